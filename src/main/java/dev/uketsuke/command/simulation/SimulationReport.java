package dev.uketsuke.command.simulation;

import dev.uketsuke.content.Persona;
import dev.uketsuke.dialog.Language;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;
import java.util.function.ToDoubleFunction;

/** The table of a simulation, and whether all went as it must. */
public final class SimulationReport {
    private static final String ROW = "%-36s %-3s %6s %7s %7s %9s %9s %6s %5s %8s%n";

    private final PrintStream out;

    private final boolean conversations;

    /** @param conversations whether what was said is printed too */
    public SimulationReport(PrintStream out, boolean conversations) {
        this.out = out;
        this.conversations = conversations;
    }

    /** Plays every persona, prints the table; true when nothing was lost, doubled, repeated, invented or stored. */
    public boolean of(Simulation simulation, List<Persona> personas) {
        out.printf(
                ROW, "persona", "", "turns", "repeats", "reasked", "complete", "severity", "units", "lost", "invented");
        var plays = personas.stream().map(simulation::play).peek(this::row).toList();
        summary(plays);
        plays.forEach(played -> played.faults()
                .forEach(fault -> out.println(played.persona().name() + ": "
                        + fault.kind().name().toLowerCase(Locale.ROOT) + ": " + fault.what())));
        return plays.stream().allMatch(played -> played.faults().isEmpty());
    }

    private void row(Played played) {
        if (conversations) {
            played.lines().forEach(out::println);
        }
        out.printf(
                Locale.ROOT,
                ROW,
                played.persona().name(),
                played.persona().language().tag(),
                played.turns(),
                played.count(Played.Kind.REPEATED),
                played.reprompts(),
                Math.round(100 * played.completeness()) + " %",
                played.wrongSeverities().isEmpty() ? "right" : "wrong",
                played.tickets().size() + "/" + played.wanted(),
                played.count(Played.Kind.LOST),
                played.count(Played.Kind.INVENTED));
    }

    /** The figures of all, of each language, and of what the goal for turns is about. */
    private void summary(List<Played> plays) {
        out.println();
        summary("all", plays);
        for (var language : Language.values()) {
            summary(
                    language.tag(),
                    plays.stream()
                            .filter(one -> one.persona().language() == language)
                            .toList());
        }
        summary(
                "one full trouble request, contact known",
                plays.stream().filter(Played::fullTrouble).toList());
    }

    private void summary(String of, List<Played> plays) {
        if (plays.isEmpty()) {
            return;
        }
        out.printf(
                Locale.ROOT,
                "%s: turns to the last ticket: median %.0f, 90 %% in %.0f · complete %.1f %% · severity right %d of %d · units right %d of %d%n",
                of,
                percentile(plays, Played::turns, 50),
                percentile(plays, Played::turns, 90),
                100 * plays.stream().mapToDouble(Played::completeness).average().orElse(1),
                plays.stream().filter(one -> one.wrongSeverities().isEmpty()).count(),
                plays.size(),
                plays.stream().filter(Played::rightUnits).count(),
                plays.size());
    }

    private static double percentile(List<Played> plays, ToDoubleFunction<Played> value, int percent) {
        var sorted = plays.stream().mapToDouble(value).sorted().toArray();
        return sorted[(int) Math.ceil(sorted.length * percent / 100.0) - 1];
    }
}
