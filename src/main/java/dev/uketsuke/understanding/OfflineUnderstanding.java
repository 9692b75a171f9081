package dev.uketsuke.understanding;

import dev.uketsuke.dialog.Answer;
import dev.uketsuke.dialog.AnswerKind;
import dev.uketsuke.dialog.Provenance;
import dev.uketsuke.dialog.Question;
import dev.uketsuke.dialog.Slot;
import dev.uketsuke.intake.Doubt;
import dev.uketsuke.intake.Found;
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

    /** What is wished of the desk or of the conversation, not of the product. */
    private static final Set<Intent> WISHES = Set.of(
            Intent.STATUS,
            Intent.ESCALATE,
            Intent.CLOSE,
            Intent.HUMAN,
            Intent.BACK,
            Intent.SKIP,
            Intent.LATER,
            Intent.HELP,
            Intent.CANCEL,
            Intent.RESTART,
            Intent.LANGUAGE);

    private final Learned learned;
    private final Commands commands = new Commands();
    private final DeskCues desk = new DeskCues();
    private final LastWish lastWish = new LastWish(commands, desk);
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

    public OfflineUnderstanding() {
        this(Learned.packaged());
    }

    OfflineUnderstanding(Learned learned) {
        this.learned = learned;
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
            return wish(ofNumbered.get(), learned.of(said), findings, context, maskedText);
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
        return first ? first(findings, context, maskedText) : answer(findings, context, maskedText);
    }

    @Override
    public Reading readAs(Intent intent, String maskedText, Context context) {
        var findings = new Findings(recent.folded(maskedText), List.of());
        var judgement = learned.of(maskedText);
        return first(intent, judgement, findings, context, maskedText).meant(intent);
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

    private Reading first(Findings findings, Context context, String text) {
        var said = findings.said();
        var words = said.original().equals(text) ? Letter.of(said).words(said) : text;
        var judged = words.equals(said.original()) ? learned.of(said) : learned.of(words);
        var judgement = story.saysElse(said) ? judged.likelySeveral() : judged;
        return first(intent(judgement, said, context), judgement, findings, context, text);
    }

    private Reading first(Intent intent, Judgement judgement, Findings findings, Context context, String text) {
        var said = findings.said();
        if (WISHES.contains(intent)) {
            return wish(intent, judgement, findings, context, text);
        }
        var lines = story.labelled(findings, context);
        var told = about(
                findings,
                contactWords.read(findings, NoCalls.read(findings, Story.sentences(said, lines), context), context),
                context);
        var sentences = restated.byChoice(findings, told, context).stream()
                .filter(sentence -> !OwnQuestions.wishesSeverity(findings, sentence))
                .toList();
        var body = Story.sentences(said, Story.body(said));
        story.values(findings, body, context);
        story.facts(findings, body, context, learned, judgement);
        story.telling(findings, sentences, context, false);
        story.about(findings, sentences, intent, context);
        return new Reading(
                intent,
                judgement.confidence(),
                null,
                whole(findings.found(), said, text),
                findings.rejected(),
                units(said, sentences, judgement, context),
                text,
                judgement.second(),
                judgement.several());
    }

    /** Who is reached and where is no part of what it is about. */
    private List<Span> about(Findings findings, List<Span> told, Context context) {
        var others = told.stream()
                .filter(sentence -> !ContactLine.lists(findings.said(), sentence))
                .toList();
        if (others.isEmpty()) {
            return told;
        }
        told.stream()
                .filter(sentence -> !others.contains(sentence))
                .forEach(sentence -> contactLine.take(findings, sentence, context));
        return others;
    }

    /** What was learned decides; an answer to the question what is wrong tells what is wrong. */
    private Intent intent(Judgement judgement, Folded said, Context context) {
        if (contactLine.only(said, context)) {
            return Intent.ANSWER;
        }
        boolean asked = context.asks().contains(Slots.ISSUE);
        if (judgement.intent() != Intent.ANSWER || !asked) {
            return judgement.intent();
        }
        return story.type(said, said.sentences(said.all())).orElse(Intent.PROBLEM);
    }

    private List<Unit> units(Folded said, List<Span> sentences, Judgement judgement, Context context) {
        return judgement.several() >= Doubt.Several.ASKED
                ? story.severalUnits(said, sentences, judgement.perPlatform(), context.today())
                : story.whole(said, sentences);
    }

    /** What is wanted of the desk; whatever else the message tells is read as ever. */
    private Reading wish(Intent wish, Judgement judgement, Findings findings, Context context, String text) {
        var said = findings.said();
        var told = Story.sentences(said, story.labelled(findings, context)).stream()
                .filter(sentence -> tells(said, sentence, wish))
                .toList();
        var body = Story.sentences(said, Story.body(said));
        story.values(findings, body, context);
        story.facts(findings, body, context, learned, judgement);
        story.telling(findings, told, context, false);
        var type = story.type(said, told);
        if (type.isPresent() || wish == Intent.HUMAN) {
            var about = told.stream()
                    .filter(sentence -> !OwnQuestions.wishesSeverity(findings, sentence))
                    .toList();
            story.about(findings, about.isEmpty() ? told : about, type.orElse(wish), context);
        }
        return new Reading(
                wish,
                judgement.confidence(),
                null,
                findings.found(),
                findings.rejected(),
                List.of(),
                text,
                judgement.second(),
                0);
    }

    /** A person may be asked for in the very sentence that tells the trouble. */
    private boolean tells(Folded said, Span sentence, Intent wish) {
        return (desk.read(said, sentence).isEmpty() && !(wish == Intent.HUMAN && PersonWish.in(said, sentence)))
                || (wish == Intent.HUMAN
                        && story.type(said, List.of(sentence))
                                .filter(Intent.PROBLEM::equals)
                                .isPresent());
    }

    /** The issue of a message that is too long to be read whole is the whole message. */
    private static List<Found> whole(List<Found> found, Folded said, String text) {
        return Recent.whole(text) || !Letter.of(said).toTheEnd(said)
                ? found
                : found.stream()
                        .map(one -> one.slot().equals(Slots.ISSUE)
                                ? new Found(one.slot(), Answer.of(text), one.provenance(), text, one.places())
                                : one)
                        .toList();
    }

    private Reading answer(Findings findings, Context context, String text) {
        var said = findings.said();
        boolean own = context.asks().stream().anyMatch(OwnQuestions.SLOTS::contains);
        var lines = story.labelled(findings, context);
        if (context.asks().contains(Slot.REVIEW)) {
            // Who writes a label at the review puts its value in place of the one shown there.
            Story.body(said).stream()
                    .filter(line -> lines.stream().noneMatch(line::overlaps))
                    .forEach(findings::deliberate);
        }
        if (!own && byPlace.read(findings, lines, context)) {
            story.structured(findings, Story.sentences(said, Story.body(said)), context);
            return reading(Intent.ANSWER, LIKELY, findings, text);
        }
        var told = contactWords.read(findings, NoCalls.read(findings, Story.sentences(said, lines), context), context);
        var all = contactLine.read(findings, told, context).stream()
                .flatMap(sentence -> context.asks().contains(Slot.REVIEW)
                        ? OwnQuestions.parted(said, sentence).stream()
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
        var besides = lastWish.read(said, sentences);
        if (besides.isPresent()) {
            sentences = sentences.subList(0, sentences.size() - 1);
        }
        if ((!own || UNDECIDED.containsAll(context.asks())) && openAnswers.submits(findings, sentences, context)) {
            return reading(Intent.ANSWER, LIKELY, findings, text);
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
        Added.read(findings, all, context);
        sentences.stream()
                .filter(sentence -> others.only(said, sentence, Slot.REVIEW, context.today()))
                .forEach(findings::deliberate);
        if (findings.has(Slot.REVIEW)) {
            Withheld.read(findings, all);
        }
        if (findings.isEmpty()) {
            return unclear(findings, context, text);
        }
        return reading(besides.orElse(Intent.ANSWER), LIKELY, findings, text);
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
