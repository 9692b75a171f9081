package dev.uketsuke.attachment;

import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** The text of a mail that is written as a page. */
final class MailPage {
    /** What is longer is read so far. */
    static final int LONGEST = 4 << 20;

    private static final Pattern BLANKS = Pattern.compile("[\\s\\u00a0]+");
    /** From the first of several blanks on: tried from each of them, a long row of blanks would take for ever. */
    private static final Pattern LINE_END = Pattern.compile("(?<![ \\t\\u00a0])[ \\t\\u00a0]*\\r?\\n");

    private static final Pattern GAP = Pattern.compile("\\n{3,}");

    private MailPage() {}

    /** What a reader sees: a word spread over several elements is one word, a paragraph a line. */
    static String text(String page) {
        var text = new StringBuilder();
        Jsoup.parse(page.substring(0, Math.min(page.length(), LONGEST))).body().traverse(new NodeVisitor() {
            @Override
            public void head(Node node, int depth) {
                if (node instanceof TextNode words) {
                    text.append(BLANKS.matcher(words.getWholeText()).replaceAll(" "));
                } else if (node.nameIs("br")) {
                    text.append('\n');
                }
            }

            @Override
            public void tail(Node node, int depth) {
                if (node instanceof Element element && element.isBlock()) {
                    text.append('\n');
                } else if (node.nameIs("td") || node.nameIs("th")) {
                    text.append(' ');
                }
            }
        });
        return tidy(text.toString());
    }

    /** Without blanks at the ends of lines, and with no wide gap between them. */
    static String tidy(String text) {
        return GAP.matcher(LINE_END.matcher(text).replaceAll("\n"))
                .replaceAll("\n\n")
                .strip();
    }
}
