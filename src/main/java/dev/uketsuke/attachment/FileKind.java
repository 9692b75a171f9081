package dev.uketsuke.attachment;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What a file is, found from its first bytes; the name only refines it.
 *
 * @param form how it is looked into
 * @param dangerous whether opening it may run something
 */
record FileKind(String mediaType, Form form, boolean dangerous) {
    /** How many bytes are looked at: a disk image says only behind 32 KB what it is. */
    static final int HEAD = 33 * 1024;

    /** How a file can be looked into. */
    enum Form {
        TEXT,
        /** Text that a browser takes for a page or a picture that can run something. */
        MARKUP,
        /** An archive, a packed file or an Office document. */
        PACKED,
        /** A mail with what hangs on it. */
        MAIL,
        OPAQUE
    }

    static final String OUTLOOK_MAIL = "application/vnd.ms-outlook";
    private static final String INTERNET_MAIL = "message/rfc822";
    private static final String OLE = "application/x-ole-storage";
    private static final Set<String> MARKUP_ENDINGS = Set.of("htm", "html", "xhtml", "svg", "xml", "xsl");
    /** As much as browsers look at to guess a type. */
    private static final int SNIFFED = 1445;

    private static final int IMAGE_MARK = 32769;
    private static final Set<String> RUNNABLE_MAGIC = Set.of(
            "4d5a",
            "7f454c46",
            "cafebabe",
            "feedface",
            "feedfacf",
            "cefaedfe",
            "cffaedfe",
            "4c00000001140200",
            "2321",
            "7668647866696c65", // disk images of virtual machines
            "636f6e6563746978");

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
        magic.put("d0cf11e0a1b11ae1", OLE);
        magic.put("789f3e22", "application/ms-tnef");
        magic.put("49492a00", "image/tiff");
        magic.put("4d4d002a", "image/tiff");
        return magic;
    }

    /** Finds the kind of a file from its name and its first bytes, up to {@link #HEAD} of them. */
    static FileKind of(FileName name, byte[] head) {
        var markup = name.ends(MARKUP_ENDINGS);
        var type = binary(name, head);
        var dangerous = name.ends(RunEndings.ALL) || runs(head);
        if (!type.isEmpty()) {
            // A page or a drawing in disguise: a browser follows the name.
            return new FileKind(type, form(type), dangerous || markup);
        }
        if (!Decoding.isText(head)) {
            return new FileKind("application/octet-stream", Form.OPAQUE, dangerous || markup);
        }
        if (name.ends(Set.of("eml")) || InternetMail.begins(head)) {
            return new FileKind(INTERNET_MAIL, Form.MAIL, dangerous || markup);
        }
        return new FileKind("text/plain", markup || startsAsMarkup(head) ? Form.MARKUP : Form.TEXT, dangerous);
    }

    private static Form form(String type) {
        return packed(type) ? Form.PACKED : type.equals(OUTLOOK_MAIL) ? Form.MAIL : Form.OPAQUE;
    }

    private static String binary(FileName name, byte[] head) {
        var hex = HexFormat.of().formatHex(head, 0, Math.min(head.length, 16));
        var type = MAGIC.entrySet().stream()
                .filter(entry -> hex.startsWith(entry.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(riff(head) ? "image/webp" : boxed(head));
        return switch (type) {
            case "application/zip" -> office(name);
            case OLE -> name.ends(Set.of("msg")) ? OUTLOOK_MAIL : OLE;
            default -> type;
        };
    }

    private static String office(FileName name) {
        return OFFICE.entrySet().stream()
                .filter(entry -> name.ends(Set.of(entry.getKey())))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("application/zip");
    }

    /** Whether it is an Office document, whose text stands in XML. */
    boolean office() {
        return OFFICE.containsValue(mediaType);
    }

    /** Whether it holds nothing but what everybody sees who looks at it. */
    boolean picture() {
        return mediaType.startsWith("image/") || mediaType.startsWith("video/");
    }

    private static boolean packed(String type) {
        return type.equals("application/zip") || type.equals("application/gzip") || OFFICE.containsValue(type);
    }

    private static boolean runs(byte[] head) {
        var hex = HexFormat.of().formatHex(head, 0, Math.min(head.length, 16));
        return RUNNABLE_MAGIC.stream().anyMatch(hex::startsWith)
                || latin(head, IMAGE_MARK, 5).equals("CD001");
    }

    /** Whether markup runs something when a browser opens it. */
    static boolean active(String text) {
        return ACTIVE.matcher(text).find();
    }

    private static boolean startsAsMarkup(byte[] head) {
        var text = Decoding.text(head, Decoding.charset(head));
        var start = text.substring(0, Math.min(text.length(), SNIFFED)).stripLeading();
        return start.startsWith("<") && MARKUP.matcher(start).find();
    }

    private static boolean riff(byte[] head) {
        return latin(head, 0, 4).equals("RIFF") && latin(head, 8, 4).equals("WEBP");
    }

    /** What phones write: photos and videos in boxes, the first of which names the brand. */
    private static String boxed(byte[] head) {
        if (!latin(head, 4, 4).equals("ftyp")) {
            return "";
        }
        return switch (latin(head, 8, 4)) {
            case "heic", "heix", "heim", "heis", "hevc", "hevx" -> "image/heic";
            case "mif1", "msf1" -> "image/heif";
            case "avif", "avis" -> "image/avif";
            case "qt  " -> "video/quicktime";
            default -> "video/mp4";
        };
    }

    private static String latin(byte[] head, int from, int length) {
        return head.length < from + length ? "" : new String(head, from, length, StandardCharsets.ISO_8859_1);
    }
}
