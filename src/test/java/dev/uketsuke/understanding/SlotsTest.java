package dev.uketsuke.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import dev.uketsuke.content.PackLoader;
import dev.uketsuke.dialog.Answers;
import dev.uketsuke.dialog.Around;
import dev.uketsuke.dialog.DayPart;
import dev.uketsuke.dialog.Language;
import dev.uketsuke.intake.Policy;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** How well the values with a form of their own are read out of messages by many people, against what they said. */
class SlotsTest {
    private static final double FLOOR = 0.92;
    private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");
    private static final Policy POLICY = new PackLoader().loadPackaged().policy();
    private static final Understanding UNDERSTANDING = new OfflineUnderstanding();

    private static final Set<String> CANONICAL = Set.of(
            "os", "product", "product-version", "affected-count", "started-at", "related-requests", "emails", "phone");
    private static final Set<String> AS_SAID =
            Set.of("frequency", "error-messages", "device", "extent", "contact-name", "organization");

    @ParameterizedTest
    @EnumSource(Language.class)
    void structured_slots_are_read_as_they_were_meant(Language language) {
        var scores = new TreeMap<String, Score>();
        var wrong = new ArrayList<String>();
        for (var message : messages(language)) {
            score(message, language, scores, wrong);
        }
        var all = scores.values().stream().reduce(new Score(0, 0, 0), Score::plus);
        scores.forEach((slot, score) -> System.out.printf("%s %-18s %s%n", language, slot, score));
        System.out.printf("%s %-18s %s%n", language, "all", all);

        assertThat(all.f1()).as(String.join("\n", wrong)).isGreaterThanOrEqualTo(FLOOR);
    }

    private static void score(JsonNode message, Language language, Map<String, Score> scores, List<String> wrong) {
        var text = message.path("text").asString();
        var now = OffsetDateTime.parse(message.path("now").asString()).atZoneSameInstant(TOKYO);
        var found = Desk.values(
                UNDERSTANDING.read(text, new Context(language, now, POLICY, Answers.NONE, List.of(), List.of())));
        for (var slot : CANONICAL) {
            score(slot, text, gold(message, slot), values(found, slot), scores, wrong);
        }
        for (var slot : AS_SAID) {
            score(slot, text, gold(message, slot), values(found, slot), scores, wrong);
        }
    }

    private static void score(
            String slot,
            String text,
            List<String> gold,
            List<String> found,
            Map<String, Score> scores,
            List<String> wrong) {
        var left = new ArrayList<>(found);
        int right = 0;
        for (var value : gold) {
            var match = left.stream().filter(one -> same(slot, one, value)).findFirst();
            match.ifPresent(left::remove);
            right += match.isPresent() ? 1 : 0;
        }
        scores.merge(slot, new Score(right, left.size(), gold.size() - right), Score::plus);
        if (!left.isEmpty() || right < gold.size()) {
            wrong.add("%s: %s for %s in %s".formatted(slot, found, gold, text.replace("\n", "⏎")));
        }
    }

    /** What is kept as said may be quoted with a word more or less. */
    private static boolean same(String slot, String found, String gold) {
        return found.equals(gold) || (AS_SAID.contains(slot) && (found.contains(gold) || gold.contains(found)));
    }

    private static List<String> gold(JsonNode message, String slot) {
        return message.path("slots")
                .path(slot)
                .valueStream()
                .map(JsonNode::asString)
                .toList();
    }

    private static List<String> values(Map<String, String> found, String slot) {
        var value = found.getOrDefault(slot, "-");
        return value.equals("-")
                ? List.of()
                : List.of(value.split(slot.equals("phone") ? "\n" : ";")).stream()
                        .map(Around::exact)
                        .map(one -> DayPart.Of.read(one)
                                .map(part -> part.day().toString())
                                .orElse(one))
                        .toList();
    }

    private static List<JsonNode> messages(Language language) {
        try (var lines = SlotsTest.class.getResourceAsStream("/understanding/slots.jsonl")) {
            return new String(lines.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .map(JsonMapper.shared()::readTree)
                    .filter(message -> message.path("locale").asString().equals(language.tag()))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private record Score(int right, int tooMany, int missed) {
        Score plus(Score other) {
            return new Score(right + other.right, tooMany + other.tooMany, missed + other.missed);
        }

        double precision() {
            return right + tooMany == 0 ? 1 : (double) right / (right + tooMany);
        }

        double recall() {
            return right + missed == 0 ? 1 : (double) right / (right + missed);
        }

        double f1() {
            return right == 0 ? 0 : 2.0 * right / (2.0 * right + tooMany + missed);
        }

        @Override
        public String toString() {
            return "P %.3f R %.3f F1 %.3f (%d)".formatted(precision(), recall(), f1(), right + missed);
        }
    }
}
