package dev.uketsuke.understanding;

import dev.uketsuke.dialog.Answer;
import dev.uketsuke.dialog.Question;
import dev.uketsuke.severity.Fact;
import java.util.List;
import java.util.Optional;

/** Which of several open questions an "I don't know" is about that names none of them (#32). */
final class NotKnown {
    /** What is spoken of without the name of its question: 「戻し方を知りたい」 is about undoing a change. */
    private static final Cue OF_A_ROLL_BACK = Cue.any(
            "戻[すせしさ]|ロールバック|ダウングレード", "\\b(?:roll(?:ed|ing)? ?(?:it |this )?back|rollback|undo|revert(?:ed|ing)?)\\b");

    private NotKnown() {}

    /** Takes it for the questions that it can be about; who can be called at all times is never among them (#57). */
    static void read(Findings findings, List<Span> sentences, Context context) {
        var said = findings.said();
        var left = context.open().stream()
                .filter(question -> !findings.has(question.slot()))
                .filter(question -> !question.slot().equals(Fact.PHONE_24X7.slot()))
                .toList();
        var ofTheRest = sentences.stream()
                .filter(sentence -> Unknowns.ofTheRest(said, sentence))
                .findFirst();
        var plain = sentences.stream()
                .filter(sentence -> Unknowns.whole(said, sentence) && unnamed(said, sentence, context))
                .findFirst();
        ofTheRest.ifPresentOrElse(
                quote -> add(findings, left, quote),
                () -> plain.ifPresent(quote -> add(findings, meant(findings, sentences, left, context), quote)));
    }

    /** Said alone it holds for all of them, beside something else for what that is about, else for the first. */
    private static List<Question> meant(Findings findings, List<Span> sentences, List<Question> left, Context context) {
        var said = findings.said();
        var beside = sentences.stream()
                .filter(sentence -> !Unknowns.whole(said, sentence))
                .toList();
        if (beside.isEmpty()) {
            return left;
        }
        var topics = context.open().stream()
                .filter(question -> beside.stream().anyMatch(sentence -> speaksOf(said, sentence, question)))
                .toList();
        var unanswered = topics.stream().filter(left::contains).findFirst();
        boolean answered = topics.stream().anyMatch(question -> findings.has(question.slot()));
        return unanswered.or(() -> topics.isEmpty() || answered ? left.stream().findFirst() : Optional.empty()).stream()
                .toList();
    }

    private static boolean speaksOf(Folded said, Span sentence, Question question) {
        return Names.in(said.text(sentence), question)
                || SentenceCues.speaks(said, sentence, question.slot())
                || (question.slot().equals(Fact.ROLLBACK_SOLVES.slot()) && said.has(OF_A_ROLL_BACK, sentence));
    }

    private static boolean unnamed(Folded said, Span sentence, Context context) {
        return context.open().stream().noneMatch(question -> Names.in(said.text(sentence), question));
    }

    private static void add(Findings findings, List<Question> questions, Span quote) {
        var words = Phrase.edged(findings.said(), quote);
        questions.forEach(question -> findings.add(question.slot(), Answer.UNKNOWN, words));
    }
}
