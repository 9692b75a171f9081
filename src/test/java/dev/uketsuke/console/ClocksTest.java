package dev.uketsuke.console;

import static org.assertj.core.api.Assertions.assertThat;

import dev.uketsuke.ticket.Act;
import dev.uketsuke.ticket.Submissions;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What agents see of the time that runs: in the queue, on a request's page, and beside it Microsoft's. */
class ClocksTest {
    @RegisterExtension
    static final Desk desk = new Desk();

    /** Severity B, submitted at 10:15 and promised by 14:15; it is 12:15. */
    private String number;

    @BeforeEach
    void a_request() throws Exception {
        desk.clear();
        number = desk.open(Submissions.japanese("c1"));
        desk.signIn(Desk.PASSWORD);
    }

    private static String queue(String language) throws Exception {
        return desk.get("/console/queue", "Accept-Language", language).body();
    }

    private String page(String language) throws Exception {
        return desk.get("/console/requests/" + number, "Accept-Language", language)
                .body();
    }

    @Test
    void a_warning_comes_in_words_when_three_quarters_of_the_time_are_used() throws Exception {
        assertThat(queue("ja")).contains("あと 2時間", "最初のご連絡").doesNotContain("まもなく期限");

        desk.clock.advance(Duration.ofMinutes(75));

        assertThat(queue("ja")).contains("まもなく期限 あと 45分");
        assertThat(queue("en")).contains("due soon: 45 min left", "first response");
        assertThat(page("en")).contains("due soon: 45 min left", "First response due by Tue, 24 Nov 2026 14:15");
        desk.clock.advance(Duration.ofMinutes(46));
        assertThat(queue("ja")).contains("超過 1分");
    }

    @Test
    void it_stands_still_while_the_requester_is_waited_for_and_says_what_is_left() throws Exception {
        desk.act(number, Map.of("act", "contacted", "way", "phone", "reached", "false"));
        desk.clock.advance(Duration.ofHours(3));

        assertThat(queue("en")).contains("paused").doesNotContain("overdue");
        assertThat(page("en"))
                .contains(
                        "Paused since Tue, 24 Nov 2026 12:15 (Asia/Tokyo) while we wait for the requester. 2 h of business time are left when they answer.");
        assertThat(page("ja")).contains("停止中（お客様のお返事待ち）", "残り 2時間");

        desk.says(number, new Act.Said("戻りました", List.of()));
        assertThat(page("ja")).contains("最初のご連絡の期限：2026年11月24日(火) 17:15 (Asia/Tokyo)");
    }

    @Test
    void the_next_answer_is_due_by_the_desk_s_own_aim_and_called_so() throws Exception {
        desk.act(number, Map.of("act", "replied", "text", "調べています。"));
        assertThat(page("en")).contains("answered", "Stopped since Tue, 24 Nov 2026 12:15 (Asia/Tokyo)");

        desk.clock.advance(Duration.ofHours(1));
        desk.says(number, new Act.Said("その後いかがですか", List.of()));

        assertThat(page("en"))
                .contains("Next answer due by Tue, 24 Nov 2026 17:15 (Asia/Tokyo). This is our own aim", "4 h left");
        assertThat(queue("ja")).contains("あと 4時間", "次のご連絡");
        assertThat(desk.api("/api/tickets/" + number + "/status").body())
                .contains("\"clock\":\"running\"", "\"answerDueAt\":\"2026-11-24T08:15:00Z\"");
    }

    @Test
    void microsoft_s_clock_stands_beside_from_the_moment_that_the_agent_tells() throws Exception {
        assertThat(page("en")).doesNotContain("Microsoft&#39;s clock");
        desk.act(
                number,
                Map.of("act", "filed", "to", "2411180040001234", "at", "2026-11-24T11:00", "zone", "Asia/Tokyo"));

        assertThat(page("en"))
                .contains(
                        "clock: 2411180040001234",
                        "2 h 45 min left to their first response, due by Tue, 24 Nov 2026 15:00 (Asia/Tokyo)",
                        "Filed Tue, 24 Nov 2026 11:00 (Asia/Tokyo), 1 h 15 min ago.");
        desk.clock.advance(Duration.ofHours(4));
        assertThat(page("ja"))
                .contains(
                        "Microsoft の時計：2411180040001234",
                        "最初の回答の期限から 1時間15分 経過",
                        "2026年11月24日(火) 11:00 (Asia/Tokyo) に起票、5時間15分 経過");
    }

    @Test
    void of_two_numbers_both_clocks_run_and_a_corrected_one_gives_way_to_what_corrects_it() throws Exception {
        desk.act(number, filed("2411180040001234", "2026-11-24T11:00"));
        var another = new HashMap<>(filed("2411180040005678", "2026-11-24T11:30"));
        another.put("another", "true");
        desk.act(number, another);

        assertThat(page("en"))
                .contains(
                        "clock: 2411180040001234",
                        "Filed Tue, 24 Nov 2026 11:00 (Asia/Tokyo), 1 h 15 min ago.",
                        "clock: 2411180040005678",
                        "Filed Tue, 24 Nov 2026 11:30 (Asia/Tokyo), 45 min ago.",
                        "value=\"2411180040005678\"");

        desk.act(number, filed("2411180040009999", "2026-11-24T11:45"));
        assertThat(page("ja"))
                .contains("Microsoft の時計：2411180040001234", "Microsoft の時計：2411180040009999")
                .doesNotContain("Microsoft の時計：2411180040005678")
                .contains(
                        "2411180040001234, 2026年11月24日(火) 11:00",
                        "2411180040005678, 2026年11月24日(火) 11:30",
                        "2411180040009999, 2026年11月24日(火) 11:45");
    }

    @Test
    void the_same_number_at_another_time_has_one_clock_by_the_later_word() throws Exception {
        desk.act(number, filed("2411180040001234", "2026-11-24T11:00"));
        desk.act(number, filed("2411180040001234", "2026-11-24T11:30"));

        assertThat(page("en"))
                .containsOnlyOnce("clock: 2411180040001234")
                .contains("Filed Tue, 24 Nov 2026 11:30 (Asia/Tokyo), 45 min ago.")
                .doesNotContain("Filed Tue, 24 Nov 2026 11:00 (Asia/Tokyo)")
                .contains("2411180040001234, Tue, 24 Nov 2026 11:00", "2411180040001234, Tue, 24 Nov 2026 11:30");
    }

    private static Map<String, String> filed(String number, String at) {
        return Map.of("act", "filed", "to", number, "at", at, "zone", "Asia/Tokyo");
    }

    @Test
    void of_a_plan_that_states_no_times_only_the_time_since_is_told() throws Exception {
        number = desk.open(Submissions.unpromised(Submissions.japanese("c2")));
        desk.act(number, Map.of("act", "filed", "to", "2411180040001234"));
        desk.clock.advance(Duration.ofMinutes(90));

        assertThat(page("en"))
                .contains("Their first response time is not known for this plan.", "1 h 30 min ago")
                .doesNotContain("left to their first response");
    }

    @Test
    void a_filing_in_the_future_or_at_no_time_at_all_is_refused() throws Exception {
        for (var at : List.of("2026-11-24T18:00", "yesterday", "-999999999-01-01T00:00")) {
            desk.act(number, Map.of("act", "filed", "to", "2411180040001234", "at", at, "zone", "Asia/Tokyo"));
            assertThat(page("ja")).contains("日時は現在までで入力してください。");
        }
        desk.act(number, Map.of("act", "filed", "to", "2411180040001234", "at", "2026-11-24T11:00", "zone", "Nowhere"));

        assertThat(page("en")).doesNotContain("clock: 2411180040001234");
    }

    @Test
    void what_kind_of_hours_is_counted_is_said() throws Exception {
        assertThat(page("en")).contains("The time left until then is by the calendar: nights, weekends and holidays");
        assertThat(page("ja")).contains("残り時間は、夜間と休日も含む実時間です");
        assertThat(queue("ja")).contains("実時間");
    }

    @Test
    void how_time_is_counted_is_not_said_where_none_runs() throws Exception {
        var unpromised = desk.open(Submissions.unpromised(Submissions.japanese("c2")));
        assertThat(desk.get("/console/requests/" + unpromised).body())
                .contains("id=\"clocks\"")
                .doesNotContain("clock-how");

        assertThat(page("en")).contains("clock-how");
        desk.act(number, Map.of("act", "merged", "to", unpromised));
        assertThat(page("en")).contains("Stopped: the request is closed").doesNotContain("clock-how");
    }

    @Test
    void what_is_fetched_anew_has_the_clocks() throws Exception {
        assertThat(desk.get("/console/requests/" + number + "/live").body()).contains("id=\"clocks\"");
    }
}
