package dev.uketsuke.attachment;

import java.io.ByteArrayOutputStream;
import java.util.Base64;

/** Base64 as mails hold it, in lines. */
final class Base64Lines {
    /** A shorter line may be a word. */
    private static final int SHORTEST_LINE = 60;

    private Base64Lines() {}

    /** What it stands for, to its end: behind a padding, where many a reader stops, too. */
    static byte[] decoded(byte[] encoded) {
        var decoded = new ByteArrayOutputStream(encoded.length / 4 * 3);
        var stretch = new byte[encoded.length];
        var length = 0;
        for (var b : encoded) {
            if (digit(b)) {
                stretch[length++] = b;
            } else if (b == '=') {
                decode(stretch, length, decoded);
                length = 0;
            }
        }
        decode(stretch, length, decoded);
        return decoded.toByteArray();
    }

    /** Whether it holds nothing else. */
    static boolean alone(byte[] encoded) {
        for (var b : encoded) {
            if (!digit(b) && b != '=' && b != ' ' && (b < '\t' || b > '\r')) {
                return false;
            }
        }
        return true;
    }

    private static void decode(byte[] digits, int length, ByteArrayOutputStream out) {
        var whole = length % 4 == 1 ? length - 1 : length;
        var stretch = new byte[whole];
        System.arraycopy(digits, 0, stretch, 0, whole);
        out.writeBytes(Base64.getDecoder().decode(stretch));
    }

    /** A mail without its blocks of base64, which look like passwords in places, and which are read decoded. */
    static byte[] leftOut(byte[] mail) {
        var rest = new ByteArrayOutputStream(Math.min(mail.length, 1 << 16));
        boolean inside = false;
        for (var start = 0; start < mail.length; ) {
            var end = start;
            while (end < mail.length && mail[end] != '\n') {
                end++;
            }
            var length = length(mail, start, end);
            inside = length > 0 && (inside || length >= SHORTEST_LINE);
            if (!inside) {
                rest.write(mail, start, Math.min(end + 1, mail.length) - start);
            }
            start = end + 1;
        }
        return rest.toByteArray();
    }

    /** How much base64 a line is, folded or not; 0 when it holds anything else. */
    private static int length(byte[] mail, int start, int end) {
        var from = start;
        while (from < end && (mail[from] == ' ' || mail[from] == '\t')) {
            from++;
        }
        var to = end > from && mail[end - 1] == '\r' ? end - 1 : end;
        for (var at = from; at < to; at++) {
            if (!digit(mail[at]) && mail[at] != '=') {
                return 0;
            }
        }
        return to - from;
    }

    private static boolean digit(byte b) {
        return (b >= 'A' && b <= 'Z') || (b >= 'a' && b <= 'z') || (b >= '0' && b <= '9') || b == '+' || b == '/';
    }
}
