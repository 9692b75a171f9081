package dev.uketsuke.understanding;

import static dev.uketsuke.understanding.DayRule.N;
import static dev.uketsuke.understanding.DayRule.number;

import dev.uketsuke.understanding.DayRule.Read;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Days, weeks and months seen from now: 昨日, 3日前, 先週金曜, "an hour ago", "for two weeks now". */
final class RelativeDates {
    private static final String EN_N =
            "([0-9]{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fourteen|a couple of|a few)";
    private static final String WEEKDAY = "(mon|tue|wed|thu|fri|sat|sun)(?:day|s|sday|nesday|rs|rsday|urday)?";
    private static final String WEEKDAYS_JA = "月火水木金土日";
    private static final String WEEKDAYS_EN = "montuewedthufrisatsun";
    private static final List<String> KANA_WEEKDAYS = List.of("げつ", "か", "すい", "もく", "きん", "ど", "にち");
    /** What goes on for some time has gone on since then. */
    private static final String GOING_ON =
            "(?:(?:is|are|been|was|were|'s|now|down|out|offline) (?:[a-z]+ ){0,4}?for (?:the )?|\\bsince |\\bfrom (?:the )?(?:past|last) |(?:^|[.!?\n] ?|\\band )for )(?:about |around |roughly )?(?:the )?(?:past |last |about |over |more than |at least |almost |nearly )*";

    private static final String NOW = " (?:now|already|running|straight|in a row)\\b";

    static final List<DayRule> RULES = List.of(
            new DayRule("(?:一昨日|おととい|おとつい|the day before yesterday)", (g, now) -> day(now, 2)),
            new DayRule("(?:一昨晩|おとといの晩)", (g, now) -> day(now, 2)),
            new DayRule("(?:昨日|昨夜|昨晩|昨朝|きのう|さくじつ|ゆうべ|夕べ|前夜|yesterday|last night|\\byday\\b)", (g, now) -> day(now, 1)),
            new DayRule(
                    "(?:今日|本日|きょう|今朝(?:方|がた)?|けさ(?:がた)?|今晩|今夜|本朝|本夕|当日|\\btoday\\b|this (?:morning|afternoon|evening)|tonight|earlier today)",
                    (g, now) -> day(now, 0)),
            new DayRule("(?:さきおととい|一昨々日)", (g, now) -> day(now, 3)),
            new DayRule(
                    "(明後日|あさって|明日|あした|tomorrow)",
                    (g, now) -> day(now, g.get(1).equals("明後日") || g.get(1).equals("あさって") ? -2 : -1)),
            new DayRule(N + "日間?(?:ほど|くらい|ぐらい)?前", (g, now) -> day(now, number(g.get(1)))),
            new DayRule("\\b" + EN_N + " days? (?:ago|back)", (g, now) -> day(now, few(g.get(1)))),
            new DayRule(
                    N + "週間?前の([月火水木金土日])曜",
                    (g, now) -> Optional.of(Read.day(weekday(now, number(g.get(1)), WEEKDAYS_JA.indexOf(g.get(2)))))),
            new DayRule(
                    "(約|およそ|だいたい|大体)?" + N + "週間?(ほど|くらい|ぐらい|程度?)?前(?:の)?(頃|ごろ|くらい|ぐらい|ほど|あたり)?",
                    (g, now) -> weeksAgo(
                            now,
                            number(g.get(2)),
                            g.get(1).isEmpty() && g.get(3).isEmpty() && g.get(4).isEmpty())),
            new DayRule(
                    "\\b(?:two|2) " + WEEKDAY + "s ago\\b|\\b" + WEEKDAY
                            + " before last\\b|\\ba week (?:ago )?(?:last |on |this )?" + WEEKDAY + "\\b",
                    (g, now) -> Optional.of(Read.day(
                            last(now, WEEKDAYS_EN.indexOf(g.get(1) + g.get(2) + g.get(3)) / 3, true)
                                    .minusWeeks(1)))),
            new DayRule(
                    "\\b(about |around |roughly |approximately |some |maybe |over |almost |nearly |more than )?" + EN_N
                            + " (?:full )?weeks? (?:ago|back)",
                    (g, now) -> weeksAgo(
                            now, few(g.get(2)), g.get(1).isEmpty() && !g.get(2).startsWith("a "))),
            new DayRule(
                    "\\b(about |around |roughly |some |maybe |over |almost |nearly )?a fortnight (?:ago|back)",
                    (g, now) -> weeksAgo(now, 2, g.get(1).isEmpty())),
            new DayRule(
                    N + "[かヶカケ箇ヵ]月(?:ほど|くらい|ぐらい)?前",
                    (g, now) -> Optional.of(Read.month(YearMonth.from(now).minusMonths(number(g.get(1)))))),
            new DayRule(
                    "\\b" + EN_N + " months? (?:ago|back)",
                    (g, now) -> Optional.of(Read.month(YearMonth.from(now).minusMonths(few(g.get(1)))))),
            new DayRule(
                    "半年(?:ほど|くらい|ぐらい)?前",
                    (g, now) -> Optional.of(Read.month(YearMonth.from(now).minusMonths(6)))),
            new DayRule(N + "(時間|分)間?(半)?(?:ほど|くらい|ぐらい)?前", (g, now) -> {
                long minutes = number(g.get(1)) * (g.get(2).equals("分") ? 1 : 60)
                        + (g.get(3).isEmpty() ? 0 : 30);
                return Optional.of(Read.minute(now.minusMinutes(minutes)));
            }),
            new DayRule("\\bhalf an hour (?:ago|back)", (g, now) -> Optional.of(Read.minute(now.minusMinutes(30)))),
            new DayRule("\\b" + EN_N + " (hours?|hrs?|minutes?|mins?)( and a half)? (?:ago|back)", (g, now) -> {
                long minutes = few(g.get(1)) * (g.get(2).startsWith("h") ? 60 : 1)
                        + (g.get(3).isEmpty() ? 0 : 30);
                return Optional.of(Read.minute(now.minusMinutes(minutes)));
            }),
            new DayRule("(?:ここ|この)" + N + "日(?:間|ほど|くらい)", (g, now) -> day(now, number(g.get(1)))),
            new DayRule(
                    "(?:ここ|この)" + N + "週間",
                    (g, now) -> Optional.of(Read.week(now.toLocalDate().minusWeeks(number(g.get(1)))))),
            new DayRule(GOING_ON + EN_N + " days?\\b", (g, now) -> day(now, few(g.get(1)))),
            new DayRule("\\b" + EN_N + " days?" + NOW, (g, now) -> day(now, few(g.get(1)))),
            new DayRule(
                    GOING_ON + EN_N + " weeks?\\b",
                    (g, now) -> Optional.of(Read.week(now.toLocalDate().minusWeeks(few(g.get(1)))))),
            new DayRule(
                    "\\b" + EN_N + " weeks?" + NOW,
                    (g, now) -> Optional.of(Read.week(now.toLocalDate().minusWeeks(few(g.get(1)))))),
            new DayRule(
                    GOING_ON + "a fortnight\\b",
                    (g, now) -> Optional.of(Read.week(now.toLocalDate().minusWeeks(2)))),
            new DayRule(
                    GOING_ON + EN_N + " (hours?|hrs?|minutes?|mins?)\\b",
                    (g, now) -> Optional.of(Read.minute(
                            now.minusMinutes(few(g.get(1)) * (g.get(2).startsWith("h") ? 60 : 1))))),
            new DayRule(
                    "(?:ひと|一)月(?:ほど|くらい|ぐらい)?前",
                    (g, now) -> Optional.of(Read.month(YearMonth.from(now).minusMonths(1)))),
            new DayRule(
                    "(先々週|先週|今週|前の週|来週)(?:の)?(?:頭|初め|はじめ)?(?:の)?([月火水木金土日])(?:曜日?)?",
                    (g, now) ->
                            Optional.of(Read.day(weekday(now, weeksBack(g.get(1)), WEEKDAYS_JA.indexOf(g.get(2)))))),
            new DayRule(
                    "\\b(last week(?:'s)?|this week(?:'s)?)(?: on)? " + WEEKDAY + "\\b",
                    (g, now) -> Optional.of(Read.day(
                            weekday(now, g.get(1).startsWith("last") ? 1 : 0, WEEKDAYS_EN.indexOf(g.get(2)) / 3)))),
            new DayRule(
                    "\\b" + WEEKDAY + " (?:of )?last week\\b",
                    (g, now) -> Optional.of(Read.day(weekday(now, 1, WEEKDAYS_EN.indexOf(g.get(1)) / 3)))),
            new DayRule(
                    "(?:この前の|前の|この間の|今度の)?([月火水木金土日])曜日?",
                    (g, now) -> Optional.of(Read.day(last(now, WEEKDAYS_JA.indexOf(g.get(1)), false)))),
            new DayRule(
                    "\\b(last |this |this past |past |on |since |from |late |early )" + WEEKDAY + "\\b",
                    (g, now) -> Optional.of(Read.day(last(
                            now, WEEKDAYS_EN.indexOf(g.get(2)) / 3, g.get(1).equals("last "))))),
            new DayRule(
                    "\\b(mon|tues|wednes|thurs|fri|satur|sun)day\\b",
                    (g, now) -> Optional.of(Read.day(
                            last(now, WEEKDAYS_EN.indexOf(g.get(1).substring(0, 3)) / 3, false)))),
            new DayRule(
                    "(げつ|か|すい|もく|きん|ど|にち)よう(?:び)?",
                    (g, now) -> Optional.of(Read.day(last(now, KANA_WEEKDAYS.indexOf(g.get(1)), false)))),
            new DayRule(
                    "(?:先月末|前月末)",
                    (g, now) -> Optional.of(
                            Read.day(YearMonth.from(now).minusMonths(1).atEndOfMonth()))),
            new DayRule(
                    "(?:^|[^0-9一二三四五六七八九十])(今月初め?|月初め?|今月頭|今月の(?:初め|はじめ|頭)|今月に入って)",
                    (g, now) -> Optional.of(Read.day(YearMonth.from(now).atDay(1)))),
            new DayRule("(?:先週末)", (g, now) -> Optional.of(Read.day(weekday(now, 1, 5)))),
            new DayRule(
                    "(?:the |last |over the )?weekend\\b|(?:この|前の)?週末",
                    (g, now) -> Optional.of(Read.day(last(now, 5, false)))),
            new DayRule(
                    "(?:start|beginning) of (?:the|this) month",
                    (g, now) -> Optional.of(Read.day(YearMonth.from(now).atDay(1)))),
            new DayRule(
                    "end of last month",
                    (g, now) -> Optional.of(
                            Read.day(YearMonth.from(now).minusMonths(1).atEndOfMonth()))),
            new DayRule(
                    "(?:週明け|今週の?(?:頭|初め|はじめ)|start of (?:the|this) week)",
                    (g, now) -> Optional.of(Read.day(weekday(now, 0, 0)))),
            new DayRule(
                    "(先々週|先週|今週|last week|this week)",
                    (g, now) -> Optional.of(Read.week(now.toLocalDate().minusWeeks(weeksBack(g.get(1)))))),
            new DayRule(
                    "(先々月|先月|前月|今月|last month|this month)",
                    (g, now) -> Optional.of(Read.month(YearMonth.from(now).minusMonths(monthsBack(g.get(1)))))));

    /** A part of the day alone is one of today, where no day stands with it. */
    static final List<DayRule> TODAY = List.of(
            new DayRule("(さっき|先ほど|先程|今しがた|たった今)(?:から|より)", (g, now) -> day(now, 0)),
            new DayRule(
                    "(?:^|[、。,.\n (はが])((?:お?昼(?:休み)?|夕方|朝一|朝イチ|朝|始業)(?:明け|過ぎ|すぎ)?)(?:頃|ごろ|くらい)?(?:から|より)",
                    (g, now) -> day(now, 0)),
            new DayRule(
                    "\\bsince (lunch(?:time)?|noon|midday|breakfast)\\b|\\b(?:just now|moments ago|a moment ago)\\b",
                    (g, now) -> day(now, 0)));

    private RelativeDates() {}

    private static Optional<Read> day(ZonedDateTime now, long back) {
        return Optional.of(Read.day(now.toLocalDate().minusDays(back)));
    }

    private static long few(String said) {
        return switch (said) {
            case "a couple of" -> 2;
            case "a few" -> 3;
            case "a", "an" -> 1;
            default -> number(said);
        };
    }

    /** So many weeks ago is a day; "about two weeks ago" is as good as the week. */
    private static Optional<Read> weeksAgo(ZonedDateTime now, long weeks, boolean exactly) {
        var day = now.toLocalDate().minusWeeks(weeks);
        return Optional.of(exactly ? Read.day(day) : Read.week(day));
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

    private static LocalDate weekday(ZonedDateTime now, long weeksBack, int weekday) {
        return now.toLocalDate()
                .minusWeeks(weeksBack)
                .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                .plusDays(weekday);
    }

    /** The last such day; "last Monday" is neither today nor yesterday, which have names of their own. */
    private static LocalDate last(ZonedDateTime now, int weekday, boolean before) {
        var from = now.toLocalDate().minusDays(before ? 2 : 0);
        return from.with(TemporalAdjusters.previousOrSame(DayOfWeek.of(weekday + 1)));
    }
}
