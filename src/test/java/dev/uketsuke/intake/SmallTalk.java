package dev.uketsuke.intake;

import static dev.uketsuke.intake.SmallPolicy.COUNT;
import static dev.uketsuke.intake.SmallPolicy.FREQUENCY;
import static dev.uketsuke.intake.SmallPolicy.IMPACT;
import static dev.uketsuke.intake.SmallPolicy.ISSUE;
import static dev.uketsuke.intake.SmallPolicy.PHONE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.uketsuke.dialog.Answer;
import dev.uketsuke.dialog.Language;
import dev.uketsuke.dialog.Provenance;
import dev.uketsuke.dialog.Slot;
import dev.uketsuke.severity.Fact;
import java.util.List;
import java.util.Optional;

/** A conversation over the small policy, one reading after the other. */
abstract class SmallTalk {
    final Policy policy = SmallPolicy.policy();
    Intake intake = Intake.begin(Language.JA);
    List<Remark> remarks = List.of();
    private int turn;

    final void review() {
        hear(
                Intent.PROBLEM,
                inferred(ISSUE, "遅い"),
                said(FREQUENCY, "毎回"),
                said(COUNT, "30"),
                said(IMPACT, "少し不便"),
                said(PHONE, "+81312345678"),
                said(Fact.IMPACT_MINOR.slot(), "yes"),
                said(Fact.BUSINESS_STOPPED.slot(), "no"),
                said(Fact.IMPACT_PARTIAL.slot(), "no"));
        assertThat(intake.next(policy)).isInstanceOf(Move.Review.class);
    }

    final void severityA() {
        hear(
                Intent.PROBLEM,
                inferred(ISSUE, "全部止まった"),
                said(Fact.BUSINESS_STOPPED.slot(), "yes"),
                said(Fact.ONGOING.slot(), "yes"),
                said(Fact.ROLLBACK_SOLVES.slot(), "no"),
                said(Fact.PHONE_24X7.slot(), "yes"),
                said(PHONE, "+819012345678"));
    }

    final void hear(Intent intent, Found... found) {
        hear(new Reading(intent, 1, null, List.of(found), List.of(), List.of(), "…"));
    }

    final void hear(Reading reading) {
        var heard = intake.hear(reading, policy);
        remarks = heard.remarks();
        intake = heard.intake().asked("card-" + ++turn, heard.intake().next(policy));
    }

    final List<Slot> asks() {
        return Optional.ofNullable(intake.open()).map(Open::asks).orElse(List.of());
    }

    final String value(Slot slot) {
        return intake.request().answers().value(slot).orElse("");
    }

    static Found said(Slot slot, String value) {
        return new Found(slot, Answer.of(value), Provenance.SAID, value);
    }

    static Found inferred(Slot slot, String value) {
        return new Found(slot, Answer.of(value), Provenance.INFERRED, value);
    }
}
