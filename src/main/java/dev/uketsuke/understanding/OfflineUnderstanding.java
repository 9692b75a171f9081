package dev.uketsuke.understanding;

import dev.uketsuke.dialog.Answer;
import dev.uketsuke.dialog.AnswerKind;
import dev.uketsuke.dialog.Provenance;
import dev.uketsuke.dialog.Question;
import dev.uketsuke.dialog.Slot;
import dev.uketsuke.intake.Intent;
import dev.uketsuke.intake.Reading;
import dev.uketsuke.intake.Unit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Understanding without a network: what was learned judges a first message as a whole, grammars and rules read its
 * values. Every value is a piece of what was said, and what is unsure is left to be asked.
 */
public final class OfflineUnderstanding implements Understanding {

    /** Which language a command asks for. */
    private static final Slot LANGUAGE = new Slot("language");

    /** Questions of the bot about what was said, instead of which the request may be sent off. */
    private static final Set<Slot> UNDECIDED = Set.of(Slot.SPLIT, Slot.CHOOSE);

    private static final double SURE = 1;
    private static final double LIKELY = 0.8;
    private static final double GUESSED = 0.6;

    private final Learned learned;
    private final Commands commands = new Commands();
    private final DeskCues desk = new DeskCues();
    private final WishBeside wishBeside;
    private final Structures structures = new Structures();
    private final Values values = new Values(structures);
    private final Story story = new Story(structures, values);
    private final Bettered bettered = new Bettered(story);
    private final ContactWords contactWords = new ContactWords(structures);
    private final ContactLine contactLine = new ContactLine(structures, contactWords);
    private final OtherValues others = new OtherValues(structures);
    private final OpenAnswers openAnswers = new OpenAnswers(values, story, others);
    private final ByPlace byPlace = new ByPlace(openAnswers, others);
    private final ToldAnew toldAnew = new ToldAnew(structures);
    private final Restated restated = new Restated(openAnswers);
    private final Correcting correcting = new Correcting(structures, values, openAnswers);
    private final Recent recent = new Recent();
    private final FirstMessages firstMessages;

    public OfflineUnderstanding() {
        this(Learned.packaged());
    }

    OfflineUnderstanding(Learned learned) {
        this.learned = learned;
        this.wishBeside = new WishBeside(commands, desk, learned);
        this.firstMessages = new FirstMessages(learned, desk, wishBeside, story, contactWords, contactLine, restated);
    }

    @Override
    public Reading read(String maskedText, Context heard) {
        var said = recent.folded(maskedText);
        var letter = Letter.of(said);
        var context = heard.at(letter.written(said, structures.moments(), heard.today()));
        var findings = new Findings(
                said,
                Stream.concat(context.asks().stream(), context.open().stream().map(Question::slot))
                        .toList());
        if (said.trim(said.all()).start() >= said.trim(said.all()).end()) {
            return reading(Intent.ANSWER, 0, findings, maskedText);
        }
        var command = command(said, context);
        if (command.isPresent()) {
            if (command.get() == Intent.SKIP) {
                context.open()
                        .forEach(question -> findings.add(question.slot(), Answer.SKIPPED, said.trim(said.all())));
            }
            if (command.get() == Intent.LANGUAGE) {
                commands.language(said)
                        .ifPresent(language -> findings.add(
                                LANGUAGE, Answer.of(language.tag()), said.trim(said.all()), Provenance.SAID));
            }
            return reading(command.get(), SURE, findings, maskedText);
        }
        var ofNumbered = desk.readOfNumbered(said);
        if (ofNumbered.isPresent() && !context.asks().contains(Slot.CONFIRM)) {
            return firstMessages.wish(ofNumbered.get(), learned.of(said), findings, context, maskedText);
        }
        if (!context.asks().contains(Slot.CONFIRM)
                && letter.own().stream()
                        .flatMap(line -> said.sentences(line).stream())
                        .allMatch(one -> Courtesies.is(said, one)
                                && !(context.asks().contains(Slots.CONTACT_NAME) && Introductions.is(said, one)))) {
            story.labelled(findings, context);
            story.values(findings, List.of(), context);
            return reading(Intent.GREETING, SURE, findings, maskedText);
        }
        if (!NumberedAnswers.are(said, context) && !OnBehalf.replaces(said) && correcting.is(said, context)) {
            return correcting.read(said, context, maskedText);
        }
        boolean first = context.asks().isEmpty() || context.asks().contains(Slots.ISSUE);
        return first ? firstMessages.read(findings, context, maskedText) : answer(findings, context, maskedText);
    }

    @Override
    public Reading readAs(Intent intent, String maskedText, Context context) {
        var findings = new Findings(recent.folded(maskedText), List.of());
        var judgement = learned.of(maskedText);
        return firstMessages
                .read(intent, judgement, findings, context, maskedText)
                .meant(intent);
    }

    @Override
    public List<Unit> units(String maskedText, Context context) {
        var said = recent.folded(maskedText);
        var perPlatform = learned.of(maskedText).perPlatform();
        var sentences = Story.sentences(said, Story.body(said)).stream()
                .filter(sentence -> !contactWords.is(said, sentence, context)
                        && !ContactLine.lists(said, sentence)
                        && !NoCalls.is(said, sentence))
                .toList();
        return story.severalUnits(said, sentences, perPlatform, context.today());
    }

    /** A command, unless the same words answer what is open. */
    private Optional<Intent> command(Folded said, Context context) {
        if (context.asks().contains(Slot.CONFIRM)) {
            return commands.read(said).filter(Intent.HUMAN::equals);
        }
        boolean answers = context.open().stream().anyMatch(question -> fits(said, question, context));
        return answers ? Optional.empty() : commands.read(said);
    }

    private boolean fits(Folded said, Question question, Context context) {
        return question.kind().hasChoices()
                ? !Choices.in(said, said.all(), question).isEmpty()
                : question.kind() == AnswerKind.MOMENT
                        && structures
                                .moments()
                                .asked(said, said.all(), context.today())
                                .isPresent();
    }

    private Reading answer(Findings findings, Context context, String text) {
        var said = findings.said();
        boolean own = context.asks().stream().anyMatch(OwnQuestions.SLOTS::contains);
        var lines = story.labelled(findings, context);
        var named = context.asks().contains(Slot.REVIEW) ? labelled(findings, lines) : List.<Span>of();
        named.forEach(findings::deliberate);
        // Who writes a label at the review puts its value in place of the one shown there.
        var intent = named.isEmpty() ? Intent.ANSWER : Intent.CORRECT;
        if (!own && byPlace.read(findings, lines, context)) {
            story.structured(findings, Story.sentences(said, Story.body(said)), context);
            return reading(intent, LIKELY, findings, text);
        }
        var sentencesOfLines = Story.sentences(said, lines).stream()
                .flatMap(sentence -> context.asks().contains(Slot.CONFIRM)
                        ? OpeningYes.apart(said, sentence).stream()
                        : Stream.of(sentence))
                .toList();
        var told = contactWords.read(findings, NoCalls.read(findings, sentencesOfLines, context), context);
        var all = contactLine.read(findings, told, context).stream()
                .flatMap(sentence -> context.asks().contains(Slot.REVIEW)
                        ? OwnQuestions.parted(said, sentence, Questions.all(context)).stream()
                        : Stream.of(sentence))
                .flatMap(sentence -> PlainAnswers.apart(
                        said,
                        sentence,
                        clause -> context.open().size() > 1 && others.only(said, clause, Slot.REVIEW, context.today())))
                .flatMap(sentence -> SeveralAnswers.apart(said, sentence, context))
                .toList();
        Restated.consent(
                findings,
                all.stream().filter(one -> OwnQuestions.sent(said, one)).toList(),
                context);
        var sentences = all.stream()
                .filter(sentence -> !OwnQuestions.read(findings, sentence, context.asks(), all.size() == 1)
                        && !OwnQuestions.wishesSeverity(findings, sentence))
                .toList();
        var besides = wishBeside.read(said, sentences);
        if (besides.isPresent()) {
            sentences = without(said, sentences, besides.get().piece());
        }
        if ((!own || UNDECIDED.containsAll(context.asks())) && openAnswers.submits(findings, sentences, context)) {
            return reading(intent, LIKELY, findings, text);
        }
        sentences = toldAnew.read(findings, restated.byChoice(findings, sentences, context), context);
        if (context.asks().contains(Slot.REVIEW) || revisits(context)) {
            sentences = restated.byName(findings, sentences, context);
        }
        if (!own && context.open().size() == 1) {
            single(findings, sentences, context);
        } else {
            story.structured(findings, sentences, context);
            openAnswers.among(findings, sentences, context, own);
        }
        story.untold(findings, sentences, context);
        bettered.read(findings, sentences, context);
        ContactDetails.company(findings, all, context);
        Extensions.read(findings, context);
        Added.read(findings, all, context);
        sentences.stream()
                .filter(sentence -> others.only(said, sentence, Slot.REVIEW, context.today()))
                .forEach(findings::deliberate);
        if (findings.has(Slot.REVIEW)) {
            Withheld.read(findings, all);
        }
        if (findings.isEmpty() && besides.isEmpty()) {
            return unclear(findings, context, text);
        }
        return reading(besides.map(WishBeside.Wished::intent).orElse(intent), LIKELY, findings, text);
    }

    private static List<Span> without(Folded said, List<Span> sentences, Span piece) {
        return sentences.stream()
                .flatMap(sentence -> sentence.overlaps(piece)
                        ? sentence.without(List.of(piece)).stream().map(rest -> Phrase.edged(said, rest))
                        : Stream.of(sentence))
                .filter(rest -> rest.start() < rest.end())
                .toList();
    }

    /** The lines in which a value was read behind its label; {@code others} are the rest. */
    private static List<Span> labelled(Findings findings, List<Span> others) {
        return Story.body(findings.said()).stream()
                .filter(line -> others.stream().noneMatch(line::overlaps) && findings.uses(line))
                .toList();
    }

    /** Whether one answer was opened to be changed; a longer text is left whole. */
    private static boolean revisits(Context context) {
        return context.open().stream()
                .anyMatch(question -> question.kind() != AnswerKind.LONG_TEXT
                        && context.answers().has(question.slot()));
    }

    /** The only open question takes the whole message; a longer one may tell other things besides. */
    private void single(Findings findings, List<Span> sentences, Context context) {
        openAnswers.alone(findings, sentences, context);
        story.structured(findings, sentences, context);
        sentences.forEach(sentence -> OpenAnswers.unknown(findings, sentence, context));
        if (sentences.size() > 1 || context.open().stream().noneMatch(question -> findings.has(question.slot()))) {
            story.telling(findings, sentences, context, true);
        } else {
            story.change(findings, sentences, context);
        }
    }

    private Reading unclear(Findings findings, Context context, String text) {
        var said = findings.said();
        return desk.read(said)
                .map(intent -> reading(intent, LIKELY, findings, text))
                .orElseGet(() -> {
                    var about = Corrections.about(said, said.all(), Questions.all(context))
                            .map(Question::slot);
                    boolean change = context.asks().contains(Slot.REVIEW) && about.isPresent();
                    return new Reading(
                            change ? Intent.CORRECT : Intent.ANSWER,
                            change ? GUESSED : 0,
                            change ? about.get() : null,
                            List.of(),
                            List.of(),
                            List.of(),
                            text);
                });
    }

    private static Reading reading(Intent intent, double confidence, Findings findings, String text) {
        return new Reading(intent, confidence, null, findings.found(), findings.rejected(), List.of(), text);
    }

    @Override
    public Reading readCard(Map<Slot, String> bySlot, Context context) {
        var card = new CardValues(values, context);
        card.read(bySlot);
        return new Reading(Intent.ANSWER, SURE, null, card.found(), card.rejected(), List.of(), "");
    }
}
