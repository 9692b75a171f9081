package dev.uketsuke.conversation;

import dev.uketsuke.content.Pack;
import dev.uketsuke.intake.Doubt;
import dev.uketsuke.intake.Intake;
import dev.uketsuke.intake.Intent;
import dev.uketsuke.intake.Remark;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** One answer to the question what a message means; the message is read once that is clear. */
record MeaningAnswer(Clearing clearing, Snapshot snapshot, Pack pack, Doubt.Meaning meaning) {
    /** None of the meanings that were offered. */
    static final String NEITHER = "neither";

    private static final int MOST_ATTEMPTS = 2;

    /** The meaning that is taken where nobody is asked any more. */
    Clearing.Cleared likeliest() {
        return as(meaning.likely().getFirst());
    }

    Optional<Clearing.Cleared> tapped(String key) {
        if (key.equals(NEITHER)) {
            return Optional.of(neither());
        }
        return meaning.likely().stream()
                .filter(intent -> intent.key().equals(key))
                .findFirst()
                .map(this::as);
    }

    /** What names none of them is kept beside the message, and asked about once more before the likeliest is taken. */
    Clearing.Cleared said(String text) {
        var named = Stream.concat(meaning.likely().stream().map(Intent::key), Stream.of(NEITHER))
                .filter(key -> MeantWords.says(text, key, meaning, pack))
                .findFirst();
        if (named.isPresent()) {
            return tapped(named.get()).orElseThrow();
        }
        if (KeyboardMash.is(meaning.text()) && !KeyboardMash.is(text)) {
            return new Clearing.Cleared(clearing.openly(clear(), pack, text), null);
        }
        var more = new MeaningAnswer(
                clearing,
                snapshot,
                pack,
                new Doubt.Meaning(meaning.text() + "\n" + text, meaning.likely(), meaning.said()));
        return clearing.surely(meaning.likely(), snapshot, pack, text, meaning.said())
                .map(more::as)
                .orElseGet(more::unclear);
    }

    private Clearing.Cleared unclear() {
        var open = snapshot.intake().open();
        return open != null && open.attempts() >= MOST_ATTEMPTS
                ? likeliest()
                : new Clearing.Cleared(
                        new Intake.Heard(
                                snapshot.intake().doubting(meaning.widened()), List.of(new Remark.NotUnderstood())),
                        null);
    }

    private Clearing.Cleared neither() {
        return meaning.likely().equals(Doubt.Meaning.MENU)
                ? new Clearing.Cleared(as(Intent.QUESTION).heard(), NEITHER)
                : new Clearing.Cleared(
                        new Intake.Heard(snapshot.intake().doubting(meaning.widened()), List.of()), NEITHER);
    }

    private Clearing.Cleared as(Intent intent) {
        return new Clearing.Cleared(clearing.as(intent, clear(), pack, meaning.text(), meaning.said()), intent.key());
    }

    private Snapshot clear() {
        return snapshot.with(snapshot.intake().doubting(null));
    }
}
