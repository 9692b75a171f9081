package dev.uketsuke.understanding;

import dev.uketsuke.intake.Intent;
import java.util.List;
import java.util.Optional;

/** What the last of several sentences wants instead of answering: a person, or to go on later. */
final class LastWish {
    private static final Cue WISHED = Cue.any(
            "たい|ください|下さい|お願い|ほしい|欲しい|もらえ|いただけ|頂け",
            "\\b(?:like to|want|wish|please|can i|could i|may i|can you|could you|let me|need to)\\b");

    private final Commands commands;
    private final DeskCues desk;

    LastWish(Commands commands, DeskCues desk) {
        this.commands = commands;
        this.desk = desk;
    }

    Optional<Intent> read(Folded said, List<Span> sentences) {
        if (sentences.size() < 2) {
            return Optional.empty();
        }
        var last = sentences.getLast();
        return desk.read(said, last)
                .filter(_ -> said.has(WISHED, last))
                .or(() -> commands.read(Folded.of(said.quote(last))))
                .filter(wish -> wish == Intent.HUMAN || wish == Intent.LATER);
    }
}
