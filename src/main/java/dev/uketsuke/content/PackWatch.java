package dev.uketsuke.content;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/**
 * Reloads the content when a file in its folder changes; looks again and again, because file events are not delivered on
 * every kind of mounted folder.
 */
final class PackWatch implements SmartLifecycle {
    private static final Logger LOG = LoggerFactory.getLogger(PackWatch.class);

    private final Path folder;
    private final Duration period;
    private final Runnable changed;
    private volatile @Nullable Thread watcher;

    PackWatch(Path folder, Duration period, Runnable changed) {
        this.folder = folder;
        this.period = period;
        this.changed = changed;
    }

    @Override
    public void start() {
        var state = state();
        var thread = Thread.ofVirtual().name("content-watch").unstarted(() -> watch(state));
        // Known before it runs: the watch ends when it finds that there is none.
        watcher = thread;
        thread.start();
    }

    @Override
    public void stop() {
        var running = watcher;
        watcher = null;
        if (running != null) {
            running.interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return watcher != null;
    }

    /** A change is taken up once the folder is quiet, so that a half-saved file is not read. */
    private void watch(List<String> loaded) {
        var known = loaded;
        var before = loaded;
        try {
            while (isRunning()) {
                Thread.sleep(period);
                var now = state();
                if (now.equals(before) && !now.equals(known)) {
                    known = now;
                    changed.run();
                }
                before = now;
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private List<String> state() {
        try {
            return ContentFolder.filesBelow(folder).stream()
                    .map(PackWatch::state)
                    .toList();
        } catch (BrokenPackException e) {
            LOG.debug("The content folder cannot be read now", e);
            return List.of();
        }
    }

    private static String state(Path file) {
        try {
            return file + " " + Files.size(file) + " " + Files.getLastModifiedTime(file);
        } catch (IOException gone) {
            return file + " gone";
        }
    }
}
