package dev.uketsuke.ticket;

import dev.uketsuke.dialog.AnswerKind;
import dev.uketsuke.dialog.Around;
import dev.uketsuke.dialog.DayPart;
import dev.uketsuke.dialog.Language;
import dev.uketsuke.dialog.Question;
import dev.uketsuke.dialog.Week;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.List;
import java.util.stream.Collectors;

/** What a person reads for canonical values, in the ticket's language. */
public final class Display {
    private Display() {}

    static String of(Question question, List<String> values, Language language) {
        var separator = question.kind() == AnswerKind.EMAILS ? ";" : language == Language.JA ? "、" : ", ";
        return values.stream()
                .map(value -> question.kind() == AnswerKind.MOMENT
                        ? moment(value, language)
                        : question.display(value, language))
                .collect(Collectors.joining(separator));
    }

    /** A moment to the minute, such as {@code 2026年11月24日(火) 13:00 (Asia/Tokyo)}. */
    public static String moment(OffsetDateTime moment, ZoneId zone, Language language) {
        return format(
                        switch (language) {
                            case JA -> "uuuu年M月d日(EEE) HH:mm";
                            case EN -> "EEE, d MMM uuuu HH:mm";
                        },
                        moment.atZoneSameInstant(zone),
                        language)
                + " (" + zone.getId() + ")";
    }

    /** An ISO-8601 value cut to its precision, or a day with a part of it; as it stands when it is none. */
    static String moment(String iso, Language language) {
        var about = Around.read(iso);
        if (about.isPresent()) {
            return Around.in(moment(about.get(), language), language);
        }
        var week = Week.read(iso);
        if (week.isPresent()) {
            return week.get().in(language);
        }
        var part = DayPart.Of.read(iso);
        if (part.isPresent()) {
            return moment(part.get().day().toString(), language)
                    + (language == Language.JA ? " " : ", ")
                    + part.get().part().in(language);
        }
        try {
            return switch (iso.length()) {
                case 7 -> format(language == Language.JA ? "uuuu年M月" : "MMMM uuuu", YearMonth.parse(iso), language);
                case 10 ->
                    format(
                            language == Language.JA ? "uuuu年M月d日(EEE)" : "EEE, d MMM uuuu",
                            LocalDate.parse(iso),
                            language);
                default ->
                    format(
                            language == Language.JA ? "uuuu年M月d日(EEE) HH:mm (xxx)" : "EEE, d MMM uuuu HH:mm (xxx)",
                            OffsetDateTime.parse(iso),
                            language);
            };
        } catch (DateTimeException notAMoment) {
            return iso;
        }
    }

    private static String format(String pattern, TemporalAccessor moment, Language language) {
        return DateTimeFormatter.ofPattern(pattern, language.locale()).format(moment);
    }
}
