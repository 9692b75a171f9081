package dev.uketsuke.command.simulation;

import dev.uketsuke.content.Persona;
import dev.uketsuke.dialog.AnswerKind;
import dev.uketsuke.dialog.Question;
import dev.uketsuke.dialog.Questionnaire;
import dev.uketsuke.dialog.Slot;
import dev.uketsuke.severity.Fact;
import dev.uketsuke.ticket.TicketDocument;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Holds the requests that came of a play against what the requester knew and told. */
final class Examination {
    private static final Set<TicketDocument.Source> NOT_SAID = Set.of(
            TicketDocument.Source.PREFILLED,
            TicketDocument.Source.TAPPED,
            TicketDocument.Source.UNKNOWN,
            TicketDocument.Source.SKIPPED);

    private static final Slot OS = new Slot("os");

    /** Said of what there is none of, or of what is not known: nothing to record. */
    private static final Pattern NOTHING = Pattern.compile(
            "(?i)n/a|none|unknown|not known|no idea|dunno|don't know|i don't know|no|-|なし|無し|不明|わからない|わかりません|特になし");

    private final Persona persona;
    private final Told told;
    private final Questionnaire questionnaire;
    private final List<Played.Fault> faults = new ArrayList<>();

    Examination(Persona persona, Told told, Questionnaire questionnaire) {
        this.persona = persona;
        this.told = told;
        this.questionnaire = questionnaire;
    }

    List<Played.Fault> of(List<TicketDocument> tickets) {
        for (int at = 0; at < tickets.size(); at++) {
            lost(at + 1, tickets.get(at));
            invented(at + 1, tickets.get(at));
        }
        return faults;
    }

    private void lost(int request, TicketDocument ticket) {
        told.of(request).forEach((slot, value) -> {
            if (Fact.of(slot).isPresent()) {
                if (!state(ticket, slot).equals(value) && !value.equals("unknown")) {
                    fault(Played.Kind.LOST, ticket, slot, value + " was said, " + state(ticket, slot) + " is recorded");
                }
            } else if (questionnaire.question(slot).isPresent() && !recorded(ticket, slot, value)) {
                fault(
                        Played.Kind.LOST,
                        ticket,
                        slot,
                        "'" + value + "' was said, " + values(ticket, slot) + " is recorded");
            }
        });
    }

    private boolean recorded(TicketDocument ticket, Slot slot, String value) {
        var question = questionnaire.question(slot).orElseThrow();
        var values = values(ticket, slot);
        if (values.isEmpty()) {
            return NOTHING.matcher(value.strip()).matches();
        }
        if (slot.equals(OS)) {
            return values.stream().anyMatch(one -> versions(one).containsAll(versions(value)));
        }
        return question.kind() == AnswerKind.MOMENT
                || values.stream().anyMatch(one -> same(question, one, value))
                || same(question, String.join("、", values), value);
    }

    /** What tells one system from another, in whatever order it is said. */
    private static Set<String> versions(String os) {
        return Stream.of(os.toLowerCase(Locale.ROOT).split("[^a-z0-9.]+"))
                .filter(word -> word.chars().anyMatch(Character::isDigit))
                .collect(Collectors.toSet());
    }

    private static boolean same(Question question, String recorded, String said) {
        return asLabelled(question, recorded, said) || like(question, recorded, said);
    }

    /** Whether what was said is one of the words for the choice that is recorded. */
    private static boolean asLabelled(Question question, String recorded, String said) {
        return question.choices().stream()
                .filter(choice ->
                        Stream.of(choice.label().ja(), choice.label().en()).anyMatch(recorded::equals))
                .anyMatch(choice -> choice.cues().stream().anyMatch(said::equalsIgnoreCase));
    }

    private static boolean like(Question question, String recorded, String said) {
        return switch (question.kind()) {
            case CHOICE, CHOICES ->
                recorded.equals(said)
                        || question.choice(recorded)
                                .filter(choice -> choice.label().ja().equals(said)
                                        || choice.label().en().equals(said))
                                .isPresent();
            case COUNT -> digits(said).equals(recorded);
            case PHONE -> digits(recorded).endsWith(digits(said).replaceFirst("^(81|0)", ""));
            case TEXT, LONG_TEXT, MOMENT, EMAILS, REQUEST_NUMBERS, TIME_ZONE, FILES -> {
                var one = Told.plain(recorded);
                var other = Told.plain(said);
                yield one.contains(other) || other.contains(one);
            }
        };
    }

    private static String digits(String text) {
        return text.replaceAll("[^0-9]", "");
    }

    private void invented(int request, TicketDocument ticket) {
        ticket.answers()
                .filter(item -> !NOT_SAID.contains(item.provenance()))
                .filter(item -> item.quote() == null || !told.quotes(item.quote()))
                .filter(item -> !told.of(request).containsKey(new Slot(item.slot())))
                .forEach(item -> fault(
                        Played.Kind.INVENTED,
                        ticket,
                        new Slot(item.slot()),
                        item.values() + " from \"" + item.quote() + "\", which was not said"));
        for (var fact : ticket.facts()) {
            var truth = truth(request, new Slot(fact.fact()));
            if (truth.filter(true_ -> contradicts(true_, fact.state())).isPresent()) {
                fault(
                        Played.Kind.INVENTED,
                        ticket,
                        new Slot(fact.fact()),
                        fact.state() + " from \"" + fact.quote() + "\", but it is " + truth.get());
            }
        }
    }

    private Optional<String> truth(int request, Slot slot) {
        return request <= persona.requests().size()
                ? Optional.ofNullable(
                        persona.requests().get(request - 1).facts().get(slot))
                : Optional.empty();
    }

    private static boolean contradicts(String one, String other) {
        return (one.equals("yes") && other.equals("no")) || (one.equals("no") && other.equals("yes"));
    }

    private static String state(TicketDocument ticket, Slot slot) {
        return ticket.facts().stream()
                .filter(fact -> fact.fact().equals(slot.name()))
                .map(TicketDocument.FactFinding::state)
                .findFirst()
                .orElse("unknown");
    }

    private static List<String> values(TicketDocument ticket, Slot slot) {
        return ticket.answer(slot.name()).map(TicketDocument.Item::values).orElse(List.of());
    }

    private void fault(Played.Kind kind, TicketDocument ticket, Slot slot, String what) {
        faults.add(new Played.Fault(kind, ticket.number() + " " + slot + ": " + what));
    }
}
