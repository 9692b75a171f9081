package dev.uketsuke.conversation;

import dev.uketsuke.ticket.Followed;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * "Any news?" of a request that the agents have is a word to its agent, who reads it in the conversation and owes an answer.
 *
 * @param acts what the requester did thereby; none where it is not clear of which request news are wanted
 * @param told that the agent sees it; empty when nothing was done
 */
record NewsAsked(List<TicketAct> acts, String told) {
    private static final NewsAsked OF_NONE = new NewsAsked(List.of(), "");

    /** What the bot answers with how requests stand; the list of them asks nothing of an agent. */
    static NewsAsked of(Snapshot snapshot, TicketText text) {
        return snapshot.utterance() instanceof Utterance.Said said && !TicketWords.whatThereIs(said.text())
                ? meant(snapshot, said)
                        .map(ticket -> new NewsAsked(
                                TicketTalk.told(ticket, said), "\n\n" + text.say(key(ticket), ticket, Map.of())))
                        .orElse(OF_NONE)
                : OF_NONE;
    }

    private static String key(Followed ticket) {
        return ticket.standing().owner() == null ? "ticket.news-asked.untaken" : "ticket.news-asked";
    }

    /** The one that is named, the only one that is open, or the one that was spoken of last. */
    private static Optional<Followed> meant(Snapshot snapshot, Utterance.Said said) {
        var named = TicketWords.number(said.text());
        var open = snapshot.followed().stream()
                .filter(ticket -> TicketText.open(ticket) && !ticket.passedOn())
                .filter(ticket -> named.isEmpty() || ticket.number().equals(named.get()))
                .toList();
        return open.size() == 1
                ? Optional.of(open.getFirst())
                : open.stream()
                        .filter(ticket -> ticket.number()
                                .equals(snapshot.intake().request().ticket()))
                        .findFirst();
    }
}
