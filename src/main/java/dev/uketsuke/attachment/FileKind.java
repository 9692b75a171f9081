package dev.uketsuke.attachment;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a file is, found from its first bytes; the name only refines it.
 *
 * @param dangerous whether opening it may run something
 * @param text whether it can be read for secrets
 * @param markup whether a browser would take it for a page or a picture that can run something
 */
record FileKind(String mediaType, boolean dangerous, boolean text, boolean markup) {
    /** How many bytes are looked at. */
    static final int HEAD = 8192;

    private static final Charset JAPANESE_WINDOWS = Charset.forName("windows-31j");
    private static final FileKind DANGEROUS = new FileKind("application/octet-stream", true, false, false);

    /** Endings that a desktop runs on a double click, whatever the content. */
    private static final Set<String> RUN = Set.of(
            "exe", "dll", "com", "scr", "pif", "msi", "msp", "msc", "bat", "cmd", "ps1", "psm1", "vbs", "vbe", "js",
            "jse", "mjs", "wsf", "wsh", "hta", "cpl", "lnk", "url", "scf", "jar", "chm", "sh", "command", "app", "appx",
            "msix", "gadget", "mht", "mhtml", "svgz");

    private static final Set<String> MARKUP_ENDINGS = Set.of("htm", "html", "xhtml", "svg", "xml", "xsl");
    /** As much as browsers look at to guess a type. */
    private static final int SNIFFED = 1445;

    private static final Set<String> RUNNABLE_MAGIC =
            Set.of("4d5a", "7f454c46", "cafebabe", "feedface", "feedfacf", "cefaedfe", "cffaedfe", "4c00000001140200");

    private static final Map<String, String> MAGIC = magic();

    private static final Map<String, String> OFFICE = Map.of(
            "docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            "xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            "pptx", "application/vnd.openxmlformats-officedocument.presentationml.presentation");

    private static final Pattern MARKUP =
            Pattern.compile("<(?:!doctype\\s+html|html|svg|script|iframe|body|head)\\b", Pattern.CASE_INSENSITIVE);
    private static final Pattern ACTIVE = Pattern.compile(
            "<(?:script|iframe|object|embed|foreignobject)\\b|\\bon[a-z]{3,20}\\s*=|javascript:|<!entity\\b",
            Pattern.CASE_INSENSITIVE);

    private static Map<String, String> magic() {
        var magic = new LinkedHashMap<String, String>();
        magic.put("89504e470d0a1a0a", "image/png");
        magic.put("ffd8ff", "image/jpeg");
        magic.put("47494638", "image/gif");
        magic.put("25504446", "application/pdf");
        magic.put("504b0304", "application/zip");
        magic.put("504b0506", "application/zip");
        magic.put("1f8b", "application/gzip");
        magic.put("377abcaf271c", "application/x-7z-compressed");
        magic.put("526172211a07", "application/vnd.rar");
        magic.put("4d534346", "application/vnd.ms-cab-compressed");
        magic.put("456c6646696c6500", "application/x-ms-evtx");
        magic.put("d0cf11e0a1b11ae1", "application/x-ole-storage");
        magic.put("0000001866747970", "video/mp4");
        magic.put("0000002066747970", "video/mp4");
        return magic;
    }

    /** Finds the kind of a file from its name and its first bytes, up to {@link #HEAD} of them. */
    static FileKind of(String name, byte[] head) {
        var ending = FileName.ending(name);
        var hex = HexFormat.of().formatHex(head, 0, Math.min(head.length, 16));
        if (RUNNABLE_MAGIC.stream().anyMatch(hex::startsWith) || hex.startsWith("2321")) {
            return DANGEROUS;
        }
        var binary = MAGIC.entrySet().stream()
                .filter(entry -> hex.startsWith(entry.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
        if (RUN.contains(ending)) {
            return DANGEROUS;
        }
        if (binary.isPresent()) {
            var type =
                    binary.get().equals("application/zip") ? OFFICE.getOrDefault(ending, binary.get()) : binary.get();
            return new FileKind(type, false, false, false);
        }
        if (riff(head)) {
            return new FileKind("image/webp", false, false, false);
        }
        return isText(head)
                ? new FileKind("text/plain", false, true, MARKUP_ENDINGS.contains(ending) || startsAsMarkup(head))
                : new FileKind("application/octet-stream", false, false, false);
    }

    /** Whether markup runs something when a browser opens it. */
    static boolean active(String text) {
        return ACTIVE.matcher(text).find();
    }

    private static boolean startsAsMarkup(byte[] head) {
        var start = decode(head, Math.min(head.length, SNIFFED)).stripLeading();
        return start.startsWith("<") && MARKUP.matcher(start).find();
    }

    private static boolean riff(byte[] head) {
        return head.length >= 12
                && new String(head, 0, 4, StandardCharsets.ISO_8859_1).equals("RIFF")
                && new String(head, 8, 4, StandardCharsets.ISO_8859_1).equals("WEBP");
    }

    private static boolean isText(byte[] head) {
        if (utf16(head, head.length)) {
            return true;
        }
        for (var b : head) {
            var blank = b >= '\t' && b <= '\r';
            var escape = b == 0x1b;
            if (b >= 0 && b < ' ' && !blank && !escape) {
                return false;
            }
        }
        return true;
    }

    /** The characters of some bytes: UTF-16 by its mark, UTF-8 when it is valid, otherwise Japanese Windows. */
    static String decode(byte[] bytes, int length) {
        if (utf16(bytes, length)) {
            return new String(bytes, 0, length, StandardCharsets.UTF_16);
        }
        // A piece may end in the middle of a character: up to three bytes are left to the next piece.
        for (var cut = 0; cut <= Math.min(3, length); cut++) {
            var text = utf8(bytes, length - cut);
            if (text != null) {
                return text;
            }
        }
        return new String(bytes, 0, length, JAPANESE_WINDOWS);
    }

    private static @Nullable String utf8(byte[] bytes, int length) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes, 0, length))
                    .toString();
        } catch (CharacterCodingException e) {
            return null;
        }
    }

    private static boolean utf16(byte[] bytes, int length) {
        if (length < 2) {
            return false;
        }
        var mark = ((bytes[0] & 0xff) << 8) | (bytes[1] & 0xff);
        return mark == 0xfeff || mark == 0xfffe;
    }

    static String describe(long bytes) {
        return String.format(Locale.ROOT, "%d MB", bytes / (1024 * 1024));
    }
}
