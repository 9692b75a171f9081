package dev.uketsuke.conversation;

import dev.uketsuke.content.Pack;
import dev.uketsuke.dialog.Language;
import dev.uketsuke.intake.Intake;
import dev.uketsuke.knowledge.Knowledge;
import dev.uketsuke.requester.Profile;
import dev.uketsuke.severity.Level;
import dev.uketsuke.ticket.Consent;
import dev.uketsuke.ticket.Contacts;
import dev.uketsuke.ticket.Followed;
import dev.uketsuke.ticket.ResponseClock;
import dev.uketsuke.ticket.Standing;
import dev.uketsuke.ticket.Status;
import dev.uketsuke.understanding.OfflineUnderstanding;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Turns of a requester whose only requests are with the agents. */
final class Followeds {
    static final Instant NOW = Talk.FRIDAY.toInstant();
    private static final Pack PACK = Talk.PACK;

    private Followeds() {}

    static Outcome turn(Language language, Utterance utterance, List<Followed> tickets) {
        var intake = Intake.begin(language);
        for (var at = 0; at < tickets.size(); at++) {
            intake = at == 0 ? intake : intake.withAnotherRequest();
            intake = intake.handedOver(at, tickets.get(at).number());
        }
        var understanding = new OfflineUnderstanding();
        var knowledge = new Knowledge();
        return new Following(new Drafting(
                        new Dialogue(understanding, new Presenter(), knowledge),
                        new Reply(new Presenter(), knowledge, new Clearing(understanding))))
                .turn(snapshot(intake, utterance, tickets), PACK);
    }

    /** Asked an hour before, and worked by an agent. */
    static Followed ticket(
            String number, String title, Status status, Consent consent, @Nullable Duration contactedBefore) {
        return ticket(number, title, status, consent, contactedBefore, status == Status.CLOSED ? NOW : null);
    }

    static Followed closed(String number, String title, @Nullable Duration contactedBefore, Instant closedAt) {
        return ticket(number, title, Status.CLOSED, Consent.GIVEN, contactedBefore, closedAt);
    }

    private static Followed ticket(
            String number,
            String title,
            Status status,
            Consent consent,
            @Nullable Duration contactedBefore,
            @Nullable Instant closedAt) {
        var contacted = contactedBefore == null ? null : NOW.minus(contactedBefore);
        var standing = new Standing(
                status,
                "suzuki",
                new Contacts(contacted, contacted, contacted == null ? 0 : 1),
                consent,
                null,
                null,
                closedAt,
                null,
                null,
                ResponseClock.NONE);
        return new Followed(
                number, "c", title, Level.B, standing, null, NOW.minus(Duration.ofHours(1)), false, false, null);
    }

    /** As a colleague follows it to whom it was handed. */
    static Followed handed(Followed own) {
        return new Followed(
                own.number(),
                own.conversationId(),
                own.title(),
                own.severity(),
                own.standing(),
                own.dueAt(),
                own.createdAt(),
                false,
                true,
                null);
    }

    /** A turn in which these requests are followed. */
    static Snapshot snapshot(Intake intake, Utterance utterance, List<Followed> tickets) {
        return new Snapshot(
                "c",
                "test",
                "c",
                "requester",
                Talk.FRIDAY.getZone(),
                8,
                8,
                intake,
                utterance,
                Set.of(),
                Set.of(),
                false,
                NOW,
                false,
                false,
                null,
                null,
                Profile.NOBODY,
                null,
                List.of(),
                tickets);
    }
}
