package dev.uketsuke.understanding;

import com.google.re2j.Pattern;
import dev.uketsuke.dialog.Week;
import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** Days, weeks and months, said absolutely or seen from now. */
final class DateGrammar {
    private static final DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mmxxx");
    private static final String N = "([0-9]{1,4}|[一二三四五六七八九十百]{1,4})";
    private static final String EN_N =
            "([0-9]{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|a couple of|a few)";
    private static final String MONTH =
            "(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)(?:uary|ruary|ch|il|e|y|ust|t|tember|ober|ember)?\\.?";
    private static final String WEEKDAY = "(mon|tue|wed|thu|fri|sat|sun)(?:day|s|sday|nesday|rs|rsday|urday)?";
    /** Nobody tells more days in one message; a pasted log does. */
    private static final int MOST = 40;

    private static final String MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec";
    private static final String WEEKDAYS_JA = "月火水木金土日";
    private static final String WEEKDAYS_EN = "montuewedthufrisatsun";

    /**
     * A stretch of time as it was said.
     *
     * @param day the day, when one was said
     * @param value ISO-8601 cut to what was said: a day, a week, a month, a year, or a minute counted back from now
     * @param first the first day of it
     * @param night whether an hour said with it is one of the night
     */
    record Day(@Nullable LocalDate day, String value, LocalDate first, Span span, boolean night) {}

    private record Read(@Nullable LocalDate day, String value, LocalDate first) {
        static Read day(LocalDate day) {
            return new Read(day, day.toString(), day);
        }

        static Read month(YearMonth month) {
            return new Read(null, month.toString(), month.atDay(1));
        }

        static Read week(LocalDate some) {
            var week = new Week(some);
            return new Read(null, week.value(), week.monday());
        }

        static Read minute(ZonedDateTime at) {
            return new Read(null, MINUTES.format(at), at.toLocalDate());
        }
    }

    private record Rule(Pattern pattern, BiFunction<List<String>, ZonedDateTime, Optional<Read>> read) {
        Rule(String pattern, BiFunction<List<String>, ZonedDateTime, Optional<Read>> read) {
            this(Pattern.compile(pattern), read);
        }
    }

    /** Tried in order; what an earlier one has read is not read again. */
    private static final List<Rule> RULES = List.of(
            new Rule(
                    "\\b(20[0-9]{2}-w[0-9]{2})\\b",
                    (g, now) -> Week.read(g.get(1).toUpperCase(Locale.ROOT)).map(week -> Read.week(week.monday()))),
            new Rule(
                    "(?:(20[0-9]{2})年)?" + N + "月" + N + "日の(?:ある)?週",
                    (g, now) -> weekOf(recent(now, g.get(1), number(g.get(2)), number(g.get(3))))),
            new Rule(
                    "\\bweek (?:of|beginning|starting) (?:the )?([0-9]{1,2})(?:st|nd|rd|th)?(?: of)? " + MONTH
                            + ",?(?: (20[0-9]{2}))?\\b",
                    (g, now) -> weekOf(english(now, g.get(2), g.get(1), g.get(3)))),
            new Rule(
                    "\\bweek (?:of|beginning|starting) " + MONTH
                            + " ([0-9]{1,2})(?:st|nd|rd|th)?,?(?: (20[0-9]{2}))?\\b",
                    (g, now) -> weekOf(english(now, g.get(1), g.get(2), g.get(3)))),
            new Rule(
                    "\\b(20[0-9]{2})[-/.年] ?([0-9]{1,2})[-/.月] ?([0-9]{1,2})(?:日|\\b|t)",
                    (g, now) -> date(number(g.get(1)), number(g.get(2)), number(g.get(3)))),
            new Rule(
                    "(?:令和|\\br)(元|[0-9]{1,2}|[一二三四五六七八九十]{1,3})[年./-] ?([0-9]{1,2}|[一二三四五六七八九十]{1,3})[月./-] ?([0-9]{1,2}|[一二三四五六七八九十]{1,3})日?",
                    (g, now) -> date(
                            2018 + (g.get(1).equals("元") ? 1 : number(g.get(1))), number(g.get(2)), number(g.get(3)))),
            new Rule(
                    "(去年|昨年|今年|本年)(?:の)?" + N + "月(?:の)?" + N + "日",
                    (g, now) -> date(year(g.get(1), now), number(g.get(2)), number(g.get(3)))),
            new Rule("(先月|今月|前月)(?:の)?" + N + "日", (g, now) -> {
                var month = YearMonth.from(now).minusMonths(g.get(1).equals("今月") ? 0 : 1);
                return date(month.getYear(), month.getMonthValue(), number(g.get(2)));
            }),
            new Rule(N + "月(?:の)?" + N + "日", (g, now) -> recent(now, number(g.get(1)), number(g.get(2)))),
            new Rule(
                    "\\b" + MONTH + " ([0-9]{1,2})(?:st|nd|rd|th)?,?(?: (20[0-9]{2}))?\\b",
                    (g, now) -> english(now, g.get(1), g.get(2), g.get(3))),
            new Rule(
                    "\\b([0-9]{1,2})(?:st|nd|rd|th)?(?: of)?[ -]" + MONTH + ",?(?:[ -](20[0-9]{2}))?\\b",
                    (g, now) -> english(now, g.get(2), g.get(1), g.get(3))),
            new Rule(
                    "(?:^|[^0-9/.:%])([0-1]?[0-9])/([0-3]?[0-9])(?:[^0-9/]|$)",
                    (g, now) -> recent(now, number(g.get(1)), number(g.get(2)))),
            new Rule("(?:一昨日|おととい|おとつい|the day before yesterday)", (g, now) -> day(now, 2)),
            new Rule("(?:一昨晩|おとといの晩)", (g, now) -> day(now, 2)),
            new Rule("(?:昨日|昨夜|昨晩|昨朝|きのう|さくじつ|ゆうべ|夕べ|前夜|yesterday|last night|\\byday\\b)", (g, now) -> day(now, 1)),
            new Rule(
                    "(?:今日|本日|きょう|今朝|けさ|今晩|今夜|本朝|本夕|当日|\\btoday\\b|this (?:morning|afternoon|evening)|tonight|earlier today)",
                    (g, now) -> day(now, 0)),
            new Rule("(?:さきおととい|一昨々日)", (g, now) -> day(now, 3)),
            new Rule(
                    "(明後日|あさって|明日|あした|tomorrow)",
                    (g, now) -> day(now, g.get(1).equals("明後日") || g.get(1).equals("あさって") ? -2 : -1)),
            new Rule(N + "日(?:ほど|くらい|ぐらい)?前", (g, now) -> day(now, number(g.get(1)))),
            new Rule("\\b" + EN_N + " days? (?:ago|back)", (g, now) -> day(now, few(g.get(1)))),
            new Rule(
                    N + "週間?(?:ほど|くらい|ぐらい)?前",
                    (g, now) -> Optional.of(Read.week(now.toLocalDate().minusWeeks(number(g.get(1)))))),
            new Rule(
                    "\\b" + EN_N + " weeks? (?:ago|back)",
                    (g, now) -> Optional.of(Read.week(now.toLocalDate().minusWeeks(few(g.get(1)))))),
            new Rule(
                    N + "[かヶカケ箇ヵ]月(?:ほど|くらい|ぐらい)?前",
                    (g, now) -> Optional.of(Read.month(YearMonth.from(now).minusMonths(number(g.get(1)))))),
            new Rule(
                    "\\b" + EN_N + " months? (?:ago|back)",
                    (g, now) -> Optional.of(Read.month(YearMonth.from(now).minusMonths(few(g.get(1)))))),
            new Rule(
                    "半年(?:ほど|くらい|ぐらい)?前",
                    (g, now) -> Optional.of(Read.month(YearMonth.from(now).minusMonths(6)))),
            new Rule(
                    N + "(時間|分)(?:ほど|くらい|ぐらい)?前",
                    (g, now) -> Optional.of(Read.minute(
                            g.get(2).equals("分")
                                    ? now.minusMinutes(number(g.get(1)))
                                    : now.minusHours(number(g.get(1)))))),
            new Rule("\\b" + EN_N + " (hours?|hrs?|minutes?|mins?) (?:ago|back)", (g, now) -> {
                long many = few(g.get(1));
                return Optional.of(
                        Read.minute(g.get(2).startsWith("h") ? now.minusHours(many) : now.minusMinutes(many)));
            }),
            new Rule(
                    "(先々週|先週|今週|前の週|来週)(?:の)?(?:頭|初め|はじめ)?(?:の)?([月火水木金土日])(?:曜日?)?",
                    (g, now) ->
                            Optional.of(Read.day(weekday(now, weeksBack(g.get(1)), WEEKDAYS_JA.indexOf(g.get(2)))))),
            new Rule(
                    "\\b(last week(?:'s)?|this week(?:'s)?)(?: on)? " + WEEKDAY + "\\b",
                    (g, now) -> Optional.of(Read.day(
                            weekday(now, g.get(1).startsWith("last") ? 1 : 0, WEEKDAYS_EN.indexOf(g.get(2)) / 3)))),
            new Rule(
                    "\\b" + WEEKDAY + " (?:of )?last week\\b",
                    (g, now) -> Optional.of(Read.day(weekday(now, 1, WEEKDAYS_EN.indexOf(g.get(1)) / 3)))),
            new Rule(
                    "(?:この前の|前の|この間の|今度の)?([月火水木金土日])曜日?",
                    (g, now) -> Optional.of(Read.day(last(now, WEEKDAYS_JA.indexOf(g.get(1)), false)))),
            new Rule(
                    "\\b(last |this |this past |past |on |since |from |late |early )" + WEEKDAY + "\\b",
                    (g, now) -> Optional.of(Read.day(last(
                            now, WEEKDAYS_EN.indexOf(g.get(2)) / 3, g.get(1).equals("last "))))),
            new Rule(
                    "\\b(mon|tues|wednes|thurs|fri|satur|sun)day\\b",
                    (g, now) -> Optional.of(Read.day(
                            last(now, WEEKDAYS_EN.indexOf(g.get(1).substring(0, 3)) / 3, false)))),
            new Rule(
                    "(?:先月末|前月末)",
                    (g, now) -> Optional.of(
                            Read.day(YearMonth.from(now).minusMonths(1).atEndOfMonth()))),
            new Rule(
                    "(?:今月初め?|月初め?|今月頭|今月の(?:初め|はじめ|頭))",
                    (g, now) -> Optional.of(Read.day(YearMonth.from(now).atDay(1)))),
            new Rule("(?:先週末)", (g, now) -> Optional.of(Read.day(weekday(now, 1, 5)))),
            new Rule(
                    "(?:the |last |over the )?weekend\\b|(?:この|前の)?週末",
                    (g, now) -> Optional.of(Read.day(last(now, 5, false)))),
            new Rule(
                    "(?:週明け|今週頭|今週初め|start of (?:the|this) week)",
                    (g, now) -> Optional.of(Read.day(weekday(now, 0, 0)))),
            new Rule(
                    "(先々週|先週|今週|last week|this week)",
                    (g, now) -> Optional.of(Read.week(now.toLocalDate().minusWeeks(weeksBack(g.get(1)))))),
            new Rule(
                    "(先々月|先月|前月|今月|last month|this month)",
                    (g, now) -> Optional.of(Read.month(YearMonth.from(now).minusMonths(monthsBack(g.get(1)))))),
            new Rule("(去年|昨年|今年|本年)(?:の)?" + N + "月", (g, now) -> month(year(g.get(1), now), number(g.get(2)))),
            new Rule(
                    "\\b" + MONTH + " (?:of )?(20[0-9]{2})\\b",
                    (g, now) -> month(number(g.get(2)), MONTHS.indexOf(g.get(1)) / 3 + 1)),
            new Rule("\\b(20[0-9]{2})年(?:の)?" + N + "月", (g, now) -> month(number(g.get(1)), number(g.get(2)))),
            new Rule(
                    "(?:月末)",
                    (g, now) -> Optional.of(
                            Read.day(YearMonth.from(now).minusMonths(1).atEndOfMonth()))),
            new Rule("年明け|年始", (g, now) -> month(now.getYear(), 1)),
            new Rule(
                    "(?:^|[^0-9一-十月/])" + N + "日(?:の|に|から|より|頃|ごろ|朝|夕|夜|午|[ (]|$)",
                    (g, now) -> dayOfMonth(now, number(g.get(1)))));

    private static final Pattern NIGHT = Cues.any("夜", "晩", "ゆうべ", "夕べ", "last night");

    List<Day> find(Folded said, Span within, ZonedDateTime now) {
        var days = new ArrayList<Day>();
        for (var rule : RULES) {
            for (var hit : said.hits(rule.pattern(), within)) {
                var groups = hit.groups().stream().map(said::text).toList();
                var span = narrowed(said, hit);
                if (days.size() < MOST
                        && days.stream().noneMatch(day -> day.span().overlaps(span))) {
                    rule.read()
                            .apply(groups, now)
                            .ifPresent(read -> days.add(
                                    new Day(read.day(), read.value(), read.first(), span, said.has(NIGHT, span))));
                }
            }
        }
        days.sort((a, b) -> Integer.compare(a.span().start(), b.span().start()));
        return days;
    }

    /** What a pattern needed around a date to be sure of it is no part of the date. */
    private static Span narrowed(Folded said, Folded.Hit hit) {
        int start = hit.span().start();
        int end = hit.span().end();
        var text = said.text();
        if (start < end
                && hit.groups().size() > 1
                && hit.group(1).start() == start + 1
                && !Character.isDigit(text.charAt(start))
                && "令rの".indexOf(text.charAt(start)) < 0) {
            start++;
        }
        while (end > start
                && " のにからより頃ごろ朝夕夜午(、,。)を".indexOf(text.charAt(end - 1)) >= 0
                && hit.groups().size() > 1
                && hit.groups().getLast().end() < end) {
            end--;
        }
        return new Span(start, end);
    }

    private static Optional<Read> day(ZonedDateTime now, long back) {
        return Optional.of(Read.day(now.toLocalDate().minusDays(back)));
    }

    private static Optional<Read> date(long year, long month, long day) {
        try {
            return Optional.of(Read.day(LocalDate.of((int) year, (int) month, (int) day)));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static Optional<Read> month(long year, long month) {
        return month >= 1 && month <= 12
                ? Optional.of(Read.month(YearMonth.of((int) year, (int) month)))
                : Optional.empty();
    }

    /** A day without a year is the last one, unless it comes so soon that a day to come is meant. */
    private static Optional<Read> recent(ZonedDateTime now, long month, long day) {
        var today = now.toLocalDate();
        return date(today.getYear(), month, day)
                .or(() -> date(today.getYear() - 1L, month, day))
                .map(read -> {
                    var that = read.first();
                    return that.isAfter(today.plusDays(60)) ? Read.day(that.minusYears(1)) : read;
                });
    }

    private static Optional<Read> dayOfMonth(ZonedDateTime now, long day) {
        var month = YearMonth.from(now).minusMonths(day > now.getDayOfMonth() ? 1 : 0);
        return date(month.getYear(), month.getMonthValue(), day);
    }

    private static Optional<Read> recent(ZonedDateTime now, String year, long month, long day) {
        return year.isEmpty() ? recent(now, month, day) : date(number(year), month, day);
    }

    private static Optional<Read> weekOf(Optional<Read> day) {
        return day.map(Read::first).map(Read::week);
    }

    private static Optional<Read> english(ZonedDateTime now, String month, String day, String year) {
        int number = MONTHS.indexOf(month) / 3 + 1;
        return recent(now, year, number, number(day));
    }

    private static long year(String said, ZonedDateTime now) {
        return said.equals("去年") || said.equals("昨年") ? now.getYear() - 1L : now.getYear();
    }

    private static long number(String said) {
        OptionalLong number = Numerals.parse(said);
        return number.orElse(-1);
    }

    private static long few(String said) {
        return switch (said) {
            case "a couple of" -> 2;
            case "a few" -> 3;
            case "a", "an" -> 1;
            default -> number(said);
        };
    }

    private static int weeksBack(String said) {
        return switch (said) {
            case "先々週" -> 2;
            case "先週", "前の週", "last week" -> 1;
            case "来週" -> -1;
            default -> 0;
        };
    }

    private static int monthsBack(String said) {
        return Map.of("先々月", 2, "先月", 1, "前月", 1, "last month", 1).getOrDefault(said, 0);
    }

    private static LocalDate weekday(ZonedDateTime now, int weeksBack, int weekday) {
        return now.toLocalDate()
                .minusWeeks(weeksBack)
                .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                .plusDays(weekday);
    }

    /** The last such day, today included unless it must lie before. */
    private static LocalDate last(ZonedDateTime now, int weekday, boolean before) {
        var day = DayOfWeek.of(weekday + 1);
        return now.toLocalDate().with(before ? TemporalAdjusters.previous(day) : TemporalAdjusters.previousOrSame(day));
    }
}
