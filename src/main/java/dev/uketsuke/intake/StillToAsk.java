package dev.uketsuke.intake;

import dev.uketsuke.dialog.Question;
import dev.uketsuke.dialog.Slot;
import dev.uketsuke.severity.Fact;
import dev.uketsuke.severity.Level;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What is still put to the requester before the review. Nothing of it blocks the submission (#32), and patience has an end:
 * after enough replies only what decides the severity and how to get in touch is still asked, the rest stands on the review
 * as missing.
 */
public final class StillToAsk {
    static final Set<Fact> IMPACT = Set.of(Fact.BUSINESS_STOPPED, Fact.IMPACT_PARTIAL, Fact.IMPACT_MINOR);

    /** So many replies in writing are asked of nobody for details. */
    static final int MOST_REPLIES = 8;

    private static final Slot CONTACT_NAME = new Slot("contact-name");

    private StillToAsk() {}

    /** In the order of the pack; with severity A only who can be called, as the details follow after the submission. */
    public static List<Question> of(Request request, Policy policy) {
        if (request.level(policy) == Level.A) {
            return OnCall.open(request, policy);
        }
        var details = request.words().size() < MOST_REPLIES
                ? policy.questionnaire().open(request.answers())
                : unreachable(request, policy);
        return Stream.concat(details.stream(), request.trouble() ? impact(request, policy) : Stream.of())
                .filter(question -> !question.topic().equals(NextMove.REVIEW_TOPIC)
                        && !NoCalls.spare(request, policy, question.slot()))
                .toList();
    }

    /** While nobody said that business has stopped, only the impact is asked; what decides about A comes after a yes. */
    static Stream<Question> impact(Request request, Policy policy) {
        return request.suggestion(policy).askNow().stream()
                .filter(IMPACT::contains)
                .map(policy.severity().questions()::get)
                .filter(Objects::nonNull);
    }

    /** How to get in touch, while there is no way to. */
    static List<Question> unreachable(Request request, Policy policy) {
        return request.reachable()
                ? List.of()
                : Stream.of(CONTACT_NAME, Request.PHONE, Request.EMAILS)
                        .filter(slot -> !request.answers().has(slot) && !NoCalls.spare(request, policy, slot))
                        .flatMap(slot -> policy.question(slot).stream())
                        .toList();
    }
}
