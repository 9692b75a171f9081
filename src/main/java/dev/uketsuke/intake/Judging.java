package dev.uketsuke.intake;

import dev.uketsuke.dialog.Answer;
import dev.uketsuke.intake.Suggested.Verdict;
import java.util.Optional;

/**
 * Takes what a requester says of the articles that were shown (#7). A request that an article solved is not filed; its
 * draft stays at hand until something else is told.
 */
final class Judging {
    /** The value under which "that solved it" is answered. */
    static final String SOLVED = "solved";

    private final Taking taking;

    Judging(Taking taking) {
        this.taking = taking;
    }

    /** Nothing is taken of a request that was shown none, or that is with the agents already. */
    void judge(Answer answer) {
        var shown = taking.request().suggested();
        if (shown == null || !(answer instanceof Answer.Given given)) {
            return;
        }
        taking.take();
        if (given.values().contains(SOLVED)) {
            become(Verdict.SOLVED);
            taking.become(taking.intake().confirming(null).paused(true));
            taking.remarks().add(new Remark.SolvedByArticle());
        } else if (shown.verdict() != Verdict.NOT_SOLVED) {
            become(Verdict.NOT_SOLVED);
            taking.remarks().add(new Remark.NotSolvedByArticle());
        }
    }

    /** Whether the current draft is one that an article solved. */
    boolean solved() {
        return Optional.ofNullable(taking.request().suggested())
                .filter(shown -> shown.verdict() == Verdict.SOLVED)
                .isPresent();
    }

    static boolean solved(Found found) {
        return found.answer().equals(Answer.of(SOLVED));
    }

    /** The draft is wanted after all. */
    void reopen() {
        become(Verdict.NOT_SOLVED);
    }

    private void become(Verdict verdict) {
        taking.become(taking.intake().with(taking.request().judged(verdict)));
    }
}
