package dev.uketsuke.understanding;

import com.google.re2j.Pattern;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Days, weeks and months, said absolutely or seen from now. */
final class DateGrammar {
    /** Nobody tells more days in one message; a pasted log does. */
    private static final int MOST = 40;

    /** A pattern that needs a duration after a day holds it too. */
    private static final String FOR = " for ";

    /** Tried in order; what an earlier one has read is not read again. */
    private static final List<DayRule> RULES = Stream.of(
                    CalendarDates.DAYS, RelativeDates.RULES, CalendarDates.MONTHS_AND_BARE_DAYS)
            .flatMap(List::stream)
            .toList();

    private static final int AROUND = 40;
    private static final Pattern ORDINAL = Pattern.compile("\\b[0-9]{1,2}(?:st|nd|rd|th)$");
    private static final Pattern COUNTED_AFTER = Pattern.compile(
            "^ (?:floors?|attempts?|try|tries|time|step|stage|runs?|line|servers?|machines?|sites?|level|party|row|page|item|point|one|boot|reboot|restart|scan|screen|monitor|disk|drive|node|copy)\\b");
    private static final Pattern LASTING = Pattern.compile("\\b(?:hours?|hrs?|minutes?|mins?)$");
    private static final Pattern EACH_TIME_AFTER = Pattern.compile(
            "^[^.;!?\n]{0,12}\\b(?:each|every|per)\\b|^ (?:after|at|on|during|before) (?:a |the )?(?:boot|reboot|restart|log-?[io]n|start-?up|wake)");
    private static final Pattern EACH_TIME_BEFORE = Pattern.compile(
            "\\b(?:every time|each time|whenever|every|each|at (?:log-?[io]n|boot|start-?up)|(?:after|on) (?:log-?[io]n|boot|start-?up))\\b[^.;!?\n]*$");

    /** 「2/13のパッチ適用の翌日」, "the day after the update on the 12th". */
    private static final Pattern NEXT_DAY_AFTER = Pattern.compile("^[^。、,\n0-9]{0,16}の翌(?:日|朝|営業日)");

    private static final Pattern NEXT_DAY_BEFORE =
            Pattern.compile("\\bthe (?:day|morning) after (?:[a-z'-]+ ){0,4}?(?:(?:on|of) )?(?:the )?$");

    private static final Pattern NIGHT = Cues.any("夜", "晩", "ゆうべ", "夕べ", "last night");
    private static final Pattern BESIDE = Pattern.compile("^[ ,(の]{0,3}$");

    /**
     * A stretch of time as it was said.
     *
     * @param day the day, when one was said
     * @param value ISO-8601 cut to what was said: a day, a week, a month, a year, or a minute counted back from now
     * @param first the first day of it
     * @param night whether an hour said with it is one of the night
     */
    record Day(@Nullable LocalDate day, String value, LocalDate first, Span span, boolean night) {}

    List<Day> find(Folded said, Span within, Today today) {
        var now = today.now();
        var days = new ArrayList<Day>();
        read(days, Reopening.rule(today.workday()), said, within, now, 0);
        RULES.forEach(rule -> read(days, rule, said, within, now, 0));
        RelativeDates.TODAY.forEach(rule -> read(days, rule, said, within, now, 4));
        days.sort(Comparator.comparingInt(day -> day.span().start()));
        return once(said, days);
    }

    /** @param apart how many chars have to lie between it and a day before it */
    private static void read(List<Day> days, DayRule rule, Folded said, Span within, ZonedDateTime now, int apart) {
        for (var hit : said.hits(rule.pattern(), within)) {
            var groups = hit.groups().stream().map(said::text).toList();
            var span = narrowed(said, hit);
            var around = new Span(span.start() - apart, span.end());
            if (days.size() < MOST
                    && days.stream().noneMatch(day -> day.span().overlaps(around))
                    && !isNoDay(said, span)) {
                rule.read()
                        .apply(groups, now)
                        .ifPresent(read -> days.add(next(
                                said, new Day(read.day(), read.value(), read.first(), span, said.has(NIGHT, span)))));
            }
        }
    }

    /** The day after, where that is said of a day. */
    private static Day next(Folded said, Day day) {
        var rest = new Span(
                day.span().end(), Math.min(said.text().length(), day.span().end() + AROUND));
        var after = said.hit(NEXT_DAY_AFTER, rest);
        boolean before =
                NEXT_DAY_BEFORE.matcher(said.before(day.span(), AROUND)).find();
        if (day.day() == null || (after.isEmpty() && !before)) {
            return day;
        }
        var next = day.day().plusDays(1);
        var span = after.map(hit -> day.span().to(hit.span())).orElse(day.span());
        return new Day(next, next.toString(), next, span, day.night());
    }

    /** "The 3rd floor" counts something, "for 10 minutes after each boot" says how long it takes. */
    private static boolean isNoDay(Folded said, Span span) {
        var after = said.after(span, AROUND);
        return (said.has(ORDINAL, span) && COUNTED_AFTER.matcher(after).find())
                || (said.has(LASTING, span)
                        && (EACH_TIME_AFTER.matcher(after).find()
                                || EACH_TIME_BEFORE
                                        .matcher(said.before(span, AROUND))
                                        .find()));
    }

    /** A weekday beside its date is the same day said twice. */
    private static List<Day> once(Folded said, List<Day> days) {
        var once = new ArrayList<Day>();
        for (var day : days) {
            var last = once.isEmpty() ? null : once.getLast();
            if (last != null
                    && last.value().equals(day.value())
                    && BESIDE.matcher(said.text(last.span().gap(day.span()))).find()) {
                once.removeLast();
                once.add(new Day(
                        day.day(), day.value(), day.first(), last.span().to(day.span()), last.night() || day.night()));
            } else {
                once.add(day);
            }
        }
        return once;
    }

    /** What a pattern needed around a date to be sure of it is no part of the date. */
    private static Span narrowed(Folded said, Folded.Hit hit) {
        int start = hit.span().start();
        int end = hit.span().end();
        var text = said.text();
        int lasting = text.lastIndexOf(FOR, end - FOR.length());
        if (lasting >= start) {
            start = lasting + 1;
        } else if (start < end
                && hit.groups().size() > 1
                && (hit.group(1).start() == start + 1
                        || (hit.group(1).start() == start + 2 && text.charAt(start + 1) == ':'))
                && !Character.isDigit(text.charAt(start))
                && "令rの".indexOf(text.charAt(start)) < 0) {
            start = hit.group(1).start();
        }
        while (end > start
                && " のにからより頃ごろ朝夕夜午(、,。)を;!?.\n-/\"'".indexOf(text.charAt(end - 1)) >= 0
                && hit.groups().size() > 1
                && hit.groups().getLast().end() < end) {
            end--;
        }
        return new Span(start, end);
    }
}
