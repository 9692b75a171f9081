package dev.uketsuke.command.simulation;

import dev.uketsuke.content.Persona;
import dev.uketsuke.dialog.Slot;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** Everything that one requester has told: the words, and which slot of which request got which value. */
final class Told {
    /** A shorter word may stand in a text with another meaning. */
    private static final int SHORTEST_WORD = 4;

    /** What stands in a stored text where a secret was. */
    private static final Pattern HIDDEN = Pattern.compile("\\[[A-Z_]+_[0-9]+]");

    private final Persona persona;
    private final List<String> words = new ArrayList<>();
    private final Map<Place, String> given = new HashMap<>();

    Told(Persona persona) {
        this.persona = persona;
    }

    private record Place(int request, Slot slot) {}

    void said(String text) {
        words.add(text);
    }

    void gave(int request, Slot slot, String value) {
        given.put(new Place(request, slot), value);
    }

    /** Whether a slot's value was given, as an answer or word for word beforehand. */
    boolean has(int request, Slot slot) {
        return given.containsKey(new Place(request, slot)) || saidBeforehand(request, slot);
    }

    private boolean saidBeforehand(int request, Slot slot) {
        if (request > persona.requests().size()) {
            return false;
        }
        var value = persona.requests().get(request - 1).facts().get(slot);
        return value != null
                && (isNumber(value) || value.length() >= SHORTEST_WORD)
                && persona.opening().stream().anyMatch(text -> holds(text, value));
    }

    /** A number stands in a text only where no other digit touches it. */
    private static boolean holds(String text, String value) {
        return isNumber(value)
                ? Pattern.compile("(?<![0-9.:/-])" + value + "(?![0-9.:/-])")
                        .matcher(text)
                        .find()
                : plain(text).contains(plain(value));
    }

    private static boolean isNumber(String value) {
        return value.length() > 1 && value.chars().allMatch(Character::isDigit);
    }

    /** What was given last; empty when it only stood in the opening, or nowhere. */
    Optional<String> changed(int request, Slot slot) {
        return Optional.ofNullable(given.get(new Place(request, slot)));
    }

    /** The slots of a request that were given or stood in the opening, with their values. */
    Map<Slot, String> of(int request) {
        var all = new HashMap<Slot, String>();
        if (request <= persona.requests().size()) {
            persona.requests().get(request - 1).facts().forEach((slot, value) -> {
                if (saidBeforehand(request, slot)) {
                    all.put(slot, value);
                }
            });
        }
        given.forEach((place, value) -> {
            if (place.request() == request) {
                all.put(place.slot(), value);
            }
        });
        return all;
    }

    /** Whether a quote stands in what was said. */
    boolean quotes(String quote) {
        var all = plain(String.join("", words));
        return HIDDEN.splitAsStream(quote).map(Told::plain).allMatch(all::contains);
    }

    /** A text without what writing it down may change: width, spaces, marks. */
    static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(java.util.Locale.ROOT)
                .replaceAll("[\\s\\p{Punct}。、・「」（）…]+", "");
    }
}
