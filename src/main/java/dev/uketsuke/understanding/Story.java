package dev.uketsuke.understanding;

import dev.uketsuke.dialog.Answer;
import dev.uketsuke.dialog.Provenance;
import dev.uketsuke.dialog.Question;
import dev.uketsuke.dialog.Slot;
import dev.uketsuke.dialog.Truth;
import dev.uketsuke.intake.Intent;
import dev.uketsuke.intake.Unit;
import dev.uketsuke.severity.Fact;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads what a message tells by itself, asked or not: labelled lines, values with a form, facts, telling sentences. */
final class Story {
    private final Structures structures;
    private final Values values;
    private final FactCues facts = new FactCues();
    private final TypeCues types = new TypeCues();
    private final Units units = new Units();
    private final Titles titles = new Titles();
    private final TwoPatterns patterns = new TwoPatterns();
    private final BothTold both = new BothTold();
    private final Accompanying accompanying = new Accompanying(facts);
    private final Unrelated unrelated = new Unrelated(units);
    private final Sharing sharing;

    Story(Structures structures, Values values) {
        this.structures = structures;
        this.values = values;
        this.sharing = new Sharing(structures, types);
    }

    /** Reads the labelled lines; returns the other lines, without the signature. */
    List<Span> labelled(Findings findings, Context context) {
        var said = findings.said();
        var questions = Questions.all(context);
        var body = body(said).stream()
                .map(line -> AlreadyTold.without(said, line))
                .flatMap(line -> Labelled.apart(said, line, questions).stream())
                .toList();
        var used = new ArrayList<Span>();
        for (var part : Labelled.in(said, body)) {
            var question = Names.meant(part.label(), questions);
            if (question.isPresent() && part.value().start() < part.value().end()) {
                var canonical = structures.canonical(question.get().slot(), said, part.value());
                if (findings.more(question.get().slot(), canonical)) {
                    used.add(part.whole());
                    continue;
                }
                var named = BesideName.without(findings, question.get(), part.value(), structures);
                var value = values.read(question.get(), said, named, context.today());
                findings.add(question.get(), value);
                if (value instanceof Value.Taken
                        || findings.asked(question.get().slot())) {
                    used.add(part.whole());
                }
            }
        }
        var sentences =
                body.stream().flatMap(line -> said.sentences(line).stream()).toList();
        if (OnBehalf.read(findings, sentences, context)) {
            sentences.forEach(sentence -> Introductions.readWriter(findings, sentence, context));
        } else {
            sentences.forEach(sentence -> Introductions.read(findings, sentence, context));
        }
        return body.stream()
                .filter(line -> used.stream().noneMatch(line::overlaps))
                .toList();
    }

    /** The lines in which somebody tells something, labelled or not: facts and values stand in both. */
    static List<Span> body(Folded said) {
        return Letter.of(said).own();
    }

    /** The sentences of these lines that are more than a courtesy. */
    static List<Span> sentences(Folded said, List<Span> lines) {
        return lines.stream()
                .flatMap(line -> said.sentences(line).stream())
                .filter(sentence -> !Courtesies.is(said, sentence))
                .toList();
    }

    /** Adds values with a form of their own and facts, wherever they stand in these sentences. */
    void structured(Findings findings, List<Span> sentences, Context context) {
        values(findings, sentences, context);
        var all = sentences.stream().reduce(Span::to);
        all.ifPresent(span -> facts.in(findings.said(), span)
                .forEach((fact, stated) -> StatedFacts.add(findings, context, fact, stated)));
    }

    /** Adds values with a form of their own. */
    void values(Findings findings, List<Span> sentences, Context context) {
        var said = findings.said();
        var others = sentences.stream()
                .filter(sentence -> ZoneNames.stated(said, sentence).isEmpty())
                .toList();
        for (var stretch : stretches(said, others)) {
            structures.addTo(findings, stretch, context.today());
        }
        NoError.read(findings, sentences, context);
        sentences.stream()
                .flatMap(sentence -> NamedValues.clauses(said, sentence).stream())
                .forEach(clause -> ZoneNames.stated(said, clause)
                        .ifPresent(zone -> add(findings, context, Slots.TIME_ZONE, zone.getId(), clause)));
        Signature.read(findings, Letter.of(said).signature(), context, structures);
        MailHead.read(findings, Letter.of(said).head(), context, structures);
    }

    /** Neighbouring sentences are read together, so that a date and its hour in two of them stay one. */
    private static List<Span> stretches(Folded said, List<Span> sentences) {
        var stretches = new ArrayList<Span>();
        for (var sentence : sentences) {
            boolean joined = !stretches.isEmpty()
                    && said.text(stretches.getLast().gap(sentence)).isBlank();
            stretches.add(joined ? stretches.removeLast().to(sentence) : sentence);
        }
        return stretches;
    }

    /** What a truth is as an answer. */
    static Answer answer(Truth truth) {
        return truth == Truth.UNKNOWN ? Answer.UNKNOWN : Answer.of(truth.key());
    }

    /** Adds the sentences that speak about a free-text question by its words. */
    void telling(Findings findings, List<Span> sentences, Context context, boolean withTrouble) {
        var said = findings.said();
        for (var slot : SentenceCues.slots()) {
            if (findings.has(slot) || Questions.of(context, slot).isEmpty()) {
                continue;
            }
            var spoken = sentences.stream()
                    .filter(sentence -> SentenceCues.speaks(said, sentence, slot))
                    .filter(sentence -> !(slot.equals(Slots.REPRODUCTION) && tellsOfARollBack(findings, sentence)))
                    .filter(sentence -> withTrouble || !main(said, sentences).equals(Optional.of(sentence)))
                    .toList();
            if (!spoken.isEmpty()) {
                var span = OpeningYes.without(said, adjacent(said, spoken));
                findings.add(slot, Answer.of(said.quote(span)), span);
            }
        }
        change(findings, sentences, context);
    }

    /** 「戻すと直ります」 is no step that makes it happen. */
    private static boolean tellsOfARollBack(Findings findings, Span sentence) {
        var rollback = Fact.ROLLBACK_SOLVES.slot();
        return findings.has(rollback) && sentence.overlaps(findings.span(rollback));
    }

    /** Adds a change that is told in passing, as in "since last night's update". */
    void change(Findings findings, List<Span> sentences, Context context) {
        var said = findings.said();
        sentences.stream()
                .flatMap(sentence -> AfterChange.in(said, sentence).stream())
                .findFirst()
                .ifPresent(span -> add(findings, context, Slots.RECENT_CHANGES, said.quote(span), span));
    }

    /** The first of the sentences with those that follow it directly. */
    private static Span adjacent(Folded said, List<Span> sentences) {
        var span = sentences.getFirst();
        for (var next : sentences.subList(1, sentences.size())) {
            if (said.text(span.gap(next)).isBlank()) {
                span = span.to(next);
            }
        }
        return span;
    }

    private Optional<Span> main(Folded said, List<Span> sentences) {
        return sentences.stream()
                .filter(sentence -> types.read(said, sentence)
                        .filter(Intent.PROBLEM::equals)
                        .isPresent())
                .findFirst();
    }

    /** What kind of message it is. */
    Optional<Intent> type(Folded said, List<Span> sentences) {
        return sentences.stream().reduce(Span::to).flatMap(span -> types.read(said, span));
    }

    /** Adds what a first message is about: issue, title and request type. */
    void about(Findings findings, List<Span> sentences, Intent intent, Context context) {
        var said = findings.said();
        var rest = sentences.stream()
                .filter(sentence -> SentenceCues.slots().stream()
                        .noneMatch(slot ->
                                findings.has(slot) && findings.span(slot).covers(sentence)))
                .toList();
        var about = (rest.isEmpty() ? sentences : rest).stream().reduce(Span::to);
        about.ifPresent(span -> {
            add(findings, context, Slots.ISSUE, said.quote(span), span);
            var main = units.main(said, span);
            if (units.pointsBack(said, main)) {
                main = units.main(said, sentences.stream().reduce(Span::to).orElse(span));
            }
            add(findings, context, Slots.TITLE, titles.of(said, main), main);
        });
        if (!findings.has(Slots.TITLE) && findings.has(Slots.ISSUE)) {
            var main = units.main(said, findings.span(Slots.ISSUE));
            add(findings, context, Slots.TITLE, titles.of(said, main), main);
        }
        Questions.of(context, Slots.REQUEST_TYPE).ifPresent(question -> {
            var key = switch (intent) {
                case FEATURE -> "feedback";
                case QUESTION -> "question";
                case PROBLEM -> "trouble";
                default -> "";
            };
            var quote = about.orElse(said.all());
            if (question.choice(key).isPresent()) {
                findings.add(Slots.REQUEST_TYPE, Answer.of(key), units.main(said, quote));
            }
        });
    }

    /** What a request is about is told anew, better than before; a title of the requester's own stays. */
    void anew(Findings findings, List<Span> telling, boolean titled, Context context) {
        var said = findings.said();
        telling.stream().reduce(Span::to).ifPresent(span -> {
            findings.add(Slots.ISSUE, Answer.of(said.quote(span)), span, Provenance.SAID);
            if (!titled) {
                var main = units.main(said, span);
                add(findings, context, Slots.TITLE, titles.of(said, main), main);
            }
        });
    }

    /** A problem told beside the contact, where nothing was told of the matter before. */
    void untold(Findings findings, List<Span> sentences, Context context) {
        var beside = ContactDetails.SLOTS.stream().anyMatch(context.asks()::contains)
                || context.asks().contains(Slots.PHONE);
        if (!beside || context.answers().has(Slots.ISSUE) || findings.has(Slots.ISSUE)) {
            return;
        }
        var troubled = Stream.of(Slots.ERROR_MESSAGES, Slots.AFFECTED_COUNT, Slots.STARTED_AT)
                .filter(findings::has)
                .map(findings::span)
                .toList();
        sentences.stream()
                .flatMap(sentence -> NamedValues.clauses(findings.said(), sentence).stream())
                .filter(clause -> troubled.stream().anyMatch(clause::overlaps)
                        || type(findings.said(), List.of(clause))
                                .filter(Intent.PROBLEM::equals)
                                .isPresent())
                .reduce(Span::to)
                .ifPresent(problem -> about(findings, List.of(problem), Intent.PROBLEM, context));
    }

    private static void add(Findings findings, Context context, Slot slot, String value, Span quote) {
        if (!value.isBlank() && Questions.of(context, slot).isPresent()) {
            findings.add(slot, Answer.of(value), quote);
        }
    }

    /** All of these sentences as the one unit that they are. */
    List<Unit> whole(Folded said, List<Span> sentences) {
        return sentences.stream()
                .reduce(Span::to)
                .map(span -> List.of(units.whole(said, span)))
                .orElse(List.of());
    }

    /** Whether a message itself says that it holds something else. */
    boolean saysElse(Folded said) {
        var sentences = sentences(said, body(said));
        return units.saysElse(said, said.all())
                || !both.in(said, sentences).isEmpty()
                || !patterns.in(said, sentences).isEmpty()
                || unrelated.in(said, sentences);
    }

    /** The units with what they share, at least two where there is any place to part them. */
    List<Unit> severalUnits(Folded said, List<Span> sentences, boolean perPlatform, Today today) {
        var pair = both.in(said, sentences);
        if (!pair.isEmpty()) {
            return pair;
        }
        var patterns = this.patterns.in(said, sentences);
        if (!patterns.isEmpty()
                && sentences.stream()
                        .reduce(Span::to)
                        .filter(span -> units.saysApart(said, span))
                        .isEmpty()) {
            return patterns;
        }
        var parts = sentences.stream()
                .reduce(Span::to)
                .map(span -> accompanying.joined(said, units.several(said, span, perPlatform)))
                .orElse(List.of());
        return parts.size() < 2 ? whole(said, sentences) : sharing.of(said, parts, today);
    }

    /** The facts that a span states, by the rules for what is said in passing. */
    Optional<FactCues.Stated> fact(Folded said, Span span, Question question) {
        return Fact.of(question.slot())
                .flatMap(fact -> Optional.ofNullable(facts.in(said, span).get(fact)));
    }

    /** Whether a yes is taken back in the same breath: what suffers in part has not stopped. */
    boolean contradicts(Folded said, Span span, Question question, Truth truth) {
        return question.slot().equals(Fact.BUSINESS_STOPPED.slot())
                && truth == Truth.YES
                && Optional.ofNullable(facts.in(said, span).get(Fact.IMPACT_PARTIAL))
                        .filter(stated -> stated.truth() == Truth.YES)
                        .isPresent();
    }
}
