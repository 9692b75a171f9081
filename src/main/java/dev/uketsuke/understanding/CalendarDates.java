package dev.uketsuke.understanding;

import static dev.uketsuke.understanding.DayRule.N;
import static dev.uketsuke.understanding.DayRule.date;
import static dev.uketsuke.understanding.DayRule.number;

import dev.uketsuke.dialog.Week;
import dev.uketsuke.understanding.DayRule.Read;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Days and months said by the calendar: 11月18日, 令和8年, 11/18, "the 5th of November". */
final class CalendarDates {
    private static final String MONTH =
            "(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)(?:uary|ruary|ch|il|e|y|ust|t|tember|ober|ember)?\\.?";
    private static final String FULL_MONTH =
            "january|february|march|april|may|june|july|august|september|october|november|december";
    private static final String MONTHS = "janfebmaraprmayjunjulaugsepoctnovdec";
    private static final List<String> ORDINALS = List.of("first", "second", "third", "fourth", "fifth");

    static final List<DayRule> DAYS = List.of(
            new DayRule(
                    "\\b(20[0-9]{2}-w[0-9]{2})\\b",
                    (g, now) -> Week.read(g.get(1).toUpperCase(Locale.ROOT)).map(week -> Read.week(week.monday()))),
            new DayRule(
                    "(?:(20[0-9]{2})年)?" + N + "月" + N + "日の(?:ある)?週",
                    (g, now) -> weekOf(recent(now, g.get(1), number(g.get(2)), number(g.get(3))))),
            new DayRule(
                    "\\bweek (?:of|beginning|starting) (?:the )?([0-9]{1,2})(?:st|nd|rd|th)?(?: of)? " + MONTH
                            + ",?(?: (20[0-9]{2}))?\\b",
                    (g, now) -> weekOf(english(now, g.get(2), g.get(1), g.get(3)))),
            new DayRule(
                    "\\bweek (?:of|beginning|starting) " + MONTH
                            + " ([0-9]{1,2})(?:st|nd|rd|th)?,?(?: (20[0-9]{2}))?\\b",
                    (g, now) -> weekOf(english(now, g.get(1), g.get(2), g.get(3)))),
            new DayRule(N + "日前後", (g, now) -> dayOfMonth(now, number(g.get(1)))),
            new DayRule(
                    "\\b((?:19|20)[0-9]{2})[-/.年] ?([0-9]{1,2})[-/.月] ?([0-9]{1,2})(?:日|\\b|t)",
                    (g, now) -> date(number(g.get(1)), number(g.get(2)), number(g.get(3)))),
            new DayRule(
                    "\\b([0-3]?[0-9])([./-])([0-3]?[0-9])[./-](20[0-9]{2})\\b",
                    (g, now) -> yearLast(number(g.get(1)), number(g.get(3)), number(g.get(4)), g.get(2))),
            new DayRule(
                    "(?:令和|\\br)(元|[0-9]{1,2}|[一二三四五六七八九十]{1,3})[年./-] ?([0-9]{1,2}|[一二三四五六七八九十]{1,3})[月./-] ?([0-9]{1,2}|[一二三四五六七八九十]{1,3})日?",
                    (g, now) -> date(
                            2018 + (g.get(1).equals("元") ? 1 : number(g.get(1))), number(g.get(2)), number(g.get(3)))),
            new DayRule(
                    "(去年|昨年|今年|本年)(?:の)?" + N + "月(?:の)?" + N + "日",
                    (g, now) -> date(year(g.get(1), now), number(g.get(2)), number(g.get(3)))),
            new DayRule("(先月|今月|前月)(?:の)?" + N + "日", (g, now) -> {
                var month = YearMonth.from(now).minusMonths(g.get(1).equals("今月") ? 0 : 1);
                return date(month.getYear(), month.getMonthValue(), number(g.get(2)));
            }),
            new DayRule(
                    "\\bthe (first|second|third|fourth|fifth|[0-9]{1,2}(?:st|nd|rd|th)) of (the|this|last) month\\b",
                    (g, now) -> ordinalDay(now, g.get(1), g.get(2).equals("last"))),
            new DayRule("(元日|元旦|\\bnew year'?s day\\b)", (g, now) -> past(now, 1, 1)),
            new DayRule("(大晦日|\\bnew year'?s eve\\b)", (g, now) -> past(now, 12, 31)),
            new DayRule("(クリスマス(?:の日|当日)|\\bchristmas day\\b|\\bsince christmas\\b)", (g, now) -> past(now, 12, 25)),
            new DayRule("(クリスマスイ[ブヴ]|\\bchristmas eve\\b)", (g, now) -> past(now, 12, 24)),
            new DayRule(N + "がつ ?(?:の)?" + N + "(?:日|にち)", (g, now) -> recent(now, number(g.get(1)), number(g.get(2)))),
            new DayRule(N + "月(?:の)?" + N + "日", (g, now) -> recent(now, number(g.get(1)), number(g.get(2)))),
            new DayRule(
                    "\\b" + MONTH + " ([0-9]{1,2})(?:st|nd|rd|th)?,?(?: (20[0-9]{2}))?(?:[^0-9a-z:]|$)",
                    (g, now) -> english(now, g.get(1), g.get(2), g.get(3))),
            new DayRule(
                    "\\b([0-9]{1,2})(?:st|nd|rd|th)?(?: of)?[ -]" + MONTH + ",?(?:[ -](20[0-9]{2}))?\\b",
                    (g, now) -> english(now, g.get(2), g.get(1), g.get(3))),
            new DayRule(
                    "\\b(first|second|third|fourth|fifth) of " + MONTH + ",?(?: (20[0-9]{2}))?\\b",
                    (g, now) -> english(now, g.get(2), String.valueOf(ORDINALS.indexOf(g.get(1)) + 1), g.get(3))),
            new DayRule(
                    "(?:^|[^0-9]:|[^0-9/.:%])([0-3]?[0-9])/([0-3]?[0-9])(?:[^0-9/台名人回件]|$)",
                    (g, now) -> slashed(now, number(g.get(1)), number(g.get(2)))));

    /** Tried after all that is seen from now: "12日" alone is a day only where it is not "12日前". */
    static final List<DayRule> MONTHS_AND_BARE_DAYS = List.of(
            new DayRule("(去年|昨年|今年|本年)(?:の)?" + N + "月", (g, now) -> month(year(g.get(1), now), number(g.get(2)))),
            new DayRule(
                    "\\b" + MONTH + " (?:of )?(20[0-9]{2})\\b",
                    (g, now) -> month(number(g.get(2)), MONTHS.indexOf(g.get(1)) / 3 + 1L)),
            new DayRule("\\b(20[0-9]{2})年(?:の)?" + N + "月", (g, now) -> month(number(g.get(1)), number(g.get(2)))),
            new DayRule(
                    N + "月末",
                    (g, now) -> pastMonth(now, number(g.get(1))).map(month -> Read.day(month.atEndOfMonth()))),
            new DayRule(
                    "(?:^|[^年の0-9一-十])" + N + "月(?:頃|ごろ|から|より|以降|に入って|上旬|中旬|下旬|初旬|半ば|初め|はじめ)",
                    (g, now) -> pastMonth(now, number(g.get(1))).map(Read::month)),
            new DayRule(
                    "\\b(?:since|from|in|during|early|late|mid)[ -](?:early |late |mid[ -])?(" + FULL_MONTH + ")\\b",
                    (g, now) -> pastMonth(now, MONTHS.indexOf(g.get(1).substring(0, 3)) / 3 + 1L)
                            .map(Read::month)),
            new DayRule(
                    "(月末)(?:から|に|より|頃|ごろ|[、。 (]|$)",
                    (g, now) -> Optional.of(
                            Read.day(YearMonth.from(now).minusMonths(1).atEndOfMonth()))),
            new DayRule("(?:^|[^末])(年明け|年始)", (g, now) -> month(now.getYear(), 1)),
            new DayRule(
                    "(?:^|[^0-9一-十月/])" + N + "日(?:の|に|から|より|頃|ごろ|朝|夕|夜|午|[ (、]|$)",
                    (g, now) -> dayOfMonth(now, number(g.get(1)))),
            new DayRule(
                    "\\b(?:since|on|from|of|around) the ([0-9]{1,2})(?:st|nd|rd|th)\\b",
                    (g, now) -> dayOfMonth(now, number(g.get(1)))));

    private CalendarDates() {}

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

    /** The last such day, today included. */
    private static Optional<Read> past(ZonedDateTime now, int month, int day) {
        var today = now.toLocalDate();
        return date(today.getYear(), month, day)
                .filter(read -> !read.first().isAfter(today))
                .or(() -> date(today.getYear() - 1L, month, day));
    }

    /** Day first with stops between, month first with strokes, unless only the other way round is a date. */
    private static Optional<Read> yearLast(long one, long other, long year, String between) {
        boolean dayFirst = one > 12 || (between.equals(".") && other <= 12);
        return dayFirst ? date(year, other, one) : date(year, one, other);
    }

    private static Optional<Read> recent(ZonedDateTime now, String year, long month, long day) {
        return year.isEmpty() ? recent(now, month, day) : date(number(year), month, day);
    }

    private static Optional<Read> weekOf(Optional<Read> day) {
        return day.map(Read::first).map(Read::week);
    }

    /** Month first, unless only the other way round is a date; 24/7 is none. */
    private static Optional<Read> slashed(ZonedDateTime now, long one, long other) {
        if (one == 24 && other == 7) {
            return Optional.empty();
        }
        return one > 12 ? recent(now, other, one) : recent(now, one, other);
    }

    private static Optional<Read> dayOfMonth(ZonedDateTime now, long day) {
        var month = YearMonth.from(now).minusMonths(day > now.getDayOfMonth() ? 1 : 0);
        return date(month.getYear(), month.getMonthValue(), day);
    }

    private static Optional<Read> ordinalDay(ZonedDateTime now, String ordinal, boolean lastMonth) {
        int word = ORDINALS.indexOf(ordinal);
        long day = word >= 0 ? word + 1L : number(ordinal.substring(0, ordinal.length() - 2));
        var month = YearMonth.from(now).minusMonths(lastMonth || day > now.getDayOfMonth() ? 1 : 0);
        return date(month.getYear(), month.getMonthValue(), day);
    }

    private static Optional<Read> english(ZonedDateTime now, String month, String day, String year) {
        int number = MONTHS.indexOf(month) / 3 + 1;
        return recent(now, year, number, number(day));
    }

    private static Optional<Read> month(long year, long month) {
        return month >= 1 && month <= 12
                ? Optional.of(Read.month(YearMonth.of((int) year, (int) month)))
                : Optional.empty();
    }

    /** The last such month, this one included. */
    private static Optional<YearMonth> pastMonth(ZonedDateTime now, long month) {
        if (month < 1 || month > 12) {
            return Optional.empty();
        }
        int year = now.getYear() - (month > now.getMonthValue() ? 1 : 0);
        return Optional.of(YearMonth.of(year, (int) month));
    }

    private static long year(String said, ZonedDateTime now) {
        return said.equals("去年") || said.equals("昨年") ? now.getYear() - 1L : now.getYear();
    }
}
