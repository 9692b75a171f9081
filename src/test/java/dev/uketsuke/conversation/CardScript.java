package dev.uketsuke.conversation;

import dev.uketsuke.attachment.AttachmentStore;
import dev.uketsuke.conversation.CardVictim.Point;
import dev.uketsuke.conversation.Utterance.Action;
import dev.uketsuke.dialog.Slot;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A requester who answers by cards: a split, a file, the whole form, a draft that is taken along, two submissions; then what
 * an agent does.
 */
record CardScript(Engine engine, JdbcClient jdbc, AttachmentStore files, AgentScript agent, Stop stop) {
    private static final int HANDED_OVER = 11;
    static final int STEPS = HANDED_OVER + AgentScript.STEPS;
    static final int SUBMITS = 9;
    static final int SUBMITS_AGAIN = HANDED_OVER + AgentScript.RAISES;

    private static final int TAKEN_ALONG = 6;
    private static final String MOVED = "-moved";
    private static final String NONCE = "a nonce that is made up";

    static String moved(String conversation) {
        return conversation + MOVED;
    }

    /** The conversation that a draft was taken from, whichever of both it is. */
    static String conversation(String key) {
        return key.endsWith(MOVED) ? key.substring(0, key.length() - MOVED.length()) : key;
    }

    /** The step whose turn is worked under a seq. */
    static int step(String key, long seq) {
        return key.endsWith(MOVED)
                ? IntStream.range(TAKEN_ALONG + 1, STEPS)
                        .filter(step -> step < HANDED_OVER || AgentScript.byRequester(step - HANDED_OVER))
                        .skip(seq - 1)
                        .findFirst()
                        .orElseThrow()
                : Math.toIntExact(seq - 1);
    }

    /** As a client does that got no answer: everything is sent again, from the beginning. */
    void play(String conversation, int steps) throws IOException, InterruptedException {
        for (var step = 0; step < steps; step++) {
            step(conversation, step);
        }
    }

    void step(String conversation, int step) throws IOException, InterruptedException {
        var there = moved(conversation);
        switch (step) {
            case 0 -> sends(conversation, step, new Utterance.Joined());
            case 1 ->
                sends(
                        conversation,
                        step,
                        Desk.said("Outlook does not start on 30 PCs. Also how do I export the device list to CSV?"));
            case 2 ->
                sends(
                        conversation,
                        step,
                        tap(conversation, Action.ANSWER, Map.of("choose", "split", "title-1", "Outlook hangs")));
            case 3 -> uploads(conversation, step);
            case 4 -> sends(conversation, step, Desk.said("show the whole form"));
            case 5 ->
                sends(
                        conversation,
                        step,
                        tap(
                                conversation,
                                Action.ANSWER,
                                Map.of(
                                        "error-messages",
                                        "0x80070643",
                                        "contact-name",
                                        "Hanako Takahashi",
                                        "phone",
                                        "+81 3 1234 5678",
                                        "emails",
                                        "takahashi@contoso.example",
                                        "recording-consent",
                                        "no")));
            case TAKEN_ALONG -> takesAlong(conversation);
            case 7 -> sends(there, step, new Utterance.Joined());
            case 8 ->
                sends(
                        there,
                        step,
                        tap(
                                there,
                                Action.ANSWER,
                                Map.of(
                                        "business-stopped",
                                        "no",
                                        "impact-partial",
                                        "yes",
                                        "severity",
                                        "B",
                                        "severity-reason",
                                        "The whole department waits")));
            case SUBMITS -> sends(there, step, tap(there, Action.SUBMIT, Map.of()));
            case 10 -> sends(there, step, again(there));
            default -> afterwards(conversation, step);
        }
    }

    private void afterwards(String conversation, int step) throws IOException, InterruptedException {
        var key = moved(conversation);
        if (AgentScript.byRequester(step - HANDED_OVER)) {
            sends(key, step, agent.says(key, step - HANDED_OVER));
        } else {
            agent.act(conversation, key, step, step - HANDED_OVER);
        }
    }

    private Utterance tap(String key, Action action, Map<String, String> fields) {
        var values = new LinkedHashMap<Slot, String>();
        // In one order in every process, since the stored state keeps it.
        new TreeMap<>(fields).forEach((slot, value) -> values.put(new Slot(slot), value));
        return new Utterance.Tapped(open(key), action, null, values);
    }

    /** A second tap on the card that was submitted. */
    private Utterance again(String key) {
        var card = jdbc.sql("""
                        select utterance from inbound i join conversation c on c.id = i.conversation_id
                        where c.channel_key = ? and i.message_key = 'step-9'""").param(key).query(String.class).single();
        return UtteranceCodec.read(card).utterance();
    }

    private String open(String key) {
        return jdbc.sql("select state from conversation where channel_key = ? and state is not null")
                .param(key)
                .query(String.class)
                .optional()
                .map(IntakeCodec::read)
                .map(intake -> intake.open())
                .map(open -> open.card())
                .orElse("");
    }

    private void uploads(String conversation, int step) throws IOException, InterruptedException {
        var content = "The log says 0x80070643".getBytes(StandardCharsets.UTF_8);
        var taken = files.take(conversation, "outlook.txt", new ByteArrayInputStream(content));
        if (sends(conversation, step, new Utterance.Said("", List.of(taken.file())))
                .repeat()) {
            files.discard(taken.file().id());
        }
    }

    private Accepted sends(String key, int step, Utterance utterance) throws InterruptedException {
        var conversation = conversation(key);
        var arrival = Desk.arrival(StoppingChannel.NAME, key, "step-" + step, utterance);
        var accepted = new AtomicReference<Accepted>();
        stop.during(
                conversation,
                step,
                Point.IN_ACCEPT,
                () -> accepted.set(engine.inbox().accept(arrival)));
        var row = Objects.requireNonNull(accepted.get());
        while (jdbc.sql("select status from inbound where conversation_id = ? and seq = ?")
                .params(row.conversationId(), row.seq())
                .query(String.class)
                .single()
                .equals("open")) {
            TimeUnit.MILLISECONDS.sleep(10);
        }
        return row;
    }

    /** The link is kept as a client keeps it: opened again under the same nonce. */
    private void takesAlong(String conversation) throws InterruptedException {
        stop.here(conversation, TAKEN_ALONG, Point.BEFORE_COMMIT);
        if (isThere(moved(conversation))) {
            return;
        }
        var id = jdbc.sql("select id from conversation where channel_key = ?")
                .param(conversation)
                .query(String.class)
                .single();
        var secret = engine.draftLinks().make(id).orElseThrow().secret();
        var opener = new DraftLinks.Opener(moved(conversation), "requester");
        Runnable open = () -> {
            for (var time = 0; time < 2; time++) {
                if (!(engine.draftLinks().open(secret, NONCE, opener, _ -> true) instanceof DraftLinks.Opened)) {
                    throw new IllegalStateException("The draft of " + conversation + " was not taken along");
                }
            }
        };
        stop.during(
                conversation,
                TAKEN_ALONG,
                Point.IN_ACCEPT,
                () -> stop.during(conversation, TAKEN_ALONG, Point.IN_COMMIT, open));
        stop.here(conversation, TAKEN_ALONG, Point.COMMITTED);
    }

    private boolean isThere(String key) {
        return jdbc.sql("select count(*) from conversation where channel_key = ?")
                        .param(key)
                        .query(Long.class)
                        .single()
                > 0;
    }
}
