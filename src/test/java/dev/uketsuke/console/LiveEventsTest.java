package dev.uketsuke.console;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.uketsuke.ticket.Submissions;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What open pages of the console are told. */
class LiveEventsTest {
    @RegisterExtension
    static final Desk desk = new Desk();

    @BeforeEach
    void an_agent() throws Exception {
        desk.clear();
        desk.signIn(Desk.PASSWORD);
    }

    @Test
    void a_page_of_a_request_hears_what_is_said_in_its_conversation_and_in_no_other() throws Exception {
        try (var page = desk.events("/console/events?conversation=c1")) {
            var told = told(page);
            await().until(() -> desk.listeners() == 1);

            desk.speak("c2");
            desk.open(Submissions.japanese("c3"));
            until(told, "event:changed");
            assertThat(told).doesNotContain("event:said");

            desk.speak("c1");
            until(told, "event:said");
        }
    }

    @Test
    void a_page_of_no_request_hears_what_is_done_about_all() throws Exception {
        try (var page = desk.events("/console/events")) {
            var told = told(page);
            until(told, "event:changed");
            told.clear();

            desk.act(desk.open(Submissions.japanese("c1")), Map.of("act", "claimed"));

            until(told, "event:changed");
            assertThat(told).doesNotContain("event:said");
        }
    }

    @Test
    void a_page_that_is_left_open_hears_nothing_after_the_sign_out() throws Exception {
        var ended = new CountDownLatch(1);
        try (var page = desk.events("/console/events?conversation=c1")) {
            Thread.startVirtualThread(() -> {
                page.forEach(_ -> {});
                ended.countDown();
            });
            await().until(() -> desk.listeners() == 1);

            desk.signOut();

            assertThat(ended.await(10, TimeUnit.SECONDS)).isTrue();
            await().until(() -> desk.listeners() == 0);
        }
    }

    private static void until(LinkedBlockingQueue<String> told, String event) {
        await().until(() -> {
            desk.look();
            return told.contains(event);
        });
    }

    private static LinkedBlockingQueue<String> told(Stream<String> page) {
        var told = new LinkedBlockingQueue<String>();
        Thread.startVirtualThread(() -> page.forEach(told::add));
        return told;
    }
}
