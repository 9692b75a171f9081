package dev.uketsuke.intake;

import dev.uketsuke.dialog.Slot;

/**
 * Whether what is said takes up again what was put aside, or what an article has solved.
 *
 * @param tells whether the reading answers any question
 */
record TakingUp(Taking taking, Reading reading, Judging judging, boolean tells) {
    /** Whatever is said to a draft that was put aside takes it up again; thanks for an article that solved it do not. */
    void takeUp() {
        var solved = judging.solved();
        var judged = reading.found().stream()
                .filter(found -> found.slot().equals(Slot.KNOWLEDGE))
                .findFirst();
        if (solved && (thanks() || judged.filter(Judging::solved).isPresent())) {
            return;
        }
        if (solved && tells && judged.isEmpty()) {
            // Something else is told: what was solved stays behind as it is.
            taking.become(taking.intake().withAnotherRequest());
            return;
        }
        if (solved && reading.intent() != Intent.LATER) {
            judging.reopen();
        }
        if (taking.intake().paused() && reading.intent() != Intent.LATER) {
            taking.become(taking.intake().paused(false));
            if (!taking.request().blank()) {
                taking.remarks().add(new Remark.Resumed());
            }
        }
    }

    private boolean thanks() {
        return reading.intent() == Intent.GREETING && !tells;
    }
}
