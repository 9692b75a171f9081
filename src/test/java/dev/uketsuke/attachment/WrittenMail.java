package dev.uketsuke.attachment;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes mails as the Internet carries them. */
final class WrittenMail {
    static final String HEAD = """
            Return-Path: <taro@example.co.jp>
            Received: from mail.example.co.jp by mx.example.com; Fri, 20 Nov 2026 09:12:31 +0900 (JST)
            From: %s <taro@example.co.jp>
            To: support@example.com
            Subject: %s
            Date: Fri, 20 Nov 2026 09:12:30 +0900 (JST)
            MIME-Version: 1.0
            """;

    private WrittenMail() {}

    static byte[] text(String text, String charset, String encoding) {
        return mail(
                "Content-Type: text/plain; charset=\"" + charset + "\"",
                encoding,
                encoded(text.getBytes(Charset.forName(charset)), encoding));
    }

    static byte[] mail(String type, String encoding, byte[] body) {
        var head = HEAD.formatted(
                "=?iso-2022-jp?B?GyRCOzNFRBsoQiAbJEJCQE86GyhC?=", "=?utf-8?B?6LW35YuV44GX44Gq44GE5Lu2?=");
        return joined(bytes(head + type + "\nContent-Transfer-Encoding: " + encoding + "\n\n"), body);
    }

    static byte[] mixed(String kind, byte[]... parts) {
        var all = new ByteArrayOutputStream();
        all.writeBytes(bytes(HEAD.formatted("Taro", "FW") + "Content-Type: multipart/" + kind));
        var boundary = "b" + Arrays.stream(parts).mapToInt(part -> part.length).sum();
        all.writeBytes(bytes("; boundary=" + boundary + "\n\n"));
        for (var part : parts) {
            all.writeBytes(bytes("--" + boundary + "\n"));
            all.writeBytes(part);
            all.writeBytes(bytes("\n"));
        }
        all.writeBytes(bytes("--" + boundary + "--\n"));
        return all.toByteArray();
    }

    static byte[] replaced(byte[] mail, String old, String with) {
        return bytes(new String(mail, StandardCharsets.UTF_8).replace(old, with));
    }

    static byte[] part(String type, String text) {
        return joined(
                bytes("Content-Type: " + type + "; charset=utf-8\nContent-Transfer-Encoding: base64\n\n"),
                encoded(bytes(text), "base64"));
    }

    static byte[] attached(String name, byte[] content) {
        return joined(
                bytes("Content-Type: application/octet-stream\nContent-Disposition: attachment; filename=\"" + name
                        + "\"\nContent-Transfer-Encoding: base64\n\n"),
                encoded(content, "base64"));
    }

    static byte[] rfc822(byte[] mail) {
        return joined(bytes("Content-Type: message/rfc822\n\n"), mail);
    }

    static byte[] encoded(byte[] content, String encoding) {
        return switch (encoding) {
            case "base64" -> joined(Base64.getMimeEncoder().encode(content), bytes("\n"));
            case "quoted-printable" -> quoted(content);
            default -> content;
        };
    }

    static byte[] quoted(byte[] content) {
        var quoted = new StringBuilder();
        for (var at = 0; at < content.length; at++) {
            quoted.append("=%02X".formatted(content[at])).append(at % 20 == 19 ? "=\n" : "");
        }
        return bytes(quoted.toString());
    }

    static byte[] pdf() {
        return bytes("%PDF-1.4\n%%EOF");
    }

    static byte[] zip(String name, String text) throws IOException {
        return zip(name, bytes(text));
    }

    static byte[] zip(String name, byte[] content) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
        }
        return bytes.toByteArray();
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static byte[] joined(byte[]... parts) {
        var all = new ByteArrayOutputStream();
        for (var part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }
}
