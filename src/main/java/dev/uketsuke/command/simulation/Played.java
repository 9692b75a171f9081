package dev.uketsuke.command.simulation;

import dev.uketsuke.content.Persona;
import dev.uketsuke.severity.Level;
import dev.uketsuke.ticket.TicketDocument;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What came of one play.
 *
 * @param turns messages and taps of the requester from the first message to the last submission
 * @param reprompts how often the same was asked again with nothing taken in between
 * @param tickets in the order of their numbers
 * @param lines the conversation, to be read
 */
record Played(
        Persona persona,
        int turns,
        int reprompts,
        List<TicketDocument> tickets,
        List<Fault> faults,
        List<String> lines) {
    Played {
        tickets = List.copyOf(tickets);
        faults = List.copyOf(faults);
        lines = List.copyOf(lines);
    }

    /** What must never happen. */
    enum Kind {
        LOST,
        DOUBLED,
        REPEATED,
        INVENTED,
        STORED,
        UNFINISHED
    }

    /** One thing that went wrong, for a person to look at. */
    record Fault(Kind kind, String what) {}

    long count(Kind kind) {
        return faults.stream().filter(fault -> fault.kind() == kind).count();
    }

    /** How many requests were to come of it: a wish for the product that goes its own way is none. */
    long wanted() {
        return wantedRequests().size();
    }

    private List<Persona.Wanted> wantedRequests() {
        return persona.has(Persona.Habit.Plain.INSISTS)
                ? persona.requests()
                : persona.requests().stream()
                        .filter(one -> !one.type().equals("feedback"))
                        .toList();
    }

    /** One problem of a person whom the desk knows, with everything that is asked about it. */
    boolean fullTrouble() {
        return persona.contactKnown()
                && persona.requests().size() == 1
                && persona.requests().getFirst().type().equals("trouble");
    }

    boolean rightUnits() {
        return tickets.size() == wanted();
    }

    /** The tickets whose severity was expected to be another. */
    List<Level> wrongSeverities() {
        return IntStream.range(0, Math.min(tickets.size(), wantedRequests().size()))
                .filter(at -> !wantedRequests().get(at).severities().isEmpty())
                .filter(at -> !wantedRequests()
                        .get(at)
                        .severities()
                        .contains(tickets.get(at).severity()))
                .mapToObj(at -> tickets.get(at).severity())
                .toList();
    }

    /** The share of what applies that was answered or explicitly not known, from 0 to 1. */
    double completeness() {
        double answered =
                tickets.stream().mapToLong(one -> one.answers().count()).sum();
        double open = tickets.stream()
                .flatMap(one -> one.gaps().stream())
                .filter(gap -> gap.reason().equals("open") || gap.reason().equals("skipped"))
                .count();
        return answered + open == 0 ? 1 : answered / (answered + open);
    }
}
