package dev.uketsuke.channel.directline;

import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** The open sockets of this instance, by conversation. */
@Component
final class Streams {
    private final ConcurrentHashMap<String, List<Stream>> open = new ConcurrentHashMap<>();
    private final int most;

    Streams(DirectLineSettings settings) {
        this.most = settings.streams();
    }

    /** Adds a stream; one too many closes the oldest, which may well belong to a machine that is gone. */
    void add(String conversation, Stream stream) {
        var streams = open.merge(conversation, List.of(stream), Streams::joined);
        // Closed out here: closing calls remove.
        streams.stream().limit(Math.max(0, streams.size() - most)).forEach(Stream::close);
    }

    void remove(String conversation, Stream stream) {
        open.computeIfPresent(conversation, (_, streams) -> {
            var left = streams.stream().filter(other -> other != stream).toList();
            return left.isEmpty() ? null : left;
        });
    }

    void typing(String conversation) {
        each(conversation, Stream::typing);
    }

    /** Tells those who listen something that is not kept. */
    void notice(String conversation, String text) {
        each(conversation, stream -> stream.notice(text));
    }

    /** Keeps proxies from closing quiet sockets, and looks into the log in case a wake-up was missed. */
    @Scheduled(fixedRateString = "PT20S")
    void keepAlive() {
        open.keySet().forEach(conversation -> each(conversation, Stream::keepAlive));
    }

    int count(String conversation) {
        return open.getOrDefault(conversation, List.of()).size();
    }

    private void each(String conversation, Consumer<Stream> what) {
        open.getOrDefault(conversation, List.of()).forEach(what);
    }

    private static List<Stream> joined(List<Stream> streams, List<Stream> more) {
        return java.util.stream.Stream.concat(streams.stream(), more.stream()).toList();
    }
}
