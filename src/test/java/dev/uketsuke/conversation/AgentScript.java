package dev.uketsuke.conversation;

import dev.uketsuke.conversation.CardVictim.Point;
import dev.uketsuke.conversation.Utterance.Action;
import dev.uketsuke.dialog.Slot;
import dev.uketsuke.severity.Level;
import dev.uketsuke.ticket.Act;
import dev.uketsuke.ticket.ActRefusedException;
import dev.uketsuke.ticket.Actor;
import dev.uketsuke.ticket.Tickets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What follows a submission: an agent who asks, changes, closes, and the requester who answers with cards. */
record AgentScript(JdbcClient jdbc, Tickets tickets, TransactionTemplate transactions, Stop stop) {
    static final int STEPS = 9;
    private static final Actor AGENT = Actor.agent("sato");

    /** Whether the requester takes a step, with a message of their own. */
    static boolean byRequester(int step) {
        return step == 2 || step == 5 || step == 7;
    }

    Utterance says(String key, int step) {
        var number = number(key);
        return switch (step) {
            case 2 -> tap(number, TicketCard.Kind.QUESTION, "asked", Action.ANSWER, Map.of("answer", "KB5031455"));
            case 5 -> tap(number, TicketCard.Kind.CONSENT, "consent-asked", Action.YES, Map.of());
            case 7 -> tap(number, TicketCard.Kind.SURVEY, "closed", Action.ANSWER, Map.of("score", "5"));
            default -> throw new IllegalArgumentException("The requester does not take step " + step);
        };
    }

    /** As an agent does whose page got no answer: with the version that it showed, as often as it takes. */
    void act(String conversation, String key, int at, int step) {
        stop.here(conversation, at, Point.IN_ACCEPT);
        stop.here(conversation, at, Point.BEFORE_COMMIT);
        stop.during(
                conversation,
                at,
                Point.IN_COMMIT,
                () -> transactions.executeWithoutResult(_ -> {
                    try {
                        tickets.act(number(key), step + 1L, AGENT, act(step), Instant.now());
                    } catch (ActRefusedException refused) {
                        if (refused.reason() != ActRefusedException.Reason.CHANGED) {
                            throw refused;
                        }
                    }
                }));
        stop.here(conversation, at, Point.COMMITTED);
    }

    private static Act act(int step) {
        return switch (step) {
            case 0 -> new Act.Claimed();
            case 1 -> new Act.Asked("Which update was installed?");
            case 3 -> new Act.SeverityChanged(Level.C, "There is a way round");
            case 4 -> new Act.ConsentAsked("The update was taken back.");
            case 6 -> new Act.Closed();
            case 8 -> new Act.Reopened("It is back");
            default -> throw new IllegalArgumentException("The agent does not take step " + step);
        };
    }

    private Utterance tap(
            String number, TicketCard.Kind kind, String asked, Action action, Map<String, String> fields) {
        var entry = jdbc.sql("select min(id) from ticket_entry where number = ? and kind = ?")
                .params(number, asked)
                .query(Long.class)
                .single();
        var values = new LinkedHashMap<Slot, String>();
        fields.forEach((slot, value) -> values.put(new Slot(slot), value));
        return new Utterance.Tapped(new TicketCard(number, kind, entry).id(), action, null, values);
    }

    private String number(String key) {
        return jdbc.sql("""
                        select t.number from ticket t join conversation c on c.id = t.conversation_id
                        where c.channel_key = ? order by t.request""").param(key).query(String.class).single();
    }
}
