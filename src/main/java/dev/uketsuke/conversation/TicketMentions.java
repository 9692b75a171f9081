package dev.uketsuke.conversation;

import dev.uketsuke.ticket.Followed;
import dev.uketsuke.understanding.AttachedMail;
import java.util.List;

/** Which requests have to be known for a turn, besides those of its conversation. */
final class TicketMentions {
    private TicketMentions() {}

    /** Whether all of the requester are spoken of. */
    static boolean wantsAll(Utterance utterance) {
        return utterance instanceof Utterance.Said(var text, var files)
                && files.isEmpty()
                && TicketWords.listWanted(AttachedMail.written(text));
    }

    /** Those that are spoken of: the one that is named, otherwise all. */
    static List<Followed> meant(List<Followed> tickets, Utterance.Said said) {
        var named = TicketWords.number(said.text());
        return tickets.stream()
                .filter(ticket -> named.isEmpty() || ticket.number().equals(named.get()))
                .toList();
    }

    /** Whether one is named, which may have been handed to the person by somebody else. */
    static boolean names(Utterance utterance) {
        return switch (utterance) {
            case Utterance.Said(var text, var _) -> TicketWords.number(text).isPresent();
            case Utterance.Tapped tapped -> TicketCard.of(tapped.card()).isPresent();
            case Utterance.Restored _, Utterance.Joined _, Utterance.Unsupported _ -> false;
        };
    }
}
