package dev.uketsuke.attachment;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Turns bytes into text, whatever wrote them: UTF-8, UTF-16 with or without its mark, Japanese Windows and mail. */
final class Decoding {
    static final Charset JAPANESE_WINDOWS = Charset.forName("windows-31j");
    /** ISO-2022-JP as mail programs write it. */
    static final Charset JAPANESE_MAIL = Charset.forName("x-windows-iso2022jp");

    private static final Charset EUC_JP = Charset.forName("EUC-JP");

    /** Bytes that no text holds may be this many in a hundred: a log may be torn in places. */
    private static final int TOLERATED = 5;

    private Decoding() {}

    /** Whether it can be read, from its beginning. */
    static boolean isText(byte[] head) {
        if (charset(head) != null) {
            return true;
        }
        var from = 0;
        var to = head.length;
        while (from < to && control(head[from])) {
            from++;
        }
        while (from < to && control(head[to - 1])) {
            to--;
        }
        var controls = 0;
        for (var at = from; at < to; at++) {
            controls += control(head[at]) ? 1 : 0;
        }
        return from < to && controls * 100 <= (to - from) * TOLERATED;
    }

    private static boolean control(byte b) {
        return b >= 0 && b < ' ' && !(b >= '\t' && b <= '\r') && b != 0x1b;
    }

    /** The kind of UTF-16 that a file begins as; null for everything else. */
    static @Nullable Charset charset(byte[] head) {
        if (head.length < 2) {
            return null;
        }
        var mark = ((head[0] & 0xff) << 8) | (head[1] & 0xff);
        return switch (mark) {
            case 0xfffe -> StandardCharsets.UTF_16LE;
            case 0xfeff -> StandardCharsets.UTF_16BE;
            default -> wide(head);
        };
    }

    /** UTF-16 without its mark: nearly all of it is what Japanese and English are written with. */
    private static @Nullable Charset wide(byte[] head) {
        for (var charset : new Charset[] {StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE}) {
            var text = new String(head, 0, head.length - head.length % 2, charset);
            // Japanese Windows read as UTF-16 is made of rare ideographs: letters or kana have to be among them.
            var telling = share(text, c -> plain(c) || (c >= 0x3040 && c < 0x3100));
            if (telling >= 25 && share(text, Decoding::usual) >= 100 - TOLERATED) {
                return charset;
            }
        }
        return null;
    }

    private static boolean plain(int c) {
        return (c >= ' ' && c < 0x7f) || (c >= '\t' && c <= '\r');
    }

    private static boolean usual(int c) {
        return plain(c) || (c >= 0x3000 && c < 0x3100) || (c >= 0x4e00 && c < 0xa000) || (c >= 0xff00 && c < 0xfff0);
    }

    private static long share(String text, IntPredicate kind) {
        return text.isEmpty() ? 0 : text.chars().filter(kind).count() * 100 / text.length();
    }

    /**
     * The characters of some bytes that begin and end with whole ones.
     *
     * @param charset null for Japanese mail where it shifts as such, UTF-8 where it is valid, otherwise Japanese Windows
     */
    static String text(byte[] bytes, @Nullable Charset charset) {
        return charset != null
                ? new String(bytes, charset)
                : valid(bytes, shifts(bytes) ? JAPANESE_MAIL : StandardCharsets.UTF_8)
                        .orElseGet(() -> new String(bytes, JAPANESE_WINDOWS));
    }

    /**
     * The characters of some bytes of which it is said how they are written; it need not be true.
     *
     * @param said null when nothing is said
     */
    static String said(byte[] bytes, @Nullable Charset said) {
        if (said == null || said.equals(StandardCharsets.US_ASCII)) {
            return text(bytes, charset(Arrays.copyOf(bytes, Math.min(bytes.length, FileKind.HEAD))));
        }
        return (said.canEncode() && said.newEncoder().maxBytesPerChar() == 1
                        ? japanese(bytes)
                        : Optional.<String>empty())
                .or(() -> valid(bytes, said))
                .orElseGet(() -> text(bytes, charset(Arrays.copyOf(bytes, Math.min(bytes.length, FileKind.HEAD)))));
    }

    /** Any bytes are valid Latin: whether they are Japanese is seen by the kana among them. */
    private static Optional<String> japanese(byte[] bytes) {
        return Stream.of(StandardCharsets.UTF_8, EUC_JP, JAPANESE_WINDOWS)
                .flatMap(charset -> valid(bytes, charset).stream())
                .filter(text ->
                        text.chars().filter(c -> c >= 0x3041 && c < 0x3100).count() > 1)
                .findFirst();
    }

    /** Text whose bytes were taken for Latin characters. */
    static String again(String latin) {
        return latin.chars().allMatch(c -> c <= 0xff) ? text(latin.getBytes(StandardCharsets.ISO_8859_1), null) : latin;
    }

    /** The charset that is meant by a name in a mail; null when there is none. */
    static @Nullable Charset named(String name) {
        try {
            return switch (name.strip().toLowerCase(Locale.ROOT)) {
                case "iso-2022-jp", "iso-2022-jp-ms", "cp50220", "cp50221" -> JAPANESE_MAIL;
                case "shift_jis", "shift-jis", "sjis", "x-sjis", "cp932" -> JAPANESE_WINDOWS;
                case String other -> Charset.forName(other);
            };
        } catch (IllegalArgumentException e) {
            return null;
        }
    }

    /** Whether it changes to Japanese characters as ISO-2022-JP does. */
    private static boolean shifts(byte[] bytes) {
        for (var at = 0; at + 2 < bytes.length; at++) {
            if (bytes[at] == 0x1b && bytes[at + 1] == '$' && (bytes[at + 2] == 'B' || bytes[at + 2] == '@')) {
                return true;
            }
        }
        return false;
    }

    private static Optional<String> valid(byte[] bytes, Charset charset) {
        try {
            return Optional.of(charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes))
                    .toString());
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }
}
