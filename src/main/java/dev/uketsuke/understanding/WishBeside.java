package dev.uketsuke.understanding;

import dev.uketsuke.intake.Intent;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a piece of a message wants beside all that the others tell: a person, wherever it stands, or at its end to go on
 * later.
 */
final class WishBeside {
    private static final Cue WISHED = Cue.any(
            "たい|ください|下さい|お願い|ほしい|欲しい|もらえ|いただけ|頂け",
            "\\b(?:like to|want|wish|please|can i|could i|may i|can you|could you|let me|need to)\\b");
    private static final Cue UNWANTED = Cue.any(
            "わけ(?:では|じゃ)|たくな|必要(?:は|が)?(?:な|あり)|まだ(?:いい|結構)|(?:ほど|まで)(?:では|じゃ)",
            "(?:\\bnot|n't) (?:really |yet )?(?:want|need|wish|like|have to)");

    /** To be called is asked of whoever takes the request up, too. */
    private static final Cue CALL = Cue.any("電話", "\\b(?:call|phone|ring)\\b");

    /** A wish and the piece that says it. */
    record Wished(Intent intent, Span piece) {}

    private final Commands commands;
    private final DeskCues desk;
    private final Learned learned;

    WishBeside(Commands commands, DeskCues desk, Learned learned) {
        this.commands = commands;
        this.desk = desk;
        this.learned = learned;
    }

    /** A wish among several pieces of a message that answers something. */
    Optional<Wished> read(Folded said, List<Span> sentences) {
        return person(said, sentences).or(() -> last(said, sentences));
    }

    /** The piece that asks for a person: a sentence beside others, or the end of one. */
    Optional<Wished> person(Folded said, List<Span> sentences) {
        var ends = sentences.stream()
                .map(sentence -> NamedValues.clauses(said, sentence))
                .filter(clauses -> clauses.size() > 1)
                .map(List::getLast);
        return Stream.concat(sentences.size() > 1 ? sentences.stream() : Stream.of(), ends)
                .filter(piece -> asksForPerson(said, piece))
                .findFirst()
                .map(piece -> new Wished(Intent.HUMAN, piece));
    }

    private boolean asksForPerson(Folded said, Span piece) {
        if (said.has(UNWANTED, piece)) {
            return false;
        }
        var wishes = desk.read(said, piece).equals(Optional.of(Intent.HUMAN)) && said.has(WISHED, piece);
        return (wishes && learned.of(said.quote(piece)).intent() == Intent.HUMAN)
                || (!said.has(CALL, piece)
                        && commands.read(Folded.of(said.quote(piece))).equals(Optional.of(Intent.HUMAN)));
    }

    private Optional<Wished> last(Folded said, List<Span> sentences) {
        if (sentences.size() < 2) {
            return Optional.empty();
        }
        var last = sentences.getLast();
        return commands.read(Folded.of(said.quote(last)))
                .filter(wish -> wish == Intent.HUMAN || wish == Intent.LATER)
                .map(wish -> new Wished(wish, last));
    }
}
