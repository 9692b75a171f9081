package dev.uketsuke.attachment;

import dev.uketsuke.attachment.MailFile.Part;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.james.mime4j.MimeException;
import org.apache.james.mime4j.codec.QuotedPrintableInputStream;
import org.apache.james.mime4j.stream.BodyDescriptor;
import org.apache.james.mime4j.stream.EntityState;
import org.apache.james.mime4j.stream.MimeConfig;
import org.apache.james.mime4j.stream.MimeTokenStream;
import org.apache.james.mime4j.stream.RecursionMode;
import org.jspecify.annotations.Nullable;

/** Takes a mail apart that is written as the Internet carries it; one that hangs on it stays one part. */
final class InternetMail {
    private static final MimeConfig LENIENT = new MimeConfig.Builder()
            .setMaxLineLen(-1)
            .setMaxHeaderLen(1 << 20)
            .setMaxHeaderCount(2_000)
            .setMaxNestingDepth(30)
            .build();
    private static final Set<String> PLAIN = Set.of("", "7bit", "8bit", "binary");
    private static final Pattern COMMENT = Pattern.compile("\\([^()]*\\)");
    /** Something packed into text, or a part whose beginning is not recognised. */
    private static final Pattern PACKED = Pattern.compile(
            "^(?:begin [0-7]{3,4} \\S|=ybegin line=|-----BEGIN PGP MESSAGE-----|content-transfer-encoding:|[a-z0-9+/]{60,}\\r?\\n[a-z0-9+/]{60,}\\r?$)",
            Pattern.MULTILINE | Pattern.CASE_INSENSITIVE);

    private static final Pattern FIELD = Pattern.compile("[!-9;-~]+:.*");
    private static final Pattern TELLING = Pattern.compile(
            "(?:mime-version|content-transfer-encoding|received|return-path|message-id|dkim-signature|content-type: *multipart/).*",
            Pattern.CASE_INSENSITIVE);
    private static final int MOST_LINES_LOOKED_AT = 100;

    private final List<String> words = new ArrayList<>();
    private final List<Part> parts = new ArrayList<>();
    private final StringBuilder plain = new StringBuilder();
    private final StringBuilder html = new StringBuilder();
    private MailFields fields = new MailFields();
    private @Nullable MailFields head;
    private boolean whole = true;

    private InternetMail() {}

    /** Whether a text begins as such a mail does, whatever its name is. */
    static boolean begins(byte[] head) {
        var lines = new String(head, StandardCharsets.ISO_8859_1)
                .lines()
                .limit(MOST_LINES_LOOKED_AT)
                .takeWhile(line -> FIELD.matcher(line).matches() || line.startsWith(" ") || line.startsWith("\t"))
                .toList();
        return !lines.isEmpty()
                && FIELD.matcher(lines.getFirst()).matches()
                && lines.stream().anyMatch(line -> TELLING.matcher(line).matches());
    }

    static MailFile read(byte[] bytes) {
        var mail = new InternetMail();
        try {
            mail.parse(bytes);
        } catch (IOException | MimeException | RuntimeException e) {
            // Broken, or made to exhaust its reader: what was read until then is looked through all the same.
            mail.whole = false;
        }
        return mail.file();
    }

    private void parse(byte[] bytes) throws IOException, MimeException {
        var stream = new MimeTokenStream(LENIENT);
        stream.setRecursionMode(RecursionMode.M_NO_RECURSE);
        stream.parse(new ByteArrayInputStream(bytes, mark(bytes), bytes.length));
        for (var state = stream.getState(); state != EntityState.T_END_OF_STREAM; state = stream.next()) {
            switch (state) {
                case T_START_HEADER -> fields = new MailFields();
                case T_FIELD -> fields.add(stream.getField());
                case T_END_HEADER -> header();
                case T_PREAMBLE, T_EPILOGUE -> between(stream.getInputStream().readAllBytes());
                case T_BODY -> body(stream.getBodyDescriptor(), stream.getInputStream());
                default -> {}
            }
        }
    }

    private void header() {
        head = head == null ? fields : head;
        var encoded = fields.encoded();
        words.add(encoded);
        whole &= !encoded.contains("=?");
    }

    /** Behind the mark of UTF-8, which hides the first field. */
    private static int mark(byte[] bytes) {
        return Decoding.text(Arrays.copyOf(bytes, Math.min(bytes.length, 3)), null)
                        .startsWith("\ufeff")
                ? 3
                : 0;
    }

    /** Nobody sees what stands beside the parts, unless it is one that was not recognised. */
    private void between(byte[] text) {
        whole &= !PACKED.matcher(new String(text, StandardCharsets.ISO_8859_1)).find();
    }

    private void body(BodyDescriptor descriptor, InputStream encoded) throws IOException {
        var name = fields.fileName();
        var content = decoded(fields.plain("content-transfer-encoding"), encoded);
        parts.add(new Part(
                name.isEmpty() && descriptor.getMimeType().equals("message/rfc822") ? "mail.eml" : name,
                new ByteArrayInputStream(content)));
        if (!descriptor.getMimeType().startsWith("text/")) {
            return;
        }
        var charset = Decoding.named(descriptor.getCharset());
        whole &= charset != null;
        var text = Decoding.said(content, charset);
        whole &= text.length() <= MailPage.LONGEST && !PACKED.matcher(text).find();
        words.add(text);
        boolean page = descriptor.getMimeType().equals("text/html");
        if (page) {
            words.add(MailPage.text(text));
        }
        if (name.isEmpty() && !fields.attached()) {
            (page ? html.append(words.getLast()) : plain.append(text)).append("\n\n");
        }
    }

    private byte[] decoded(String declared, InputStream encoded) throws IOException {
        var encoding = COMMENT.matcher(declared).replaceAll("").strip().toLowerCase(Locale.ROOT);
        if (encoding.equals("base64")) {
            var lines = encoded.readAllBytes();
            whole &= Base64Lines.alone(lines);
            return Base64Lines.decoded(lines);
        }
        if (encoding.equals("quoted-printable")) {
            return new QuotedPrintableInputStream(encoded).readAllBytes();
        }
        whole &= PLAIN.contains(encoding);
        return encoded.readAllBytes();
    }

    private MailFile file() {
        var from = head == null ? "" : head.words("from");
        var subject = head == null ? "" : head.words("subject");
        var mail = new Mail(
                from, sent(head), subject, MailPage.tidy((plain.toString().isBlank() ? html : plain).toString()));
        return new MailFile(mail, words, parts, List.of(), whole);
    }

    private static @Nullable Instant sent(@Nullable MailFields head) {
        try {
            return head == null
                    ? null
                    : ZonedDateTime.parse(
                                    COMMENT.matcher(head.plain("date"))
                                            .replaceAll("")
                                            .strip(),
                                    DateTimeFormatter.RFC_1123_DATE_TIME)
                            .toInstant();
        } catch (DateTimeException e) {
            return null;
        }
    }
}
