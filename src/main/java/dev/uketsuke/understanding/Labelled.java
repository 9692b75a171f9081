package dev.uketsuke.understanding;

import com.google.re2j.Pattern;
import dev.uketsuke.dialog.Question;
import java.util.ArrayList;
import java.util.List;

/**
 * A line that names what it is about, with the lines that belong to it: "OS: …", 【再現手順】….
 *
 * @param label folded, without brackets and numbering
 * @param value what stands after the label, down to the next label
 * @param whole label and value
 */
record Labelled(String label, Span value, Span whole) {
    private static final String NUMBER = "^(?:(?:[0-9]{1,2}[.)]|[①-⑳]|[-*・●■◆○▼□◇>])[ ]*)*";
    private static final Pattern BRACKETED =
            Pattern.compile(NUMBER + "[【\\[<〔■]+([^】\\]>〕\n]{1,30})[】\\]>〕][ ]*[::]?[ ]*");
    private static final Pattern COLON = Pattern.compile(NUMBER + "([^::\n。、,=「\"/]{1,32}?)[ ]*(?:[::]|=>?|→)[ ]*");
    private static final Pattern NEXT_LABEL = Pattern.compile("[。.;、,] ?([^::\n。、,;.=「\"/]{2,32}?)[ ]*[::]");
    private static final Pattern MASKED = Pattern.compile("^\\[[a-z_]+_[0-9]+]");
    /** Fields of a mail's head; the letter below them belongs to none. */
    private static final Pattern ONE_LINE =
            Pattern.compile("^(?:件名|題名|表題|タイトル|差出人|送信者|宛先|送信日時|日付|subject|title|re|from|to|cc|date|sent)$");

    private static final Pattern CLOCK = Pattern.compile("[0-9]$");

    /** Says whose it is, which no name of a question does: 「こちらでやったこと」, "what we did so far". */
    private static final Pattern OURS = Pattern.compile(
            "^(?:(?:こちら|当方|弊社|当社|自社|社内|現場|自分|私)(?:側)?(?:で|にて|の)|(?:これまで|今まで|現在まで)(?:に|で)?|すでに|既に)+|(?: so far| already| until now| up to now| ourselves)+$");

    private static final Pattern NUMBER_ALONE = Pattern.compile(NUMBER + "$");

    /** A line of several labels in a row, "Extent: sales. OS: Windows 11", parted before each that names a question. */
    static List<Span> apart(Folded said, Span line, List<Question> questions) {
        var parts = new ArrayList<Span>();
        int start = line.start();
        for (var hit : said.hits(NEXT_LABEL, line)) {
            var label = OURS.matcher(said.text(hit.group(1)).strip()).replaceAll("");
            var before = said.trim(new Span(start, hit.group(1).start()));
            if (!NUMBER_ALONE.matcher(said.text(before)).find()
                    && questions.stream()
                            .anyMatch(question -> Names.of(question).contains(label))) {
                parts.add(before);
                start = hit.group(1).start();
            }
        }
        parts.add(said.trim(new Span(start, line.end())));
        return parts.stream().filter(part -> part.start() < part.end()).toList();
    }

    /** Every labelled part of a text, in order. */
    static List<Labelled> in(Folded said, List<Span> lines) {
        var parts = new ArrayList<Labelled>();
        for (var line : lines) {
            var text = said.text(line);
            var hit = MASKED.matcher(text).find()
                    ? java.util.Optional.<Folded.Hit>empty()
                    : said.hit(BRACKETED, line)
                            .or(() -> said.hit(COLON, line).filter(colon -> label(said, colon, line)));
            if (hit.isPresent()) {
                var label = hit.get().group(1);
                parts.add(new Labelled(
                        said.text(label).strip(),
                        said.trim(new Span(hit.get().span().end(), line.end())),
                        line));
            } else if (!parts.isEmpty()
                    && !ONE_LINE.matcher(parts.getLast().label()).find()
                    && parts.getLast().whole().end() < line.start()) {
                var last = parts.removeLast();
                parts.add(new Labelled(
                        last.label(),
                        last.value().start() == last.value().end()
                                ? line
                                : last.value().to(line),
                        last.whole().to(line)));
            }
        }
        return parts;
    }

    /** Neither the hour of a time nor the scheme of an address is a label. */
    private static boolean label(Folded said, Folded.Hit hit, Span line) {
        var label = said.text(hit.group(1)).strip();
        var after = said.text(new Span(hit.span().end(), line.end()));
        return !label.isEmpty()
                && !CLOCK.matcher(label).find()
                && !label.startsWith("http")
                && !after.startsWith("//")
                && !after.startsWith("\\")
                && label.split(" ").length <= 5;
    }
}
