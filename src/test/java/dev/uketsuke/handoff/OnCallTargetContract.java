package dev.uketsuke.handoff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.uketsuke.handoff.OnCallTarget.NotTakenException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What every place does in which those on call are told. */
abstract class OnCallTargetContract {
    private static final Instant DUE = Instant.parse("2026-11-24T02:15:00Z");
    private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");

    /** What somebody on call got. */
    record Got(String key, String text) {}

    abstract OnCallTarget target();

    abstract List<Got> got();

    /** Nothing is taken from now on. */
    abstract void away() throws Exception;

    /** Something that stands in the settings of the target and in no log. */
    abstract String secret();

    private static Alert alert(String title) {
        return new Alert("REQ-2026-000001", title, DUE, TOKYO, "https://desk.example/console/requests/REQ-2026-000001");
    }

    @Test
    void number_title_promise_and_where_to_find_it_are_told_in_both_languages() {
        target().tell(alert("全社でメールが止まっている"));

        assertThat(got())
                .singleElement()
                .satisfies(one -> assertThat(one.text())
                        .contains(
                                "REQ-2026-000001",
                                "全社でメールが止まっている",
                                "最初のご連絡の期限 / First response due: 2026-11-24 11:15 (Asia/Tokyo)",
                                "https://desk.example/console/requests/REQ-2026-000001"));
    }

    @Test
    void what_is_told_again_has_the_same_key_and_no_other_request_has_it() {
        target().tell(alert("All tills are down"));
        target().tell(alert("All tills are down"));
        target().tell(new Alert("REQ-2026-000002", "Another", null, TOKYO, ""));

        var keys = got().stream().map(Got::key).toList();
        assertThat(keys).hasSize(3).doesNotContain("");
        assertThat(keys.get(0)).isEqualTo(keys.get(1)).isNotEqualTo(keys.get(2));
    }

    @Test
    void a_title_stays_on_its_line() {
        target().tell(alert("down\r\nBcc: everybody@example.org\u2028\u0000\u0085x"));

        assertThat(got())
                .singleElement()
                .satisfies(one -> assertThat(one.text())
                        .contains("down Bcc: everybody@example.org x")
                        .doesNotContain("\nBcc:", "\\nBcc:"));
    }

    @Test
    void without_a_promise_and_a_console_the_rest_is_told() {
        target().tell(new Alert("REQ-2026-000001", "All tills are down", null, TOKYO, ""));

        assertThat(got())
                .singleElement()
                .satisfies(one -> assertThat(one.text())
                        .contains("All tills are down")
                        .doesNotContain("due", "http://desk", "https://desk"));
    }

    @Test
    void what_nobody_takes_is_said_without_a_secret() throws Exception {
        away();

        assertThatThrownBy(() -> target().tell(alert("All tills are down")))
                .isInstanceOfSatisfying(
                        NotTakenException.class,
                        e -> assertThat(e.getMessage()).isNotBlank().doesNotContain(secret(), "All tills"));
        assertThat(got()).isEmpty();
        assertThat(target().toString()).doesNotContain(secret());
    }
}
