package dev.uketsuke.intake;

import dev.uketsuke.dialog.Answer;
import dev.uketsuke.dialog.Answered;
import dev.uketsuke.dialog.Slot;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Which of the files of a request go with which of its parts: a file whose name has words of one part only goes with that
 * one, any other with the first.
 *
 * @param ids of the files
 * @param names of the same files
 */
public record PlacedFiles(List<String> ids, List<String> names, List<Unit> units) {
    static final Slot SLOT = new Slot("attachments");

    private static final int SHORTEST_WORD = 3;

    public PlacedFiles {
        ids = List.copyOf(ids);
        names = List.copyOf(names);
        units = List.copyOf(units);
    }

    /** Those of a request that falls into these units; names that are not known place nothing. */
    public static PlacedFiles of(Request request, List<Unit> units) {
        var ids = request.answers().values(SLOT);
        var names = request.answers().of(SLOT).map(Answered::quote).map(quote -> quote.split(", ")).stream()
                .flatMap(Arrays::stream)
                .toList();
        return new PlacedFiles(ids, names.size() == ids.size() ? names : ids, units);
    }

    /** The names of the files that go with a unit. */
    public List<String> names(int unit) {
        return places(unit).mapToObj(names::get).toList();
    }

    /** The files of a unit as its answer; empty when it has none. */
    Optional<Answered> answer(int unit, Answered all) {
        var own = places(unit).mapToObj(ids::get).toList();
        return own.isEmpty()
                ? Optional.empty()
                : Optional.of(new Answered(
                        new Answer.Given(own),
                        all.provenance(),
                        names(unit).stream().collect(Collectors.joining(", ")),
                        all.asked()));
    }

    private IntStream places(int unit) {
        return IntStream.range(0, ids.size()).filter(file -> place(names.get(file)) == unit);
    }

    private int place(String name) {
        var words = Arrays.stream(Phrases.folded(name).split("[^\\p{L}]+"))
                .filter(word -> word.length() >= SHORTEST_WORD)
                .toList();
        var fitting = IntStream.range(0, units.size())
                .filter(unit -> words.stream().anyMatch(word -> text(unit).contains(word)))
                .toArray();
        return fitting.length == 1 ? fitting[0] : 0;
    }

    private String text(int unit) {
        return (units.get(unit).title() + "\n" + units.get(unit).text()).toLowerCase(Locale.ROOT);
    }
}
