package dev.uketsuke.conversation;

import dev.uketsuke.dialog.Answer;
import dev.uketsuke.dialog.Answered;
import dev.uketsuke.dialog.Provenance;
import dev.uketsuke.dialog.Slot;
import dev.uketsuke.dialog.Truth;
import dev.uketsuke.intake.Intake;
import dev.uketsuke.intake.Raising;
import dev.uketsuke.intake.Request;
import dev.uketsuke.requester.Consent;
import dev.uketsuke.requester.Identity;
import dev.uketsuke.requester.PersonalDetails;
import dev.uketsuke.requester.Profile;
import dev.uketsuke.requester.Requesters;
import dev.uketsuke.severity.Fact;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** What passes between a person's requests and what is remembered of them. */
final class RememberedContact {
    /** With one of these the contact may be somebody else than the person who writes. */
    private static final List<Slot> FOR_ANOTHER = List.of(new Slot("on-behalf-of"), new Slot("entered-by"));

    private static final List<Slot> WAY_OF_CONTACT = List.of(new Slot("contact-method"), new Slot("no-phone-calls"));

    private RememberedContact() {}

    /**
     * What is known of a person, as answers: what they said themselves counts more than what their sign-in says. Within a
     * conversation of one person what an earlier request says of them holds without being remembered, but for the way of
     * contact where severity A is at stake, which is handled by phone (#57).
     */
    static Map<Slot, Answered> answers(Snapshot snapshot, Intake intake) {
        var profile = snapshot.profile();
        var answers = new HashMap<Slot, Answered>();
        profile.signedIn().forEach((slot, values) -> answers.put(slot, answered(values, Provenance.SIGNED_IN)));
        if (!new Identity(snapshot.channel(), snapshot.requester()).group()) {
            told(intake).forEach((slot, values) -> answers.put(slot, answered(values, Provenance.REMEMBERED)));
        }
        profile.remembered().forEach((slot, values) -> answers.put(slot, answered(values, Provenance.REMEMBERED)));
        return answers;
    }

    private static Map<Slot, List<String>> told(Intake intake) {
        var details = new HashMap<Slot, List<String>>();
        intake.requests().stream()
                .filter(request -> request.handedOver()
                        && !request.answers().has(Slot.FORGOTTEN)
                        && !request.answers().has(Slot.FROM_ANOTHER))
                .map(RememberedContact::details)
                .forEach(details::putAll);
        var request = intake.request();
        if (Raising.isRaised(request) || request.facts().truth(Fact.BUSINESS_STOPPED) == Truth.YES) {
            details.keySet().removeAll(WAY_OF_CONTACT);
        }
        return details;
    }

    private static Answered answered(List<String> values, Provenance source) {
        return new Answered(new Answer.Given(values), source, null, null);
    }

    /** Whether a request says how to reach the person who writes, so that it could be remembered. */
    static boolean offered(Request request) {
        return details(request).keySet().stream().anyMatch(PersonalDetails.CONTACT::contains);
    }

    /** Does what the requester wants, and keeps what is remembered up to date with each request that goes off. */
    static void keep(Outcome outcome, Requesters requesters, Instant now) {
        var snapshot = outcome.snapshot();
        var who = new Identity(snapshot.channel(), snapshot.requester());
        var requests = outcome.intake().requests();
        switch (outcome.wish()) {
            case MemoryWish.Forget() -> requesters.forget(who);
            case MemoryWish.Remember(var wording) -> {
                if (!who.group()) {
                    requesters.remember(who, details(snapshot.profile(), requests.stream()), new Consent(now, wording));
                }
            }
            case MemoryWish.None() -> {
                if (snapshot.profile().remembers() && !outcome.handedOver().isEmpty()) {
                    var own = outcome.handedOver().stream()
                            .map(requests::get)
                            .filter(request -> !request.answers().has(Slot.FROM_ANOTHER));
                    requesters.refresh(who, details(snapshot.profile(), own));
                }
            }
        }
    }

    private static Map<Slot, List<String>> details(Profile profile, Stream<Request> requests) {
        var details = new HashMap<>(profile.remembered());
        requests.forEach(request -> details.putAll(details(request)));
        return details;
    }

    private static Map<Slot, List<String>> details(Request request) {
        var details = new HashMap<Slot, List<String>>();
        if (FOR_ANOTHER.stream().allMatch(slot -> request.answers().values(slot).isEmpty())) {
            request.answers().bySlot().forEach((slot, answered) -> {
                if (PersonalDetails.ALL.contains(slot)
                        && !answered.provenance().supposed()
                        && answered.answer() instanceof Answer.Given(var values)) {
                    details.put(slot, values);
                }
            });
        }
        return details;
    }
}
