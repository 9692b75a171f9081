package dev.uketsuke.conversation;

import dev.uketsuke.content.Pack;
import dev.uketsuke.intake.Intake;
import dev.uketsuke.requester.Consent;
import dev.uketsuke.requester.Identity;
import dev.uketsuke.requester.Profile;
import dev.uketsuke.understanding.AttachedMail;
import dev.uketsuke.understanding.WrittenLanguage;
import java.util.HashMap;
import java.util.List;

/** Hears first whether the requester wants to be remembered or forgotten; everything else is the dialogue's. Pure. */
final class Remembering {
    private final Following dialogue;
    private final Presenter presenter;

    Remembering(Following dialogue, Presenter presenter) {
        this.dialogue = dialogue;
        this.presenter = presenter;
    }

    Outcome turn(Snapshot snapshot, Pack pack) {
        return switch (snapshot.utterance()) {
            case Utterance.Said said -> said(snapshot, pack, said);
            case Utterance.Tapped tapped
            when tapped.values().containsKey(MemoryWish.SLOT) -> tapped(snapshot, pack, tapped);
            case Utterance.Tapped _, Utterance.Restored _, Utterance.Joined _, Utterance.Unsupported _ ->
                dialogue.turn(snapshot, pack);
        };
    }

    /** A consent counts only when it is ticked on the card that is open, and sent off with it. */
    private Outcome tapped(Snapshot snapshot, Pack pack, Utterance.Tapped tapped) {
        var others = new HashMap<>(tapped.values());
        var ticked = "yes".equals(others.remove(MemoryWish.SLOT));
        var outcome = dialogue.turn(
                snapshot.with(
                        new Utterance.Tapped(tapped.card(), tapped.action(), tapped.about(), others),
                        snapshot.profile()),
                pack);
        var open = snapshot.intake().open();
        var counts = ticked
                && tapped.action() == Utterance.Action.SUBMIT
                && open != null
                && open.card().equals(tapped.card());
        var label = pack.messages().text("memory.offer", snapshot.intake().language());
        return counts ? outcome.remembering(new MemoryWish.Remember(label), List.of()) : outcome;
    }

    private Outcome said(Snapshot snapshot, Pack pack, Utterance.Said said) {
        var written = AttachedMail.written(said.text());
        var words = MemoryWords.of(written);
        if (words.wish() instanceof MemoryWish.None) {
            return dialogue.turn(snapshot, pack);
        }
        var who = new Identity(snapshot.channel(), snapshot.requester());
        var known = who.group() ? Profile.NOBODY : known(snapshot, words.wish());
        var answer = List.of(presenter.heard(voice(snapshot, pack, written), words.wish(), who));
        var mails = said.text().substring(said.text().indexOf(written) + written.length());
        var rest = (words.rest() + mails).strip();
        var nothingElse = rest.isEmpty() && said.attachments().isEmpty();
        var outcome = nothingElse
                ? dialogue.back(snapshot, pack)
                : dialogue.turn(snapshot.with(new Utterance.Said(rest, said.attachments()), known), pack);
        return outcome.remembering(words.wish(), answer);
    }

    /** What is known of the requester once their wish is fulfilled. */
    private static Profile known(Snapshot snapshot, MemoryWish wish) {
        var before = snapshot.profile();
        return switch (wish) {
            case MemoryWish.Forget() -> Profile.NOBODY;
            case MemoryWish.Remember(var wording) ->
                new Profile(new Consent(snapshot.receivedAt(), wording), before.remembered(), before.signedIn());
            case MemoryWish.None() -> before;
        };
    }

    private static Voice voice(Snapshot snapshot, Pack pack, String written) {
        Intake intake = snapshot.intake();
        var language = intake.fresh() ? WrittenLanguage.of(written).orElse(intake.language()) : intake.language();
        return new Voice(pack, language, snapshot.zone());
    }
}
