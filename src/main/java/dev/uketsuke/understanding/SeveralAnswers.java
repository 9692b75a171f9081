package dev.uketsuke.understanding;

import com.google.re2j.Pattern;
import dev.uketsuke.dialog.Question;
import dev.uketsuke.dialog.Slot;
import dev.uketsuke.severity.Fact;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Answers to several questions in one sentence: 「再起動済み、回避策なし、月末処理が遅れている」, "tried reboot, no workaround". */
final class SeveralAnswers {
    private static final int LONGEST = 400;
    private static final int BRIEF = 30;

    /** What is told in a few words of its own, the most distinct first. */
    private static final List<Slot> TOLD =
            List.of(Slots.WORKAROUND, Slots.RECENT_CHANGES, Slots.TRIED_ACTIONS, Slots.BUSINESS_IMPACT);

    private static final Pattern CUT =
            Pattern.compile("([、,;]) ?| (?:and|but|though|however) |[ぁ-んァ-ヶー一-龥]( +)[ぁ-んァ-ヶー一-龥]");
    /** A condition or a reason belongs to what follows it. */
    private static final Pattern UNFINISHED_JA = Pattern.compile("(?:[ぁ-んー])$");

    private static final Pattern FINISHED_JA =
            Pattern.compile("(?:ます|です|ました|でした|した|ません|ない|なし|無し|済み?|あり|ある|ている|る|が|けど|けれど|けれども|のに|し)$");

    private SeveralAnswers() {}

    /** The parts of a sentence that answer different questions; the sentence where there is only one. */
    static Stream<Span> apart(Folded said, Span sentence, Context context) {
        if (context.open().size() < 2 || sentence.end() - sentence.start() > LONGEST) {
            return Stream.of(sentence);
        }
        record Part(Span span, @Nullable Slot topic) {}
        var parts = new ArrayList<Part>();
        for (var piece : pieces(said, sentence)) {
            var topic = topic(said, piece, context.open());
            var last = parts.isEmpty() ? null : parts.getLast();
            if (last != null
                    && (topic.isEmpty() || last.topic() == null || topic.get().equals(last.topic()))) {
                parts.set(parts.size() - 1, new Part(last.span().to(piece), topic.orElse(last.topic())));
            } else {
                parts.add(new Part(piece, topic.orElse(null)));
            }
        }
        return parts.size() < 2 ? Stream.of(sentence) : parts.stream().map(Part::span);
    }

    private static List<Span> pieces(Folded said, Span sentence) {
        var pieces = new ArrayList<Span>();
        int start = sentence.start();
        for (var hit : said.hits(CUT, sentence)) {
            var blank = hit.group(2);
            var cut = blank.start() < blank.end() ? blank : hit.span();
            var piece = said.trim(new Span(start, cut.start()));
            if (piece.start() < piece.end() && finished(said, piece)) {
                pieces.add(piece);
                start = cut.end();
            }
        }
        var last = said.trim(new Span(start, sentence.end()));
        if (last.start() < last.end()) {
            pieces.add(last);
        }
        return pieces;
    }

    private static boolean finished(Folded said, Span piece) {
        return !said.has(UNFINISHED_JA, piece) || said.has(FINISHED_JA, piece);
    }

    /** Whether words tell of something else than these questions, which took them already. */
    static boolean told(Findings findings, Span words) {
        var said = findings.said();
        return TOLD.stream()
                        .filter(slot -> !slot.equals(Slots.BUSINESS_IMPACT)
                                || findings.usedIn(words).contains(Fact.IMPACT_PARTIAL.slot()))
                        .anyMatch(slot -> findings.has(slot)
                                && findings.span(slot).overlaps(words)
                                && SentenceCues.speaks(said, words, slot))
                || (words.end() - words.start() <= BRIEF
                        && YesNo.opening(said, words).isPresent()
                        && AskedFacts.read(said, words, Fact.IMPACT_PARTIAL).isPresent());
    }

    /** The question, open or not, that some words tell of by themselves. */
    static Optional<Slot> topic(Folded said, Span words, List<Question> open) {
        return TOLD.stream()
                .filter(slot -> SentenceCues.speaks(said, words, slot))
                .findFirst()
                .or(() -> open.stream()
                        .filter(question -> words.end() - words.start() <= BRIEF && states(said, words, question))
                        .map(Question::slot)
                        .findFirst());
    }

    private static boolean states(Folded said, Span words, Question question) {
        return Fact.of(question.slot())
                .filter(fact -> fact == Fact.IMPACT_PARTIAL || fact == Fact.BUSINESS_STOPPED || fact == Fact.ONGOING)
                .flatMap(fact -> AskedFacts.read(said, words, fact))
                .isPresent();
    }
}
