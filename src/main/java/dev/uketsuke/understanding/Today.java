package dev.uketsuke.understanding;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.function.Predicate;

/**
 * What words that tell a time are resolved against.
 *
 * @param now the moment at which they were said
 * @param workday whether people work on a day
 */
record Today(ZonedDateTime now, Predicate<LocalDate> workday) {
    /** The same moment as people elsewhere call it. */
    Today in(ZoneId zone) {
        return new Today(now.withZoneSameInstant(zone), workday);
    }
}
