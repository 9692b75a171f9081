package dev.uketsuke.channel;

import com.microsoft.bot.schema.Activity;
import com.microsoft.bot.schema.ResourceResponse;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * One row on its way as several activities: what was sent of it stays sent, however often the rest is tried. An attempt
 * that nobody waits for any longer may still be running; it sends no more once the next one began.
 */
final class PartialSend {
    private final List<Activity> activities;
    private int attempts;
    private int sent;
    private @Nullable String id;

    PartialSend(List<Activity> activities) {
        this.activities = activities;
    }

    synchronized int begin() {
        return ++attempts;
    }

    /** Sends, one after the other, what was not sent before; fails when a later attempt has begun. */
    CompletableFuture<Void> send(int attempt, Function<Activity, CompletableFuture<ResourceResponse>> channel) {
        var done = CompletableFuture.<Void>completedFuture(null);
        for (var position = sent(); position < activities.size(); position++) {
            var at = position;
            done = done.thenCompose(_ -> isLatest(attempt)
                            ? channel.apply(activities.get(at))
                            : CompletableFuture.failedFuture(new CancellationException("Another attempt has begun")))
                    .thenAccept(response -> add(at, response));
        }
        return done;
    }

    /** The channel's id of the last activity that was sent; null when it gave none. */
    synchronized @Nullable String id() {
        return id;
    }

    private synchronized int sent() {
        return sent;
    }

    private synchronized boolean isLatest(int attempt) {
        return attempt == attempts;
    }

    private synchronized void add(int position, ResourceResponse response) {
        if (position >= sent) {
            sent = position + 1;
            id = response.getId() == null || response.getId().isBlank() ? null : response.getId();
        }
    }
}
