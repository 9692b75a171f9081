package dev.uketsuke.understanding;

import com.google.re2j.Pattern;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Answers under the numbers of the questions on a card: 「1. … 2. …」, "2 none 4 every day". */
final class NumberedAnswers {
    private static final Pattern NUMBER =
            Pattern.compile("(?:^|[ \n。、])(?:\\(?([1-9][0-9]?)[.):][ ]?|([1-9][0-9]?)、|([①-⑳]))");
    /** What has a label of its own is numbered after a form of the requester's. */
    private static final Pattern LABEL = Pattern.compile("^[^:、。,\n]{1,16}:");
    /** A number and a blank number an answer as well, unless they count something. */
    private static final Pattern BARE = Pattern.compile("(?:^|[ \n。])([1-9])[ ]");

    private static final Pattern COUNTING_BEFORE = Pattern.compile("(?:[,、;]|と|\\b(?:and|or|plus|to|of)) ?$");

    private static final Pattern COUNTED = Pattern.compile(
            "^(?:[台人名件日時分秒回つ個本枚週年月階%割]|か月|ヶ月|拠点|部署|(?:pc|machine|server|client|user|person|device|computer|laptop|hour|day|week|month|year|minute|time|site|office|employee|error|ticket|request|gb|mb|tb)s?\\b|(?:people|staff|of|out|or|to|and|am|pm|more|other|new)\\b)");

    private NumberedAnswers() {}

    /** Whether a message numbers its answers to the open questions. */
    static boolean are(Folded said, Context context) {
        return !in(said, said.trim(said.all()), context.open().size()).isEmpty();
    }

    /** The items of a span by their numbers, some of which may be left out; empty when it is not numbered so. */
    static SortedMap<Integer, Span> in(Folded said, Span body, int most) {
        var marked = read(said, body, most, said.hits(NUMBER, body));
        var bare = said.hits(BARE, body);
        return marked.isEmpty() && bare.stream().noneMatch(hit -> counts(said, hit, body))
                ? read(said, body, most, bare)
                : marked;
    }

    private static boolean counts(Folded said, Folded.Hit hit, Span body) {
        return COUNTED.matcher(said.text(new Span(hit.span().end(), body.end())))
                        .find()
                || COUNTING_BEFORE.matcher(said.before(hit.group(1), 8)).find();
    }

    private static SortedMap<Integer, Span> read(Folded said, Span body, int most, List<Folded.Hit> hits) {
        var items = new TreeMap<Integer, Span>();
        for (var hit : hits) {
            int number = number(said, hit);
            if (number > most || (items.isEmpty() ? hit.span().start() > body.start() : number <= items.lastKey())) {
                continue;
            }
            if (!items.isEmpty()) {
                var item = items.lastEntry().getValue();
                items.put(
                        items.lastKey(),
                        said.trim(new Span(item.start(), hit.span().start())));
            }
            items.put(number, said.trim(new Span(hit.span().end(), body.end())));
        }
        boolean all = items.size() > 1 && items.lastKey() == items.size();
        boolean some = items.size() > 1 && items.values().stream().noneMatch(item -> said.has(LABEL, item));
        return all || some ? items : Collections.emptySortedMap();
    }

    private static int number(Folded said, Folded.Hit hit) {
        var digits = hit.groups().stream().skip(1).map(said::text).collect(Collectors.joining());
        return digits.charAt(0) >= '①' ? digits.charAt(0) - '①' + 1 : Integer.parseInt(digits);
    }
}
