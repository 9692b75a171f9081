package dev.uketsuke.attachment;

import dev.uketsuke.attachment.RefusedFileException.Reason;
import dev.uketsuke.privacy.SecretGuard;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.RejectedExecutionException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A folder that only the guard reads; nothing in it outlives its instance. */
final class Quarantine implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Quarantine.class);
    /** A file may unpack to this many times of what a plain one may have. */
    private static final int UNPACKED = 3;

    private static final Set<String> MAILS = Set.of("eml", "msg");
    /** How many characters of a mail are read as words of the requester's. */
    private static final int MOST_SAID = 20_000;

    private final OwnFolder folder;
    private final SecretGuard guard;
    private final long largest;
    private final VirusScanner scanner;
    private final Clock clock;
    private final ScanThreads threads;

    Quarantine(Path shared, SecretGuard guard, long largest, VirusScanner scanner, Clock clock) throws IOException {
        this(shared, guard, largest, scanner, clock, ScanThreads.onePerProcessor());
    }

    Quarantine(Path shared, SecretGuard guard, long largest, VirusScanner scanner, Clock clock, ScanThreads threads)
            throws IOException {
        this.folder = OwnFolder.in(shared);
        this.guard = guard;
        this.largest = largest;
        this.scanner = scanner;
        this.clock = clock;
        this.threads = threads;
    }

    /** What was found out about a file that lies in the quarantine; of a mail also what it says. */
    record Examined(
            Path file,
            String mediaType,
            Scan scan,
            @Nullable Details details,
            long size,
            String sha256,
            List<Mail> mails) {}

    /** The client stopped sending. */
    static final class BrokenOffException extends IOException {
        private static final long serialVersionUID = 1L;

        BrokenOffException(IOException cause) {
            super("A file did not arrive whole", cause);
        }
    }

    /**
     * Streams a file in and looks into it; a refused one is deleted before the refusal is thrown.
     *
     * @throws BrokenOffException when it did not arrive whole
     * @throws IOException when it cannot be kept here
     */
    Examined examine(String id, FileName name, InputStream content) throws IOException {
        var file = folder.path().resolve(id);
        try {
            var digest = sha256();
            var size = write(file, name, content, digest);
            if (size == 0) {
                throw new RefusedFileException(Reason.EMPTY, name.shown(), "");
            }
            scan(file, name);
            return threads.run(() -> lookInto(file, name, size, digest.digest()));
        } catch (RejectedExecutionException e) {
            Files.deleteIfExists(file);
            throw new RefusedFileException(Reason.BUSY, name.shown(), "");
        } catch (IOException | RuntimeException | Error e) {
            Files.deleteIfExists(file);
            throw e;
        }
    }

    private Examined lookInto(Path file, FileName name, long size, byte[] digest) throws IOException {
        var kind = FileKind.of(name, head(file));
        if (kind.dangerous()) {
            throw new RefusedFileException(Reason.DANGEROUS, name.shown(), "");
        }
        try (var in = new BufferedInputStream(Files.newInputStream(file))) {
            var inspection = new Inspection(guard, size, largest * UNPACKED, clock);
            var scan = inspection.of(name, kind, in);
            var details = Photo.strip(file, kind.mediaType());
            var changed = details != null && details != Details.LEFT;
            return new Examined(
                    file,
                    kind.mediaType(),
                    scan,
                    details,
                    changed ? Files.size(file) : size,
                    HexFormat.of().formatHex(changed ? hash(file) : digest),
                    name.ends(MAILS) ? said(inspection.mails()) : List.of());
        }
    }

    private void scan(Path file, FileName name) {
        try {
            if (scanner.infected(file)) {
                throw new RefusedFileException(Reason.INFECTED, name.shown(), "");
            }
        } catch (IOException e) {
            LOG.error("A file was refused, because the virus scanner did not answer", e);
            throw new RefusedFileException(Reason.SCANNER_AWAY, name.shown(), "");
        }
    }

    private static List<Mail> said(List<Mail> mails) {
        var left = MOST_SAID;
        var said = new ArrayList<Mail>();
        for (var mail : mails) {
            if (left > 0 && !mail.body().isBlank()) {
                said.add(mail.cut(left));
                left -= mail.body().length();
            }
        }
        return said;
    }

    private long write(Path file, FileName name, InputStream content, MessageDigest digest) throws IOException {
        var size = 0L;
        var buffer = new byte[1 << 16];
        try (var out = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            for (var read = read(content, buffer); read >= 0; read = read(content, buffer)) {
                size += read;
                if (size > largest) {
                    throw new RefusedFileException(Reason.TOO_LARGE, name.shown(), megabytes(largest));
                }
                digest.update(buffer, 0, read);
                var bytes = ByteBuffer.wrap(buffer, 0, read);
                while (bytes.hasRemaining()) {
                    out.write(bytes);
                }
            }
            out.force(true);
        }
        return size;
    }

    private static int read(InputStream content, byte[] buffer) throws BrokenOffException {
        try {
            return content.read(buffer);
        } catch (IOException e) {
            throw new BrokenOffException(e);
        }
    }

    private static byte[] head(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return in.readNBytes(FileKind.HEAD);
        }
    }

    private static byte[] hash(Path file) throws IOException {
        var digest = sha256();
        try (var in = new DigestInputStream(Files.newInputStream(file), digest)) {
            in.transferTo(OutputStream.nullOutputStream());
        }
        return digest.digest();
    }

    private static String megabytes(long bytes) {
        return String.format(Locale.ROOT, "%d MB", bytes / (1024 * 1024));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }

    @Override
    public void close() throws IOException {
        threads.close();
        folder.close();
    }
}
