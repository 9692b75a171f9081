package dev.uketsuke.attachment;

import dev.uketsuke.attachment.FileKind.Form;
import dev.uketsuke.attachment.RefusedFileException.Reason;
import dev.uketsuke.privacy.Finding;
import dev.uketsuke.privacy.SecretGuard;
import java.io.BufferedInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;

/**
 * Looks for secrets in all that one file holds (#34 to #41). In text every secret refuses the file, the likely ones too:
 * the requester can mask the line, and nothing has to be kept. In what is no text only a sure one does; a likely one marks
 * the file, for in a memory dump or an event log nobody can mask it, and the evidence may be all there is.
 */
final class Inspection {
    private static final int DEEPEST = 3;
    private static final int MOST_ENTRIES = 10_000;
    /** What is packed more tightly, and is large unpacked, was made to do harm. */
    private static final int HIGHEST_RATIO = 200;

    private final SecretGuard guard;
    private final long size;
    private final long most;
    private int entries;
    private long unpacked;
    private Scan scan = Scan.RELEASED;

    /**
     * Begins with one file.
     *
     * @param size of the file in bytes
     * @param most bytes that are unpacked in all
     */
    Inspection(SecretGuard guard, long size, long most) {
        this.guard = guard;
        this.size = size;
        this.most = most;
    }

    /**
     * Reads the file to its end, or as far as the bounds allow.
     *
     * @throws RefusedFileException when something in it may not be kept
     */
    Scan of(FileName name, FileKind kind, InputStream content) throws IOException {
        try {
            look(name.shown(), kind, content, 0);
        } catch (TooMuchException e) {
            if (unpacked > size * HIGHEST_RATIO) {
                throw new RefusedFileException(Reason.DANGEROUS, name.shown(), "");
            }
            found(Scan.NOT_SCANNED);
        }
        return scan;
    }

    private void look(String where, FileKind kind, InputStream content, int depth) throws IOException {
        switch (kind.form()) {
            case TEXT, MARKUP -> {
                var head = head(content);
                Pieces.text(content, Decoding.charset(head), text -> {
                    if (depth == 0 && kind.form() == Form.MARKUP && FileKind.active(text)) {
                        throw new RefusedFileException(Reason.DANGEROUS, where, "");
                    }
                    read(where, text);
                });
            }
            case PACKED -> unpack(where, kind, content, depth + 1);
            case OPAQUE -> {
                // Pictures in a document or an archive are no reason to doubt all of it.
                if (depth == 0 || !kind.picture()) {
                    found(Scan.NOT_SCANNED);
                }
                Pieces.strings(content, text -> suspect(where, text));
            }
        }
    }

    private void unpack(String where, FileKind kind, InputStream content, int depth) throws IOException {
        if (depth > DEEPEST) {
            found(Scan.NOT_SCANNED);
            return;
        }
        try {
            if (kind.mediaType().equals("application/gzip")) {
                entry(where, kind, new GZIPInputStream(content), depth);
            } else {
                zip(where, kind, content, depth);
            }
        } catch (ZipException | EOFException | IllegalArgumentException e) {
            // Encrypted, cut off or broken.
            found(Scan.NOT_SCANNED);
        }
    }

    private void zip(String where, FileKind kind, InputStream content, int depth) throws IOException {
        // Names without the mark of UTF-8 are in whatever the packing machine used.
        var zip = new ZipInputStream(content, StandardCharsets.ISO_8859_1);
        var before = entries;
        for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            if (++entries > MOST_ENTRIES) {
                throw new TooMuchException();
            }
            var name = name(entry);
            if (kind.office() && name.endsWith("vbaProject.bin")) {
                throw new RefusedFileException(Reason.DANGEROUS, where, "");
            }
            var shown = where
                    + RefusedFileException.INSIDE
                    + FileName.of(name, guard).shown();
            read(shown, FileName.stem(name));
            if (kind.office() && name.endsWith(".xml")) {
                Pieces.text(counted(zip), null, text -> {
                    read(shown, OfficeXml.text(text));
                    read(shown, OfficeXml.values(text));
                });
            } else {
                entry(shown, kind, zip, depth);
            }
        }
        if (entries == before) {
            found(Scan.NOT_SCANNED);
        }
    }

    private void entry(String where, FileKind outer, InputStream content, int depth) throws IOException {
        var in = counted(content);
        var inner = outer.mediaType().equals("application/gzip") ? where.replaceFirst("\\.gz$", "") : where;
        look(where, FileKind.of(FileName.of(inner, guard), head(in)), in, depth);
        // What nobody looked at is unpacked all the same on the way to the next entry; here it counts.
        in.transferTo(OutputStream.nullOutputStream());
    }

    private static String name(ZipEntry entry) {
        var name = entry.getName();
        return name.chars().allMatch(c -> c <= 0xff)
                ? Decoding.text(name.getBytes(StandardCharsets.ISO_8859_1), null)
                : name;
    }

    private void read(String where, String text) {
        var secrets = guard.mask(text).findings().stream().map(Finding::kind).collect(Collectors.toUnmodifiableSet());
        if (!secrets.isEmpty()) {
            throw RefusedFileException.secret(where, secrets);
        }
    }

    private void suspect(String where, String text) {
        var findings = guard.mask(text).findings();
        var sure = findings.stream()
                .filter(finding -> finding.confidence() == Finding.Confidence.HIGH)
                .map(Finding::kind)
                .collect(Collectors.toUnmodifiableSet());
        if (!sure.isEmpty()) {
            throw RefusedFileException.secret(where, sure);
        }
        if (!findings.isEmpty()) {
            found(Scan.SUSPECTED);
        }
    }

    private void found(Scan more) {
        scan = scan.and(more);
    }

    private static byte[] head(InputStream in) throws IOException {
        in.mark(FileKind.HEAD);
        var head = in.readNBytes(FileKind.HEAD);
        in.reset();
        return head;
    }

    /** Counts what is unpacked, at every depth; it is never closed, for there may be more behind it. */
    private InputStream counted(InputStream content) {
        return new BufferedInputStream(new InputStream() {
            @Override
            public int read() throws IOException {
                var one = new byte[1];
                return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
            }

            @Override
            public int read(byte[] bytes, int from, int length) throws IOException {
                var read = content.read(bytes, from, length);
                unpacked += Math.max(0, read);
                if (unpacked > most) {
                    throw new TooMuchException();
                }
                return read;
            }
        });
    }

    /** There is more in the file than is looked into. */
    private static final class TooMuchException extends IOException {
        private static final long serialVersionUID = 1L;
    }
}
