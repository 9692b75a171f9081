package dev.uketsuke.conversation;

import dev.uketsuke.attachment.AttachmentStore;
import dev.uketsuke.attachment.Sender;
import dev.uketsuke.conversation.CardVictim.Point;
import dev.uketsuke.conversation.Utterance.Action;
import dev.uketsuke.dialog.Slot;
import dev.uketsuke.severity.Level;
import dev.uketsuke.ticket.Act;
import dev.uketsuke.ticket.ActRefusedException;
import dev.uketsuke.ticket.Actor;
import dev.uketsuke.ticket.Tickets;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * What follows a submission: an agent who asks, changes, closes, notes, gives a file, and the requester who answers with
 * cards and files the request anew with severity A.
 */
record AgentScript(
        JdbcClient jdbc, Tickets tickets, AttachmentStore files, TransactionTemplate transactions, Stop stop) {
    static final int RAISES = 13;
    static final int STEPS = 14;
    private static final Actor AGENT = Actor.agent("sato");

    /** Whether the requester takes a step, with a message of their own. */
    static boolean byRequester(int step) {
        return step == 2 || step == 5 || step == 7 || step > 10;
    }

    Utterance says(String key, int step) {
        var number = number(key);
        return switch (step) {
            case 2 -> tap(number, TicketCard.Kind.QUESTION, "asked", Action.ANSWER, Map.of("answer", "KB5031455"));
            case 5 -> tap(number, TicketCard.Kind.CONSENT, "consent-asked", Action.YES, Map.of());
            case 7 -> tap(number, TicketCard.Kind.SURVEY, "closed", Action.ANSWER, Map.of("score", "5"));
            case 11 -> Desk.said("Please escalate " + number + " to severity A: business has stopped company-wide");
            case 12 -> Desk.said("1. Still going on 2. Rolling back does not help 3. Yes, at all times");
            case RAISES -> Desk.said("submit");
            default -> throw new IllegalArgumentException("The requester does not take step " + step);
        };
    }

    /** As an agent does whose page got no answer: with the version that it showed, as often as it takes. */
    void act(String conversation, String key, int at, int step) throws IOException {
        var file = step == 10 ? file(key) : null;
        stop.here(conversation, at, Point.IN_ACCEPT);
        stop.here(conversation, at, Point.BEFORE_COMMIT);
        stop.during(
                conversation,
                at,
                Point.IN_COMMIT,
                () -> transactions.executeWithoutResult(_ -> {
                    try {
                        tickets.act(number(key), step + 1L, AGENT, act(step, file), Instant.now());
                    } catch (ActRefusedException refused) {
                        if (refused.reason() != ActRefusedException.Reason.CHANGED) {
                            throw refused;
                        }
                    }
                }));
        stop.here(conversation, at, Point.COMMITTED);
    }

    private Act.Attached file(String key) throws IOException {
        var content = "Start it with this".getBytes(StandardCharsets.UTF_8);
        var taken = files.take(key, Sender.AGENT, "restart.txt", new ByteArrayInputStream(content))
                .file();
        return new Act.Attached(taken.id(), taken.name(), taken.type(), taken.size());
    }

    private static Act act(int step, Act.@Nullable Attached file) {
        return switch (step) {
            case 0 -> new Act.Claimed();
            case 1 -> new Act.Asked("Which update was installed?");
            case 3 -> new Act.SeverityChanged(Level.C, "There is a way round");
            case 4 -> new Act.ConsentAsked("The update was taken back.");
            case 6 -> new Act.Closed();
            case 8 -> new Act.Reopened("It is back");
            case 9 -> new Act.Noted("The product team knows of it");
            case 10 -> new Act.Replied("Start it once with this file.", List.of(Objects.requireNonNull(file)));
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
                        where c.channel_key = ? and t.request = 0""").param(key).query(String.class).single();
    }
}
