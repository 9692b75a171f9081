package dev.uketsuke.conversation;

import dev.uketsuke.content.Pack;
import dev.uketsuke.intake.Departure;
import dev.uketsuke.intake.Doubt;
import dev.uketsuke.intake.Draft;
import dev.uketsuke.intake.Intake;
import dev.uketsuke.intake.Remark;
import dev.uketsuke.requester.Identity;
import dev.uketsuke.understanding.AttachedMail;
import dev.uketsuke.understanding.WrittenLanguage;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Hears first whether the requester wants to see or delete their drafts; everything else is the dialogue's. Pure. */
final class Drafting {
    private static final int LONGEST = 40;
    private static final String YES = "yes";
    private static final String NO = "no";
    private static final Pattern SAID_NO = Pattern.compile(
            "^(?:いいえ|いえ|いや|ノー)|やめ|止め|残|消さない|削除しない|キャンセル|まだ(?:使|必要|いる|要る)|^(?:no|nope|nah)\\b|\\b(?:keep|don't|do not|cancel|stop|wait|never ?mind)\\b");
    private static final Pattern SAID_YES = Pattern.compile(
            "^(?:はい|ええ|うん|お願い|そうして|ok|okay|yes|yep|yeah|sure|please do|go ahead|confirm)(?![a-z])|消(?:して|す)|削除|破棄|\\b(?:delete|remove|discard)\\b");

    private final Dialogue dialogue;
    private final Reply reply;

    Drafting(Dialogue dialogue, Reply reply) {
        this.dialogue = dialogue;
        this.reply = reply;
    }

    /** Whether the requester's drafts have to be known for this turn. */
    static boolean concerns(Utterance utterance, Intake intake) {
        return intake.doubt() instanceof Doubt.Deletion
                || (utterance instanceof Utterance.Said(var text, var files)
                        && files.isEmpty()
                        && DraftWords.of(AttachedMail.written(text)).isPresent());
    }

    Outcome turn(Snapshot snapshot, Pack pack) {
        return switch (snapshot.utterance()) {
            case Utterance.Said said -> said(snapshot, pack, said);
            case Utterance.Tapped tapped
            when snapshot.intake().doubt() instanceof Doubt.Deletion deletion
                    && new TappedCard(snapshot, tapped.card()).isOpen() -> tapped(snapshot, pack, deletion, tapped);
            case Utterance.Tapped _, Utterance.Restored _, Utterance.Joined _, Utterance.Unsupported _ ->
                dialogue.turn(snapshot, pack);
        };
    }

    /** Says again what is open. */
    Outcome back(Snapshot snapshot, Pack pack) {
        return reply.back(snapshot, pack, List.of());
    }

    /** Passes a word on to the agent of a request, and says again what is open. */
    Outcome addressed(Snapshot snapshot, Pack pack, String number) {
        return reply.back(snapshot, pack, List.of(new Remark.WithTheAgents(number)));
    }

    /** Hears that a request is solved, the one of that number unless another is meant. */
    Outcome solved(Snapshot snapshot, Pack pack, String number) {
        return reply.remarks(snapshot, pack, List.of(new Remark.SolvedSaid(number)));
    }

    private Outcome tapped(Snapshot snapshot, Pack pack, Doubt.Deletion deletion, Utterance.Tapped tapped) {
        return tapped.action() == Utterance.Action.YES
                ? deleted(snapshot, pack, deletion)
                : kept(snapshot, pack, deletion);
    }

    private Outcome said(Snapshot snapshot, Pack pack, Utterance.Said said) {
        var wish = said.attachments().isEmpty()
                ? DraftWords.of(AttachedMail.written(said.text()))
                : Optional.<DraftWish>empty();
        if (snapshot.intake().doubt() instanceof Doubt.Deletion deletion) {
            var words = words(said.text());
            if (words.length() <= LONGEST && SAID_NO.matcher(words).find()) {
                return kept(snapshot, pack, deletion);
            }
            if (words.length() <= LONGEST && SAID_YES.matcher(words).find() && wish.isEmpty()) {
                return deleted(snapshot, pack, deletion);
            }
            var before = snapshot.intake().asking(deletion.before());
            // Whoever goes on with something else has not said yes.
            var goesOn = snapshot.with(wish.isPresent() ? before : before.asked("", before.next(pack.policy())));
            return wish.map(wanted -> wished(goesOn, pack, said, wanted)).orElseGet(() -> dialogue.turn(goesOn, pack));
        }
        return wish.map(wanted -> wished(snapshot, pack, said, wanted)).orElseGet(() -> dialogue.turn(snapshot, pack));
    }

    private Outcome wished(Snapshot heard, Pack pack, Utterance.Said said, DraftWish wish) {
        var snapshot = heard.intake().fresh()
                ? WrittenLanguage.of(said.text())
                        .map(language -> heard.with(heard.intake().speaking(language)))
                        .orElse(heard)
                : heard;
        var here = snapshot.conversationId();
        var shared = new Identity(snapshot.channel(), snapshot.requester()).group();
        var text = text(snapshot, pack);
        var drafts = snapshot.drafts();
        var own = drafts.stream()
                .filter(draft -> draft.draft().conversation().equals(here))
                .toList();
        return switch (wish) {
            case DraftWish.Show() when shared -> says(snapshot, pack, text.inGroup());
            case DraftWish.Show() -> says(snapshot, pack, text.listed(drafts, here));
            case DraftWish.DeleteThis() -> {
                var at = snapshot.intake().current();
                var current = own.stream()
                        .filter(draft -> draft.draft().request() == at)
                        .toList();
                var meant = Optional.of(current).filter(one -> !one.isEmpty()).orElse(shared ? own : drafts);
                yield meant.size() == 1
                        ? asked(snapshot, pack, meant)
                        : says(snapshot, pack, text.listed(shared ? own : drafts, here));
            }
            case DraftWish.DeleteAll() -> asked(snapshot, pack, shared ? own : drafts);
            case DraftWish.DeleteOne one -> {
                var listed = shared ? own : drafts;
                yield one.of(listed)
                        .map(draft -> asked(snapshot, pack, List.of(draft)))
                        .orElseGet(() -> says(snapshot, pack, text.noSuch(one.number(), listed, here)));
            }
        };
    }

    private Outcome asked(Snapshot snapshot, Pack pack, List<OpenDraft> drafts) {
        if (drafts.isEmpty()) {
            return says(snapshot, pack, text(snapshot, pack).listed(drafts, snapshot.conversationId()));
        }
        var named = drafts.stream().map(OpenDraft::draft).toList();
        var before = snapshot.intake().doubt();
        var asking = snapshot.intake().asking(new Doubt.Deletion(named, before, snapshot.receivedAt()));
        return reply.next(snapshot, pack, new Intake.Heard(asking, List.of()), null);
    }

    /** Deletes those that still stand there as they were named. */
    private Outcome deleted(Snapshot snapshot, Pack pack, Doubt.Deletion deletion) {
        var gone = snapshot.drafts().stream()
                .filter(draft -> deletion.drafts().contains(draft.draft()))
                .toList();
        var here = gone.stream()
                .map(OpenDraft::draft)
                .filter(draft -> draft.conversation().equals(snapshot.conversationId()))
                .map(Draft::request)
                .toList();
        var before = snapshot.intake().asking(deletion.before());
        var left = here.isEmpty() ? before : Departure.without(before, here);
        var told =
                text(snapshot, pack).deleted(gone.stream().map(OpenDraft::draft).toList());
        return reply.next(snapshot, pack, new Intake.Heard(left, List.of()), YES)
                .deleting(gone, told);
    }

    private Outcome kept(Snapshot snapshot, Pack pack, Doubt.Deletion deletion) {
        var before = new Intake.Heard(snapshot.intake().asking(deletion.before()), List.of());
        return reply.next(snapshot, pack, before, NO)
                .telling(text(snapshot, pack).kept());
    }

    /** What is open stays open. */
    private static Outcome says(Snapshot snapshot, Pack pack, Message message) {
        return new Outcome(snapshot, pack, snapshot.intake(), List.of(message), List.of(), List.of());
    }

    private static DraftsText text(Snapshot snapshot, Pack pack) {
        return new DraftsText(new Voice(pack, snapshot.intake().language(), snapshot.zone()));
    }

    private static String words(String text) {
        return text.length() > 2 * LONGEST
                ? text
                : Normalizer.normalize(text, Normalizer.Form.NFKC)
                        .replace('\u2019', '\'')
                        .strip()
                        .toLowerCase(Locale.ROOT);
    }
}
