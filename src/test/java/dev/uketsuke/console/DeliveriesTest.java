package dev.uketsuke.console;

import static org.assertj.core.api.Assertions.assertThat;

import dev.uketsuke.conversation.Delivery;
import dev.uketsuke.conversation.Delivery.Failure;
import dev.uketsuke.conversation.Delivery.State;
import dev.uketsuke.ticket.Submissions;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an agent sees of how far their words came. */
class DeliveriesTest {
    @RegisterExtension
    static final Desk desk = new Desk();

    private String number = "";

    @BeforeEach
    void an_agent_has_replied() throws Exception {
        desk.clear();
        number = desk.open(Submissions.japanese("c1"));
        desk.signIn(Desk.PASSWORD);
        desk.act(number, Map.of("act", "replied", "text", "監査に戻してください"));
        desk.act(number, Map.of("act", "noted", "text", "誤検知か"));
    }

    @Test
    void what_the_requester_is_told_shows_whether_it_was_sent_and_nothing_else_does() throws Exception {
        is(State.SENT, null);
        assertThat(live("en")).containsOnlyOnce("delivery sent").doesNotContain("Send again");

        is(State.WAITING, null);
        assertThat(live("ja")).containsOnlyOnce("送信待ち").doesNotContain("送信済み");
    }

    @ParameterizedTest
    @CsvSource({
        "REFUSED, has blocked or removed the bot",
        "GONE, no longer exists",
        "LATE, could not be reached for too long"
    })
    void what_was_given_up_says_why_in_plain_words_and_is_sent_again_by_one_press(Failure failure, String words)
            throws Exception {
        is(State.FAILED, failure);
        assertThat(live("en")).contains("Not delivered.", words, "Send again");

        var answer =
                desk.post("/console/requests/" + number + "/deliveries/7/retry", Map.of("_csrf", desk.formToken()));

        assertThat(answer.headers().firstValue("Location"))
                .hasValueSatisfying(place -> assertThat(place).endsWith("/console/requests/" + number + "#history"));
        assertThat(live("en")).contains("Waiting to be sent").doesNotContain("Send again");
    }

    @Test
    void of_a_request_that_is_not_there_nothing_is_sent_again() throws Exception {
        assertThat(desk.post("/console/requests/REQ-2026-999999/deliveries/7/retry", Map.of("_csrf", desk.formToken()))
                        .statusCode())
                .isEqualTo(404);
    }

    private void is(State state, @Nullable Failure failure) throws Exception {
        var entry = Pattern.compile("\"id\":(\\d+)[^}]*\"act\":\"replied\"")
                .matcher(desk.api("/api/tickets/" + number + "/history").body());
        assertThat(entry.find()).isTrue();
        desk.deliveries().given.clear();
        desk.deliveries().given.add(new Delivery(Long.parseLong(entry.group(1)), 7, state, failure));
    }

    private String live(String language) throws Exception {
        return desk.get("/console/requests/" + number + "/live", "Accept-Language", language)
                .body();
    }
}
