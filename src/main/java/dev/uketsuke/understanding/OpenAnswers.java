package dev.uketsuke.understanding;

import com.google.re2j.Pattern;
import dev.uketsuke.dialog.Answer;
import dev.uketsuke.dialog.Question;
import dev.uketsuke.dialog.Slot;
import dev.uketsuke.dialog.Truth;
import dev.uketsuke.intake.Rejected;
import dev.uketsuke.severity.Fact;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Shares out one message among the questions that are open: by name, by what fits, by order. */
final class OpenAnswers {
    private static final Pattern DIGITS = Pattern.compile("[0-9][0-9() -]{4,}[0-9]");

    static final Set<Slot> CONTACT = Set.of(
            Slots.CONTACT_NAME,
            Slots.ORGANIZATION,
            Slots.PHONE,
            Slots.EMAILS,
            Slots.CONTACT_WISHES,
            Slots.ON_BEHALF_OF,
            Slots.ENTERED_BY);

    private final Values values;
    private final Story story;
    private final PlainAnswers plainAnswers;
    private final OtherValues others;
    private final InOrder inOrder;

    OpenAnswers(Values values, Story story, OtherValues others) {
        this.values = values;
        this.story = story;
        this.plainAnswers = new PlainAnswers(values);
        this.others = others;
        this.inOrder = new InOrder(values, others);
    }

    /**
     * A message of nothing but words for submitting, for the consent to it and for its severity answers none of the open
     * questions: no more of them are wanted. True when it was one.
     */
    boolean submits(Findings findings, List<Span> sentences, Context context) {
        var said = findings.said();
        var parts = sentences.stream()
                .flatMap(sentence -> OwnQuestions.parted(said, sentence, Questions.all(context)).stream())
                .flatMap(part -> NamedValues.clauses(said, part).stream())
                .toList();
        var sends = parts.stream()
                .filter(part -> OwnQuestions.sends(said, part) || OwnQuestions.sent(said, part))
                .findFirst();
        var severities = sends.isEmpty()
                ? List.<Span>of()
                : parts.stream()
                        .filter(part -> OwnQuestions.namesSeverity(said, part))
                        .toList();
        var consents = parts.stream()
                .filter(part -> !OwnQuestions.sends(said, part) && !severities.contains(part))
                .toList();
        var consent = Questions.of(context, Slots.RECORDING_CONSENT);
        if (sends.isEmpty()
                || !consents.stream()
                        .allMatch(part -> consent.filter(question ->
                                        Choices.in(said, part, question).size() == 1)
                                .isPresent())) {
            return false;
        }
        consents.forEach(
                part -> consent.ifPresent(question -> findings.add(question, value(question, said, part, context))));
        severities.forEach(part -> OwnQuestions.severity(findings, part));
        findings.add(Slot.REVIEW, Answer.of("submit"), Phrase.edged(said, sends.get()));
        return true;
    }

    /** The whole message is the answer to the only open question, but for sentences that only answer others. */
    void alone(Findings findings, List<Span> sentences, Context context) {
        var said = findings.said();
        var question = context.open().getFirst();
        var whole = sentences.stream()
                .filter(sentence -> (!others.only(said, sentence, question.slot(), context.today())
                                || answersFact(said, sentence, question))
                        && !reachesOnly(said, sentence, question)
                        && !OpeningYes.ofAnother(said, sentence, question)
                        && !Plausible.ofAnother(said, sentence, question, context))
                .reduce(Span::to);
        if (whole.isEmpty() || findings.has(question.slot())) {
            return;
        }
        var value = value(question, said, whole.get(), context);
        if (isNoName(value)) {
            ContactDetails.read(findings, sentences, context.open());
        }
        if (value instanceof Value.Refused && !findings.isEmpty()) {
            return;
        }
        findings.add(question, value);
        ContactDetails.belonging(findings, context);
    }

    private static boolean answersFact(Folded said, Span sentence, Question question) {
        return Fact.of(question.slot())
                .flatMap(fact -> AskedFacts.read(said, sentence, fact))
                .isPresent();
    }

    /** "Reach me at jane@example.com" answers no question about the trouble. */
    private boolean reachesOnly(Folded said, Span sentence, Question question) {
        return !CONTACT.contains(question.slot()) && others.reachesOnly(said, sentence, question.slot());
    }

    static boolean isNoName(Value value) {
        return value instanceof Value.Refused refused && refused.reason() == Rejected.Reason.NAME;
    }

    /** Several open questions: what is not known, what is named, what fits, and the rest in order. */
    void among(Findings findings, List<Span> sentences, Context context, boolean onlyWhatFits) {
        var said = findings.said();
        for (var sentence : sentences) {
            if (!Unknowns.ofTheRest(said, sentence)) {
                unknown(findings, sentence, context);
            }
        }
        for (var sentence : sentences) {
            named(findings, sentence, context);
            unreadPhone(findings, sentence, context);
        }
        for (var sentence : sentences) {
            fitting(findings, sentence, context);
        }
        story.telling(findings, sentences, context, true);
        for (var sentence : sentences) {
            plain(findings, sentence, context);
        }
        ContactDetails.belonging(findings, context);
        ContactDetails.read(findings, sentences, left(findings, context));
        ContactDetails.fuller(findings, sentences, context);
        if (!onlyWhatFits) {
            var unused = sentences.stream()
                    .filter(sentence -> !usedByAsked(findings, sentence, context))
                    .toList();
            inOrder.read(findings, unused, left(findings, context), context);
        }
        NotKnown.read(findings, sentences, context);
    }

    /** What a sentence says not to be known, asked or not. */
    static void unknown(Findings findings, Span sentence, Context context) {
        var said = findings.said();
        if (!Unknowns.in(said, sentence)) {
            return;
        }
        var clauses = NamedValues.clauses(said, sentence);
        for (var clause : clauses) {
            if (Unknowns.in(said, clause) || clauses.size() == 1) {
                Names.meant(said.text(clause), context.open())
                        .map(question -> Unknowns.joined(said.text(sentence), question, context.open()))
                        .or(() -> unasked(said, clause, context).map(List::of))
                        .ifPresent(questions -> questions.forEach(
                                question -> findings.add(question.slot(), Answer.UNKNOWN, Phrase.edged(said, clause))));
            }
        }
    }

    /** What is said not to be known is not asked later. */
    private static Optional<Question> unasked(Folded said, Span clause, Context context) {
        return Questions.all(context).stream()
                .filter(question -> !context.answers().has(question.slot()) && Unknowns.about(said, clause, question))
                .filter(_ -> !Unknowns.whole(said, clause))
                .findFirst();
    }

    private void named(Findings findings, Span sentence, Context context) {
        var said = findings.said();
        for (var clause : NamedValues.clauses(said, sentence)) {
            for (var question : left(findings, context)) {
                NamedValues.after(said, clause, question)
                        .filter(span -> !NamedValues.onlySaysThatThereIs(said, span))
                        .map(span -> value(question, said, span, context))
                        .filter(Value.Taken.class::isInstance)
                        .ifPresent(value -> findings.add(question, value));
            }
        }
    }

    /** "Phone 555 0134": digits that are no number are asked for once more and not lost. */
    private void unreadPhone(Findings findings, Span sentence, Context context) {
        var said = findings.said();
        left(findings, context).stream()
                .filter(question -> question.slot().equals(Slots.PHONE))
                .forEach(question -> NamedValues.clauses(said, sentence).stream()
                        .filter(clause -> Names.in(said.text(clause), question))
                        .flatMap(clause -> said.hit(DIGITS, clause).stream())
                        .findFirst()
                        .ifPresent(digits -> findings.add(question, value(question, said, digits.span(), context))));
    }

    private void plain(Findings findings, Span sentence, Context context) {
        var said = findings.said();
        for (var clause : NamedValues.clauses(said, sentence)) {
            if (PlainAnswers.is(said, clause) && !usedByAsked(findings, clause, context)) {
                var left = behind(findings, clause, context)
                        .filter(question ->
                                !Choices.yesNo(question) || OpeningYes.answers(findings, clause, question, context))
                        .toList();
                plainAnswers.read(findings, clause, left, context);
            }
        }
    }

    /** Choices and facts that a clause states in its own words. */
    private void fitting(Findings findings, Span sentence, Context context) {
        var said = findings.said();
        for (var clause : NamedValues.clauses(said, sentence)) {
            var left = left(findings, context).stream()
                    .filter(question -> question.kind().hasChoices())
                    .toList();
            if (PlainAnswers.is(said, clause)) {
                continue;
            }
            for (var question : left) {
                var chosen = Choices.in(said, clause, question);
                boolean numberOnly = said.text(Phrase.edged(said, clause)).length() < 3;
                if (chosen.size() == 1
                        && !numberOnly
                        && !Unknowns.in(said, clause)
                        && !givesAddress(findings, clause, context)) {
                    findings.add(question, value(question, said, clause, context));
                }
            }
            onlyFact(findings, clause, left);
        }
    }

    /** "Phone: 03-1234-5678" gives a number and chooses nothing. */
    private static boolean givesAddress(Findings findings, Span clause, Context context) {
        var said = findings.said();
        return (said.has(DIGITS, clause)
                        && Questions.of(context, Slots.PHONE)
                                .filter(phone -> Names.in(said.text(clause), phone))
                                .isPresent())
                || Stream.of(Slots.PHONE, Slots.EMAILS)
                        .anyMatch(slot ->
                                findings.has(slot) && findings.span(slot).overlaps(clause));
    }

    /** A short answer counts for a fact when it can be meant for no other one. */
    private static void onlyFact(Findings findings, Span clause, List<Question> left) {
        var said = findings.said();
        var meant = left.stream()
                .filter(question -> !findings.has(question.slot()))
                .filter(question -> Fact.of(question.slot())
                        .flatMap(fact -> AskedFacts.read(said, clause, fact))
                        .isPresent())
                .toList();
        if (meant.size() == 1
                && !Unknowns.in(said, clause)
                && left.stream()
                        .noneMatch(question -> findings.has(question.slot())
                                && findings.span(question.slot()).overlaps(clause))) {
            Fact.of(meant.getFirst().slot())
                    .flatMap(fact -> AskedFacts.read(said, clause, fact))
                    .ifPresent(truth ->
                            findings.add(meant.getFirst().slot(), Answer.of(truth.key()), Phrase.edged(said, clause)));
        }
    }

    private static boolean usedByAsked(Findings findings, Span span, Context context) {
        return context.open().stream()
                .anyMatch(question -> findings.has(question.slot())
                        && findings.span(question.slot()).overlaps(span));
    }

    /** The questions that are left, first those behind the one that was answered last before these words. */
    private static Stream<Question> behind(Findings findings, Span words, Context context) {
        var open = context.open();
        var last = IntStream.range(0, open.size())
                .filter(at -> findings.has(open.get(at).slot())
                        && findings.span(open.get(at).slot()).end() <= words.start())
                .boxed()
                .max(Comparator.comparingInt(
                        at -> findings.span(open.get(at).slot()).end()))
                .orElse(-1);
        var left = left(findings, context);
        return Stream.concat(
                left.stream().filter(question -> open.indexOf(question) > last),
                left.stream().filter(question -> open.indexOf(question) < last));
    }

    private static List<Question> left(Findings findings, Context context) {
        return context.open().stream()
                .filter(question -> !findings.has(question.slot()))
                .toList();
    }

    /** A value given to one question; a yes/no question also takes what its fact's rules or the first word say. */
    Value value(Question question, Folded said, Span span, Context context) {
        var value = values.read(question, said, span, context.today());
        if (!(value instanceof Value.Refused) || !Choices.yesNo(question)) {
            return value;
        }
        return story.fact(said, span, question)
                .map(FactCues.Stated::truth)
                .or(() -> YesNo.opening(said, span)
                        .filter(truth -> !OpeningYes.ofAnother(said, span, question)
                                && !story.contradicts(said, span, question, truth)))
                .or(() -> Fact.of(question.slot()).flatMap(fact -> AskedFacts.read(said, span, fact)))
                .or(() -> Unknowns.in(said, span) ? Optional.of(Truth.UNKNOWN) : Optional.empty())
                .<Value>map(truth -> new Value.Taken(Story.answer(truth), Phrase.edged(said, span)))
                .orElse(value);
    }
}
