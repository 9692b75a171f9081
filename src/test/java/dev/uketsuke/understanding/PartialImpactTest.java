package dev.uketsuke.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import dev.uketsuke.content.PackLoader;
import dev.uketsuke.dialog.Answer;
import dev.uketsuke.dialog.Answered;
import dev.uketsuke.dialog.Answers;
import dev.uketsuke.dialog.Language;
import dev.uketsuke.dialog.Provenance;
import dev.uketsuke.dialog.Slot;
import dev.uketsuke.intake.Found;
import dev.uketsuke.intake.Reading;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Execution(ExecutionMode.CONCURRENT)
class PartialImpactTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "業務への影響は一部あります",
                "業務は一部続けられます",
                "一部の業務は続けられています",
                "影響は部分的に出ています",
                "作業は一部だけ進められます",
                "the impact is partial",
                "part of the work still goes on",
                "half of our operations are held up",
                "there is an impact on part of the business"
            })
    void that_a_part_is_affected_is_heard_whatever_is_asked_and_leaves_the_recorded_impact_alone(String said) {
        for (var asks : new String[][] {
            {"review", "recording-consent"},
            {"impact-partial"},
            {"tried-actions", "workaround"},
            {"review", "impact-partial"}
        }) {
            var reading = read(said, asks);

            assertThat(Desk.values(reading)).containsEntry("impact-partial", "yes");
            assertThat(Desk.found(reading, "business-impact").map(Found::provenance))
                    .isNotEqualTo(Optional.of(Provenance.SAID));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"部分的にあります", "少しあります", "半分くらいはできています", "only partly", "somewhat", "some of it is held up"})
    void a_few_words_say_so_where_it_is_asked(String said) {
        assertThat(Desk.values(read(said, "impact-partial"))).containsEntry("impact-partial", "yes");
    }

    @ParameterizedTest
    @ValueSource(strings = {"業務への影響はありません", "業務は止まっていません", "no impact on our work"})
    void that_nothing_suffers_is_no_partial_impact(String said) {
        assertThat(Desk.value(read(said, "impact-partial", "business-stopped"), "impact-partial"))
                .isNotEqualTo("yes");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ログの一部は取得できました", "一部だけ再現できました", "一部は解決できました", "一部のみ更新できています", "設定の一部なら確認できます"})
    void a_part_that_could_be_done_of_something_else_tells_no_impact(String said) {
        for (var asks : new String[][] {{"review", "recording-consent"}, {"tried-actions", "workaround"}}) {
            assertThat(Desk.value(read(said, asks), "impact-partial")).isNotEqualTo("yes");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"一部は続けられます", "一部だけできています", "一部なら進められます"})
    void the_short_form_counts_where_it_is_asked(String said) {
        assertThat(Desk.values(read(said, "impact-partial"))).containsEntry("impact-partial", "yes");
    }

    private static Reading read(String text, String... asks) {
        var policy = new PackLoader().loadPackaged().policy();
        var answers = Answers.NONE.with(
                new Slot("business-impact"), new Answered(Answer.of("月末処理が2日遅れています"), Provenance.SAID, null, null));
        var slots = Arrays.stream(asks).map(Slot::new).toList();
        var open =
                slots.stream().flatMap(slot -> policy.question(slot).stream()).toList();
        return new OfflineUnderstanding().read(text, new Context(Language.JA, Desk.NOW, policy, answers, slots, open));
    }
}
