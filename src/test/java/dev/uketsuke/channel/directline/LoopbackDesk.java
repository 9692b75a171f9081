package dev.uketsuke.channel.directline;

import dev.uketsuke.conversation.Accepted;
import dev.uketsuke.conversation.ActivityLog;
import dev.uketsuke.conversation.Arrival;
import dev.uketsuke.conversation.Inbox;
import dev.uketsuke.conversation.Message;
import dev.uketsuke.conversation.Message.From;
import dev.uketsuke.conversation.OutgoingRow;
import dev.uketsuke.conversation.Parked;
import dev.uketsuke.conversation.Utterance;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** Conversations in memory whose bot says back what it heard: the protocol can be tested without the dialog. */
final class LoopbackDesk implements Inbox, ActivityLog {
    private final Map<String, List<OutgoingRow>> logs = new ConcurrentHashMap<>();
    private final Map<String, Accepted> accepted = new ConcurrentHashMap<>();
    private final Map<String, List<Runnable>> listeners = new ConcurrentHashMap<>();
    private final Clock clock;

    LoopbackDesk(Clock clock) {
        this.clock = clock;
    }

    @Override
    public synchronized Accepted accept(Arrival arrival) {
        var id = "c-" + arrival.channelKey();
        var before = accepted.get(id + arrival.messageKey());
        if (before != null) {
            return new Accepted(id, before.seq(), before.echoActivityId(), true);
        }
        logs.computeIfAbsent(id, _ -> new CopyOnWriteArrayList<>());
        var echo = switch (arrival.utterance()) {
            case Utterance.Said said -> {
                var row = say(id, message(said, arrival));
                if (!said.text().startsWith("think")) {
                    reply(id, said.text());
                }
                yield row;
            }
            case Utterance.Tapped tapped -> {
                var row = say(id, message(new Utterance.Said("", List.of()), arrival));
                reply(id, tapped.action() + " " + tapped.values());
                yield row;
            }
            case Utterance.Joined _ ->
                say(id, bot("welcome " + arrival.language().tag()));
            case Utterance.Restored _, Utterance.Unsupported _ -> throw new IllegalStateException();
        };
        var result = new Accepted(id, echo.seq(), echo.activityId(), false);
        accepted.put(id + arrival.messageKey(), result);
        return result;
    }

    void replace(String conversation, String activityId, String text) {
        var original = after("c-" + conversation, 0, 1000).stream()
                .filter(row -> row.activityId().equals(activityId))
                .findFirst()
                .orElseThrow();
        add(new OutgoingRow(
                original.conversationId(),
                next(original.conversationId()),
                activityId,
                true,
                bot(text),
                original.shownAt(),
                null));
    }

    void reply(String id, String text) {
        say(id, bot(text));
    }

    private OutgoingRow say(String id, Message message) {
        var seq = next(id);
        return add(new OutgoingRow(id, seq, id + "|" + seq, false, message, clock.instant(), null));
    }

    private OutgoingRow add(OutgoingRow row) {
        logs.computeIfAbsent(row.conversationId(), _ -> new CopyOnWriteArrayList<>())
                .add(row);
        listeners.getOrDefault(row.conversationId(), List.of()).forEach(Runnable::run);
        return row;
    }

    private long next(String id) {
        return logs.getOrDefault(id, List.of()).size() + 1L;
    }

    private static Message bot(String text) {
        return new Message(From.BOT, text, null, List.of(), List.of(), null, null);
    }

    private static Message message(Utterance.Said said, Arrival arrival) {
        return new Message(
                From.REQUESTER, said.text(), null, List.of(), said.attachments(), null, arrival.clientActivityId());
    }

    @Override
    public Optional<String> conversation(String channel, String channelKey) {
        return Optional.of("c-" + channelKey).filter(logs::containsKey);
    }

    @Override
    public List<OutgoingRow> after(String conversationId, long seq, int limit) {
        return logs.getOrDefault(conversationId, List.of()).stream()
                .filter(row -> row.seq() > seq)
                .limit(limit)
                .toList();
    }

    @Override
    public List<OutgoingRow> shown(String conversationId) {
        var shown = new LinkedHashMap<String, OutgoingRow>();
        after(conversationId, 0, Integer.MAX_VALUE).forEach(row -> shown.put(row.activityId(), row));
        return new ArrayList<>(shown.values());
    }

    @Override
    public List<Parked> parked(int limit) {
        return List.of();
    }

    @Override
    public AutoCloseable onAppend(String conversationId, Runnable wake) {
        listeners
                .computeIfAbsent(conversationId, _ -> new CopyOnWriteArrayList<>())
                .add(wake);
        return () -> listeners.get(conversationId).remove(wake);
    }
}
