package dev.uketsuke.understanding.assist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.uketsuke.SettableClock;
import dev.uketsuke.intake.Intent;
import dev.uketsuke.understanding.Assistant;
import dev.uketsuke.understanding.NoProposalException;
import dev.uketsuke.understanding.Proposal;
import dev.uketsuke.understanding.Unread;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class GuardedAssistantTest {
    private static final Unread UNREAD = new Unread("text", List.of(), List.of());
    private static final Proposal NOTHING =
            new Proposal(new Proposal.Wish(Intent.ANSWER, ""), List.of(), List.of(), List.of());

    private final SettableClock clock = new SettableClock(Instant.parse("2026-11-22T03:00:00Z"));

    private GuardedAssistant guarded(Assistant assistant) {
        return new GuardedAssistant(assistant, new Guard(1, clock));
    }

    @Test
    void who_comes_while_all_places_are_taken_goes_on_without_waiting() throws Exception {
        var asked = new CountDownLatch(1);
        var answer = new CountDownLatch(1);
        var guarded = guarded(_ -> {
            asked.countDown();
            try {
                answer.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            return NOTHING;
        });
        try (var turns = Executors.newVirtualThreadPerTaskExecutor()) {
            var first = turns.submit(() -> guarded.read(UNREAD));
            asked.await();
            assertThatThrownBy(() -> guarded.read(UNREAD)).isInstanceOf(NoProposalException.class);

            answer.countDown();
            assertThat(first.get()).isSameAs(NOTHING);
            assertThat(guarded.read(UNREAD)).isSameAs(NOTHING);
        }
    }

    @Test
    void an_assistant_that_breaks_is_no_help_and_not_asked_for_ever() {
        var asked = new AtomicInteger();
        var guarded = guarded(_ -> {
            asked.incrementAndGet();
            throw new IllegalStateException("quotes the requester");
        });
        for (int i = 0; i < 8; i++) {
            assertThatThrownBy(() -> guarded.read(UNREAD))
                    .isInstanceOf(NoProposalException.class)
                    .hasNoCause()
                    .message()
                    .doesNotContain("requester");
        }

        assertThat(asked).hasValue(5);
    }
}
