package dev.uketsuke.understanding;

import com.google.re2j.Pattern;
import dev.uketsuke.dialog.Answer;
import dev.uketsuke.dialog.AnswerKind;
import dev.uketsuke.dialog.Asking;
import dev.uketsuke.dialog.Provenance;
import dev.uketsuke.dialog.Question;
import dev.uketsuke.dialog.Slot;
import java.util.ArrayList;
import java.util.List;

/** Answers given anew, unasked, by clauses that say whose they are: 「担当者は山田太郎です」, "no recording". */
final class Restated {
    private static final Pattern FILLING = Cues.any(
            "お願い(?:いた)?(?:します)?|ください|下さい|やっぱり|やはり|すみません|結構|大丈夫|構いません|でした|です|ます|ません|する|して|した|します|ので|から|こと|通話|会話|電話|内容|あと|また|なお|希望|ファイル|送りたい|送れ|送り|ある|あり|訂正|変更|修正|切り?替え|いい|よい|良い|は|を|が|に|も|へ|で|と|の|ね|よ",
            "\\b(?:the|an?|any|my|our|of|to|for|be|is|are|it|i|we|me|us|you|please|calls?|phone|with|and|do|would|want|like|prefer|ok|okay|fine|sorry|actually|instead|rather|change|switch|by|that|on|in|may|can|no|not|have|got|send|files?|there|thanks|thank)\\b|n't\\b");

    /** A choice that is made in place of another needs no name: 「メールに変更して」. */
    private static final Pattern CHANGING =
            Cues.any("(?:に|へ)(?:訂正|変更|修正|切り?替え)", "\\b(?:change|switch|instead|rather)\\b");

    private final OpenAnswers answers;

    Restated(OpenAnswers answers) {
        this.answers = answers;
    }

    /** Takes what clauses give anew by the name of its question; returns what remains of the sentences. */
    List<Span> byName(Findings findings, List<Span> sentences, Context context) {
        var said = findings.said();
        var questions = Questions.all(context);
        var rest = new ArrayList<Span>();
        for (var sentence : sentences) {
            var others = NamedValues.clauses(said, sentence).stream()
                    .filter(clause -> !named(findings, clause, questions, context))
                    .toList();
            rest.addAll(others.size() == NamedValues.clauses(said, sentence).size() ? List.of(sentence) : others);
        }
        return rest;
    }

    private boolean named(Findings findings, Span clause, List<Question> questions, Context context) {
        var said = findings.said();
        return NamedValues.opening(said, clause, questions)
                .flatMap(question -> NamedValues.after(said, clause, question)
                        .filter(span -> !NamedValues.onlySaysThatThereIs(said, span))
                        .map(span -> answers.value(question, said, span, context))
                        .filter(Value.Taken.class::isInstance)
                        .map(Value.Taken.class::cast)
                        .map(value -> {
                            findings.add(question.slot(), value.answer(), value.quote(), Provenance.SAID);
                            return true;
                        }))
                .orElse(false);
    }

    /** Takes the consent or refusal that is said in one breath with the wish to submit: 「録音しないで送信」 (#68). */
    static void consent(Findings findings, List<Span> sentences, Context context) {
        var said = findings.said();
        var asked = context.open().stream()
                .filter(question -> question.slot().equals(Slots.RECORDING_CONSENT))
                .toList();
        for (var question : asked) {
            sentences.stream()
                    .map(sentence -> Choices.in(said, sentence, question))
                    .filter(chosen -> chosen.size() == 1)
                    .findFirst()
                    .ifPresent(chosen -> findings.add(question.slot(), chosen));
        }
    }

    /** Takes the choices that sentences make and do nothing else; returns the sentences that do not. */
    List<Span> byChoice(Findings findings, List<Span> sentences, Context context) {
        var said = findings.said();
        var settled = context.policy().questionnaire().questions().stream()
                .filter(question -> question.kind() == AnswerKind.CHOICE)
                .filter(question -> !context.asks().contains(question.slot()))
                .filter(question -> context.answers().has(question.slot())
                        || question.slot().equals(Slots.RECORDING_CONSENT))
                .toList();
        var review = context.asks().contains(Slot.REVIEW);
        var missing = context.policy().questionnaire().applicable(context.answers()).stream()
                .filter(question -> question.kind() == AnswerKind.CHOICE
                        && (review || (question.asking() == Asking.OFFER && Choices.yesNo(question)))
                        && !context.asks().contains(question.slot())
                        && !context.answers().has(question.slot()))
                .toList();
        return sentences.stream()
                .filter(sentence -> NamedValues.clauses(said, sentence).stream()
                        .filter(clause -> settled.stream().noneMatch(question -> chooses(findings, clause, question))
                                && (YesNo.of(said, clause).isPresent()
                                        || missing.stream().noneMatch(question -> fills(findings, clause, question))))
                        .findAny()
                        .isPresent())
                .toList();
    }

    private static boolean chooses(Findings findings, Span clause, Question question) {
        var words = findings.said().text(clause);
        return (findings.said().has(CHANGING, clause)
                        || Names.of(question).stream().anyMatch(name -> Names.stands(name, words)))
                && fills(findings, clause, question);
    }

    /** What is still missing at the review, and what is offered all along, needs no name: 「メールで」 says it all. */
    private static boolean fills(Findings findings, Span clause, Question question) {
        var said = findings.said();
        var chosen = said.text(clause).length() > 60 ? List.<Match>of() : Choices.in(said, clause, question);
        if (chosen.size() != 1 || !onlyThat(said.text(clause), question)) {
            return false;
        }
        findings.add(
                question.slot(), Answer.of(chosen.getFirst().value()), Phrase.edged(said, clause), Provenance.SAID);
        return true;
    }

    /** Whether words are nothing but the choices of a question, its name and fillings. */
    private static boolean onlyThat(String words, Question question) {
        var rest = Names.without(Names.without(words, Choices.names(question)), Names.of(question));
        return FILLING.matcher(rest).replaceAll(" ").chars().noneMatch(Character::isLetterOrDigit);
    }
}
