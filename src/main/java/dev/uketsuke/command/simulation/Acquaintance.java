package dev.uketsuke.command.simulation;

import dev.uketsuke.content.Pack;
import dev.uketsuke.content.Persona;
import dev.uketsuke.dialog.Answer;
import dev.uketsuke.dialog.Answers;
import dev.uketsuke.dialog.Slot;
import dev.uketsuke.requester.PersonalDetails;
import dev.uketsuke.understanding.Context;
import dev.uketsuke.understanding.Understanding;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What the desk remembers of a persona from an earlier request, in the form in which that request recorded it. */
final class Acquaintance {
    private Acquaintance() {}

    static Map<Slot, List<String>> with(Persona persona, Pack pack, Understanding understanding, ZonedDateTime now) {
        var remembered = new HashMap<Slot, List<String>>();
        if (!persona.contactKnown() || persona.requests().isEmpty()) {
            return remembered;
        }
        var facts = new HashMap<>(persona.requests().getFirst().facts());
        facts.keySet().retainAll(PersonalDetails.ALL);
        var asks = List.copyOf(facts.keySet());
        var open = asks.stream()
                .flatMap(slot -> pack.policy().question(slot).stream())
                .toList();
        var context = new Context(persona.language(), now, pack.policy(), Answers.NONE, asks, open);
        understanding.readCard(facts, context).found().forEach(found -> {
            if (found.answer() instanceof Answer.Given(var values)) {
                remembered.put(found.slot(), values);
            }
        });
        return remembered;
    }
}
