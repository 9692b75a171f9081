package dev.uketsuke.ticket;

import dev.uketsuke.content.Pack;
import dev.uketsuke.dialog.Answer;
import dev.uketsuke.dialog.Answered;
import dev.uketsuke.dialog.Answers;
import dev.uketsuke.dialog.Language;
import dev.uketsuke.dialog.Provenance;
import dev.uketsuke.dialog.Slot;
import dev.uketsuke.intake.Request;
import dev.uketsuke.severity.Facts;
import dev.uketsuke.ticket.TicketDocument.Field;
import dev.uketsuke.ticket.TicketDocument.Item;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;

/**
 * The request that an agent makes of a part of another one, as if its requester had submitted it apart: what concerns both
 * is taken over, what is known of the first one's own trouble is not.
 */
final class PartSubmission {
    /** Who asks, with what, under which plan and how to be answered; all of it holds for every question of theirs. */
    private static final Set<PortalField> CONCERNING_BOTH = Set.of(
            PortalField.PRODUCT,
            PortalField.PHONE,
            PortalField.MAIL,
            PortalField.RECORDING,
            PortalField.METHOD,
            PortalField.REGION,
            PortalField.ACCESSIBILITY);

    private static final Set<String> ENVIRONMENT = Set.of("os", "device", "product-version", "support-plan");

    private PartSubmission() {}

    /** @param position of the new request, which stands in no intake */
    static Submission of(Ticket from, Act.SplitOff part, Pack pack, int position, Instant now) {
        var document = from.document();
        var answers = Answers.NONE;
        for (var field : document.fields()) {
            for (var item : field.answers()) {
                if (concernsBoth(field, item) && !item.values().isEmpty()) {
                    answers = answers.with(new Slot(item.slot()), prefilled(item.values()));
                }
            }
        }
        answers = answers.with(new Slot("title"), prefilled(List.of(part.title())))
                .with(new Slot("issue"), prefilled(List.of(part.text())))
                .with(new Slot("related-requests"), prefilled(List.of(from.number())));
        return new Submission(
                from.conversationId(),
                position,
                document.requester(),
                document.channel(),
                Language.ofTag(document.language()),
                ZoneId.of(document.zone()),
                new Request(answers, Facts.NONE, List.of(), part.severity(), false, true, null),
                pack,
                now);
    }

    private static boolean concernsBoth(Field field, Item item) {
        return ENVIRONMENT.contains(item.slot())
                || CONCERNING_BOTH.stream().anyMatch(both -> both.number() == field.field());
    }

    private static Answered prefilled(List<String> values) {
        return new Answered(new Answer.Given(values), Provenance.PREFILLED, null, null);
    }
}
