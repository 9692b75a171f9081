package dev.uketsuke.conversation;

import dev.uketsuke.content.Pack;
import dev.uketsuke.dialog.Answer;
import dev.uketsuke.dialog.AnswerKind;
import dev.uketsuke.dialog.Question;
import dev.uketsuke.dialog.Slot;
import dev.uketsuke.intake.Doubt;
import dev.uketsuke.intake.Found;
import dev.uketsuke.intake.Intake;
import dev.uketsuke.intake.Intent;
import dev.uketsuke.intake.Reading;
import dev.uketsuke.intake.Remark;
import dev.uketsuke.intake.Splitting;
import dev.uketsuke.understanding.Understanding;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds what a message tells beside the request at hand (#12, #15): it says so itself, or together with that request it
 * looks like two. While questions are open it is always asked about; of a request that the agents have it is asked only
 * when unsure.
 */
final class Besides {
    private static final Set<Intent> KINDS = Set.of(Intent.PROBLEM, Intent.QUESTION, Intent.FEATURE);

    /** 「回避策: なし」, "tried: a reboot": what is labelled fills in, whatever else it may look like. */
    private static final Pattern LABELLED = Pattern.compile("(?:^|[。.;\\n] ?)[\\p{L} ]{2,24}[:：][^/]");

    /** How clearly a message has to be a problem, a question or a wish of its own. */
    private static final double OF_ITS_OWN = 0.7;

    /** An answer to what is asked on a card is no new request, however it reads. */
    private static final Pattern BY_PLACE = Pattern.compile("^\\s*[(（]?[1１①][.)．）、:：]?");

    private static final Slot ISSUE = new Slot("issue");
    private static final Slot TRIED = new Slot("tried-actions");

    /** Of a message that a quote holds as a whole, no more than a stop and a word stand outside it. */
    private static final int UNQUOTED = 10;

    private static final Set<AnswerKind> FORMED =
            Set.of(AnswerKind.PHONE, AnswerKind.EMAILS, AnswerKind.CHOICE, AnswerKind.REQUEST_NUMBERS);

    private static final Pattern TAIL = Pattern.compile(
            "(?<=[。.!?！？\\n])\\h*(?=(?:あと|また|それと|それから|加えて|さらに|ついでに|ちなみに|併せて|合わせて)[、,]?|(?:Also|And|Plus|By the way|In addition|One more|Additionally|Besides)\\b)");

    /** Whoever tells of something else needs more than one sentence to answer first. */
    private static final Pattern SENTENCES = Pattern.compile("[。.!?！？\\n]\\h*\\S");

    /** Letters that join values and tell nothing: "it happens … on". */
    private static final int LEFT_IN_ENGLISH = 14;

    private static final int LEFT_IN_JAPANESE = 6;
    private static final Pattern SENTENCE = Pattern.compile("(?<=[。！？\\n])|(?<=[.!?])\\h+");
    private static final Pattern JAPANESE = Pattern.compile("[\\p{IsHiragana}\\p{IsKatakana}\\p{IsHan}]");

    private final Clearing clearing;
    private final Understanding understanding;

    Besides(Clearing clearing, Understanding understanding) {
        this.clearing = clearing;
        this.understanding = understanding.unassisted();
    }

    /** What comes of a message that tells of another request; empty when it is about the one at hand. */
    Optional<Intake.Heard> hear(Snapshot snapshot, Pack pack, String text) {
        var intake = snapshot.intake();
        if (intake.request().blank() || intake.confirming() != null || intake.doubt() != null || !listens(intake)) {
            return Optional.empty();
        }
        var said = OtherWords.of(text);
        if (said.isPresent()) {
            return Optional.of(announced(snapshot, pack, said.get()));
        }
        if (HiddenWords.only(text)) {
            return Optional.empty();
        }
        if (!intake.request().handedOver()) {
            return early(snapshot, pack, text);
        }
        var ticket = intake.request().ticket();
        return ticket != null && Following.withAgent(snapshot, ticket) ? Optional.empty() : late(snapshot, pack, text);
    }

    /** What is open can be answered by what is no answer anywhere else: a choice, the words of a first message. */
    private static boolean listens(Intake intake) {
        var open = intake.open();
        return open == null || !(open.asks(Slot.CHOOSE) || open.asks(Slot.SPLIT) || open.asks(ISSUE));
    }

    private Intake.Heard announced(Snapshot snapshot, Pack pack, OtherWords words) {
        var intake = snapshot.intake();
        if (Splitting.done(intake.request()) && words.before().isEmpty() && !words.supposed()) {
            return clearing.anew(snapshot, pack, words.text(), snapshot.receivedAt());
        }
        if (words.other().isEmpty()) {
            return new Intake.Heard(intake, List.of(new Remark.OneSoFar()));
        }
        return asked(snapshot, pack, words.before(), words.text());
    }

    private Optional<Intake.Heard> late(Snapshot snapshot, Pack pack, String text) {
        var likeTwo = likeTwo(snapshot, pack, text);
        if (likeTwo >= Doubt.Several.PROPOSED) {
            return Optional.of(clearing.anew(snapshot, pack, text, snapshot.receivedAt()));
        }
        return likeTwo >= Doubt.Several.ASKED ? Optional.of(asked(snapshot, pack, "", text)) : Optional.empty();
    }

    private Optional<Intake.Heard> early(Snapshot snapshot, Pack pack, String text) {
        if (snapshot.intake().open() == null || BY_PLACE.matcher(text).find()) {
            return Optional.empty();
        }
        var parts = TAIL.split(text, 2);
        if (parts.length == 2
                && !answers(snapshot, pack, parts[1])
                && likeTwo(snapshot, pack, parts[1]) >= Doubt.Several.ASKED) {
            return Optional.of(asked(snapshot, pack, parts[0], parts[1]));
        }
        return !answers(snapshot, pack, text) && likeTwo(snapshot, pack, text) >= sure(snapshot, pack)
                ? Optional.of(asked(snapshot, pack, "", text))
                : Optional.empty();
    }

    /** What may well answer an open question in words has to look like two all the more. */
    private static double sure(Snapshot snapshot, Pack pack) {
        var asks = Objects.requireNonNull(snapshot.intake().open()).asks();
        return asks.stream()
                        .flatMap(slot -> pack.policy().questionnaire().question(slot).stream())
                        .anyMatch(question -> question.kind() == AnswerKind.LONG_TEXT)
                ? Doubt.Several.PROPOSED
                : Doubt.Several.ASKED;
    }

    /** Whether it fills in what is open: two of it, or one that has a form of its own and was not read in passing. */
    private boolean answers(Snapshot snapshot, Pack pack, String text) {
        var asks = Objects.requireNonNull(snapshot.intake().open()).asks();
        var context = Contexts.of(snapshot, pack, asks, snapshot.receivedAt().atZone(snapshot.zone()));
        var reading = understanding.read(text, context);
        if (reading.intent() == Intent.CORRECT
                || LABELLED.matcher(text).find()
                || describes(snapshot, reading)
                || tellsAttempts(reading, text)
                || accountedFor(reading, asks, text)) {
            return true;
        }
        var kinds = reading.found().stream()
                .filter(found -> asks.contains(found.slot()) && found.answer() instanceof Answer.Given)
                .flatMap(found -> pack.policy().questionnaire().question(found.slot()).stream())
                .map(Question::kind)
                .toList();
        var answersTheOnlyOne = asks.size() == 1
                && kinds.size() == 1
                && !SENTENCES.matcher(text.strip()).find();
        return answersTheOnlyOne || kinds.size() > 1 || kinds.stream().anyMatch(FORMED::contains);
    }

    /** Whether it says better what the request at hand is about. */
    private static boolean describes(Snapshot snapshot, Reading reading) {
        return snapshot.intake().request().answers().has(ISSUE)
                && reading.found().stream().anyMatch(found -> found.slot().equals(ISSUE));
    }

    /** What was tried, and nothing else, is of the request at hand. */
    private static boolean tellsAttempts(Reading reading, String text) {
        return reading.found().stream()
                .filter(found -> found.slot().equals(TRIED) && found.answer() instanceof Answer.Given)
                .flatMap(found -> Stream.ofNullable(found.quote()))
                .anyMatch(quote -> quote.length() + UNQUOTED >= text.strip().length());
    }

    /** Whether it answers what is asked and holds nothing else than values of the request at hand, sentence by sentence. */
    private static boolean accountedFor(Reading reading, List<Slot> asks, String text) {
        var values = reading.found().stream()
                .filter(found -> !(found.answer() instanceof Answer.Skipped))
                .toList();
        return values.stream().anyMatch(found -> asks.contains(found.slot()))
                && SENTENCE.splitAsStream(text.strip())
                        .allMatch(sentence -> left(sentence, values)
                                <= (JAPANESE.matcher(sentence).find() ? LEFT_IN_JAPANESE : LEFT_IN_ENGLISH));
    }

    /** How many letters of a sentence stand in no value. */
    private static long left(String sentence, List<Found> values) {
        var rest = sentence;
        for (var value : values) {
            var quote = value.quote();
            if (quote != null && !quote.isBlank()) {
                rest = quote.contains(rest.strip()) ? "" : rest.replace(quote, " ");
            }
        }
        return rest.codePoints().filter(Character::isLetter).count();
    }

    /** How much a message and the request at hand look like two; nothing where it is none of its own. */
    private double likeTwo(Snapshot snapshot, Pack pack, String text) {
        var context =
                Contexts.of(snapshot, pack, List.of(), snapshot.receivedAt().atZone(snapshot.zone()));
        var reading = understanding.read(text, context);
        if (!KINDS.contains(reading.intent()) || reading.confidence() < OF_ITS_OWN) {
            return 0;
        }
        var title = snapshot.intake().request().title();
        return understanding.read(title + "\n" + text, context).several();
    }

    private Intake.Heard asked(Snapshot snapshot, Pack pack, String before, String text) {
        var heard = before.isBlank()
                ? new Intake.Heard(snapshot.intake(), List.of())
                : clearing.plainly(snapshot, pack, before, snapshot.receivedAt());
        return new Intake.Heard(
                heard.intake().doubting(new Doubt.Beside(text, snapshot.receivedAt())), heard.remarks());
    }
}
