package dev.uketsuke.attachment;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One instance's part of a folder that several share. A lock on a file beside it says that its owner lives; the lock ends
 * with the owner, however that ends, and whoever comes next wipes what is left.
 */
final class OwnFolder implements AutoCloseable {
    private static final String LOCK = ".lock";

    private final Path path;
    private final FileChannel lock;

    private OwnFolder(Path path, FileChannel lock) {
        this.path = path;
        this.lock = lock;
    }

    /** Makes a new part and wipes those without an owner. */
    static OwnFolder in(Path shared) throws IOException {
        Files.createDirectories(shared);
        sweep(shared);
        while (true) {
            var path = shared.resolve(UUID.randomUUID().toString());
            var lock = locked(lockOf(path), StandardOpenOption.CREATE_NEW);
            // Somebody who sweeps may have taken it for one that was left, in the moment before it was locked.
            if (lock != null && Files.exists(lockOf(path))) {
                return new OwnFolder(Files.createDirectory(path), lock);
            }
        }
    }

    Path path() {
        return path;
    }

    private static void sweep(Path shared) throws IOException {
        try (var left = Files.list(shared)) {
            for (var entry : left.toList()) {
                if (entry.toString().endsWith(LOCK)) {
                    wipe(Path.of(entry.toString().substring(0, entry.toString().length() - LOCK.length())));
                } else if (!Files.exists(lockOf(entry))) {
                    delete(entry);
                }
            }
        }
    }

    private static void wipe(Path path) throws IOException {
        try (var lock = locked(lockOf(path))) {
            if (lock != null) {
                delete(path);
                Files.deleteIfExists(lockOf(path));
            }
        } catch (NoSuchFileException e) {
            // Another one swept it at the same time.
            delete(path);
        }
    }

    /** Null while its owner lives. */
    private static @Nullable FileChannel locked(Path file, StandardOpenOption... more) throws IOException {
        var options = new StandardOpenOption[more.length + 1];
        System.arraycopy(more, 0, options, 0, more.length);
        options[more.length] = StandardOpenOption.WRITE;
        var channel = FileChannel.open(file, options);
        if (lock(channel) == null) {
            channel.close();
            return null;
        }
        return channel;
    }

    private static @Nullable FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            // Its owner lives in this very process.
            return null;
        }
    }

    private static void delete(Path path) throws IOException {
        if (!Files.exists(path)) {
            return;
        }
        try (var all = Files.walk(path)) {
            for (var each : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(each);
            }
        }
    }

    private static Path lockOf(Path path) {
        return path.resolveSibling(path.getFileName() + LOCK);
    }

    @Override
    public void close() throws IOException {
        delete(path);
        Files.deleteIfExists(lockOf(path));
        lock.close();
    }
}
