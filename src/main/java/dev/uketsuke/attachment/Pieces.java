package dev.uketsuke.attachment;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Reads a file of any size piece by piece; no character is torn between two, and no secret missed. */
final class Pieces {
    private static final int PIECE = 1 << 20;
    /** Secrets are shorter than this, so none is missed between two pieces. */
    private static final int OVERLAP = 1 << 14;
    /** No byte below it is part of another character, in UTF-8 and in Japanese Windows. */
    private static final byte ALONE = 0x40;

    /** Chance writes shorter ones into every picture. */
    private static final int SHORTEST_STRING = 10;

    private static final int SHORTEST_WORD = 4;

    private Pieces() {}

    /** The text of a file; where it holds NUL, its strings too, since part of it may be written otherwise. */
    static void text(InputStream in, @Nullable Charset charset, Consumer<String> look) throws IOException {
        var tail = "";
        var left = new byte[0];
        boolean more = true;
        while (more) {
            var read = in.readNBytes(PIECE);
            var bytes = joined(left, read);
            more = read.length == PIECE;
            var cut = !more ? bytes.length : charset == null ? cut(bytes) : bytes.length - bytes.length % 2;
            var whole = Arrays.copyOf(bytes, cut);
            var text = tail + Decoding.text(whole, charset);
            look.accept(text);
            if (charset == null && text.indexOf(0) >= 0) {
                strings(whole, look);
            }
            tail = text.substring(Math.max(0, text.length() - OVERLAP));
            left = Arrays.copyOfRange(bytes, cut, bytes.length);
        }
    }

    /** A text that is at hand as a whole. */
    static void text(String text, Consumer<String> look) {
        for (var start = 0; start < text.length(); start += PIECE) {
            look.accept(text.substring(Math.max(0, start - OVERLAP), Math.min(text.length(), start + PIECE)));
        }
    }

    /** The strings of a file that is no text, each on its own, in ASCII and in UTF-16. */
    static void strings(InputStream in, Consumer<String> look) throws IOException {
        var left = new byte[0];
        while (true) {
            var bytes = joined(left, in.readNBytes(PIECE));
            if (bytes.length == left.length) {
                return;
            }
            strings(bytes, look);
            left = Arrays.copyOfRange(bytes, Math.max(0, bytes.length - OVERLAP), bytes.length);
        }
    }

    private static byte[] joined(byte[] left, byte[] read) {
        var bytes = Arrays.copyOf(left, left.length + read.length);
        System.arraycopy(read, 0, bytes, left.length, read.length);
        return bytes;
    }

    /**
     * Behind the last line, at whose end Japanese mail shifts back; otherwise behind the last byte that stands for itself;
     * everything when there is none in a long stretch.
     */
    private static int cut(byte[] bytes) {
        for (var at = bytes.length; at > Math.max(0, bytes.length - OVERLAP); at--) {
            if (bytes[at - 1] == '\n') {
                return at;
            }
        }
        for (var at = bytes.length; at > Math.max(0, bytes.length - OVERLAP); at--) {
            if (bytes[at - 1] >= 0 && bytes[at - 1] < ALONE) {
                return at;
            }
        }
        return bytes.length;
    }

    private static void strings(byte[] bytes, Consumer<String> look) {
        for (var start = 0; start < bytes.length; ) {
            var end = start;
            for (var line = start; end < bytes.length && (printable(bytes[end]) || ends(bytes, line, end)); end++) {
                line = bytes[end] == 0 ? end + 1 : line;
            }
            if (end - start >= SHORTEST_STRING) {
                look.accept(new String(bytes, start, end - start, StandardCharsets.US_ASCII).replace('\0', '\n'));
            }
            start = end + 1;
        }
        for (var start = 0; start + 1 < bytes.length; ) {
            var end = start;
            while (end + 1 < bytes.length && wide(bytes[end], bytes[end + 1])) {
                end += 2;
            }
            if (end - start >= 2 * SHORTEST_STRING) {
                look.accept(new String(bytes, start, end - start, StandardCharsets.UTF_16LE));
            }
            start = Math.max(start + 1, end);
        }
    }

    /** Whether a word ends here and the next one begins, as in a table of a program: a label, and its value. */
    private static boolean ends(byte[] bytes, int line, int at) {
        return bytes[at] == 0 && at - line >= SHORTEST_WORD && at + 1 < bytes.length && printable(bytes[at + 1]);
    }

    private static boolean printable(byte b) {
        return (b >= ' ' && b < 0x7f) || b == '\t' || b == '\r' || b == '\n';
    }

    private static boolean wide(byte low, byte high) {
        var page = high & 0xff;
        return page == 0 ? printable(low) : page == 0x30;
    }
}
