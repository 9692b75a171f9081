package dev.uketsuke.channel.directline;

import dev.uketsuke.channel.directline.Bearers.Seat;
import jakarta.websocket.Session;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.web.socket.CloseStatus;
import org.springframework.web.socket.TextMessage;
import org.springframework.web.socket.WebSocketSession;
import org.springframework.web.socket.adapter.NativeWebSocketSession;
import org.springframework.web.socket.handler.TextWebSocketHandler;

/** Ties a socket to its conversation's log for as long as it is open. */
@Component
final class StreamHandler extends TextWebSocketHandler {
    private static final String STREAM = "stream";
    private static final String SUBSCRIPTION = "subscription";
    // Tomcat closes a socket whose client does not read for this long.
    private static final String LONGEST_SEND = "org.apache.tomcat.websocket.BLOCKING_SEND_TIMEOUT";

    private final Streams streams;
    private final Conversations conversations;
    private final Tokens tokens;

    StreamHandler(Streams streams, Conversations conversations, Tokens tokens) {
        this.streams = streams;
        this.conversations = conversations;
        this.tokens = tokens;
    }

    @Override
    public void afterConnectionEstablished(WebSocketSession session) {
        var seat = seat(session);
        var base = (String) attribute(session, StreamHandshake.BASE);
        if (session instanceof NativeWebSocketSession container) {
            Objects.requireNonNull(container.getNativeSession(Session.class))
                    .getUserProperties()
                    .put(LONGEST_SEND, 10_000L);
        }
        var stream = new Stream(
                session,
                seat.id(),
                (Long) attribute(session, StreamHandshake.WATERMARK),
                conversations,
                new ActivitySets(base, seat.grant(), tokens));
        session.getAttributes().put(STREAM, stream);
        // Listens before it looks, so that nothing said in between is missed.
        session.getAttributes().put(SUBSCRIPTION, conversations.onAppend(seat.id(), stream::wake));
        streams.add(seat.id(), stream);
        stream.wake();
    }

    /** Clients send empty frames to keep the socket open, and have nothing else to say here. */
    @Override
    protected void handleTextMessage(WebSocketSession session, TextMessage message) throws Exception {
        if (message.getPayloadLength() > 0) {
            session.close(CloseStatus.NOT_ACCEPTABLE.withReason("Post activities; the stream only reads"));
        }
    }

    @Override
    public void afterConnectionClosed(WebSocketSession session, CloseStatus status) throws Exception {
        if (session.getAttributes().get(STREAM) instanceof Stream stream) {
            streams.remove(seat(session).id(), stream);
        }
        if (session.getAttributes().get(SUBSCRIPTION) instanceof AutoCloseable subscription) {
            subscription.close();
        }
    }

    private static Seat seat(WebSocketSession session) {
        return (Seat) attribute(session, StreamHandshake.SEAT);
    }

    private static Object attribute(WebSocketSession session, String name) {
        return Objects.requireNonNull(session.getAttributes().get(name), name);
    }
}
