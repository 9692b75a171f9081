package dev.uketsuke.conversation;

import dev.uketsuke.content.CardTemplates;
import dev.uketsuke.content.Messages;
import dev.uketsuke.content.Pack;
import dev.uketsuke.content.Solutions;
import dev.uketsuke.dialog.AnswerKind;
import dev.uketsuke.dialog.Asking;
import dev.uketsuke.dialog.Condition;
import dev.uketsuke.dialog.Question;
import dev.uketsuke.dialog.Questionnaire;
import dev.uketsuke.dialog.Slot;
import dev.uketsuke.dialog.Topic;
import dev.uketsuke.dialog.Wording;
import dev.uketsuke.intake.Policy;
import dev.uketsuke.servicelevel.BusinessCalendar;
import dev.uketsuke.servicelevel.ServiceLevels;
import dev.uketsuke.severity.SeverityPolicy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** A pack that asks two questions, in the words and cards of the real one. */
final class SmallPack {
    static final Slot ISSUE = new Slot("issue");
    static final Slot TITLE = new Slot("title");
    private static final Path REAL = Path.of("dialogs/defender-endpoint");

    private SmallPack() {}

    static Pack read() {
        try {
            return new Pack(
                    "small",
                    "1",
                    "0".repeat(64),
                    both("Small"),
                    both("Source"),
                    "https://example.com/article",
                    LocalDate.of(2026, 11, 1),
                    policy(),
                    messages(),
                    cards(),
                    Solutions.NONE,
                    List.of());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Policy policy() {
        return new Policy(
                new Questionnaire(
                        List.of(new Topic("situation", both("Situation"))), List.of(question(ISSUE), question(TITLE))),
                new SeverityPolicy(List.of(), Map.of()),
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
                        Map.of()));
    }

    private static Question question(Slot slot) {
        return new Question(
                slot,
                "situation",
                2,
                AnswerKind.LONG_TEXT,
                Asking.ASK,
                both(slot.name()),
                both(slot.name() + "?"),
                null,
                null,
                null,
                List.of(),
                List.of(),
                null,
                Condition.ALWAYS,
                false,
                List.of());
    }

    private static Messages messages() throws IOException {
        var byKey = new HashMap<String, Wording>();
        var tree = new YAMLMapper().readTree(Files.readString(REAL.resolve("messages.yaml")));
        tree.properties()
                .forEach(entry -> byKey.put(
                        entry.getKey(),
                        new Wording(
                                entry.getValue().required("ja").asString(),
                                entry.getValue().required("en").asString())));
        return new Messages(byKey);
    }

    private static CardTemplates cards() throws IOException {
        var byName = new HashMap<String, JsonNode>();
        try (var files = Files.list(REAL.resolve("cards"))) {
            for (var file : files.toList()) {
                var name = file.getFileName().toString().replace(".json", "");
                byName.put(name, JsonMapper.shared().readTree(Files.readString(file)));
            }
        }
        return new CardTemplates(byName);
    }

    private static Wording both(String text) {
        return new Wording(text, text);
    }
}
