package dev.uketsuke.intake;

import dev.uketsuke.dialog.Answer;
import java.util.List;
import java.util.Optional;

/** "Same here": links a request to a known outage, so that it is handed over as soon as its requester can be reached. */
public final class SameHere {
    /** Said instead of an outage's id: what the requester has is something else. */
    public static final String DIFFERENT = "different";

    /** Said instead of an outage's id: it is one of several, and has to be asked which. */
    public static final String WHICH = "which";

    private final Taking taking;
    private final Policy policy;

    SameHere(Taking taking, Policy policy) {
        this.taking = taking;
        this.policy = policy;
    }

    void take(Answer answer) {
        if (!(answer instanceof Answer.Given given)) {
            return;
        }
        taking.take();
        var said = given.values().getFirst();
        if (said.equals(DIFFERENT)) {
            unlink();
            return;
        }
        if (said.equals(WHICH)) {
            taking.remarks().add(new Remark.WhichOutage());
            return;
        }
        policy.outage(said).ifPresentOrElse(this::link, () -> taking.remarks().add(new Remark.OutageOver()));
    }

    private void link(Outage outage) {
        if (isWithTheAgents(outage)) {
            taking.withTheAgents();
            return;
        }
        var held = Optional.ofNullable(taking.intake().doubt()).flatMap(Doubt::heldBack);
        if (taking.request().handedOver()) {
            taking.become(taking.intake().withAnotherRequest());
        }
        var intake = taking.intake();
        var request = taking.request().blank() ? taking.request().started(policy, intake.language()) : taking.request();
        var linked = Linked.to(outage, intake.language());
        request = held.isPresent() ? request.saying(held.get()) : request;
        var named = request.with(linked.into(request.answers())).sayingAtLeast(linked.notice());
        taking.become(
                intake.confirming(null).doubting(null).revisiting(List.of()).with(named.release()));
        taking.remarks().add(new Remark.SameOutage());
    }

    private boolean isWithTheAgents(Outage outage) {
        return taking.intake().requests().stream()
                .filter(Request::handedOver)
                .flatMap(request -> request.outage().stream())
                .anyMatch(linked -> linked.id().equals(outage.id()));
    }

    /** What the requester told themselves stays; where that is nothing, everything is still to be told. */
    private void unlink() {
        var request = taking.request();
        taking.remarks().add(new Remark.GoingOn());
        if (request.handedOver() || request.outage().isEmpty()) {
            return;
        }
        var notice = request.outage().get().notice();
        var own = request.words().stream().filter(word -> !word.equals(notice)).toList();
        taking.become(taking.intake()
                .with(
                        own.isEmpty()
                                ? Request.EMPTY
                                : request.unlinked(request.outage().get().outOf(request.answers()), own)));
    }
}
