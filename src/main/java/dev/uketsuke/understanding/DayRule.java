package dev.uketsuke.understanding;

import com.google.re2j.Pattern;
import dev.uketsuke.dialog.Week;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/** One way to say a stretch of time, and what it comes to at some moment. */
record DayRule(Pattern pattern, BiFunction<List<String>, ZonedDateTime, Optional<DayRule.Read>> read) {
    /** A small number, for use inside a pattern. */
    static final String N = "([0-9]{1,4}|[一二三四五六七八九十百]{1,4})";

    private static final DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mmxxx");

    DayRule(String pattern, BiFunction<List<String>, ZonedDateTime, Optional<Read>> read) {
        this(Pattern.compile(pattern), read);
    }

    /**
     * What was said, resolved.
     *
     * @param day the day, when one was said
     * @param value ISO-8601 cut to what was said
     * @param first the first day of it
     */
    record Read(@Nullable LocalDate day, String value, LocalDate first) {
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

    static Optional<Read> date(long year, long month, long day) {
        try {
            return Optional.of(Read.day(LocalDate.of((int) year, (int) month, (int) day)));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    static long number(String said) {
        return Numerals.parse(said).orElse(-1);
    }
}
