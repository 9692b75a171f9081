package dev.uketsuke.attachment;

import dev.uketsuke.attachment.FileKind.Form;
import dev.uketsuke.attachment.RefusedFileException.Reason;
import dev.uketsuke.privacy.Finding;
import dev.uketsuke.privacy.SecretGuard;
import dev.uketsuke.privacy.Unseen;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InterruptedIOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
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
    /** A mail that came, and the mails that hang on it. */
    private static final int DEEPEST_MAIL = 2;
    /** In the header of a mail; it looks like a password at times, and is read decoded. */
    private static final Pattern ENCODED_WORD = Pattern.compile("=\\?[\\w-]+\\?[bB]\\?[A-Za-z0-9+/=]+\\?=");

    /** What is packed more tightly, and is large unpacked, was made to do harm. */
    private static final int HIGHEST_RATIO = 200;
    /** Whatever it is packed into, this much is unpacked: a small file of zeros is no harm. */
    private static final long HARMLESS = 10 << 20;
    /** What it takes longer to read was made to take long, or is no help to wait for. */
    static final Duration LONGEST = Duration.ofMinutes(2);

    private final SecretGuard guard;
    private final long size;
    private final long most;
    private final Clock clock;
    private final Instant end;
    private final List<Mail> mails = new ArrayList<>();
    private int entries;
    private long unpacked;
    private Scan scan = Scan.RELEASED;

    /**
     * Begins with one file.
     *
     * @param size of the file in bytes
     * @param most bytes that are unpacked in all
     * @param clock by which it takes {@link #LONGEST} at most
     */
    Inspection(SecretGuard guard, long size, long most, Clock clock) {
        this.guard = guard;
        this.size = size;
        this.clock = clock;
        this.end = clock.instant().plus(LONGEST);
        this.most = Math.min(most, Math.max(HARMLESS, size * HIGHEST_RATIO));
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

    /** The mails that were met on the way, the outermost first. */
    List<Mail> mails() {
        return List.copyOf(mails);
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
            case MAIL -> mail(where, kind, content, depth + 1);
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
                entry(where, where.replaceFirst("\\.gz$", ""), new GZIPInputStream(content), depth);
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
            count();
            var name = Decoding.again(entry.getName());
            if (kind.office() && name.endsWith("vbaProject.bin")) {
                throw new RefusedFileException(Reason.DANGEROUS, where, "");
            }
            var shown = inside(where, name);
            read(shown, FileName.stem(name));
            if (kind.office() && name.endsWith(".xml")) {
                Pieces.text(counted(zip), null, text -> {
                    read(shown, OfficeXml.text(text));
                    read(shown, OfficeXml.values(text));
                });
            } else {
                entry(shown, name, zip, depth);
            }
        }
        if (entries == before) {
            found(Scan.NOT_SCANNED);
        }
    }

    /** As it is written, too: what a mail program does not show is in the file all the same. */
    private void mail(String where, FileKind kind, InputStream content, int depth) throws IOException {
        var bytes = content.readNBytes(MailFile.LARGEST);
        written(where, kind, new ByteArrayInputStream(outlook(kind) ? bytes : Base64Lines.leftOut(bytes)));
        written(where, kind, content);
        if (depth > DEEPEST || bytes.length == MailFile.LARGEST) {
            found(Scan.NOT_SCANNED);
            return;
        }
        takenApart(where, MailFile.read(kind, bytes), depth);
    }

    private void written(String where, FileKind kind, InputStream content) throws IOException {
        if (outlook(kind)) {
            Pieces.strings(content, text -> suspect(where, text));
        } else {
            var in = new BufferedInputStream(content);
            Pieces.text(
                    in,
                    Decoding.charset(head(in)),
                    text -> read(where, ENCODED_WORD.matcher(text).replaceAll(" ")));
        }
    }

    private static boolean outlook(FileKind kind) {
        return kind.mediaType().equals(FileKind.OUTLOOK_MAIL);
    }

    private void takenApart(String where, MailFile file, int depth) throws IOException {
        if (!file.whole()) {
            found(Scan.NOT_SCANNED);
        }
        if (depth <= DEEPEST_MAIL) {
            mails.add(file.mail());
        }
        file.words().forEach(words -> Pieces.text(words, text -> read(where, text)));
        for (var part : file.parts()) {
            count();
            read(where, FileName.stem(part.name()));
            entry(inside(where, part.name()), part.name(), part.content(), depth);
        }
        for (var inner : file.passedOn()) {
            count();
            takenApart(inside(where, inner.mail().subject()), inner, depth + 1);
        }
    }

    private String inside(String where, String name) {
        return name.isBlank()
                ? where
                : where + RefusedFileException.INSIDE + FileName.of(name, guard).shown();
    }

    private void count() {
        if (++entries > MOST_ENTRIES) {
            throw new TooMuchException();
        }
    }

    private void entry(String where, String name, InputStream content, int depth) throws IOException {
        var in = counted(content);
        look(where, FileKind.of(FileName.of(name, guard), head(in)), in, depth);
        // What nobody looked at is unpacked all the same on the way to the next entry; here it counts.
        in.transferTo(OutputStream.nullOutputStream());
    }

    /** Without what shows nothing: a mark in the middle of a secret hides it from nobody who reads the file. */
    private void read(String where, String text) {
        var secrets =
                findings(Unseen.without(text)).stream().map(Finding::kind).collect(Collectors.toUnmodifiableSet());
        if (!secrets.isEmpty()) {
            throw RefusedFileException.secret(where, secrets);
        }
    }

    private void suspect(String where, String text) {
        var findings = findings(text);
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

    private List<Finding> findings(String text) {
        if (clock.instant().isAfter(end)) {
            throw new TooMuchException();
        }
        return guard.mask(text).findings();
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
                if (Thread.currentThread().isInterrupted()) {
                    throw new InterruptedIOException("A file is not wanted any more");
                }
                return read;
            }
        });
    }

    /** There is more in the file than is looked into. */
    private static final class TooMuchException extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }
}
