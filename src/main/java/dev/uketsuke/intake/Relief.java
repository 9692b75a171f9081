package dev.uketsuke.intake;

import dev.uketsuke.dialog.Truth;
import dev.uketsuke.severity.Fact;
import java.util.ArrayList;
import java.util.List;

/** What was told of a recovery, of a way out or of unwanted calls is answered at once, and in full only then (#54, #55, #72). */
final class Relief {
    private Relief() {}

    /** What there is to say to what became known since. */
    static List<Remark> told(Intake beforehand, Intake intake, Policy policy) {
        var remarks = new ArrayList<Remark>();
        var before = beforehand.request();
        var now = intake.request();
        if (now.handedOver()) {
            return remarks;
        }
        if (became(before, now, Fact.ROLLBACK_SOLVES, Truth.YES)) {
            remarks.add(new Remark.RollBackHelps());
        }
        if (became(before, now, Fact.ONGOING, Truth.NO)) {
            remarks.add(new Remark.Recovered());
        }
        if (!(intake.next(policy) instanceof Move.Review)
                && !NoCalls.overruled(beforehand, policy)
                && NoCalls.overruled(intake, policy)) {
            remarks.add(new Remark.CallsNeeded());
        }
        return remarks;
    }

    private static boolean became(Request before, Request now, Fact fact, Truth truth) {
        return before.facts().truth(fact) != truth && now.facts().truth(fact) == truth;
    }
}
