package dev.uketsuke.understanding;

import com.google.re2j.Pattern;
import dev.uketsuke.dialog.Question;
import dev.uketsuke.dialog.Slot;
import dev.uketsuke.dialog.Truth;
import java.util.List;

/** A yes or no before something else: 「はい、業務の一部に影響が出ています」 says yes to that, and to nothing else. */
final class OpeningYes {
    private static final int LONGEST = 200;
    private static final Pattern WORD = Pattern.compile("^[^、,。 !:;.-]+");
    private static final Pattern OF_RECORDING = Cues.any(
            "録音|モニタリング|同意|(?:通話|会話|電話)[^。]{0,8}記録|記録(?:して|され|を?取|に|は|も)[^。]{0,12}(?:構|問題|大丈夫|いい|良い|よい|ok|可|同意|了承|困|嫌)",
            "\\b(?:consent|agree|(?:calls?|conversations?|phone|talks?)[^.]{0,20} (?:record|monitor)(?:ed|ing)?|(?:may|can|be) record(?:ed)?|record(?:ing)? (?:me|us|the calls?|calls?|them|it|is|that|if))\\b");
    private static final Pattern AGREES = Cues.whole(
            "(?:(?:それ|これ|その点|そちら)(?:で|は|も)?|特に|全く|どうぞ|もちろん|[、,。 ])*(?:構いません|かまいません|構わない(?:です)?|問題(?:は)?(?:ありません|ございません|ない(?:です)?)|大丈夫(?:です)?|結構です|いいです|良いです|よいです|ok(?:です)?|了承(?:しま|いたしま|し)(?:す|した)|承知(?:しま|いたしま)した|お願い(?:いた)?します|よろしくお願い(?:いた)?します|どうぞ|もちろん(?:です)?|困ります|遠慮します|お断りします|いやです|嫌です|やめてください)",
            "(?:(?:that'?s|that is|it'?s|it is|this is|that would be|we'?re|we are|i'?m|i am)? ?(?:all |totally |perfectly |absolutely |completely )?(?:fine|ok|okay|all right|alright|no problem|good|acceptable|not ok|not okay|not fine)(?: with (?:that|it|me|us))?(?: (?:by|for) (?:me|us))?|(?:i|we) do(?:n't| not) (?:mind|want (?:that|it|this)|like (?:that|it))|no (?:problem|objections?)|go ahead|(?:yes,? )?of course|sure|feel free|please(?: do| don'?t)?|you (?:may|can|may not|can't|cannot)|thanks?(?: you)?|(?:i|we) do)");

    /** What is told of beside a yes, whatever the yes was meant for. */
    private static final List<Slot> TOLD = List.of(Slots.TRIED_ACTIONS, Slots.WORKAROUND, Slots.RECENT_CHANGES);

    private OpeningYes() {}

    /** Whether it can answer this question: consent is given by a bare yes or by words about recording (#68). */
    static boolean answers(Findings findings, Span clause, Question question, Context context) {
        var said = findings.said();
        var rest = following(said, clause);
        if (question.slot().equals(Slots.RECORDING_CONSENT)) {
            return agrees(said, rest, question);
        }
        return rest.start() == rest.end() || !tellsAnother(findings, rest, question, context);
    }

    /** Whether a sentence begins with a yes or no, and then speaks of something else than this consent. */
    static boolean ofAnother(Folded said, Span sentence, Question question) {
        return question.slot().equals(Slots.RECORDING_CONSENT)
                && YesNo.opening(said, sentence).isPresent()
                && !agrees(said, following(said, word(said, sentence)), question);
    }

    private static Span word(Folded said, Span sentence) {
        var whole = Phrase.edged(said, sentence);
        return said.hit(WORD, whole).map(Folded.Hit::span).orElse(whole);
    }

    /** What is told behind a yes; the whole where none stands before it. */
    static Span without(Folded said, Span told) {
        return YesNo.opening(said, told)
                .filter(Truth.YES::equals)
                .map(_ -> Phrase.begun(said, new Span(word(said, told).end(), told.end())))
                .filter(rest -> rest.start() < rest.end())
                .orElse(told);
    }

    /** A yes or no with what is told behind it on its own; the whole where it says nothing else. */
    static List<Span> apart(Folded said, Span sentence) {
        if (YesNo.opening(said, sentence).isEmpty() || YesNo.of(said, sentence).isPresent()) {
            return List.of(sentence);
        }
        var word = word(said, sentence);
        var rest = Phrase.begun(said, new Span(word.end(), sentence.end()));
        return rest.start() < rest.end() ? List.of(word, rest) : List.of(sentence);
    }

    /** What is said behind a clause on its line, where the clause begins a sentence; empty otherwise. */
    private static Span following(Folded said, Span clause) {
        return said.lines().stream()
                .filter(line -> line.covers(clause))
                .findFirst()
                .filter(line -> said.sentences(line).stream().anyMatch(one -> begins(said, one, clause)))
                .map(line -> Phrase.edged(said, new Span(clause.end(), line.end())))
                .orElse(new Span(clause.end(), clause.end()));
    }

    private static boolean begins(Folded said, Span sentence, Span clause) {
        return Phrase.edged(said, sentence).start()
                == Phrase.edged(said, clause).start();
    }

    private static boolean agrees(Folded said, Span rest, Question consent) {
        return said.sentences(rest).stream()
                .filter(part -> !Courtesies.is(said, part))
                .findFirst()
                .filter(part -> !AGREES.matcher(Phrase.bare(said, part)).find() && !OwnQuestions.sends(said, part))
                .filter(part -> part.end() - part.start() > LONGEST
                        || (!said.has(OF_RECORDING, part)
                                && Choices.in(said, part, consent).isEmpty()))
                .isEmpty();
    }

    private static boolean tellsAnother(Findings findings, Span rest, Question question, Context context) {
        var said = findings.said();
        return context.open().stream()
                        .filter(other -> Choices.yesNo(other) && !other.slot().equals(question.slot()))
                        .anyMatch(other -> findings.has(other.slot())
                                && findings.span(other.slot()).overlaps(rest))
                || TOLD.stream().anyMatch(slot -> SentenceCues.speaks(said, rest, slot));
    }
}
