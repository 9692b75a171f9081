package dev.uketsuke.conversation;

import dev.uketsuke.dialog.Answer;
import dev.uketsuke.dialog.Answered;
import dev.uketsuke.dialog.Answers;
import dev.uketsuke.dialog.Language;
import dev.uketsuke.dialog.Provenance;
import dev.uketsuke.dialog.Slot;
import dev.uketsuke.dialog.Truth;
import dev.uketsuke.intake.Confirmation;
import dev.uketsuke.intake.Intake;
import dev.uketsuke.intake.Open;
import dev.uketsuke.intake.Request;
import dev.uketsuke.intake.Suggested;
import dev.uketsuke.intake.Wish;
import dev.uketsuke.severity.Fact;
import dev.uketsuke.severity.FactState;
import dev.uketsuke.severity.Facts;
import dev.uketsuke.severity.Level;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The stored form of an intake. Every shape that was ever stored must still decode: fields are added, never renamed. */
final class IntakeCodec {
    /** Raised when a shape can no longer be read by a program that only knows the one before. */
    static final int FORMAT = 2;

    private IntakeCodec() {}

    static String write(Intake intake) {
        var node = Json.object();
        node.put("format", FORMAT);
        Json.put(node, "language", intake.language());
        node.put("current", intake.current());
        node.put("welcomed", intake.welcomed());
        node.put("paused", intake.paused());
        node.set("revisit", slots(intake.revisit()));
        node.set("trail", Json.array(intake.trail(), IntakeCodec::slots));
        Json.put(node, "confirming", intake.confirming());
        if (intake.open() != null) {
            node.set("open", open(intake.open()));
        }
        if (intake.doubt() != null) {
            node.set("doubt", DoubtCodec.write(intake.doubt()));
        }
        node.set("requests", Json.array(intake.requests(), IntakeCodec::request));
        return Json.write(node);
    }

    static Intake read(String json) {
        return Json.read("conversation", json, IntakeCodec::intake);
    }

    private static Intake intake(JsonNode node) {
        var format = node.required("format").intValue();
        if (format > FORMAT) {
            throw new UnreadableStateException("A stored conversation has format " + format
                    + ", this program reads formats up to " + FORMAT + ": run the newer program that wrote it");
        }
        return new Intake(
                Json.constant(node, "language", Language.class),
                Json.list(node, "requests", IntakeCodec::request),
                node.required("current").intValue(),
                node.get("open") == null ? null : open(node.required("open")),
                slots(node.required("revisit")),
                Json.list(node, "trail", prompt -> slots(prompt)),
                Json.optional(node, "confirming", Confirmation.class),
                node.required("welcomed").booleanValue(),
                node.required("paused").booleanValue(),
                node.get("doubt") == null ? null : DoubtCodec.read(node.required("doubt")));
    }

    private static JsonNode open(Open open) {
        var node = Json.object();
        node.put("card", open.card());
        node.set("asks", slots(open.asks()));
        node.put("attempts", open.attempts());
        return node;
    }

    private static Open open(JsonNode node) {
        return new Open(
                Json.text(node, "card"),
                slots(node.required("asks")),
                node.required("attempts").intValue());
    }

    private static JsonNode request(Request request) {
        var node = Json.object();
        recorded(node, request.answers(), request.facts());
        node.set("words", Json.array(request.words()));
        Json.put(node, "chosen", request.chosen());
        node.put("human-wanted", request.humanWanted());
        node.put("released", request.released());
        Json.put(node, "ticket", request.ticket());
        if (request.suggested() != null) {
            node.set("suggested", suggested(request.suggested()));
        }
        if (request.previous() != null) {
            node.set("previous", PreviousCodec.write(request.previous()));
        }
        if (request.wish() != null) {
            node.set("wish", wish(request.wish()));
        }
        return node;
    }

    static void recorded(ObjectNode node, Answers recorded, Facts states) {
        var answers = node.putObject("answers");
        recorded.bySlot().forEach((slot, answered) -> answers.set(slot.name(), answered(answered)));
        var facts = node.putObject("facts");
        states.states().forEach((fact, state) -> facts.set(Json.key(fact), state(state)));
    }

    static Answers answers(JsonNode node) {
        var answers = new LinkedHashMap<Slot, Answered>();
        node.required("answers")
                .properties()
                .forEach(entry -> answers.put(new Slot(entry.getKey()), answered(entry.getValue())));
        return new Answers(answers);
    }

    static Facts facts(JsonNode node) {
        var facts = new EnumMap<Fact, FactState>(Fact.class);
        node.required("facts")
                .properties()
                .forEach(entry -> facts.put(Json.constant(entry.getKey(), Fact.class), state(entry.getValue())));
        return new Facts(facts);
    }

    private static Request request(JsonNode node) {
        return new Request(
                answers(node),
                facts(node),
                Json.texts(node, "words"),
                Json.optional(node, "chosen", Level.class),
                node.required("human-wanted").booleanValue(),
                node.required("released").booleanValue(),
                Json.optional(node, "ticket"),
                node.get("suggested") == null ? null : suggested(node.required("suggested")),
                node.get("previous") == null ? null : PreviousCodec.read(node.required("previous")),
                node.get("wish") == null ? null : wish(node.required("wish")));
    }

    static JsonNode wish(Wish wish) {
        var node = Json.object();
        Json.put(node, "level", wish.level());
        Json.put(node, "reason", wish.reason());
        return node;
    }

    static Wish wish(JsonNode node) {
        return new Wish(Json.constant(node, "level", Level.class), Json.optional(node, "reason"));
    }

    private static JsonNode suggested(Suggested suggested) {
        var node = Json.object();
        node.put("card", suggested.card());
        node.set("topics", Json.array(suggested.topics()));
        Json.put(node, "verdict", suggested.verdict());
        return node;
    }

    private static Suggested suggested(JsonNode node) {
        return new Suggested(
                Json.text(node, "card"),
                Json.texts(node, "topics"),
                Json.optional(node, "verdict", Suggested.Verdict.class));
    }

    private static JsonNode answered(Answered answered) {
        var node = Json.object();
        switch (answered.answer()) {
            case Answer.Given(var values) -> node.set("given", Json.array(values));
            case Answer.Unknown() -> node.put("unknown", true);
            case Answer.Skipped() -> node.put("skipped", true);
        }
        from(node, answered.provenance(), answered.quote());
        Json.put(node, "asked", answered.asked());
        return node;
    }

    private static Answered answered(JsonNode node) {
        return new Answered(
                answer(node),
                Json.constant(node, "from", Provenance.class),
                Json.optional(node, "quote"),
                Json.optional(node, "asked"));
    }

    private static Answer answer(JsonNode node) {
        if (node.has("given")) {
            return new Answer.Given(Json.texts(node, "given"));
        }
        return node.has("unknown") ? Answer.UNKNOWN : Answer.SKIPPED;
    }

    private static JsonNode state(FactState state) {
        var node = Json.object();
        Json.put(node, "truth", state.truth());
        Json.put(node, "choice", state.choice());
        from(node, state.provenance(), state.quote());
        return node;
    }

    private static FactState state(JsonNode node) {
        return new FactState(
                Json.constant(node, "truth", Truth.class),
                Json.constant(node, "from", Provenance.class),
                Json.optional(node, "quote"),
                Json.optional(node, "choice"));
    }

    private static void from(ObjectNode node, Provenance provenance, @Nullable String quote) {
        Json.put(node, "from", provenance);
        Json.put(node, "quote", quote);
    }

    private static JsonNode slots(List<Slot> slots) {
        return Json.array(slots.stream().map(Slot::name).toList());
    }

    private static List<Slot> slots(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false)
                .map(slot -> new Slot(slot.stringValue()))
                .toList();
    }
}
