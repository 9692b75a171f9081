package dev.uketsuke.intake;

import dev.uketsuke.dialog.AnswerKind;
import dev.uketsuke.dialog.Asking;
import dev.uketsuke.dialog.Choice;
import dev.uketsuke.dialog.Condition;
import dev.uketsuke.dialog.Language;
import dev.uketsuke.dialog.Question;
import dev.uketsuke.dialog.Questionnaire;
import dev.uketsuke.dialog.Slot;
import dev.uketsuke.dialog.Topic;
import dev.uketsuke.dialog.Wording;
import dev.uketsuke.servicelevel.BusinessCalendar;
import dev.uketsuke.servicelevel.ServiceLevels;
import dev.uketsuke.severity.Fact;
import dev.uketsuke.severity.Level;
import dev.uketsuke.severity.SeverityCriteria;
import dev.uketsuke.severity.SeverityPolicy;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Eight questions and the seven facts: enough content for the intake's rules to show. */
final class SmallPolicy {
    static final Slot REQUEST_TYPE = new Slot("request-type");
    static final Slot ISSUE = new Slot("issue");
    static final Slot FREQUENCY = new Slot("frequency");
    static final Slot COUNT = new Slot("affected-count");
    static final Slot IMPACT = new Slot("business-impact");
    static final Slot PHONE = new Slot("phone");
    static final Slot PRODUCT = new Slot("product");
    static final Slot CONSENT = new Slot("recording-consent");

    private static final Condition TROUBLE = new Condition.Is(REQUEST_TYPE, "trouble");

    private SmallPolicy() {}

    static Policy policy() {
        return new Policy(
                new Questionnaire(
                        Stream.of("situation", "scope", "impact", "contact", "review")
                                .map(id -> new Topic(id, both(id)))
                                .toList(),
                        List.of(
                                question(ISSUE, "situation", AnswerKind.LONG_TEXT, Asking.ASK, Condition.ALWAYS, null),
                                question(
                                        REQUEST_TYPE,
                                        "situation",
                                        AnswerKind.CHOICE,
                                        Asking.ASK,
                                        Condition.ALWAYS,
                                        null),
                                question(FREQUENCY, "situation", AnswerKind.TEXT, Asking.ASK, TROUBLE, null),
                                question(COUNT, "scope", AnswerKind.COUNT, Asking.ASK, TROUBLE, null),
                                question(IMPACT, "impact", AnswerKind.LONG_TEXT, Asking.ASK, TROUBLE, null),
                                question(PHONE, "contact", AnswerKind.PHONE, Asking.ASK, Condition.ALWAYS, null),
                                question(
                                        PRODUCT, "situation", AnswerKind.CHOICE, Asking.OFFER, Condition.ALWAYS, "mde"),
                                question(CONSENT, "review", AnswerKind.CHOICE, Asking.ASK, Condition.ALWAYS, null))),
                new SeverityPolicy(
                        SeverityCriteria.CRITERIA,
                        Arrays.stream(Fact.values())
                                .collect(Collectors.toMap(
                                        fact -> fact,
                                        fact -> question(
                                                fact.slot(),
                                                "impact",
                                                AnswerKind.CHOICE,
                                                Asking.ASK,
                                                Condition.ALWAYS,
                                                null)))),
                new ServiceLevels(
                        List.of(),
                        new BusinessCalendar(
                                ZoneId.of("Asia/Tokyo"),
                                LocalTime.of(9, 0),
                                LocalTime.of(17, 30),
                                Set.of(DayOfWeek.MONDAY),
                                Set.of(),
                                List.of()),
                        true,
                        Map.of(Language.JA, Set.of(Level.A))));
    }

    static Question question(
            Slot slot, String topic, AnswerKind kind, Asking asking, Condition askWhen, @Nullable String preset) {
        var choices = kind == AnswerKind.CHOICE
                ? Stream.of("yes", "no", "unknown")
                        .map(key -> new Choice(key, both(key), List.of()))
                        .toList()
                : List.<Choice>of();
        return new Question(
                slot,
                topic,
                2,
                kind,
                asking,
                both(slot.name()),
                both(slot.name() + "?"),
                null,
                null,
                null,
                choices,
                List.of(),
                preset,
                askWhen,
                false,
                List.of());
    }

    private static Wording both(String text) {
        return new Wording(text, text);
    }
}
