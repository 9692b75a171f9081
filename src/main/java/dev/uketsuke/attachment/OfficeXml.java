package dev.uketsuke.attachment;

import java.util.regex.Pattern;

/** The words of an Office document: a word may be spread over several elements. */
final class OfficeXml {
    private static final Pattern LINE_END = Pattern.compile("</(?:w:p|a:p|si|row)>|<w:(?:br|tab)\\s*/>");
    private static final Pattern TAG = Pattern.compile("<[^>]*>");

    private OfficeXml() {}

    static String text(String xml) {
        var lines = LINE_END.matcher(xml).replaceAll("\n");
        return TAG.matcher(lines)
                .replaceAll("")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&apos;", "'")
                .replace("&amp;", "&");
    }
}
