package dev.uketsuke.attachment;

import dev.uketsuke.attachment.MailFile.Part;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.poi.hsmf.MAPIMessage;
import org.apache.poi.hsmf.datatypes.AttachmentChunks;
import org.apache.poi.hsmf.datatypes.Chunk;
import org.apache.poi.hsmf.datatypes.StringChunk;
import org.apache.poi.hsmf.exceptions.ChunkNotFoundException;
import org.jspecify.annotations.Nullable;

/** Takes a mail apart that Outlook saved in its own form. */
final class OutlookMail {
    private static final int DEEPEST = 3;

    private final List<String> words = new ArrayList<>();
    private final List<Part> parts = new ArrayList<>();
    private final List<MailFile> passedOn = new ArrayList<>();
    private Mail mail = new Mail("", null, "", "");
    private boolean whole = true;

    private OutlookMail() {}

    static MailFile read(byte[] bytes) {
        var read = new OutlookMail();
        try (var message = new MAPIMessage(new ByteArrayInputStream(bytes))) {
            read.take(message, 1);
        } catch (IOException | ChunkNotFoundException | RuntimeException | StackOverflowError e) {
            // Broken, or made to exhaust its reader: what was read until then is looked through all the same.
            read.whole = false;
        }
        return read.file();
    }

    private void take(MAPIMessage message, int depth) throws IOException, ChunkNotFoundException {
        message.setReturnNullOnMissingChunk(true);
        message.guess7BitEncoding();
        message.getMainChunks().getAll().values().forEach(chunks -> strings(chunks.stream()));
        var page = text(message.getHtmlBody());
        if (!page.isBlank()) {
            words.add(MailPage.text(page));
            parts.add(new Part("", stream(page)));
        }
        var rich = text(message.getRtfBody());
        if (!rich.isBlank()) {
            parts.add(new Part("", stream(rich)));
        }
        var plain = text(message.getTextBody());
        whole &= rich.isBlank() || !plain.isBlank() || !page.isBlank();
        mail = new Mail(
                text(message.getDisplayFrom()),
                sent(message),
                text(message.getSubject()),
                MailPage.tidy(plain.isBlank() ? MailPage.text(page) : plain));
        for (var attachment : message.getAttachmentFiles()) {
            attached(attachment, depth);
        }
    }

    private void attached(AttachmentChunks attachment, int depth) throws IOException {
        strings(Stream.of(attachment.getAll()));
        if (attachment.isEmbeddedMessage()) {
            passedOn(attachment, depth);
            return;
        }
        var data = attachment.getAttachData();
        if (data == null || data.getValue() == null) {
            whole = false;
            return;
        }
        var name = Stream.of(attachment.getAttachLongFileName(), attachment.getAttachFileName())
                .filter(Objects::nonNull)
                .map(StringChunk::getValue)
                .findFirst();
        parts.add(new Part(name.orElse(""), new ByteArrayInputStream(data.getValue())));
    }

    private void passedOn(AttachmentChunks attachment, int depth) throws IOException {
        if (depth == DEEPEST) {
            whole = false;
            return;
        }
        var inner = new OutlookMail();
        try {
            inner.take(attachment.getEmbeddedMessage(), depth + 1);
        } catch (ChunkNotFoundException | RuntimeException e) {
            inner.whole = false;
        }
        passedOn.add(inner.file());
    }

    /** All that stands in words in it, whatever it is for. */
    private void strings(Stream<Chunk> chunks) {
        chunks.filter(StringChunk.class::isInstance)
                .map(chunk -> text(((StringChunk) chunk).getValue()))
                .forEach(words::add);
    }

    private static @Nullable Instant sent(MAPIMessage message) throws ChunkNotFoundException {
        var date = message.getMessageDate();
        return date == null ? null : date.toInstant();
    }

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String text(@Nullable String text) {
        return Objects.requireNonNullElse(text, "");
    }

    private MailFile file() {
        return new MailFile(mail, words, parts, passedOn, whole);
    }
}
