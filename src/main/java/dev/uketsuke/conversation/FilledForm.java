package dev.uketsuke.conversation;

import dev.uketsuke.content.Pack;
import dev.uketsuke.dialog.Answer;
import dev.uketsuke.dialog.Slot;
import dev.uketsuke.intake.Found;
import dev.uketsuke.intake.Intent;
import dev.uketsuke.intake.Reading;
import dev.uketsuke.intake.Rejected;
import dev.uketsuke.understanding.Understanding;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The whole form as it came back (#9): what was changed in it; its description is read for what was left empty. */
record FilledForm(Understanding understanding, Snapshot snapshot, Pack pack) {
    private static final Slot ISSUE = new Slot("issue");

    /** Left empty, these are asked for or made up from the description; no request goes without them. */
    private static final Set<Slot> NEEDED = Set.of(ISSUE, new Slot("title"), new Slot("request-type"));

    Reading read(Utterance.Tapped tapped, Taps taps) {
        var values = changed(tapped.action() == Utterance.Action.ANSWER ? whole(tapped.values()) : tapped.values());
        var filled = taps.read(new Utterance.Tapped(tapped.card(), tapped.action(), tapped.about(), values), true);
        if (tapped.action() != Utterance.Action.ANSWER) {
            return filled;
        }
        var description = values.getOrDefault(ISSUE, "").strip();
        var told = description.isEmpty() ? Optional.<Reading>empty() : Optional.of(told(description));
        return new Reading(
                told.map(Reading::intent).filter(FilledForm::ofAKind).orElse(Intent.ANSWER),
                1,
                null,
                Stream.concat(given(filled), told.stream().flatMap(reading -> besides(filled, reading)))
                        .toList(),
                filled.rejected(),
                told.map(Reading::units).orElse(filled.units()),
                description,
                null,
                told.map(Reading::several).orElse(0.0));
    }

    /** A field that the channel did not send was left empty like one that it sent empty: both were seen and passed over. */
    private Map<Slot, String> whole(Map<Slot, String> values) {
        var whole = new LinkedHashMap<>(values);
        var open = snapshot.intake().open();
        if (open != null) {
            var recorded = new Recorded(
                    new Voice(pack, snapshot.intake().language(), snapshot.zone()),
                    snapshot.intake().request());
            open.asks().stream()
                    .filter(slot -> recorded.line(slot).isEmpty() && !knownBeforehand(slot))
                    .forEach(slot -> whole.putIfAbsent(slot, ""));
        }
        return whole;
    }

    private boolean knownBeforehand(Slot slot) {
        return pack.policy()
                .question(slot)
                .filter(question -> question.preset() != null)
                .isPresent();
    }

    /** Without what came back as it had been filled in beforehand: that stays as it was said. */
    private Map<Slot, String> changed(Map<Slot, String> values) {
        var voice = new Voice(pack, snapshot.intake().language(), snapshot.zone());
        var known = new FieldValues(voice, snapshot.intake().request());
        var changed = new LinkedHashMap<>(values);
        changed.entrySet()
                .removeIf(field -> pack.policy()
                        .question(field.getKey())
                        .flatMap(known::known)
                        .filter(value -> value.strip().equals(field.getValue().strip()))
                        .isPresent());
        return changed;
    }

    private Reading told(String description) {
        var now = snapshot.receivedAt().atZone(snapshot.zone());
        return understanding.unassisted().read(description, Contexts.of(snapshot, pack, List.of(ISSUE), now));
    }

    private static Stream<Found> given(Reading filled) {
        return filled.found().stream()
                .filter(found -> !(found.answer() instanceof Answer.Skipped && NEEDED.contains(found.slot())));
    }

    /** After what was filled in, so that it takes the place of what was left empty. */
    private Stream<Found> besides(Reading filled, Reading told) {
        var settled = Stream.concat(
                        filled.found().stream()
                                .filter(found -> !(found.answer() instanceof Answer.Skipped))
                                .map(Found::slot),
                        filled.rejected().stream().map(Rejected::slot))
                .collect(Collectors.toSet());
        return told.found().stream()
                .filter(found -> !settled.contains(found.slot())
                        && !snapshot.intake().request().answers().has(found.slot())
                        && pack.policy().question(found.slot()).isPresent());
    }

    private static boolean ofAKind(Intent intent) {
        return intent == Intent.PROBLEM || intent == Intent.QUESTION || intent == Intent.FEATURE;
    }
}
