package dev.uketsuke.intake;

import dev.uketsuke.dialog.Slot;
import java.util.List;
import java.util.stream.Stream;

/**
 * Sends off what the review shows; who wants severity A without its commitment or without calls is asked about that first.
 * Before the review it means that no more questions are wanted: nothing of the table blocks a request (#32).
 */
final class Submitting {
    private final Taking taking;
    private final Policy policy;
    private List<Slot> again = List.of();

    Submitting(Taking taking, Policy policy) {
        this.taking = taking;
        this.policy = policy;
    }

    /** @param rejected what was said besides and cannot be taken; it is seen to first */
    void submit(List<Rejected> rejected) {
        taking.take();
        if (!taking.isOpen(Slot.REVIEW)) {
            leaveOutTheRest();
        } else if (rejected.isEmpty() && taking.intake().next(policy) instanceof Move.Review) {
            release();
        }
    }

    /** What has to be asked again before a severity A is submitted. */
    List<Slot> again() {
        return again;
    }

    private void release() {
        var request = taking.request();
        var missing = request.missingForA(policy);
        var against = request.againstCalls(policy);
        again = Stream.concat(missing.stream(), against.stream()).toList();
        if (again.isEmpty()) {
            taking.become(taking.intake().with(request.release()));
        }
        if (!missing.isEmpty()) {
            taking.remarks().add(new Remark.NeededForA(missing));
        }
        if (!against.isEmpty()) {
            taking.remarks().add(new Remark.CallsUnwanted());
        }
    }

    private void leaveOutTheRest() {
        taking.become(taking.intake().confirming(null).revisiting(List.of()).patient());
        var leftOut = List.<Slot>of();
        while (!taking.request().blank()
                && taking.intake().next(policy) instanceof Move.Ask ask
                && !ask.asks().equals(leftOut)) {
            leftOut = ask.asks();
            taking.leaveOut(leftOut);
        }
    }
}
