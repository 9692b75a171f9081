package dev.uketsuke.conversation;

import dev.uketsuke.ticket.Followed;
import dev.uketsuke.understanding.AttachedMail;
import java.util.List;
import java.util.Optional;

/** Which requests have to be known for a turn, besides those of its conversation. */
final class TicketMentions {
    private TicketMentions() {}

    /** Whether all of the requester are spoken of. */
    static boolean wantsAll(Utterance utterance) {
        return utterance instanceof Utterance.Said(var text, var files)
                && files.isEmpty()
                && TicketWords.listWanted(AttachedMail.written(text))
                && !StrangeNumber.ofAnother(text);
    }

    /** Those that are spoken of: the one that is named, otherwise all. */
    static List<Followed> meant(List<Followed> tickets, Utterance.Said said) {
        var named = TicketWords.number(said.text());
        return tickets.stream()
                .filter(ticket -> named.isEmpty() || ticket.number().equals(named.get()))
                .toList();
    }

    /** The number that is named: of an earlier conversation, perhaps, or handed to the person by somebody else. */
    static Optional<String> number(Utterance utterance) {
        return switch (utterance) {
            case Utterance.Said(var text, var _) -> TicketWords.number(text);
            case Utterance.Tapped tapped -> TicketCard.of(tapped.card()).map(TicketCard::number);
            case Utterance.Restored _, Utterance.Joined _, Utterance.Unsupported _ -> Optional.empty();
        };
    }
}
