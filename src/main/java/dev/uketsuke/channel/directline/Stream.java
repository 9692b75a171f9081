package dev.uketsuke.channel.directline;

import dev.uketsuke.conversation.Message.From;
import java.io.IOException;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.socket.CloseStatus;
import org.springframework.web.socket.TextMessage;
import org.springframework.web.socket.WebSocketSession;

/**
 * One socket, fed from the log: it remembers how far its client has read and holds no messages of its own, so a slow
 * client costs no memory.
 */
final class Stream {
    private static final Logger LOG = LoggerFactory.getLogger(Stream.class);

    private final WebSocketSession session;
    private final String conversation;
    private final Conversations conversations;
    private final ActivitySets sets;
    private final AtomicInteger wakes = new AtomicInteger();
    private final AtomicBoolean typing = new AtomicBoolean();
    private final AtomicBoolean keepAlive = new AtomicBoolean();
    private final BlockingQueue<String> notices = new ArrayBlockingQueue<>(10);
    // Only the one thread that pumps touches these two.
    private long watermark;
    private boolean botSpokeLast;

    Stream(
            WebSocketSession session,
            String conversation,
            long watermark,
            Conversations conversations,
            ActivitySets sets) {
        this.session = session;
        this.conversation = conversation;
        this.watermark = watermark;
        this.conversations = conversations;
        this.sets = sets;
    }

    /** Says that the bot is at work, unless it has answered by then. */
    void typing() {
        typing.set(true);
        wake();
    }

    /** Says something that stands in no log; a client that reads too slowly may miss it. */
    void notice(String text) {
        if (notices.offer(text)) {
            wake();
        }
    }

    void keepAlive() {
        keepAlive.set(true);
        wake();
    }

    /** Sends what the log holds beyond what was sent; never blocks and may be called by anybody. */
    void wake() {
        if (wakes.getAndIncrement() == 0) {
            Thread.startVirtualThread(this::pump);
        }
    }

    void close() {
        close(CloseStatus.SERVICE_RESTARTED);
    }

    private void pump() {
        int seen;
        do {
            seen = wakes.get();
            try {
                send();
            } catch (IOException | IllegalStateException e) {
                // Gone, or too slow to read: it comes back with its watermark and misses nothing.
                close(CloseStatus.SESSION_NOT_RELIABLE);
            } catch (RuntimeException e) {
                LOG.warn("The log could not be read; the stream looks again at its next keep-alive", e);
            }
        } while (wakes.addAndGet(-seen) != 0);
    }

    private void send() throws IOException {
        if (keepAlive.getAndSet(false)) {
            session.sendMessage(new TextMessage(""));
        }
        for (var page = conversations.after(conversation, watermark);
                !page.rows().isEmpty();
                page = conversations.after(conversation, watermark)) {
            session.sendMessage(new TextMessage(sets.of(page)));
            watermark = page.watermark();
            botSpokeLast = page.rows().getLast().message().from() != From.REQUESTER;
        }
        for (var notice = notices.poll(); notice != null; notice = notices.poll()) {
            session.sendMessage(new TextMessage(sets.notice(notice)));
        }
        if (typing.getAndSet(false) && !botSpokeLast) {
            session.sendMessage(new TextMessage(sets.typing()));
        }
    }

    private void close(CloseStatus status) {
        try {
            session.close(status);
        } catch (IOException e) {
            LOG.debug("A socket was gone before it could be closed", e);
        }
    }
}
