package dev.uketsuke.conversation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** The log on the table {@code outgoing}; seqs are given out under the row lock, so no reader ever sees a gap. */
final class StoredLog implements ActivityLog {
    private static final int PAGE = 500;

    private final ConversationRows conversations;
    private final InboundRows inbound;
    private final OutgoingRows outgoing;
    private final ConcurrentHashMap<String, List<Runnable>> waiting = new ConcurrentHashMap<>();

    StoredLog(Tables tables, Wakeups wakeups) {
        this.conversations = tables.conversations();
        this.inbound = tables.inbound();
        this.outgoing = tables.outgoing();
        wakeups.onAnnouncement((conversationId, _) ->
                waiting.getOrDefault(conversationId, List.of()).forEach(Runnable::run));
    }

    @Override
    public Optional<String> conversation(String channel, String channelKey) {
        return conversations.id(channel, channelKey);
    }

    @Override
    public List<OutgoingRow> after(String conversationId, long seq, int limit) {
        return outgoing.after(conversationId, seq, limit);
    }

    @Override
    public List<OutgoingRow> shown(String conversationId) {
        var shown = new LinkedHashMap<String, OutgoingRow>();
        var last = 0L;
        List<OutgoingRow> page;
        do {
            page = outgoing.after(conversationId, last, PAGE);
            page.forEach(row -> shown.put(row.activityId(), row));
            last = page.isEmpty() ? last : page.getLast().seq();
        } while (page.size() == PAGE);
        return new ArrayList<>(shown.values());
    }

    @Override
    public List<Parked> parked(int limit) {
        return inbound.parked(limit);
    }

    @Override
    public AutoCloseable onAppend(String conversationId, Runnable wake) {
        waiting.compute(conversationId, (_, present) -> {
            var listeners = present == null ? new CopyOnWriteArrayList<Runnable>() : present;
            listeners.add(wake);
            return listeners;
        });
        return () -> waiting.computeIfPresent(conversationId, (_, listeners) -> {
            listeners.remove(wake);
            return listeners.isEmpty() ? null : listeners;
        });
    }
}
