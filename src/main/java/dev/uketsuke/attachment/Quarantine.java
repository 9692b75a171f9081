package dev.uketsuke.attachment;

import dev.uketsuke.attachment.RefusedFileException.Reason;
import dev.uketsuke.privacy.Finding;
import dev.uketsuke.privacy.SecretGuard;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.stream.Collectors;

/** A folder that only the guard reads; nothing in it outlives a restart. */
final class Quarantine {
    private static final int PIECE = 1 << 20;
    /** Secrets are shorter than this, so none is missed between two pieces. */
    private static final int OVERLAP = 1 << 14;

    private final Path folder;
    private final SecretGuard guard;
    private final long largest;

    Quarantine(Path folder, SecretGuard guard, long largest) throws IOException {
        this.folder = Files.createDirectories(folder);
        this.guard = guard;
        this.largest = largest;
        try (var left = Files.list(folder)) {
            for (var file : left.toList()) {
                Files.deleteIfExists(file);
            }
        }
    }

    /** What was found out about a file that lies in the quarantine. */
    record Examined(Path file, String mediaType, boolean scanned, long size, String sha256) {}

    /** Streams a file in and looks into it; a refused one is deleted before the refusal is thrown. */
    Examined examine(String id, String name, InputStream content) throws IOException {
        var file = folder.resolve(id);
        try {
            var digest = sha256();
            var size = write(file, name, content, digest);
            if (size == 0) {
                throw new RefusedFileException(Reason.EMPTY, name, "");
            }
            var kind = FileKind.of(name, head(file));
            if (kind.dangerous()) {
                throw new RefusedFileException(Reason.DANGEROUS, name, "");
            }
            if (kind.text()) {
                scan(file, name, kind.markup());
            }
            return new Examined(
                    file, kind.mediaType(), kind.text(), size, HexFormat.of().formatHex(digest.digest()));
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(file);
            throw e;
        }
    }

    private long write(Path file, String name, InputStream content, MessageDigest digest) throws IOException {
        var size = 0L;
        var buffer = new byte[1 << 16];
        try (var out = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            for (var read = content.read(buffer); read >= 0; read = content.read(buffer)) {
                size += read;
                if (size > largest) {
                    throw new RefusedFileException(Reason.TOO_LARGE, name, FileKind.describe(largest));
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

    private static byte[] head(Path file) throws IOException {
        try (var in = Files.newInputStream(file)) {
            return in.readNBytes(FileKind.HEAD);
        }
    }

    private void scan(Path file, String name, boolean markup) throws IOException {
        try (var in = Files.newInputStream(file)) {
            var kept = new byte[0];
            for (var piece = in.readNBytes(PIECE); piece.length > 0; piece = in.readNBytes(PIECE)) {
                var bytes = Arrays.copyOf(kept, kept.length + piece.length);
                System.arraycopy(piece, 0, bytes, kept.length, piece.length);
                check(FileKind.decode(bytes, bytes.length), name, markup);
                kept = Arrays.copyOfRange(bytes, Math.max(0, bytes.length - OVERLAP), bytes.length);
            }
        }
    }

    /** Only what is surely a secret refuses a file: a log full of harmless lines about passwords must get through. */
    private void check(String text, String name, boolean markup) {
        if (markup && FileKind.active(text)) {
            throw new RefusedFileException(Reason.DANGEROUS, name, "");
        }
        var secrets = guard.mask(text).findings().stream()
                .filter(finding -> finding.confidence() == Finding.Confidence.HIGH)
                .map(Finding::kind)
                .collect(Collectors.toUnmodifiableSet());
        if (!secrets.isEmpty()) {
            throw RefusedFileException.secret(name, secrets);
        }
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
