package dev.uketsuke.understanding;

import dev.uketsuke.dialog.Answer;
import dev.uketsuke.intake.Doubt;
import dev.uketsuke.intake.Found;
import dev.uketsuke.intake.Intent;
import dev.uketsuke.intake.Reading;
import dev.uketsuke.intake.Unit;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Reads messages that tell what it is about, or what is wanted of the desk: what was learned judges each as a whole. */
final class FirstMessages {
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
    private final DeskCues desk;
    private final WishBeside wishBeside;
    private final Story story;
    private final ContactWords contactWords;
    private final ContactLine contactLine;
    private final Restated restated;
    private final StatedFacts facts;

    FirstMessages(
            Learned learned,
            DeskCues desk,
            WishBeside wishBeside,
            Story story,
            ContactWords contactWords,
            ContactLine contactLine,
            Restated restated) {
        this.learned = learned;
        this.desk = desk;
        this.wishBeside = wishBeside;
        this.story = story;
        this.contactWords = contactWords;
        this.contactLine = contactLine;
        this.restated = restated;
        this.facts = new StatedFacts(learned);
    }

    Reading read(Findings findings, Context context, String text) {
        var said = findings.said();
        var words = said.original().equals(text) ? Letter.of(said).words(said) : text;
        var judged = words.equals(said.original()) ? learned.of(said) : learned.of(words);
        var judgement = story.saysElse(said) ? judged.likelySeveral() : judged;
        return read(intent(judgement, said, context), judgement, findings, context, text);
    }

    Reading read(Intent intent, Judgement judgement, Findings findings, Context context, String text) {
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
        var matter = ofTheMatter(said, body);
        story.values(findings, matter, context);
        Extensions.read(findings, context);
        facts.read(findings, body, matter, context, judgement);
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

    /** When somebody may be called is not when it began. */
    private List<Span> ofTheMatter(Folded said, List<Span> sentences) {
        return sentences.stream()
                .filter(sentence -> !contactWords.hours(said, sentence))
                .toList();
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
        if (!WISHES.contains(judgement.intent())
                && wishBeside
                        .person(said, Story.sentences(said, Story.body(said)))
                        .isPresent()) {
            return Intent.HUMAN;
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
    Reading wish(Intent wish, Judgement judgement, Findings findings, Context context, String text) {
        var said = findings.said();
        var told = Story.sentences(said, story.labelled(findings, context)).stream()
                .flatMap(sentence -> tells(said, sentence, wish)
                        ? Stream.of(sentence)
                        : wish == Intent.ESCALATE ? worsened(said, sentence) : Stream.empty())
                .toList();
        boolean goesOn = wish == Intent.ESCALATE && context.answers().has(Slots.ISSUE);
        var body = Story.sentences(said, Story.body(said));
        var matter = ofTheMatter(said, body);
        story.values(findings, matter, context);
        Extensions.read(findings, context);
        facts.read(findings, body, matter, context, judgement);
        story.telling(findings, told, context, goesOn);
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

    /** How bad it has become may be told in the very sentence that wants another severity. */
    private Stream<Span> worsened(Folded said, Span sentence) {
        return NamedValues.clauses(said, sentence).stream()
                .filter(clause ->
                        desk.read(said, clause).isEmpty() && SentenceCues.speaks(said, clause, Slots.BUSINESS_IMPACT));
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
}
