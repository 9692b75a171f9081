package dev.uketsuke.conversation;

import dev.uketsuke.content.Pack;
import dev.uketsuke.dialog.Answer;
import dev.uketsuke.dialog.Provenance;
import dev.uketsuke.dialog.Slot;
import dev.uketsuke.intake.Departure;
import dev.uketsuke.intake.Found;
import dev.uketsuke.intake.Intake;
import dev.uketsuke.intake.Intent;
import dev.uketsuke.intake.Reading;
import dev.uketsuke.intake.Remark;
import dev.uketsuke.intake.Restoration;
import dev.uketsuke.intake.Splitting;
import dev.uketsuke.knowledge.Knowledge;
import dev.uketsuke.severity.Level;
import dev.uketsuke.understanding.AttachedMail;
import dev.uketsuke.understanding.Understanding;
import dev.uketsuke.understanding.WrittenLanguage;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One turn from utterance to outcome: finds out what is meant, whichever way it was said. Pure. */
final class Dialogue {
    private static final Slot ISSUE = new Slot("issue");
    private static final Slot TITLE = new Slot("title");
    private final Understanding understanding;
    private final Clearing clearing;
    private final Reply reply;
    private final Recalling recalling;

    Dialogue(Understanding understanding, Presenter presenter, Knowledge knowledge) {
        this.understanding = understanding;
        this.clearing = new Clearing(understanding);
        this.reply = new Reply(presenter, knowledge, clearing);
        this.recalling = new Recalling(understanding, reply);
    }

    Outcome turn(Snapshot snapshot, Pack pack) {
        var intake = snapshot.intake();
        return switch (snapshot.utterance()) {
            case Utterance.Joined() when takenAlong(snapshot) -> reply.takenAlong(snapshot, pack);
            case Utterance.Joined() -> intake.welcomed() ? Reply.silent(snapshot, pack) : reply.welcome(snapshot, pack);
            case Utterance.Unsupported _ -> reply.remark(snapshot, pack, new Remark.CannotRead());
            case Utterance.Restored restored -> restored(snapshot, pack, restored);
            case Utterance.Tapped tapped
            when Taps.needsCard(tapped.action()) && !new TappedCard(snapshot, tapped.card()).isOwn() ->
                reply.remark(snapshot, pack, new Remark.NotUnderstood());
            case Utterance.Tapped tapped
            when tapped.action() == Utterance.Action.NOT_SECRET ->
                reply.noSecret(reply.remark(snapshot, pack, new Remark.TypeOnceMore()), tapped.card());
            case Utterance.Tapped tapped
            when tapped.action() == Utterance.Action.HELP && Slot.SEVERITY.equals(tapped.about()) ->
                reply.remark(snapshot, pack, new Remark.Standing(Level.A));
            case Utterance.Said said -> said(inOwnLanguage(snapshot, said), pack, said);
            case Utterance.Tapped tapped
            when Taps.judges(tapped.action()) && !new TappedCard(snapshot, tapped.card()).showsArticles() ->
                reply.remark(snapshot, pack, new Remark.AlreadyAnswered());
            case Utterance.Tapped tapped
            when new TappedCard(snapshot, tapped.card()).isOpen()
                    && tapped.values().containsKey(Slot.CHOOSE)
                    && intake.doubt() != null ->
                clearing.tapped(snapshot, pack, tapped.values())
                        .map(cleared -> reply.next(snapshot, pack, cleared.heard(), cleared.decided()))
                        .orElseGet(() -> reply.remark(snapshot, pack, new Remark.NotUnderstood()));
            case Utterance.Tapped tapped ->
                Taps.needsOpenCard(tapped.action()) && !new TappedCard(snapshot, tapped.card()).isOpen()
                        ? reply.remark(snapshot, pack, new Remark.AlreadyAnswered())
                        : reply.hear(snapshot, pack, read(snapshot, pack, tapped));
        };
    }

    /** Whether the conversation begins with a draft that was taken along from another one. */
    private static boolean takenAlong(Snapshot snapshot) {
        return snapshot.seq() == 1 && snapshot.intake().paused();
    }

    /** The first message decides the language, which browser and channel only guess; later, a wish for another one. */
    private static Snapshot inOwnLanguage(Snapshot snapshot, Utterance.Said said) {
        return snapshot.intake().fresh()
                ? WrittenLanguage.of(AttachedMail.written(said.text()))
                        .or(() -> WrittenLanguage.of(said.text()))
                        .map(language -> snapshot.with(snapshot.intake().speaking(language)))
                        .orElse(snapshot)
                : snapshot;
    }

    /** Commands, wishes and questions stand in what was written; attached mails only tell. */
    private Outcome said(Snapshot snapshot, Pack pack, Utterance.Said all) {
        var files = FittingFiles.of(
                all.attachments(), snapshot.intake().request(), pack.policy().files());
        var sent = new Utterance.Said(all.text(), files.taken());
        var said = new Utterance.Said(AttachedMail.written(sent.text()), sent.attachments());
        if (said.text().isBlank()
                && said.attachments().isEmpty()
                && !files.over().isEmpty()) {
            return reply.remarks(snapshot, pack, List.of());
        }
        if (said.text().isBlank() && said.attachments().isEmpty()) {
            return snapshot.intake().welcomed()
                    ? reply.remark(snapshot, pack, new Remark.NotUnderstood())
                    : reply.welcome(snapshot, pack);
        }
        var paused = said.attachments().isEmpty()
                ? clearing.afterPause(snapshot, pack, said.text())
                : Optional.<Intake.Heard>empty();
        if (paused.isPresent()) {
            return reply.next(snapshot, pack, paused.get(), null);
        }
        var solved = Splitting.solved(snapshot.intake());
        if (solved.isPresent() && afterAll(said.text(), pack, snapshot.intake())) {
            return reopened(snapshot, pack, solved.get(), said);
        }
        if (OfferedWords.resumes(said.text(), pack) && snapshot.intake().paused() && nothingBegun(snapshot.intake())) {
            return reply.remark(snapshot, pack, new Remark.NothingHere());
        }
        var offered = AttachedMail.files(sent.text()).isEmpty()
                ? OfferedWords.read(said.text(), pack, snapshot.intake())
                        .or(() -> OutageWords.read(said.text(), pack.policy().outages(), snapshot))
                        .or(() -> RewriteWords.read(said.text(), pack, snapshot.intake()))
                        .or(() -> DoneWords.read(said.text(), snapshot.intake()))
                : Optional.<Reading>empty();
        if (offered.isPresent()) {
            return reply.hear(
                    snapshot,
                    pack,
                    Files.received(said),
                    Files.with(offered.get(), said.attachments(), snapshot.intake()));
        }
        var bare = sent.attachments().isEmpty() ? BareReply.answer(sent.text(), snapshot.intake()) : List.<Remark>of();
        if (!bare.isEmpty()) {
            return reply.next(snapshot, pack, new Intake.Heard(snapshot.intake(), bare), null);
        }
        var listed = said.attachments().isEmpty()
                ? OpenWords.listed(said.text(), snapshot.intake())
                : Optional.<Remark>empty();
        if (listed.isPresent()) {
            return answered(snapshot, pack, List.of(listed.get()));
        }
        var cleared = said.attachments().isEmpty()
                ? clearing.said(snapshot, pack, said.text())
                : Optional.<Clearing.Cleared>empty();
        if (cleared.isPresent()) {
            return reply.next(
                    snapshot, pack, cleared.get().heard(), cleared.get().decided());
        }
        var judged = ArticleWords.of(said.text(), snapshot.intake().request());
        var asked = askedBack(snapshot, pack, judged.rest());
        var named = named(snapshot, pack, asked);
        if (!asked.remarks().isEmpty()
                && asked.rest().isBlank()
                && named.isEmpty()
                && said.attachments().isEmpty()) {
            return answered(snapshot, pack, asked.remarks());
        }
        var before = SaidBefore.of(asked.rest());
        var repeated = before.said() && before.rest().isBlank() ? Optional.of("") : Repeated.of(before.rest());
        if (repeated.isPresent() && said.attachments().isEmpty() && asks(snapshot, pack)) {
            return recalling.answer(snapshot, pack, asked.remarks(), repeated.get());
        }
        var beside = asked.remarks().isEmpty()
                        && judged.verdict() == null
                        && said.attachments().isEmpty()
                ? clearing.beside(snapshot, pack, said.text())
                : Optional.<Intake.Heard>empty();
        if (beside.isPresent()) {
            return reply.next(snapshot, pack, beside.get(), null);
        }
        var rest = said.attachments().isEmpty() ? before.rest() : Files.withoutCover(before.rest());
        if (judged.verdict() != null && rest.isBlank() && said.attachments().isEmpty()) {
            return reply.hear(snapshot, pack, Taps.judged(judged.verdict()));
        }
        var told = AttachedMail.told(rest, sent.text());
        var words = told.isBlank() ? Files.sent() : understanding.read(told, Contexts.written(snapshot, pack));
        var reading = Files.with(
                named.isEmpty() ? words : with(words, named, sent.text()), sent.attachments(), snapshot.intake());
        if (judged.verdict() != null) {
            reading = Taps.with(reading, judged.verdict());
        }
        var first = Stream.of(
                        Files.received(sent).stream(),
                        asked.remarks().stream(),
                        otherProduct(snapshot, pack, rest).stream(),
                        LargeFileWords.pleaseSplit(rest, pack.policy().files()).stream())
                .flatMap(remarks -> remarks)
                .toList();
        if (unread(reading) && HiddenWords.only(sent.text()) && asks(snapshot, pack)) {
            return reply.remarks(snapshot, pack, first);
        }
        return reply.hear(snapshot, pack, first, reading);
    }

    /** The first words of a request may be about a product of others, which is said and holds nothing up (#42). */
    private static Optional<Remark> otherProduct(Snapshot snapshot, Pack pack, String text) {
        return snapshot.intake().request().blank()
                ? pack.policy().others().meant(text).map(Remark.OtherProduct::new)
                : Optional.empty();
    }

    private static boolean unread(Reading reading) {
        return reading.intent() == Intent.ANSWER
                && reading.confidence() == 0
                && reading.found().isEmpty()
                && reading.rejected().isEmpty();
    }

    private static boolean asks(Snapshot snapshot, Pack pack) {
        return !Contexts.written(snapshot, pack).open().isEmpty();
    }

    private static boolean nothingBegun(Intake intake) {
        return Departure.drafts(intake).isEmpty() && Splitting.solved(intake).isEmpty();
    }

    private static boolean afterAll(String text, Pack pack, Intake intake) {
        return !Splitting.done(intake.request())
                && intake.doubt() == null
                && (ArticleWords.afterAll(text, intake.request()) || OfferedWords.filesAfterAll(text, pack));
    }

    /** Back to a request that an article did not solve after all; what was being worked on follows it. */
    private Outcome reopened(Snapshot snapshot, Pack pack, int position, Utterance.Said said) {
        var back = snapshot.with(Splitting.reopened(snapshot.intake(), position));
        var verdict = new Found(Slot.KNOWLEDGE, Answer.of("not-solved"), Provenance.SAID, null);
        return reply.next(
                snapshot,
                pack,
                clearing.hear(back, pack, Files.with(Taps.judged(verdict), said.attachments(), back.intake())),
                null);
    }

    private static AskedBack askedBack(Snapshot snapshot, Pack pack, String text) {
        var context = Contexts.written(snapshot, pack);
        var asking = !context.asks().isEmpty() && !context.asks().equals(List.of(ISSUE));
        var ofDesk = DeskQuestions.of(text, pack.policy().others());
        var askedBack = asking
                ? AskedBack.of(ofDesk.rest(), context.open(), pack.policy().questions())
                : AskedBack.ofNothingOpen(ofDesk.rest());
        return ofDesk.and(askedBack);
    }

    /** After an answer about the desk the open question is said again; where nothing is told yet, the gist is asked for. */
    private Outcome answered(Snapshot snapshot, Pack pack, List<Remark> remarks) {
        var intake = snapshot.intake();
        if (intake.request().blank() && intake.doubt() == null) {
            return reply.next(snapshot, pack, new Intake.Heard(intake, remarks), null);
        }
        return reply.back(snapshot, pack, remarks);
    }

    /** The values with a form of their own in what was asked back: "30 machines, but what is this for?". */
    private List<Found> named(Snapshot snapshot, Pack pack, AskedBack asked) {
        return asked.asked().stream()
                .flatMap(sentence ->
                        understanding
                                .unassisted()
                                .read(sentence, Contexts.of(snapshot, pack, List.of()))
                                .found()
                                .stream()
                                .filter(found -> found.answer() instanceof Answer.Given)
                                .filter(found -> !found.slot().equals(TITLE)
                                        && pack.policy().question(found.slot()).stream()
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
            var told = AttachedMail.told(AttachedMail.written(restored.text()), restored.text());
            var reading = understanding.read(told, Contexts.written(snapshot, pack));
            return reply.noSecret(reply.hear(snapshot, pack, List.of(new Remark.Restored()), reading), restored.card());
        }
        var intake = snapshot.intake().restored(new Restoration(restored.before(), restored.text()));
        var answers = intake.request().answers();
        var found =
                understanding
                        .unassisted()
                        .read(restored.text(), Contexts.of(snapshot, pack, List.of()))
                        .found()
                        .stream()
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
        return reply.noSecret(
                reply.next(snapshot, pack, new Intake.Heard(heard.intake(), remarks), null), restored.card());
    }

    private Reading read(Snapshot snapshot, Pack pack, Utterance.Tapped tapped) {
        var open = new TappedCard(snapshot, tapped.card()).isOpen();
        var taps = taps(snapshot, pack);
        return open && snapshot.intake().fillingForm()
                ? new FilledForm(understanding, snapshot, pack).read(tapped, taps)
                : taps.read(tapped, open);
    }

    private Taps taps(Snapshot snapshot, Pack pack) {
        return new Taps(understanding, Contexts.tapped(snapshot, pack), snapshot.intake());
    }
}
