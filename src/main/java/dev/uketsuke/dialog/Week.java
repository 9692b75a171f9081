package dev.uketsuke.dialog;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.temporal.IsoFields;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.Optional;

/**
 * The week in which something began, when no day was said; stored as ISO-8601 has it: {@code 2026-W46}.
 *
 * @param monday its first day
 */
public record Week(LocalDate monday) {
    private static final DateTimeFormatter JA = DateTimeFormatter.ofPattern("uuuu年M月d日の週", Locale.JAPAN);
    private static final DateTimeFormatter EN = DateTimeFormatter.ofPattern("'the week of' d MMMM uuuu", Locale.US);

    public Week {
        monday = monday.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    }

    /** What a stored value says; empty when it is no week. */
    public static Optional<Week> read(String value) {
        try {
            return value.contains("-W")
                    ? Optional.of(new Week(LocalDate.parse(value + "-1", DateTimeFormatter.ISO_WEEK_DATE)))
                    : Optional.empty();
        } catch (DateTimeParseException noWeek) {
            return Optional.empty();
        }
    }

    /** The stored value. */
    public String value() {
        return "%d-W%02d"
                .formatted(monday.get(IsoFields.WEEK_BASED_YEAR), monday.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
    }

    /** As a person reads it. */
    public String in(Language language) {
        return switch (language) {
            case JA -> JA.format(monday);
            case EN -> EN.format(monday);
        };
    }
}
