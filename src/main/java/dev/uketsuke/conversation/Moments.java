package dev.uketsuke.conversation;

import dev.uketsuke.dialog.Around;
import dev.uketsuke.dialog.DayPart;
import dev.uketsuke.dialog.Language;
import dev.uketsuke.dialog.Week;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Locale;

/** Moments as a requester reads them: {@code 11月24日(火) 13:00}, {@code Tue 24 Nov, 13:00 JST}. */
final class Moments {
    private static final DateTimeFormatter JA_DAY = DateTimeFormatter.ofPattern("M月d日(E)", Locale.JAPAN);
    private static final DateTimeFormatter JA_SHORT_DAY = DateTimeFormatter.ofPattern("d日(E)", Locale.JAPAN);
    private static final DateTimeFormatter JA_MOMENT = DateTimeFormatter.ofPattern("M月d日(E) HH:mm", Locale.JAPAN);
    private static final DateTimeFormatter JA_MONTH = DateTimeFormatter.ofPattern("uuuu年M月", Locale.JAPAN);
    private static final DateTimeFormatter EN_DAY = DateTimeFormatter.ofPattern("EEE d MMM", Locale.US);
    private static final DateTimeFormatter EN_MOMENT = DateTimeFormatter.ofPattern("EEE d MMM, HH:mm", Locale.US);
    private static final DateTimeFormatter EN_MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.US);
    private static final DateTimeFormatter ZONE = DateTimeFormatter.ofPattern("zzz", Locale.US);
    private static final DateTimeFormatter FILLED_IN = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT);
    private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");

    private Moments() {}

    /** With the zone, unless it goes without saying: Japanese text and Japanese time. */
    static String moment(ZonedDateTime moment, Language language) {
        return switch (language) {
            case JA ->
                moment.getZone().equals(TOKYO)
                        ? JA_MOMENT.format(moment)
                        : JA_MOMENT.format(moment) + " " + ZONE.format(moment);
            case EN -> EN_MOMENT.format(moment) + " " + ZONE.format(moment);
        };
    }

    static String day(LocalDate day, Language language) {
        return (language == Language.JA ? JA_DAY : EN_DAY).format(day);
    }

    /** A zone by its city and its time: {@code Los Angeles (Pacific Time)}; an offset as it is. */
    static String zone(ZoneId zone, Language language) {
        if (zone instanceof ZoneOffset
                || !zone.getId().contains("/")
                || zone.getId().startsWith("Etc/")) {
            return zone.getId();
        }
        var city = zone.getId().substring(zone.getId().lastIndexOf('/') + 1).replace('_', ' ');
        return switch (language) {
            case JA -> city + "（" + zone.getDisplayName(TextStyle.FULL, Locale.JAPAN) + "）";
            case EN -> city + " (" + zone.getDisplayName(TextStyle.FULL, Locale.US) + ")";
        };
    }

    static String shortDay(LocalDate day, Language language) {
        return switch (language) {
            case JA -> JA_SHORT_DAY.format(day);
            case EN -> EN_DAY.format(day);
        };
    }

    /** An ISO-8601 moment cut to its precision, or a day with a part of it; what is none of that stays as it is. */
    static String canonical(String value, ZoneId zone, Language language) {
        var about = Around.read(value);
        if (about.isPresent()) {
            return Around.in(canonical(about.get(), zone, language), language);
        }
        try {
            var week = Week.read(value);
            if (week.isPresent()) {
                return week.get().in(language);
            }
            var part = DayPart.Of.read(value);
            if (part.isPresent()) {
                var day = (language == Language.JA ? JA_DAY : EN_DAY)
                        .format(part.get().day());
                return day
                        + (language == Language.JA ? " " : ", ")
                        + part.get().part().in(language);
            }
            if (value.indexOf('T') > 0) {
                return moment(OffsetDateTime.parse(value).atZoneSameInstant(zone), language);
            }
            return isMonth(value)
                    ? month(value, language)
                    : (language == Language.JA ? JA_DAY : EN_DAY).format(LocalDate.parse(value));
        } catch (DateTimeException notIso) {
            return value;
        }
    }

    /** The same for a field that is filled in already, so that it can be corrected and read back. */
    static String filledIn(String value, ZoneId zone, Language language) {
        var about = Around.read(value);
        if (about.isPresent()) {
            return Around.in(filledIn(about.get(), zone, language), language);
        }
        try {
            var part = DayPart.Of.read(value);
            if (part.isPresent()) {
                return part.get().day() + " " + part.get().part().in(language);
            }
            if (Week.read(value).isPresent() || isMonth(value)) {
                return canonical(value, zone, language);
            }
            return value.indexOf('T') > 0
                    ? FILLED_IN.format(OffsetDateTime.parse(value).atZoneSameInstant(zone))
                    : value;
        } catch (DateTimeException notIso) {
            return value;
        }
    }

    private static boolean isMonth(String value) {
        return value.length() == "2026-11".length();
    }

    private static String month(String value, Language language) {
        return (language == Language.JA ? JA_MONTH : EN_MONTH).format(YearMonth.parse(value));
    }
}
