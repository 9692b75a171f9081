package dev.uketsuke.command.simulation;

import dev.uketsuke.content.Pack;
import dev.uketsuke.content.Persona;
import dev.uketsuke.content.Persona.Habit;
import dev.uketsuke.content.Persona.Habit.Plain;
import dev.uketsuke.conversation.Utterance;
import dev.uketsuke.dialog.Question;
import dev.uketsuke.dialog.Slot;
import dev.uketsuke.dialog.Truth;
import dev.uketsuke.severity.Fact;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A persona at the keyboard: knows what is true, and says it in this person's way when it is asked. */
final class PlayedRequester {
    private static final Slot RECORDING = new Slot("recording-consent");
    private static final Slot ISSUE = new Slot("issue");
    private static final String FEEDBACK = "feedback";
    private static final int SILENT_AFTER = 2;

    private final Persona persona;
    private final Pack pack;
    private final Sayings sayings;
    private final Set<Plain> done = EnumSet.noneOf(Plain.class);
    private final List<Habit.Changes> changes;
    private final Told told;
    private int answers;

    PlayedRequester(Persona persona, Pack pack) {
        this.persona = persona;
        this.pack = pack;
        this.sayings = Sayings.in(persona.language());
        this.changes = new ArrayList<>(persona.habits().stream()
                .filter(Habit.Changes.class::isInstance)
                .map(Habit.Changes.class::cast)
                .toList());
        this.told = new Told(persona);
    }

    /** What this person has told so far. */
    Told told() {
        return told;
    }

    /** What is said before anything is asked. */
    List<String> opening() {
        var opening = new ArrayList<>(persona.opening());
        if (persona.has(Plain.ALL_AT_ONCE) && !persona.requests().isEmpty()) {
            opening.set(opening.size() - 1, opening.getLast() + "\n" + everything());
        }
        opening.forEach(told::said);
        return opening;
    }

    private String everything() {
        return persona.requests().getFirst().facts().entrySet().stream()
                .filter(fact -> !fact.getKey().equals(ISSUE) && !fact.getKey().equals(RECORDING))
                .flatMap(fact -> question(fact.getKey()).stream().map(question -> {
                    told.gave(1, fact.getKey(), fact.getValue());
                    return label(question) + ": " + spoken(question, fact.getValue());
                }))
                .collect(Collectors.joining("\n"));
    }

    /** Whether this person leaves now and comes back later. */
    boolean leaves() {
        return persona.has(Plain.GOES_SILENT) && answers >= SILENT_AFTER && done.add(Plain.GOES_SILENT);
    }

    Utterance comingBack() {
        return say(sayings.back());
    }

    /** The answer to what is asked. */
    Utterance answer(Asked asked) {
        if (persona.has(Plain.ASKS_WHY) && isQuestion(asked) && done.add(Plain.ASKS_WHY)) {
            return say(sayings.why());
        }
        var change = due(asked);
        if (change.isPresent()) {
            return change(asked, change.get());
        }
        answers++;
        if (asked.asks(Slot.SPLIT)) {
            return say(persona.requests().size() > 1 ? sayings.split() : sayings.keep());
        }
        if (asked.asks(Slot.CHOOSE)) {
            return say(chosen(asked));
        }
        if (asked.asks(Slot.CONFIRM)) {
            return say(sayings.yes());
        }
        if (asked.asks(Slot.REVIEW)) {
            return submit(asked);
        }
        if (asked.slots().equals(List.of(Slot.KNOWLEDGE))) {
            return say(sayings.notSolved());
        }
        return byCard(asked) ? filledIn(asked) : inWords(asked);
    }

    private static boolean isQuestion(Asked asked) {
        return !asked.asks(Slot.SPLIT)
                && !asked.asks(Slot.CHOOSE)
                && !asked.asks(Slot.CONFIRM)
                && !asked.asks(Slot.REVIEW);
    }

    private Optional<Habit.Changes> due(Asked asked) {
        return changes.stream()
                .filter(change -> asked.asks(Slot.REVIEW)
                        || (!change.after().equals(Slot.REVIEW) && told.has(asked.request(), change.after())))
                .findFirst();
    }

    private Utterance change(Asked asked, Habit.Changes change) {
        changes.remove(change);
        var question = question(change.slot());
        told.gave(asked.request(), change.slot(), change.to());
        return say(sayings.change()
                .formatted(
                        question.map(this::label).orElse(change.slot().name()),
                        question.map(one -> spoken(one, change.to())).orElse(change.to())));
    }

    /** The first of the ways on this person would go that is offered: a wish goes its own way unless this person insists. */
    private String chosen(Asked asked) {
        var ways = wishes().map(key -> pack.messages().text(key, persona.language()))
                .toList();
        return ways.stream().filter(asked.text()::contains).findFirst().orElse(ways.getLast());
    }

    private Stream<String> wishes() {
        var type = persona.requests().isEmpty()
                ? FEEDBACK
                : persona.requests().getFirst().type();
        if (persona.has(Plain.INSISTS)) {
            return Stream.of("choose.file-anyway", "meant.feature", "choose.skip");
        }
        return switch (type) {
            case FEEDBACK -> Stream.of("choose.no-request", "meant.feature", "choose.skip");
            case "question" ->
                Stream.of("idle.go-on", "meant.question", "choose.file", "choose.file-anyway", "choose.skip");
            default ->
                Stream.of("idle.go-on", "meant.problem", "beside.same", "choose.trouble", "choose.file", "choose.skip");
        };
    }

    private Utterance submit(Asked asked) {
        var agrees = "yes".equals(fact(asked.request(), RECORDING).orElse("no"));
        told.gave(asked.request(), RECORDING, agrees ? "yes" : "no");
        return byCard(asked)
                ? new Utterance.Tapped(
                        asked.card(), Utterance.Action.SUBMIT, null, Map.of(RECORDING, agrees ? "yes" : "no"))
                : say((agrees ? sayings.recording() : sayings.noRecording()) + " " + sayings.submit());
    }

    private boolean byCard(Asked asked) {
        return !asked.card().isEmpty()
                && switch (persona.style()) {
                    case TEXT -> false;
                    case CARDS -> true;
                    case MIXED -> answers % 2 == 0;
                };
    }

    private Utterance filledIn(Asked asked) {
        var values = new LinkedHashMap<Slot, String>();
        for (var slot : asked.slots()) {
            fact(asked.request(), slot).ifPresent(value -> {
                told.gave(asked.request(), slot, value);
                values.put(slot, value);
            });
        }
        var action = values.size() == asked.slots().size() ? Utterance.Action.ANSWER : Utterance.Action.UNKNOWN;
        values.values().forEach(told::said);
        return new Utterance.Tapped(asked.card(), action, null, values);
    }

    private Utterance inWords(Asked asked) {
        if (asked.slots().size() == 1 || persona.has(Plain.ONE_WORD)) {
            return say(words(asked, asked.slots().getFirst()));
        }
        return say(IntStream.range(0, asked.slots().size())
                .mapToObj(at -> (at + 1) + ". " + words(asked, asked.slots().get(at)))
                .collect(Collectors.joining("\n")));
    }

    private String words(Asked asked, Slot slot) {
        var value = fact(asked.request(), slot);
        value.ifPresent(one -> told.gave(asked.request(), slot, one));
        return value.map(one ->
                        question(slot).map(question -> spoken(question, one)).orElse(one))
                .orElse(sayings.unknown());
    }

    private Optional<String> fact(int request, Slot slot) {
        return told.changed(request, slot)
                .or(() -> persona.requests().isEmpty()
                        ? Optional.empty()
                        : Optional.ofNullable(persona.requests()
                                .get(Math.min(request, persona.requests().size()) - 1)
                                .facts()
                                .get(slot)));
    }

    /** Facts and choices are said as their choice is labelled. */
    private String spoken(Question question, String value) {
        var unknown = Truth.UNKNOWN.key();
        return question.choice(value.equals("unknown") ? unknown : value)
                .map(choice -> choice.label().in(persona.language()))
                .orElse(value);
    }

    private String label(Question question) {
        return question.label().in(persona.language());
    }

    private Optional<Question> question(Slot slot) {
        return pack.policy()
                .questionnaire()
                .question(slot)
                .or(() -> Fact.of(slot)
                        .map(fact -> Objects.requireNonNull(
                                pack.policy().severity().questions().get(fact))));
    }

    private Utterance say(String text) {
        told.said(text);
        return new Utterance.Said(text, List.of());
    }
}
