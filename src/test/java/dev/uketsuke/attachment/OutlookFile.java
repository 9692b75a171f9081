package dev.uketsuke.attachment;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import org.apache.poi.poifs.filesystem.DirectoryEntry;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;

/** Writes mails as Outlook saves them. */
final class OutlookFile {
    private static final int SUBJECT = 0x0037;
    private static final int FROM = 0x0042;
    private static final int SENDER = 0x0C1A;
    private static final int BODY = 0x1000;
    private static final int HTML = 0x1013;
    private static final int DATA = 0x3701;
    private static final int FILE_NAME = 0x3707;
    private static final Instant EPOCH = Instant.parse("1601-01-01T00:00:00Z");

    private final POIFSFileSystem file = new POIFSFileSystem();
    private int attachments;

    OutlookFile(String from, Instant sent, String subject, String body) throws IOException {
        mail(file.getRoot(), 32, from, sent, subject, body);
    }

    OutlookFile page(String html) throws IOException {
        bytes(file.getRoot(), HTML, html.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    OutlookFile attached(String name, byte[] content) throws IOException {
        var folder = attachment();
        text(folder, FILE_NAME, name);
        bytes(folder, DATA, content);
        return this;
    }

    OutlookFile passedOn(String from, Instant sent, String subject, String body) throws IOException {
        mail(attachment().createDirectory(name(DATA, "000D")), 24, from, sent, subject, body);
        return this;
    }

    byte[] bytes() throws IOException {
        var bytes = new ByteArrayOutputStream();
        file.writeFilesystem(bytes);
        return bytes.toByteArray();
    }

    private DirectoryEntry attachment() throws IOException {
        return file.getRoot().createDirectory("__attach_version1.0_#%08X".formatted(attachments++));
    }

    private static void mail(DirectoryEntry folder, int head, String from, Instant sent, String subject, String body)
            throws IOException {
        text(folder, FROM, from);
        text(folder, SENDER, from);
        text(folder, SUBJECT, subject);
        text(folder, BODY, body);
        var properties = ByteBuffer.allocate(head + 16).order(ByteOrder.LITTLE_ENDIAN);
        properties.position(head);
        properties.putInt(0x00390040).putInt(6);
        properties.putLong(Duration.between(EPOCH, sent).toMillis() * 10_000);
        folder.createDocument("__properties_version1.0", new ByteArrayInputStream(properties.array()));
    }

    private static void text(DirectoryEntry folder, int property, String text) throws IOException {
        folder.createDocument(
                name(property, "001F"), new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_16LE)));
    }

    private static void bytes(DirectoryEntry folder, int property, byte[] content) throws IOException {
        folder.createDocument(name(property, "0102"), new ByteArrayInputStream(content));
    }

    private static String name(int property, String type) {
        return "__substg1.0_%04X%s".formatted(property, type);
    }
}
