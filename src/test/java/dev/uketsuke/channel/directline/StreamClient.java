package dev.uketsuke.channel.directline;

import java.net.URI;
import java.net.http.WebSocket;
import java.net.http.WebSocketHandshakeException;
import java.util.Objects;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Listens to a stream and keeps its frames until a test looks at them. */
final class StreamClient implements WebSocket.Listener, AutoCloseable {
    private final BlockingQueue<String> frames = new LinkedBlockingQueue<>();
    private final StringBuilder partial = new StringBuilder();
    private final CompletableFuture<Integer> closed = new CompletableFuture<>();
    private @Nullable WebSocket socket;

    static StreamClient open(String address) {
        var client = new StreamClient();
        client.socket = Http.CLIENT
                .newWebSocketBuilder()
                .buildAsync(URI.create(address), client)
                .join();
        return client;
    }

    /** The status of an upgrade that is refused. */
    static int refused(String address, @Nullable String origin) {
        var builder = Http.CLIENT.newWebSocketBuilder();
        if (origin != null) {
            builder.header("Origin", origin);
        }
        try {
            builder.buildAsync(URI.create(address), new StreamClient()).join().abort();
            return 101;
        } catch (CompletionException e) {
            return ((WebSocketHandshakeException) Objects.requireNonNull(e.getCause()))
                    .getResponse()
                    .statusCode();
        }
    }

    void send(String text) {
        Objects.requireNonNull(socket).sendText(text, true).join();
    }

    /** The next frame, empty ones too. */
    String frame() {
        try {
            return Objects.requireNonNull(frames.poll(20, TimeUnit.SECONDS), "No frame came");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    JsonNode set() {
        return Http.JSON.readTree(frame());
    }

    /** The next activity of a type; all before it are skipped. */
    JsonNode activity(String type) {
        while (true) {
            for (var activity : set().path("activities")) {
                if (activity.path("type").asString().equals(type)) {
                    return activity;
                }
            }
        }
    }

    boolean quiet() {
        return frames.isEmpty();
    }

    int closedWith() {
        return closed.orTimeout(20, TimeUnit.SECONDS).join();
    }

    @Override
    public @Nullable CompletionStage<?> onText(WebSocket from, CharSequence data, boolean last) {
        partial.append(data);
        if (last) {
            frames.add(partial.toString());
            partial.setLength(0);
        }
        from.request(1);
        return null;
    }

    @Override
    public @Nullable CompletionStage<?> onClose(WebSocket from, int status, String reason) {
        closed.complete(status);
        return null;
    }

    @Override
    public void close() {
        Objects.requireNonNull(socket).abort();
    }
}
