package dev.uketsuke.command;

import dev.uketsuke.dialog.Answer;
import dev.uketsuke.dialog.Answers;
import dev.uketsuke.dialog.Around;
import dev.uketsuke.dialog.DayPart;
import dev.uketsuke.dialog.Question;
import dev.uketsuke.dialog.Slot;
import dev.uketsuke.dialog.Truth;
import dev.uketsuke.intake.Doubt;
import dev.uketsuke.intake.Found;
import dev.uketsuke.intake.Intent;
import dev.uketsuke.intake.Policy;
import dev.uketsuke.intake.Reading;
import dev.uketsuke.privacy.Masked;
import dev.uketsuke.privacy.SecretGuard;
import dev.uketsuke.severity.Fact;
import dev.uketsuke.severity.FactState;
import dev.uketsuke.severity.Facts;
import dev.uketsuke.understanding.Context;
import dev.uketsuke.understanding.Understanding;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** What is understood of one line, in the words of the contract for {@code analyze}. */
record Analysis(SecretGuard guard, Understanding understanding, Policy policy) {
    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final Slot REQUEST_TYPE = new Slot("request-type");
    private static final Slot STARTED_AT = new Slot("started-at");

    ObjectNode of(AnalyzedLine line) {
        var masked = guard.mask(line.text());
        var reading = understanding.read(masked.text(), context(line));
        var answer = JSON.objectNode();
        if (!line.id().isMissingNode()) {
            answer.set("id", line.id());
        }
        answer.set("intent", intent(reading));
        answer.set("split", split(reading));
        answer.set("units", units(reading, masked.text()));
        answer.set("facts", facts(reading));
        answer.set("severity", severity(reading));
        answer.set("slots", slots(reading, new Offsets(masked)));
        answer.set("secrets", secrets(masked));
        return answer.put("masked", masked.text());
    }

    private Context context(AnalyzedLine line) {
        var asks = line.asked().stream().map(Slot::new).toList();
        List<Question> open =
                asks.stream().flatMap(slot -> policy.question(slot).stream()).toList();
        return new Context(line.language(), line.now(), policy, Answers.NONE, asks, open);
    }

    private static JsonNode intent(Reading reading) {
        var intent = JSON.objectNode()
                .put("name", reading.intent().key())
                .put("confidence", Math.round(reading.confidence() * 100) / 100.0);
        if (reading.second() != null) {
            intent.put("second", reading.second().key());
        }
        return intent;
    }

    private static JsonNode split(Reading reading) {
        var split = JSON.objectNode();
        if (reading.units().size() < 2) {
            return split.put("propose", false);
        }
        return reading.several() < Doubt.Several.PROPOSED ? split.put("propose", "ask") : split.put("propose", true);
    }

    private static JsonNode units(Reading reading, String text) {
        var units = JSON.arrayNode();
        for (var unit : reading.units()) {
            var one = units.addObject().put("title", unit.title()).put("text", unit.text());
            if (unit.platform() != null) {
                one.put("platform", unit.platform());
            }
        }
        if (units.isEmpty()) {
            units.addObject().put("title", title(reading)).put("text", text);
        }
        return units;
    }

    private static String title(Reading reading) {
        return reading.found().stream()
                .filter(found -> found.slot().equals(new Slot("title")))
                .flatMap(found -> found.answer() instanceof Answer.Given given ? given.values().stream() : null)
                .findFirst()
                .orElse("");
    }

    private JsonNode facts(Reading reading) {
        var facts = JSON.objectNode();
        for (var fact : Fact.values()) {
            var state = facts.putObject(fact.slot().name());
            found(reading, fact.slot())
                    .ifPresentOrElse(
                            found -> state.put(
                                            "state", Fact.truth(found.answer()).key())
                                    .put("quote", found.quote()),
                            () -> state.put("state", Truth.UNKNOWN.key()));
        }
        return facts;
    }

    private static Optional<Found> found(Reading reading, Slot slot) {
        return reading.found().stream()
                .filter(found -> found.slot().equals(slot))
                .findFirst();
    }

    private JsonNode severity(Reading reading) {
        var facts = Facts.NONE;
        for (var fact : Fact.values()) {
            var found = found(reading, fact.slot());
            if (found.isPresent()) {
                facts = facts.with(
                        fact,
                        new FactState(
                                Fact.truth(found.get().answer()),
                                found.get().provenance(),
                                found.get().quote()));
            }
        }
        var suggestion = policy.severity().suggest(facts, trouble(reading));
        var severity = JSON.objectNode();
        severity.put(
                "level", suggestion.level() == null ? null : suggestion.level().name());
        var ask = severity.putArray("ask");
        suggestion.ask().forEach(fact -> ask.add(fact.slot().name()));
        var criteria = severity.putArray("criteria");
        for (var finding : suggestion.findings()) {
            var criterion = criteria.addObject()
                    .put("id", finding.criterion().id())
                    .put("rule", finding.criterion().rule())
                    .put("state", state(finding.met()));
            if (finding.quote() != null) {
                criterion.put("quote", finding.quote());
            }
        }
        return severity;
    }

    private static boolean trouble(Reading reading) {
        return reading.intent() == Intent.PROBLEM
                || found(reading, REQUEST_TYPE)
                        .filter(found -> found.answer().equals(Answer.of("trouble")))
                        .isPresent();
    }

    private static String state(Truth met) {
        return switch (met) {
            case YES -> "met";
            case NO -> "not-met";
            case UNKNOWN -> Truth.UNKNOWN.key();
        };
    }

    private static String exact(Slot slot, String value) {
        return slot.equals(STARTED_AT) ? Around.exact(value) : value;
    }

    private JsonNode slots(Reading reading, Offsets offsets) {
        var slots = JSON.objectNode();
        for (var found : reading.found()) {
            var places = found.places().stream()
                    .filter(place -> canonical(found.slot(), place.value()))
                    .toList();
            if (Fact.of(found.slot()).isEmpty() && !places.isEmpty()) {
                var values = slots.putArray(found.slot().name());
                for (var place : places) {
                    var part = DayPart.Of.read(place.value());
                    var value = values.addObject()
                            .put(
                                    "value",
                                    part.map(of -> of.day().toString()).orElse(exact(found.slot(), place.value())))
                            .put("quote", offsets.masked().substring(place.start(), place.end()))
                            .put("start", offsets.start(place.start()))
                            .put("end", offsets.end(place.end()));
                    part.ifPresent(of -> value.put("part", of.part().key()));
                    if (!exact(found.slot(), place.value()).equals(place.value())) {
                        value.put("approximate", true);
                    }
                }
            }
        }
        return slots;
    }

    private boolean canonical(Slot slot, String value) {
        return policy.question(slot).stream().allMatch(question -> question.canonical(value));
    }

    private static JsonNode secrets(Masked masked) {
        var secrets = JSON.arrayNode();
        for (var finding : masked.findings()) {
            secrets.addObject()
                    .put("kind", finding.kind().name())
                    .put("confidence", finding.confidence().name().toLowerCase(Locale.ROOT))
                    .put("start", finding.start())
                    .put("end", finding.end());
        }
        return secrets;
    }
}
