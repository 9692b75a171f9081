package dev.uketsuke.intake;

import dev.uketsuke.dialog.Question;
import dev.uketsuke.dialog.Slot;
import dev.uketsuke.dialog.Truth;
import dev.uketsuke.severity.Fact;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

/** Whether somebody can be called at all times, which severity A needs (#57, #72, C1). */
final class OnCall {
    /** Whom to call, and where. */
    private static final List<Slot> WHOM = List.of(new Slot("contact-name"), new Slot("phone"));

    /** The answers by which nobody may be called. */
    private static final List<Map.Entry<Slot, String>> WITHOUT_CALLS =
            List.of(Map.entry(new Slot("contact-method"), "email"), Map.entry(new Slot("no-phone-calls"), "yes"));

    private OnCall() {}

    static boolean isFor(Request request, Policy policy) {
        return missing(request, policy).isEmpty() && against(request).isEmpty();
    }

    /** What has to be known before anybody can be called. */
    static List<Slot> missing(Request request, Policy policy) {
        var promised = request.facts().truth(Fact.PHONE_24X7) == Truth.YES;
        return Stream.concat(
                        promised ? Stream.of() : Stream.of(Fact.PHONE_24X7.slot()),
                        WHOM.stream()
                                .filter(slot -> request.answers().values(slot).isEmpty()))
                .filter(slot -> policy.question(slot).isPresent())
                .toList();
    }

    /** The slots whose answers say that nobody may be called. */
    static List<Slot> against(Request request) {
        return WITHOUT_CALLS.stream()
                .filter(answer -> request.answers().values(answer.getKey()).contains(answer.getValue()))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** What was not asked yet of all that has to be known. */
    static List<Question> open(Request request, Policy policy) {
        var promise = request.facts().of(Fact.PHONE_24X7).isPresent()
                ? Stream.<Question>of()
                : Stream.of(policy.severity().questions().get(Fact.PHONE_24X7)).filter(Objects::nonNull);
        var whom = WHOM.stream()
                .filter(slot -> !request.answers().has(slot))
                .flatMap(slot -> policy.question(slot).stream());
        return Stream.concat(promise, whom).toList();
    }
}
