package dev.uketsuke.understanding;

import com.google.re2j.Pattern;
import dev.uketsuke.dialog.Answer;
import dev.uketsuke.dialog.Provenance;
import dev.uketsuke.dialog.Question;
import dev.uketsuke.dialog.Slot;
import dev.uketsuke.dialog.Truth;
import dev.uketsuke.severity.Fact;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Shares out one message among the questions that are open: by number, by line, by name, by what fits, by order. */
final class OpenAnswers {
    private static final Pattern NUMBER =
            Pattern.compile("(?:^|[ \n。、])(?:\\(?([1-9][0-9]?)[.):][ ]?|([1-9][0-9]?)、|([①-⑳]))");
    private static final Pattern CLAUSE = Pattern.compile("[^、,]+");
    private static final Pattern NAMED_BY =
            Pattern.compile("^(?:[ ]?(?:は|が|も|を|について(?:は)?|に関して(?:は)?|: ?|is|are|was|=|-)[ ]?)+");

    /** "There is an impact" says that there is one, not which. */
    private static final Pattern THERE_IS = Cues.whole("(?:あり(?:ます|ました)|ある|あった|出て(?:い)?(?:ます|る|ました)|生じています|発生しています)");

    private final Values values;
    private final Story story;

    OpenAnswers(Values values, Story story) {
        this.values = values;
        this.story = story;
    }

    /** Numbered answers, and one line for each question; true when that accounts for all the lines. */
    boolean byPlace(Findings findings, List<Span> lines, Context context) {
        var said = findings.said();
        var open = context.open();
        var useful = lines.stream().filter(line -> !Courtesies.is(said, line)).toList();
        if (open.size() < 2 || useful.isEmpty()) {
            return false;
        }
        var items = numbered(said, useful.getFirst().to(useful.getLast()));
        if (!items.isEmpty() && items.size() <= open.size()) {
            IntStream.range(0, items.size())
                    .forEach(at -> findings.add(open.get(at), value(open.get(at), said, items.get(at), context)));
            return true;
        }
        if (useful.size() != open.size()) {
            return false;
        }
        var read = IntStream.range(0, open.size())
                .mapToObj(at -> value(open.get(at), said, useful.get(at), context))
                .toList();
        if (read.stream().anyMatch(value -> value instanceof Value.Refused || value instanceof Value.Absent)) {
            return false;
        }
        IntStream.range(0, open.size()).forEach(at -> findings.add(open.get(at), read.get(at)));
        return true;
    }

    /** The items numbered 1, 2, 3 … from the beginning of a span; empty when it is not numbered so. */
    private static List<Span> numbered(Folded said, Span body) {
        var items = new ArrayList<Span>();
        int start = -1;
        int next = 1;
        for (var hit : said.hits(NUMBER, body)) {
            var digits = said.text(hit.group(1)) + said.text(hit.group(2)) + said.text(hit.group(3));
            int number = digits.charAt(0) >= '①' ? digits.charAt(0) - '①' + 1 : Integer.parseInt(digits);
            if (number != next || (start < 0 && hit.span().start() > body.start())) {
                continue;
            }
            if (start >= 0) {
                items.add(said.trim(new Span(start, hit.span().start())));
            }
            start = hit.span().end();
            next++;
        }
        if (start < 0 || next < 3) {
            return List.of();
        }
        items.add(said.trim(new Span(start, body.end())));
        return items;
    }

    /**
     * A message of nothing but words for submitting and for the consent to it answers none of the open questions: no
     * more of them are wanted. True when it was one.
     */
    boolean submits(Findings findings, List<Span> sentences, Context context) {
        var said = findings.said();
        var parts = sentences.stream()
                .flatMap(sentence -> clauses(said, sentence).stream())
                .toList();
        var sends =
                parts.stream().filter(part -> OwnQuestions.sends(said, part)).findFirst();
        var consents =
                parts.stream().filter(part -> !OwnQuestions.sends(said, part)).toList();
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
        findings.add(Slot.REVIEW, Answer.of("submit"), Phrase.edged(said, sends.get()));
        return true;
    }

    /** The whole message is the answer to the only open question. */
    void alone(Findings findings, List<Span> sentences, Context context) {
        var question = context.open().getFirst();
        var whole = sentences.stream().reduce(Span::to);
        if (whole.isEmpty() || findings.has(question.slot())) {
            return;
        }
        var value = value(question, findings.said(), whole.get(), context);
        if (value instanceof Value.Refused && !findings.isEmpty()) {
            return;
        }
        findings.add(question, value);
    }

    /** Several open questions: what is not known, what is named, what fits, and the rest in order. */
    void among(Findings findings, List<Span> sentences, Context context, boolean onlyWhatFits) {
        var said = findings.said();
        for (var sentence : sentences) {
            if (Unknowns.in(said, sentence) && !Unknowns.ofTheRest(said, sentence)) {
                unknown(findings, sentence, context);
            }
        }
        for (var sentence : sentences) {
            named(findings, sentence, context);
        }
        for (var sentence : sentences) {
            fitting(findings, sentence, context);
        }
        story.telling(findings, sentences, context, true);
        ContactDetails.read(findings, sentences, left(findings, context));
        if (!onlyWhatFits) {
            inOrder(findings, sentences, context);
        }
        if (sentences.stream()
                .anyMatch(sentence -> Unknowns.ofTheRest(said, sentence)
                        || (Unknowns.whole(said, sentence) && unnamed(said, sentence, context)))) {
            var quote = sentences.stream()
                    .filter(sentence -> Unknowns.in(said, sentence))
                    .findFirst()
                    .orElse(said.all());
            left(findings, context)
                    .forEach(question -> findings.add(question.slot(), Answer.UNKNOWN, Phrase.edged(said, quote)));
        }
    }

    /** At the review: every answer that a clause begins by naming is given anew. */
    void anew(Findings findings, List<Span> sentences, Context context) {
        var said = findings.said();
        for (var sentence : sentences) {
            for (var clause : clauses(said, sentence)) {
                Questions.all(context).stream()
                        .filter(question -> nameLength(said, clause, question) > 0)
                        .max(Comparator.comparingInt(question -> nameLength(said, clause, question)))
                        .ifPresent(question -> valueAfterName(said, clause, question)
                                .map(span -> value(question, said, span, context))
                                .filter(Value.Taken.class::isInstance)
                                .map(Value.Taken.class::cast)
                                .ifPresent(value ->
                                        findings.add(question.slot(), value.answer(), value.quote(), Provenance.SAID)));
            }
        }
    }

    private static int nameLength(Folded said, Span clause, Question question) {
        var words = said.text(clause);
        return Names.of(question).stream()
                .filter(name -> words.startsWith(name) && Names.stands(name, words))
                .mapToInt(String::length)
                .findFirst()
                .orElse(0);
    }

    private static boolean unnamed(Folded said, Span sentence, Context context) {
        return context.open().stream().noneMatch(question -> Names.in(said.text(sentence), question));
    }

    private static void unknown(Findings findings, Span sentence, Context context) {
        var said = findings.said();
        for (var clause : clauses(said, sentence)) {
            if (Unknowns.in(said, clause) || clauses(said, sentence).size() == 1) {
                Names.meant(said.text(clause), context.open())
                        .or(() -> unasked(said, clause, context))
                        .ifPresent(
                                question -> findings.add(question.slot(), Answer.UNKNOWN, Phrase.edged(said, clause)));
            }
        }
    }

    /** What is said not to be known is not asked later. */
    private static Optional<Question> unasked(Folded said, Span clause, Context context) {
        return Questions.all(context).stream()
                .filter(question -> !context.answers().has(question.slot()) && Unknowns.about(said, clause, question))
                .findFirst();
    }

    private void named(Findings findings, Span sentence, Context context) {
        var said = findings.said();
        for (var clause : clauses(said, sentence)) {
            for (var question : left(findings, context)) {
                valueAfterName(said, clause, question)
                        .filter(span -> !said.has(THERE_IS, span))
                        .map(span -> value(question, said, span, context))
                        .filter(Value.Taken.class::isInstance)
                        .ifPresent(value -> findings.add(question, value));
            }
        }
    }

    /** What stands after "機種は" or "model is". */
    private static Optional<Span> valueAfterName(Folded said, Span clause, Question question) {
        var words = said.text(clause);
        for (var name : Names.of(question)) {
            int at = words.indexOf(name);
            if (at >= 0 && at <= 12 && Names.stands(name, words)) {
                var after = new Span(clause.start() + at + name.length(), clause.end());
                return said.hit(NAMED_BY, after)
                        .map(by -> withoutCopula(said, new Span(by.span().end(), clause.end())))
                        .filter(span -> span.start() < span.end());
            }
        }
        return Optional.empty();
    }

    private static Span withoutCopula(Folded said, Span span) {
        var edged = Phrase.edged(said, span);
        for (var copula : List.of("になります", "でございます", "となります", "でした", "です")) {
            if (said.text(edged).endsWith(copula)) {
                return said.trim(new Span(edged.start(), edged.end() - copula.length()));
            }
        }
        return edged;
    }

    /** Choices and facts that a clause states in its own words; a bare yes or no goes to the next question. */
    private void fitting(Findings findings, Span sentence, Context context) {
        var said = findings.said();
        for (var clause : clauses(said, sentence)) {
            var left = left(findings, context).stream()
                    .filter(question -> question.kind().hasChoices())
                    .toList();
            var plain = YesNo.of(said, clause).filter(truth -> truth != Truth.UNKNOWN);
            if (plain.isPresent()) {
                left.stream()
                        .filter(Choices::yesNo)
                        .findFirst()
                        .filter(_ -> !usedByAsked(findings, clause, context))
                        .ifPresent(question -> findings.add(
                                question.slot(), Answer.of(plain.get().key()), Phrase.edged(said, clause)));
                continue;
            }
            for (var question : left) {
                var chosen = Choices.in(said, clause, question);
                boolean numberOnly = said.text(Phrase.edged(said, clause)).length() < 3;
                if (chosen.size() == 1
                        && !numberOnly
                        && !Unknowns.in(said, clause)
                        && !givesAddress(findings, clause)) {
                    findings.add(question, value(question, said, clause, context));
                }
            }
            onlyFact(findings, clause, left);
        }
    }

    /** "Phone: 03-1234-5678" gives a number and chooses nothing. */
    private static boolean givesAddress(Findings findings, Span clause) {
        return Stream.of(Slots.PHONE, Slots.EMAILS)
                .anyMatch(slot -> findings.has(slot) && findings.span(slot).overlaps(clause));
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

    /** What nothing has accounted for goes to the open free-text questions in the order in which they were put. */
    private void inOrder(Findings findings, List<Span> sentences, Context context) {
        var said = findings.said();
        var rest = sentences.stream()
                .filter(sentence -> !usedByAsked(findings, sentence, context) && !Unknowns.in(said, sentence))
                .filter(sentence -> YesNo.of(said, sentence).isEmpty())
                .toList();
        var texts = left(findings, context).stream()
                .filter(question -> switch (question.kind()) {
                    case TEXT, LONG_TEXT -> true;
                    case CHOICE, CHOICES, COUNT, MOMENT, PHONE, EMAILS, REQUEST_NUMBERS, TIME_ZONE, FILES -> false;
                })
                .toList();
        if (ContactDetails.SLOTS.containsAll(texts.stream().map(Question::slot).toList())) {
            rest = rest.stream()
                    .filter(sentence -> !findings.uses(sentence) && ContactDetails.mayBe(said, sentence))
                    .toList();
        }
        if (rest.isEmpty() || texts.isEmpty()) {
            return;
        }
        int many = Math.min(rest.size(), texts.size());
        for (int at = 0; at < many; at++) {
            var span = at == many - 1 ? rest.get(at).to(rest.getLast()) : rest.get(at);
            findings.add(texts.get(at), values.read(texts.get(at), said, span, context.now()));
        }
    }

    private static boolean usedByAsked(Findings findings, Span span, Context context) {
        return context.open().stream()
                .anyMatch(question -> findings.has(question.slot())
                        && findings.span(question.slot()).overlaps(span));
    }

    private static List<Question> left(Findings findings, Context context) {
        return context.open().stream()
                .filter(question -> !findings.has(question.slot()))
                .toList();
    }

    private static List<Span> clauses(Folded said, Span sentence) {
        return said.hits(CLAUSE, sentence).stream()
                .map(hit -> said.trim(hit.span()))
                .filter(clause -> clause.start() < clause.end())
                .toList();
    }

    /** A value given to one question; a yes/no question also takes what its fact's rules or the first word say. */
    private Value value(Question question, Folded said, Span span, Context context) {
        var value = values.read(question, said, span, context.now());
        if (!(value instanceof Value.Refused) || !Choices.yesNo(question)) {
            return value;
        }
        return story.fact(said, span, question)
                .map(FactCues.Stated::truth)
                .or(() -> YesNo.opening(said, span))
                .or(() -> Fact.of(question.slot()).flatMap(fact -> AskedFacts.read(said, span, fact)))
                .or(() -> Unknowns.in(said, span) ? Optional.of(Truth.UNKNOWN) : Optional.empty())
                .<Value>map(truth -> new Value.Taken(Story.answer(truth), Phrase.edged(said, span)))
                .orElse(value);
    }
}
