package dev.uketsuke.understanding;

import com.google.re2j.Pattern;
import dev.uketsuke.understanding.DayRule.Read;
import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;
import java.util.function.Predicate;

/** The first working day after holidays: 連休明け, GW明け, "after the long weekend". */
final class Reopening {
    /** A weekday that follows says it better. */
    private static final Pattern WORDS = Pattern.compile(
            "((?:gw|ゴールデンウィーク|ゴールデンウイーク|大型連休|[3-9三四五六七八九]連休|連休|シルバーウィーク|お?正月|年末年始|冬休み|お?盆(?:休み)?|夏休み|夏季休[暇業])(?:明け|あけ)|after (?:the )?(?:long weekend|(?:public |bank )?holidays?|golden week|new year(?:'s)? (?:break|holidays?)))(?:[^の]|の[^月火水木金土日]|$)");

    private static final int SHORTEST = 3;
    private static final int LONG_AGO = 300;

    private Reopening() {}

    static DayRule rule(Predicate<LocalDate> workday) {
        return new DayRule(
                WORDS,
                (groups, now) -> last(now.toLocalDate(), groups.get(1), workday).map(Read::day));
    }

    private static Optional<LocalDate> last(LocalDate today, String holidays, Predicate<LocalDate> workday) {
        for (var day = today; day.isAfter(today.minusDays(LONG_AGO)); day = day.minusDays(1)) {
            if (in(day.getMonth(), holidays) && workday.test(day) && reopened(day, workday)) {
                return Optional.of(day);
            }
        }
        return Optional.empty();
    }

    private static boolean reopened(LocalDate day, Predicate<LocalDate> workday) {
        return day.minusDays(SHORTEST).datesUntil(day).noneMatch(workday);
    }

    private static boolean in(Month month, String holidays) {
        return switch (holidays.charAt(0)) {
            case 'g', 'ゴ', '大' -> month == Month.MAY;
            case 'シ' -> month == Month.SEPTEMBER;
            case '正', '年', '冬' -> month == Month.JANUARY;
            case '盆', '夏' -> month == Month.AUGUST;
            case 'お' -> month == (holidays.contains("盆") ? Month.AUGUST : Month.JANUARY);
            default ->
                (!holidays.contains("golden") || month == Month.MAY)
                        && (!holidays.contains("new year") || month == Month.JANUARY);
        };
    }
}
