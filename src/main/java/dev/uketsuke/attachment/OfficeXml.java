package dev.uketsuke.attachment;

import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What an Office document says: in its text, where a word may be spread over several elements, and in its tags. */
final class OfficeXml {
    private static final Pattern LINE_END = Pattern.compile("</(?:w:p|a:p|si|row|c|c:v)>|<w:(?:br|tab)\\s*/>");
    private static final Pattern TAG = Pattern.compile("<[^<>]*>");
    private static final Pattern VALUE = Pattern.compile("=\\s*+(?:\"([^\"<]*+)\"|'([^'<]*+)')|<!--([^>]*+)");

    private OfficeXml() {}

    static String text(String xml) {
        var lines = LINE_END.matcher(xml).replaceAll("\n");
        return unescaped(TAG.matcher(lines).replaceAll(""));
    }

    /** The values of attributes, such as the connection of a data source, and the comments, one a line. */
    static String values(String xml) {
        return VALUE.matcher(xml)
                .results()
                .map(value -> value.group(value.start(1) >= 0 ? 1 : value.start(2) >= 0 ? 2 : 3))
                .map(OfficeXml::unescaped)
                .collect(Collectors.joining("\n"));
    }

    private static String unescaped(String text) {
        return text.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&apos;", "'")
                .replace("&amp;", "&");
    }
}
