package dev.uketsuke.conversation;

import dev.uketsuke.ticket.Followed;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * "Any news?" of a request that the agents have is a word to its agent, who reads it in the conversation and owes an answer.
 *
 * @param acts what the requester did thereby; none where it is not clear of which request news are wanted
 * @param told that the agent sees it, or that it is to be said of which; otherwise empty
 * @param choices by which that is said
 */
record NewsAsked(List<TicketAct> acts, String told, List<Message.Suggestion> choices) {
    private static final NewsAsked OF_NONE = new NewsAsked(List.of(), "", List.of());

    /** What the bot answers with how requests stand; the list of them asks nothing of an agent. */
    static NewsAsked of(Snapshot snapshot, TicketText text) {
        if (!(snapshot.utterance() instanceof Utterance.Said said) || TicketWords.whatThereIs(said.text())) {
            return OF_NONE;
        }
        return meant(snapshot, said)
                .map(ticket -> new NewsAsked(
                        TicketTalk.told(ticket, said), "\n\n" + text.say(key(ticket), ticket, Map.of()), List.of()))
                .orElseGet(() -> which(snapshot, text, said));
    }

    /** Several may be meant: it is for the requester to say which. */
    private static NewsAsked which(Snapshot snapshot, TicketText text, Utterance.Said said) {
        var open = WhichTicket.open(snapshot.followed());
        return open.size() < 2 || TicketWords.number(said.text()).isPresent()
                ? OF_NONE
                : new NewsAsked(
                        List.of(),
                        "\n\n" + text.voice().say("ticket.news-which"),
                        text.choices(open, "ticket.which.news"));
    }

    private static String key(Followed ticket) {
        return ticket.standing().owner() == null ? "ticket.news-asked.untaken" : "ticket.news-asked";
    }

    private static Optional<Followed> meant(Snapshot snapshot, Utterance.Said said) {
        return WhichTicket.meant(snapshot.followed(), said.text())
                .filter(ticket -> TicketText.open(ticket) && !ticket.passedOn());
    }
}
