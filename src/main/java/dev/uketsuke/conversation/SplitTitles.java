package dev.uketsuke.conversation;

import dev.uketsuke.dialog.Slot;
import dev.uketsuke.intake.Doubt;
import dev.uketsuke.intake.Rejected;
import dev.uketsuke.intake.Remark;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import tools.jackson.databind.node.ObjectNode;

/** The titles of a proposed split, changed on its card or in words (#11). */
final class SplitTitles {
    private static final Slot TITLE = new Slot("title");
    private static final int LONGEST = 300;
    private static final Pattern BREAKS = Pattern.compile("[\\n\\r\\t\\u2028\\u2029]+");
    private static final Pattern NAMED = Pattern.compile(
            "(?i)(?:([1-6１-６]) ?(?:件目|番目?|つ目)?の(?:タイトル|題名|件名)[はを][、, ]*[「\"]?(.+?)[」\"]? ?(?:に(?:変えて|変更して|して|直して|修正して)(?:ください|下さい)?|でお願いします|です)?"
                    + "|(?:(?:please )?(?:change|set|make) )?(?:the )?title (?:of )?(?:(?:request|number|no\\.?|#) ?)?([1-6])(?: to(?: be)?| is| should be|:) ?\"?(.+?)\"?)[。.]?");

    private SplitTitles() {}

    private static Slot slot(int number) {
        return new Slot("title-" + number);
    }

    /** One field for each title, shown on demand. */
    static List<ObjectNode> fields(Cards cards, Doubt.Several several) {
        var voice = cards.voice();
        var fields = IntStream.rangeClosed(1, several.units().size())
                .mapToObj(number -> cards.part(
                        "input-text",
                        Map.of(
                                "slot",
                                slot(number).name(),
                                "label",
                                voice.say("split.title-of", Map.of("number", Integer.toString(number))),
                                "value",
                                several.units().get(number - 1).title())))
                .toList();
        return cards.onDemand("split-titles", voice.say("split.titles"), fields);
    }

    /**
     * What came back from the card.
     *
     * @param refused the titles that are too long; those requests keep theirs
     */
    record Typed(Doubt.Several titled, List<Remark> refused) {}

    /** What came back from the card; a title left empty stays. */
    static Typed typed(Doubt.Several several, Map<Slot, String> values) {
        var titles = new HashMap<Integer, String>();
        var refused = new ArrayList<Remark>();
        for (var number = 1; number <= several.units().size(); number++) {
            var title = BREAKS.matcher(values.getOrDefault(slot(number), "").strip())
                    .replaceAll(" ");
            if (title.length() > LONGEST) {
                refused.add(new Remark.Invalid(
                        new Rejected(TITLE, Cleaning.start(title, LONGEST), Rejected.Reason.TOO_LONG)));
            } else if (!title.isEmpty()) {
                titles.put(number, title);
            }
        }
        return new Typed(several.titled(titles), refused);
    }

    /** What a message calls one of them; empty when it is about something else. */
    static Optional<Doubt.Several> said(Doubt.Several several, String text) {
        var words = text.strip();
        var named = NAMED.matcher(words);
        if (words.length() > LONGEST || !named.matches()) {
            return Optional.empty();
        }
        var japanese = named.group(1) != null;
        var number = Integer.parseInt(named.group(japanese ? 1 : 3));
        return number > several.units().size()
                ? Optional.empty()
                : Optional.of(several.titled(
                        Map.of(number, named.group(japanese ? 2 : 4).strip())));
    }
}
