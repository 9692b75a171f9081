package dev.uketsuke.conversation;

import dev.uketsuke.content.Pack;
import dev.uketsuke.intake.Doubt;
import dev.uketsuke.intake.Intake;
import dev.uketsuke.intake.Remark;
import dev.uketsuke.intake.Splitting;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One answer to the question whether a draft from before a pause is gone on with; what was held back is heard then. */
record IdleAnswer(Clearing clearing, Snapshot snapshot, Pack pack, Doubt.Idle idle) {
    static final String GO_ON = "go-on";
    static final String ANEW = "anew";

    /** Whether it says which of both is wanted, whatever else it tells. */
    static boolean decides(String text) {
        return IdleChoice.in(text).isPresent();
    }

    Optional<Clearing.Cleared> tapped(String key) {
        return switch (key) {
            case GO_ON -> Optional.of(goOn());
            case ANEW -> Optional.of(anew());
            default -> Optional.empty();
        };
    }

    /**
     * What is told beside the choice is heard together with what was held back. What is no answer is held back too and
     * asked about once more; whoever says still more goes on with the draft.
     */
    Clearing.Cleared said(String text) {
        var choice = IdleChoice.in(text);
        if (choice.isPresent()) {
            var told = choice.get().rest().isEmpty() ? this : with(choice.get().rest());
            return choice.get().anew() ? told.anew() : told.goOn();
        }
        var more = with(text);
        var open = snapshot.intake().open();
        return open != null && open.attempts() == 0
                ? new Clearing.Cleared(
                        new Intake.Heard(snapshot.intake().doubting(more.idle()), List.of(new Remark.NotUnderstood())),
                        null)
                : more.goOn();
    }

    private IdleAnswer with(String more) {
        return new IdleAnswer(
                clearing, snapshot, pack, new Doubt.Idle(idle.text() + "\n" + more, idle.since(), idle.said()));
    }

    /** The words that were held back stay, whatever can be read out of them. */
    Clearing.Cleared goOn() {
        var heard = clearing.plainly(asked(snapshot.intake().doubting(null)), pack, idle.text(), idle.said());
        var remarks = new ArrayList<Remark>(List.of(new Remark.Resumed()));
        heard.remarks().stream()
                .filter(remark -> !(remark instanceof Remark.NotUnderstood || remark instanceof Remark.Greeting))
                .forEach(remarks::add);
        var greeting = heard.remarks().stream().anyMatch(Remark.Greeting.class::isInstance);
        var intake = greeting || heard.intake().request().handedOver()
                ? heard.intake()
                : Splitting.adding(heard.intake(), idle.text());
        return new Clearing.Cleared(new Intake.Heard(intake, remarks), GO_ON);
    }

    /** The draft waits behind the new request, as any other does that was left for another. */
    private Clearing.Cleared anew() {
        var other = snapshot.intake().doubting(null).withAnotherRequest();
        return new Clearing.Cleared(clearing.plainly(asked(other), pack, idle.text(), idle.said()), ANEW);
    }

    private Snapshot asked(Intake intake) {
        return snapshot.with(intake.asked("", intake.next(pack.policy())));
    }
}
