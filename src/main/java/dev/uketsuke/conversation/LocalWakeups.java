package dev.uketsuke.conversation;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BiConsumer;

/** Wake-ups inside one instance: all that is needed when the database belongs to it alone. */
final class LocalWakeups implements Wakeups {
    private final List<BiConsumer<String, Change>> listeners = new CopyOnWriteArrayList<>();

    @Override
    public void announce(String conversationId, Change change) {
        listeners.forEach(listener -> listener.accept(conversationId, change));
    }

    @Override
    public void onAnnouncement(BiConsumer<String, Change> listener) {
        listeners.add(listener);
    }
}
