package dev.uketsuke.channel.directline;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpStatus;
import org.springframework.http.server.ServerHttpRequest;
import org.springframework.http.server.ServerHttpResponse;
import org.springframework.http.server.ServletServerHttpRequest;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.web.socket.WebSocketHandler;
import org.springframework.web.socket.server.HandshakeInterceptor;

/** Lets nobody open a stream without a ticket for it. */
@Component
final class StreamHandshake implements HandshakeInterceptor {
    private static final Logger LOG = LoggerFactory.getLogger(StreamHandshake.class);

    static final String SEAT = "seat";
    static final String WATERMARK = "watermark";
    static final String BASE = "base";

    private final Bearers bearers;

    StreamHandshake(Bearers bearers) {
        this.bearers = bearers;
    }

    @Override
    public boolean beforeHandshake(
            ServerHttpRequest request,
            ServerHttpResponse response,
            WebSocketHandler handler,
            Map<String, Object> attributes) {
        var servlet = ((ServletServerHttpRequest) request).getServletRequest();
        try {
            attributes.put(SEAT, bearers.streamSeat(servlet, conversation(servlet)));
            attributes.put(WATERMARK, Watermarks.read(servlet.getParameter("watermark")));
            attributes.put(BASE, Addresses.base());
            return true;
        } catch (DirectLineException e) {
            response.setStatusCode(e.status());
        } catch (DataAccessException | TransactionException e) {
            LOG.warn("The database did not answer; a stream was refused and is tried again by its client", e);
            response.setStatusCode(HttpStatus.SERVICE_UNAVAILABLE);
        }
        return false;
    }

    @Override
    public void afterHandshake(
            ServerHttpRequest request,
            ServerHttpResponse response,
            WebSocketHandler handler,
            @Nullable Exception exception) {}

    /** The last but one piece of {@code …/conversations/{conversation}/stream}. */
    private static String conversation(HttpServletRequest request) {
        var pieces = request.getRequestURI().split("/");
        return pieces[pieces.length - 2];
    }
}
