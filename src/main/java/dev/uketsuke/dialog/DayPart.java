package dev.uketsuke.dialog;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/** The part of a day in which something began, when no hour was said; stored behind the day: {@code 2026-11-21 evening}. */
public enum DayPart {
    SMALL_HOURS("未明", "small hours"),
    MORNING("朝", "morning"),
    FORENOON("午前", "morning"),
    NOON("昼", "around noon"),
    AFTERNOON("午後", "afternoon"),
    EVENING("夕方", "evening"),
    NIGHT("夜", "night"),
    LATE_NIGHT("深夜", "late at night");

    private static final int DAY = "2026-11-21".length();

    private final Wording wording;

    DayPart(String ja, String en) {
        wording = new Wording(ja, en);
    }

    /** As a person reads it. */
    public String in(Language language) {
        return wording.in(language);
    }

    /** A day with this part of it. */
    public record Of(LocalDate day, DayPart part) {
        /** The stored value, an ISO-8601 day and the part. */
        public String value() {
            return day + " " + part.key();
        }

        /** What a stored value says; empty when it names no part of a day. */
        public static Optional<Of> read(String value) {
            if (value.length() <= DAY || value.charAt(DAY) != ' ') {
                return Optional.empty();
            }
            for (var part : values()) {
                if (value.substring(DAY + 1).equals(part.key())) {
                    return day(value).map(day -> new Of(day, part));
                }
            }
            return Optional.empty();
        }

        private static Optional<LocalDate> day(String value) {
            try {
                return Optional.of(LocalDate.parse(value.substring(0, DAY)));
            } catch (DateTimeException notADay) {
                return Optional.empty();
            }
        }
    }

    /** The word under which it is stored. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
