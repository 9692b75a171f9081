package dev.uketsuke.conversation;

import dev.uketsuke.content.Pack;
import dev.uketsuke.content.Solution;
import dev.uketsuke.dialog.Answer;
import dev.uketsuke.dialog.Provenance;
import dev.uketsuke.dialog.Question;
import dev.uketsuke.dialog.Slot;
import dev.uketsuke.dialog.Truth;
import dev.uketsuke.intake.Found;
import dev.uketsuke.intake.Intake;
import dev.uketsuke.intake.Intent;
import dev.uketsuke.intake.Move;
import dev.uketsuke.intake.Reading;
import dev.uketsuke.intake.Remark;
import dev.uketsuke.intake.Restoration;
import dev.uketsuke.intake.Splitting;
import dev.uketsuke.intake.Suggested;
import dev.uketsuke.knowledge.Knowledge;
import dev.uketsuke.severity.Fact;
import dev.uketsuke.severity.Level;
import dev.uketsuke.understanding.Context;
import dev.uketsuke.understanding.Understanding;
import dev.uketsuke.understanding.WrittenLanguage;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One turn from utterance to outcome: reads it, lets the intake hear it, words what comes next. Pure. */
final class Dialogue {
    private static final Slot ISSUE = new Slot("issue");
    private static final Slot TITLE = new Slot("title");
    private static final Pattern CARD = Pattern.compile("(.+)\\.([0-9]{1,18})\\.[0-9]{1,9}(?:\\.articles)?");

    private final Understanding understanding;
    private final Presenter presenter;
    private final Knowledge knowledge;
    private final Clearing clearing;

    Dialogue(Understanding understanding, Presenter presenter, Knowledge knowledge) {
        this.understanding = understanding;
        this.presenter = presenter;
        this.knowledge = knowledge;
        this.clearing = new Clearing(understanding);
    }

    Outcome turn(Snapshot snapshot, Pack pack) {
        var intake = snapshot.intake();
        return switch (snapshot.utterance()) {
            case Utterance.Joined() -> intake.welcomed() ? silent(snapshot, pack) : welcome(snapshot, pack);
            case Utterance.Unsupported _ -> remark(snapshot, pack, new Remark.CannotRead());
            case Utterance.Restored restored -> restored(snapshot, pack, restored);
            case Utterance.Tapped tapped
            when Taps.needsCard(tapped.action()) && !isOwn(snapshot, tapped.card()) ->
                remark(snapshot, pack, new Remark.NotUnderstood());
            case Utterance.Tapped tapped
            when tapped.action() == Utterance.Action.NOT_SECRET ->
                noSecret(remark(snapshot, pack, new Remark.TypeOnceMore()), tapped.card());
            case Utterance.Said said -> said(inOwnLanguage(snapshot, said), pack, said);
            case Utterance.Tapped tapped
            when Taps.judges(tapped.action()) && !showsArticles(intake, tapped) ->
                remark(snapshot, pack, new Remark.AlreadyAnswered());
            case Utterance.Tapped tapped
            when isOpen(intake, tapped) && tapped.values().containsKey(Slot.CHOOSE) && intake.doubt() != null ->
                clearing.tapped(snapshot, pack, tapped.values().getOrDefault(Slot.CHOOSE, ""))
                        .map(cleared -> next(snapshot, pack, cleared.heard(), cleared.decided()))
                        .orElseGet(() -> remark(snapshot, pack, new Remark.NotUnderstood()));
            case Utterance.Tapped tapped ->
                Taps.needsOpenCard(tapped.action()) && !isOpen(intake, tapped)
                        ? remark(snapshot, pack, new Remark.AlreadyAnswered())
                        : hear(snapshot, pack, taps(snapshot, pack).read(tapped, isOpen(intake, tapped)));
        };
    }

    /** The first message decides the language, which browser and channel only guess; later, a wish for another one. */
    private static Snapshot inOwnLanguage(Snapshot snapshot, Utterance.Said said) {
        return snapshot.intake().fresh()
                ? WrittenLanguage.of(said.text())
                        .map(language -> snapshot.with(snapshot.intake().speaking(language)))
                        .orElse(snapshot)
                : snapshot;
    }

    private Outcome said(Snapshot snapshot, Pack pack, Utterance.Said said) {
        if (said.text().isBlank() && said.attachments().isEmpty()) {
            return snapshot.intake().welcomed()
                    ? remark(snapshot, pack, new Remark.NotUnderstood())
                    : welcome(snapshot, pack);
        }
        var solved = Splitting.solved(snapshot.intake());
        if (solved.isPresent() && afterAll(said.text(), pack, snapshot.intake())) {
            return reopened(snapshot, pack, solved.get());
        }
        var offered = OfferedWords.read(said.text(), pack, snapshot.intake())
                .or(() -> DoneWords.read(said.text(), snapshot.intake()));
        if (offered.isPresent()) {
            return hear(snapshot, pack, Files.with(offered.get(), said.attachments(), snapshot.intake()));
        }
        var cleared = said.attachments().isEmpty()
                ? clearing.said(snapshot, pack, said.text())
                : Optional.<Clearing.Cleared>empty();
        if (cleared.isPresent()) {
            return next(snapshot, pack, cleared.get().heard(), cleared.get().decided());
        }
        var judged = ArticleWords.of(said.text(), snapshot.intake().request());
        var asked = askedBack(snapshot, pack, judged.rest());
        var named = named(snapshot, pack, asked);
        if (!asked.remarks().isEmpty()
                && asked.rest().isBlank()
                && named.isEmpty()
                && said.attachments().isEmpty()) {
            return remarks(snapshot, pack, asked.remarks());
        }
        var before = SaidBefore.of(asked.rest());
        if (before.said() && before.rest().isBlank() && said.attachments().isEmpty() && asks(snapshot, pack)) {
            return recalled(snapshot, pack, asked.remarks());
        }
        var beside = asked.remarks().isEmpty()
                        && judged.verdict() == null
                        && said.attachments().isEmpty()
                ? clearing.beside(snapshot, pack, said.text())
                : Optional.<Intake.Heard>empty();
        if (beside.isPresent()) {
            return next(snapshot, pack, beside.get(), null);
        }
        var rest = said.attachments().isEmpty() ? before.rest() : Files.withoutCover(before.rest());
        if (judged.verdict() != null && rest.isBlank() && said.attachments().isEmpty()) {
            return hear(snapshot, pack, Taps.judged(judged.verdict()));
        }
        var words = rest.isBlank() ? Files.sent() : understanding.read(rest, context(snapshot, pack));
        var reading = Files.with(
                named.isEmpty() ? words : with(words, named, said.text()), said.attachments(), snapshot.intake());
        if (judged.verdict() != null) {
            reading = Taps.with(reading, judged.verdict());
        }
        var first = Stream.concat(Files.received(said).stream(), asked.remarks().stream())
                .toList();
        return hear(snapshot, pack, first, reading);
    }

    private static boolean asks(Snapshot snapshot, Pack pack) {
        return !context(snapshot, pack).open().isEmpty();
    }

    /** Looks for the open answers in what was said before; what is not there has to be asked for once more. */
    private Outcome recalled(Snapshot snapshot, Pack pack, List<Remark> first) {
        var open = context(snapshot, pack).open().stream().map(Question::slot).toList();
        var words = String.join("\n", snapshot.intake().request().words());
        var found = understanding.unassisted().read(words, context(snapshot, pack, List.of())).found().stream()
                .filter(one -> open.contains(one.slot()) && one.answer() instanceof Answer.Given)
                .toList();
        return found.isEmpty()
                ? remarks(
                        snapshot,
                        pack,
                        Stream.concat(first.stream(), Stream.of(new Remark.SaidBefore(open)))
                                .toList())
                : hear(snapshot, pack, first, new Reading(Intent.ANSWER, 1, null, found, List.of(), List.of(), ""));
    }

    private static boolean afterAll(String text, Pack pack, Intake intake) {
        return !Splitting.done(intake.request())
                && intake.doubt() == null
                && (ArticleWords.afterAll(text, intake.request()) || OfferedWords.filesAfterAll(text, pack));
    }

    /** Back to a request that an article did not solve after all; what was being worked on follows it. */
    private Outcome reopened(Snapshot snapshot, Pack pack, int position) {
        var back = snapshot.with(Splitting.reopened(snapshot.intake(), position));
        var verdict = new Found(Slot.KNOWLEDGE, Answer.of("not-solved"), Provenance.SAID, null);
        return next(snapshot, pack, clearing.hear(back, pack, Taps.judged(verdict)), null);
    }

    private static AskedBack askedBack(Snapshot snapshot, Pack pack, String text) {
        var context = context(snapshot, pack);
        var asking = !context.asks().isEmpty() && !context.asks().equals(List.of(ISSUE));
        return AskedBack.of(text, asking, asking ? context.open() : List.of());
    }

    /** The values with a form of their own in what was asked back: "30 machines, but what is this for?". */
    private List<Found> named(Snapshot snapshot, Pack pack, AskedBack asked) {
        return asked.asked().stream()
                .flatMap(sentence ->
                        understanding.unassisted().read(sentence, context(snapshot, pack, List.of())).found().stream()
                                .filter(found -> found.answer() instanceof Answer.Given)
                                .filter(found -> !found.slot().equals(TITLE)
                                        && question(found.slot(), pack)
                                                .anyMatch(question ->
                                                        !question.kind().hasChoices()))
                                .filter(found -> isPiece(found.quote(), sentence)))
                .toList();
    }

    /** A sentence taken as a whole is a question that was taken for an answer. */
    private static boolean isPiece(@Nullable String quote, String sentence) {
        return quote != null && quote.length() < sentence.strip().length() - 1;
    }

    private static Reading with(Reading words, List<Found> named, String text) {
        var found = new ArrayList<>(words.found());
        named.stream()
                .filter(one ->
                        words.found().stream().noneMatch(other -> other.slot().equals(one.slot())))
                .forEach(found::add);
        return new Reading(
                words.intent(), words.confidence(), words.about(), found, words.rejected(), words.units(), text);
    }

    /** Puts back what was hidden; values that only now can be read are taken where nothing is recorded. */
    private Outcome restored(Snapshot snapshot, Pack pack, Utterance.Restored restored) {
        if (snapshot.intake().request().blank() && snapshot.intake().doubt() == null) {
            var reading = understanding.read(restored.text(), context(snapshot, pack));
            return noSecret(hear(snapshot, pack, List.of(new Remark.Restored()), reading), restored.card());
        }
        var intake = snapshot.intake().restored(new Restoration(restored.before(), restored.text()));
        var answers = intake.request().answers();
        var found =
                understanding.unassisted().read(restored.text(), context(snapshot, pack, List.of())).found().stream()
                        .filter(one -> !answers.has(one.slot())
                                && intake.request().facts().states().keySet().stream()
                                        .noneMatch(fact -> fact.slot().equals(one.slot())))
                        .toList();
        var heard = found.isEmpty()
                        || intake.request().handedOver()
                        || intake.request().blank()
                ? new Intake.Heard(intake, List.of())
                : intake.hear(new Reading(Intent.ANSWER, 1, null, found, List.of(), List.of(), ""), pack.policy());
        var remarks = Stream.concat(Stream.of(new Remark.Restored()), heard.remarks().stream())
                .toList();
        return noSecret(next(snapshot, pack, new Intake.Heard(heard.intake(), remarks), null), restored.card());
    }

    private Outcome noSecret(Outcome outcome, String card) {
        var snapshot = outcome.snapshot();
        var spent = new ArrayList<>(outcome.spent());
        spent.add(new Outcome.Replacement(
                card, presenter.notSecret(outcome.pack(), outcome.intake().language(), snapshot.zone())));
        return new Outcome(snapshot, outcome.pack(), outcome.intake(), outcome.messages(), spent, outcome.handedOver());
    }

    /** What was decided on a card that asks for one tap; null when it was something else. */
    private static @Nullable String decided(Reading reading) {
        return reading.found().stream()
                .filter(found ->
                        found.slot().equals(Slot.CONFIRM) || found.slot().equals(Slot.CHOOSE))
                .flatMap(found ->
                        found.answer() instanceof Answer.Given given ? given.values().stream() : Stream.<String>empty())
                .findFirst()
                .orElse(null);
    }

    /** Whether an earlier turn of this conversation made the card; of any other one there is nothing to say. */
    private static boolean isOwn(Snapshot snapshot, String card) {
        var made = CARD.matcher(card);
        return made.matches()
                && made.group(1).equals(snapshot.conversationId())
                && Long.parseLong(made.group(2)) < snapshot.seq();
    }

    private static boolean isOpen(Intake intake, Utterance.Tapped tapped) {
        return intake.open() != null && intake.open().card().equals(tapped.card());
    }

    private static boolean showsArticles(Intake intake, Utterance.Tapped tapped) {
        var shown = intake.request().suggested();
        return shown != null
                && shown.card().equals(tapped.card())
                && !intake.request().handedOver();
    }

    private Taps taps(Snapshot snapshot, Pack pack) {
        return new Taps(
                understanding, context(snapshot, pack), snapshot.intake().request());
    }

    private Outcome hear(Snapshot snapshot, Pack pack, Reading reading) {
        return hear(snapshot, pack, List.of(), reading);
    }

    private Outcome hear(Snapshot snapshot, Pack pack, List<Remark> first, Reading reading) {
        var heard = clearing.hear(snapshot, pack, reading);
        var remarks = Stream.concat(first.stream(), heard.remarks().stream()).toList();
        return next(snapshot, pack, new Intake.Heard(heard.intake(), remarks), decided(reading));
    }

    private Outcome welcome(Snapshot snapshot, Pack pack) {
        return next(snapshot, pack, new Intake.Heard(snapshot.intake(), List.of()), null);
    }

    /** Words the next move. Requests that are complete are handed over first, so that it may be about the next one. */
    private Outcome next(Snapshot snapshot, Pack pack, Intake.Heard heard, @Nullable String decided) {
        var remarks = new ArrayList<>(heard.remarks());
        var handedOver = new ArrayList<Integer>();
        var intake = onwards(snapshot, pack, heard.intake(), remarks);
        var move = intake.next(pack.policy());
        while (move instanceof Move.HandOver && !handedOver.contains(intake.current())) {
            handedOver.add(intake.current());
            intake = onwards(snapshot, pack, intake.handedOver(intake.current(), Outcome.NUMBER_TO_COME), remarks);
            move = intake.next(pack.policy());
        }
        var card = "%s.%d.%d".formatted(snapshot.conversationId(), snapshot.seq(), intake.current() + 1);
        intake = suggesting(snapshot.intake(), intake, move, pack, card);
        var messages = present(snapshot, pack, intake, remarks, move, card);
        return new Outcome(
                snapshot, pack, intake.asked(card, move), messages, spent(snapshot, pack, intake, decided), handedOver);
    }

    /** On to the next request of the same message once the current one is done. */
    private static Intake onwards(Snapshot snapshot, Pack pack, Intake intake, List<Remark> remarks) {
        var others = intake.toNextOfGroup(pack.policy());
        remarks.addAll(others.remarks());
        return others.intake().supposing(snapshot.zone());
    }

    /** With the articles that answer the first words of a request; neither a wish nor an emergency is held up by them. */
    private Intake suggesting(Intake before, Intake intake, Move move, Pack pack, String card) {
        var request = intake.request();
        var first = before.requests().size() != intake.requests().size()
                || before.current() != intake.current()
                || before.doubt() != null
                || before.request().words().isEmpty();
        if (!first
                || request.words().isEmpty()
                || request.suggested() != null
                || request.facts().truth(Fact.BUSINESS_STOPPED) == Truth.YES
                || request.level(pack.policy()) == Level.A
                || !(move instanceof Move.Ask || move instanceof Move.Review)) {
            return intake;
        }
        var topics = knowledge.answering(String.join("\n", request.words()), intake.language(), pack).stream()
                .map(Solution::topic)
                .toList();
        return topics.isEmpty() ? intake : intake.suggesting(new Suggested(ArticlesCard.id(card), topics, null));
    }

    /** The card that was open before this turn: whatever it still asks, this turn asks with a card of its own. */
    private List<Outcome.Replacement> spent(Snapshot snapshot, Pack pack, Intake intake, @Nullable String decided) {
        var before = snapshot.intake();
        var open = before.open();
        var spent = new ArrayList<Outcome.Replacement>();
        if (open != null) {
            spent.add(new Outcome.Replacement(
                    open.card(), presenter.summary(new Spent(pack, before, intake, open, decided, now(snapshot)))));
        }
        var shown = before.request().suggested();
        var now = before.current() < intake.requests().size()
                ? intake.requests().get(before.current()).suggested()
                : null;
        if (shown != null && now != null && (shown.verdict() != now.verdict() || newlyHandedOver(before, intake))) {
            spent.add(new Outcome.Replacement(
                    now.card(), presenter.judged(pack, intake.language(), snapshot.zone(), now)));
        }
        return spent;
    }

    private static boolean newlyHandedOver(Intake before, Intake after) {
        return !before.request().handedOver()
                && after.requests().get(before.current()).handedOver();
    }

    /** Says something and changes nothing; what was open stays open. */
    private Outcome remark(Snapshot snapshot, Pack pack, Remark remark) {
        return remarks(snapshot, pack, List.of(remark));
    }

    private Outcome remarks(Snapshot snapshot, Pack pack, List<Remark> remarks) {
        var intake = snapshot.intake();
        var messages = present(snapshot, pack, intake, remarks, new Move.Wait(), "");
        return new Outcome(snapshot, pack, intake, messages, List.of(), List.of());
    }

    private static Outcome silent(Snapshot snapshot, Pack pack) {
        return new Outcome(snapshot, pack, snapshot.intake(), List.of(), List.of(), List.of());
    }

    private List<Message> present(
            Snapshot snapshot, Pack pack, Intake intake, List<Remark> remarks, Move move, String card) {
        var all = new ArrayList<Remark>();
        if (snapshot.cut()) {
            all.add(new Remark.TooLong(Cleaning.LONGEST_TEXT));
        }
        all.addAll(remarks);
        var messages = new ArrayList<Message>();
        if (snapshot.utterance() instanceof Utterance.Said(var _, var files)) {
            messages.addAll(presenter.unchecked(new Voice(pack, intake.language(), snapshot.zone()), files));
        }
        messages.addAll(presenter.present(
                new Presentation(pack, intake, all, move, card, now(snapshot), snapshot.masked(), doubtful(snapshot))));
        return messages;
    }

    private static @Nullable String doubtful(Snapshot snapshot) {
        // What goes to a request that the agents have goes as it was stored.
        return snapshot.doubtful().isEmpty() || snapshot.intake().request().handedOver()
                ? null
                : Originals.card(snapshot.conversationId(), snapshot.seq());
    }

    private static ZonedDateTime now(Snapshot snapshot) {
        return snapshot.receivedAt().atZone(snapshot.zone());
    }

    private static Context context(Snapshot snapshot, Pack pack) {
        var open = snapshot.intake().open();
        return context(snapshot, pack, open == null ? List.of() : open.asks());
    }

    private static Context context(Snapshot snapshot, Pack pack, List<Slot> asks) {
        var intake = snapshot.intake();
        return new Context(
                intake.language(),
                now(snapshot),
                pack.policy(),
                intake.request().answers(),
                asks,
                asks.stream().flatMap(slot -> question(slot, pack)).toList());
    }

    private static Stream<Question> question(Slot slot, Pack pack) {
        var facts = pack.policy().severity().questions();
        return pack
                .policy()
                .questionnaire()
                .question(slot)
                .or(() -> Fact.of(slot).flatMap(fact -> Optional.ofNullable(facts.get(fact))))
                .stream();
    }
}
