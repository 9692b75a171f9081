package dev.uketsuke.intake;

import dev.uketsuke.dialog.Provenance;
import dev.uketsuke.dialog.Truth;
import dev.uketsuke.severity.Fact;
import dev.uketsuke.severity.FactState;

/** What follows from what was just said, without having been said. */
final class Consequences {
    private final Taking taking;
    private final Intake beforehand;
    private final Request before;
    private final Policy policy;

    Consequences(Taking taking, Intake beforehand, Policy policy) {
        this.taking = taking;
        this.beforehand = beforehand;
        this.before = beforehand.request();
        this.policy = policy;
    }

    void follow() {
        outgrow();
        if (before.emergency(policy).isEmpty() && request().emergency(policy).isPresent()) {
            taking.remarks().addFirst(new Remark.UnderAttack());
        }
        Relief.told(beforehand, taking.intake(), policy).forEach(taking.remarks()::add);
        if (before.attack(policy).isEmpty()) {
            request().attack(policy).ifPresent(this::noChangeOfTheirs);
        }
    }

    /** A severity that was wished for while business went on is no choice for when it stops: the criteria decide anew. */
    private void outgrow() {
        var wish = before.wish();
        if (wish != null
                && wish.equals(request().wish())
                && request().chosen() == null
                && before.facts().truth(Fact.BUSINESS_STOPPED) != Truth.YES
                && request().facts().truth(Fact.BUSINESS_STOPPED) == Truth.YES) {
            become(request().wishing(null));
        }
    }

    /** An attack comes from no change of one's own, so that rolling one back is not asked about (#55). */
    private void noChangeOfTheirs(String told) {
        if (request().facts().of(Fact.ROLLBACK_SOLVES).isEmpty()) {
            var facts =
                    request().facts().with(Fact.ROLLBACK_SOLVES, new FactState(Truth.NO, Provenance.INFERRED, told));
            become(request().with(facts));
        }
    }

    private Request request() {
        return taking.request();
    }

    private void become(Request changed) {
        taking.become(taking.intake().with(changed));
    }
}
