package dev.uketsuke.understanding;

import com.google.re2j.Pattern;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Hours of a day: 午後3時半, 25時, 10:30, "6 in the morning", "9am JST". */
final class TimeGrammar {
    private static final Pattern JA = Cues.any(
            "(午前|午後|朝|夕方|夜中|夜|晩|昼|深夜|早朝|未明|明け方|あさ|ごぜん|ごご|ゆうがた|よる|am|pm|a\\.m\\.|p\\.m\\.)?(?:の)? ?([0-2]?[0-9]|[一二三四五六七八九十]{1,3})(?:時|じ)(?:(半|はん)|([0-5]?[0-9]|[一二三四五六七八九十]{1,3})(?:分|ふん|ぷん))?([^間0-9ゃゅょっ]|$)");
    private static final Pattern CLOCK = Cues.any(
            "(?:(午前|午後|朝|夕方|夜|昼|深夜|早朝|未明|am|pm) ?|\\b|t)([0-2]?[0-9])[:h]([0-5][0-9])(?::[0-5][0-9](?:\\.[0-9]+)?)? ?(am\\b|pm\\b|a\\.m\\.|p\\.m\\.)?");
    private static final String HOUR_WORD = "one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve";
    private static final Pattern EN = Cues.any(
            "\\b(?:at |around |about |since |from |approximately )?([0-1]?[0-9]|" + HOUR_WORD
                    + ")(?:[.]([0-5][0-9]))?(?:-?ish)?(?: o'?clock)?,? ?(am\\b|pm\\b|a\\.m\\.|p\\.m\\.|in the (?:morning|afternoon|evening)|o'?clock|this morning|this afternoon|this evening|last night)");
    /** "This morning at 8", "Tuesday afternoon around three": the part of the day stands before. */
    private static final Pattern PART_FIRST = Pattern.compile(
            "\\b(morning|afternoon|evening|last night),? (?:at|around|about|from|since)(?: about| around)? ([0-1]?[0-9]|"
                    + HOUR_WORD + ")(?: o'?clock)?(?:[,.;!?)\n]|$| [a-z])");
    /** "Yesterday around ten": of the small hours nobody knows whether they are those of the night. */
    private static final Pattern DAY_FIRST = Pattern.compile(
            "\\b(?:yesterday|today|(?:mon|tues|wednes|thurs|fri|satur|sun)day),? (?:at )?(?:around|about) (seven|eight|nine|ten|eleven|twelve|[7-9]|1[0-2])(?:[,.;!?)\n]|$| (?:the|and|our|all|we|it|this|that|when|my|no)\\b)");
    /** "Half past three", "ten to nine in the morning"; "ten to twelve" alone may count something. */
    private static final Pattern SPOKEN = Cues.any(
            "\\b(half|(?:a )?quarter|five|ten|twenty|twenty-five|[0-9]{1,2})(?: minutes?)? (past|to) (" + HOUR_WORD
                    + "|1[0-2]|[1-9])(?: o'?clock)?\\b(?:,? (am|pm|a\\.m\\.|p\\.m\\.|in the (?:morning|afternoon|evening)|this morning|this afternoon|this evening|last night)\\b)?");

    private static final Pattern UNIT_AFTER =
            Pattern.compile("^ (?:(?:[a-z]+ )?[a-z]{3,}s|people|staff|dozen|hundred|thousand|of|out|or|to|in)\\b");

    private static final Pattern CLOCK_BEFORE =
            Pattern.compile("\\b(?:at|around|about|since|until|by|from|was|is|it's) (?:about |around )?$");
    /** "At 0830", 「3/17 0830頃」: four digits that may be a year where nothing else says that they are none. */
    private static final Pattern MILITARY = Cues.any(
            "\\b(?:at|since|from|around|about) ([01][0-9]|2[0-3])([0-5][0-9])(?: ?(?:hrs|hours|h|jst|utc|local|today|yesterday|this|last|on)\\b|[ .,;)]|$)",
            "\\b([01][0-9]|2[0-3])([0-5][0-9])(?: ?(?:hrs|hours)\\b|頃|ごろ|過ぎ|から|より)",
            "[0-9日)] ([01][0-9]|2[0-3])([0-5][0-9])(?:[ 、。,.)\n]|$)");

    private static final Pattern YEAR = Pattern.compile("^(?:19|20)[0-9]{2}$");
    private static final Pattern NOON = Cues.any("\\b(noon|midday|midnight)\\b", "(正午)");

    /**
     * An hour of some day.
     *
     * @param minuteOfDay minutes from the day's beginning; 25時 is 1,500
     * @param zone the time zone said with it; null when none was
     */
    record Hour(int minuteOfDay, Span span, @Nullable ZoneId zone) {
        /** With the zone that stands beside it. */
        private Hour beside(Folded said, Span within) {
            return ZoneNames.beside(said, span, within)
                    .map(beside -> new Hour(minuteOfDay, span.to(beside.span()), beside.zone()))
                    .orElse(this);
        }

        /** The same hour as it is meant after "last night". */
        Hour atNight() {
            return minuteOfDay < 12 * 60
                    ? new Hour(in("夜", minuteOfDay / 60) * 60 + minuteOfDay % 60, span, zone)
                    : this;
        }
    }

    List<Hour> find(Folded said, Span within) {
        var hours = new ArrayList<Hour>();
        for (var hit : said.hits(JA, within)) {
            var hour = Numerals.parse(said.text(hit.group(2)));
            var minute = said.text(hit.group(3)).isEmpty() ? number(said.text(hit.group(4))) : 30;
            var span = new Span(hit.span().start(), hit.group(5).start());
            add(hours, span, said.text(hit.group(1)), (int) hour.orElse(99), minute);
        }
        for (var hit : said.hits(CLOCK, within)) {
            var part = said.text(hit.group(1)) + said.text(hit.group(4));
            add(
                    hours,
                    hit.span(),
                    part,
                    Integer.parseInt(said.text(hit.group(2))),
                    Integer.parseInt(said.text(hit.group(3))));
        }
        for (var hit : said.hits(SPOKEN, within)) {
            spoken(hours, said, hit);
        }
        for (var hit : said.hits(EN, within)) {
            if (counts(said, hit)) {
                continue;
            }
            add(
                    hours,
                    new Span(hit.group(1).start(), hit.span().end()),
                    said.text(hit.group(3)),
                    number(said.text(hit.group(1))),
                    number(said.text(hit.group(2))));
        }
        for (var hit : said.hits(PART_FIRST, within)) {
            var words = said.text(hit.group(1));
            var part = words.startsWith("last") ? words : "in the " + words;
            if (!UNIT_AFTER.matcher(said.after(hit.group(2), 24)).find()) {
                add(hours, hit.group(1).to(hit.group(2)), part, number(said.text(hit.group(2))), 0);
            }
        }
        for (var hit : said.hits(DAY_FIRST, within)) {
            add(hours, hit.group(1), "", number(said.text(hit.group(1))), 0);
        }
        for (var hit : said.hits(MILITARY, within)) {
            military(hours, said, hit);
        }
        for (var hit : said.hits(NOON, within)) {
            add(hours, hit.span(), "", said.text(hit.span()).equals("midnight") ? 0 : 12, 0);
        }
        return hours.stream().map(hour -> hour.beside(said, within)).toList();
    }

    /** "Another one this morning" tells no hour, "at one this morning" does. */
    private static boolean counts(Folded said, Folded.Hit hit) {
        var part = said.text(hit.group(3));
        return Character.isLetter(said.text().charAt(hit.group(1).start()))
                && (part.startsWith("this") || part.startsWith("last"))
                && hit.group(1).start() == hit.span().start();
    }

    /** By day, unless something else is said. */
    private static void spoken(List<Hour> hours, Folded said, Folded.Hit hit) {
        var minutes = said.text(hit.group(1));
        var part = said.text(hit.group(4));
        boolean quarters = minutes.equals("half") || minutes.endsWith("quarter");
        if (!quarters
                && part.isEmpty()
                && !CLOCK_BEFORE.matcher(said.before(hit.span(), 14)).find()) {
            return;
        }
        int past = minutes.equals("half") ? 30 : quarters ? 15 : number(minutes.replace("twenty-five", "25"));
        int hour = number(said.text(hit.group(3)));
        int named = in(part.isEmpty() && hour < 7 ? "pm" : part, hour);
        boolean before = said.text(hit.group(2)).equals("to");
        add(hours, hit.span(), "", before ? (named + 23) % 24 : named, before ? 60 - past : past);
    }

    private static void military(List<Hour> hours, Folded said, Folded.Hit hit) {
        var digits = hit.groups().stream()
                .skip(1)
                .filter(group -> group.start() < group.end())
                .toList();
        var span = digits.getFirst().to(digits.getLast());
        boolean year = YEAR.matcher(said.text(span)).find()
                && !Character.isLetter(said.text().charAt(hit.span().end() - 1));
        if (!year) {
            add(hours, span, "", number(said.text(digits.getFirst())), number(said.text(digits.getLast())));
        }
    }

    private static int number(String said) {
        return (int) Numerals.parse(said).orElse(0);
    }

    private static void add(List<Hour> hours, Span span, String part, int hour, int minute) {
        if (hour > 29
                || minute > 59
                || hours.stream().anyMatch(other -> other.span().overlaps(span))) {
            return;
        }
        hours.add(new Hour(in(part, hour) * 60 + minute, span, null));
    }

    private static int in(String part, int hour) {
        return switch (part) {
            case "午後",
                    "夕方",
                    "ごご",
                    "ゆうがた",
                    "pm",
                    "p.m.",
                    "in the afternoon",
                    "in the evening",
                    "this afternoon",
                    "this evening" -> hour < 12 ? hour + 12 : hour;
            case "夜", "晩", "よる", "last night" -> hour < 5 ? hour + 24 : hour < 12 ? hour + 12 : hour;
            case "昼" -> hour < 6 ? hour + 12 : hour;
            case "午前", "ごぜん", "am", "a.m.", "in the morning", "this morning" -> hour == 12 ? 0 : hour;
            default -> hour;
        };
    }
}
