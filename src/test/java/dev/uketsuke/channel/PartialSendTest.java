package dev.uketsuke.channel;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.bot.schema.Activity;
import com.microsoft.bot.schema.ResourceResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** Attempts that nobody waits for any longer answer late; here each answer comes when the test gives it. */
class PartialSendTest {
    private final PartialSend part = new PartialSend(List.of(activity("text"), activity("card")));
    private final List<String> sent = new ArrayList<>();
    private final List<CompletableFuture<ResourceResponse>> answers = new ArrayList<>();

    @Test
    void an_attempt_that_was_given_up_sends_no_more_and_counts_nothing_twice() {
        var first = attempt();
        var second = attempt();

        answers.get(1).complete(new ResourceResponse("text-2"));
        answers.get(0).complete(new ResourceResponse("text-1"));

        assertThat(sent).containsExactly("text", "text", "card");
        assertThat(first).isCompletedExceptionally();

        answers.get(2).completeExceptionally(new IllegalStateException("busy"));
        assertThat(second).isCompletedExceptionally();
        var third = attempt();
        answers.get(3).complete(new ResourceResponse("card-3"));

        assertThat(sent).containsExactly("text", "text", "card", "card");
        assertThat(third).isCompleted();
        assertThat(part.id()).isEqualTo("card-3");
    }

    @Test
    void what_a_late_answer_tells_of_is_not_sent_again() {
        var _ = attempt();
        answers.get(0).complete(new ResourceResponse("text-1"));
        var second = attempt();
        answers.get(1).complete(new ResourceResponse("card-1"));
        answers.get(2).completeExceptionally(new IllegalStateException("busy"));
        assertThat(second).isCompletedExceptionally();

        assertThat(attempt()).isCompleted();

        assertThat(sent).containsExactly("text", "card", "card");
        assertThat(part.id()).isEqualTo("card-1");
    }

    private CompletableFuture<Void> attempt() {
        return part.send(part.begin(), activity -> {
            sent.add(activity.getText());
            answers.add(new CompletableFuture<>());
            return answers.getLast();
        });
    }

    private static Activity activity(String text) {
        var activity = new Activity("message");
        activity.setText(text);
        return activity;
    }
}
