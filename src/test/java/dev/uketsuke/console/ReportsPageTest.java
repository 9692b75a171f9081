package dev.uketsuke.console;

import static org.assertj.core.api.Assertions.assertThat;

import dev.uketsuke.ticket.Act;
import dev.uketsuke.ticket.Submissions;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

class ReportsPageTest {
    @RegisterExtension
    static final Desk desk = new Desk();

    @BeforeEach
    void signIn() throws Exception {
        desk.clear();
        desk.signIn(Desk.PASSWORD);
    }

    @Test
    void answers_are_counted_against_their_promise() throws Exception {
        var answered = desk.open(Submissions.japanese("c1"));
        desk.act(answered, Map.of("act", "replied", "text", "確認します。"));
        desk.open(Submissions.japanese("c2"));
        assertThat(row("promises", "B")).isEqualTo("\"B\",\"1\",\"0\",\"1\",\"0\"");

        desk.clock.advance(Duration.ofDays(7));

        assertThat(row("promises", "B")).isEqualTo("\"B\",\"1\",\"1\",\"0\",\"0\"");
    }

    @Test
    void what_is_missing_is_counted_beside_what_an_agent_had_to_ask() throws Exception {
        var asked = desk.open(Submissions.japanese("c1"));
        desk.open(Submissions.japanese("c2"));
        desk.act(asked, Map.of("act", "asked", "text", "台数をお聞かせください。"));

        var gaps = desk.get("/console/reports/gaps.csv?lang=ja").body();

        assertThat(gaps.lines().skip(1))
                .isNotEmpty()
                .allSatisfy(line -> assertThat(line).endsWith(",\"2\",\"1\""));
    }

    @Test
    void only_the_days_and_the_language_that_were_chosen_count() throws Exception {
        desk.open(Submissions.japanese("c1"));

        assertThat(row("severities", "B")).contains("\"1\"");
        assertThat(row("severities", "B", "language=en")).doesNotContain("\"1\"");
        assertThat(row("severities", "B", "from=2020-01-01&until=2020-01-31")).doesNotContain("\"1\"");
    }

    @Test
    void closed_requests_show_what_their_requesters_gave() throws Exception {
        var closed = desk.open(Submissions.japanese("c1"));
        var unrated = desk.open(Submissions.japanese("c2"));
        desk.open(Submissions.japanese("c3"));
        for (var number : List.of(closed, unrated)) {
            desk.act(number, Map.of("act", "claimed"));
            desk.says(number, new Act.Consented(null));
            desk.act(number, Map.of("act", "closed"));
        }
        desk.says(closed, new Act.Rated(4, "早かったです"));

        assertThat(desk.get("/console/reports/satisfaction.csv?lang=en")
                        .body()
                        .lines()
                        .skip(1))
                .containsExactly(
                        "\"5\",\"0\"", "\"4\",\"1\"", "\"3\",\"0\"", "\"2\",\"0\"", "\"1\",\"0\"", "\"none\",\"1\"");
    }

    @Test
    void the_page_shows_every_table_in_both_languages() throws Exception {
        desk.open(Submissions.japanese("c1"));

        assertThat(desk.get("/console/reports?lang=ja").body())
                .contains("最初の回答と約束の時刻", "提案した重大度", "送信済み", "期限前")
                .doesNotContain("??");
        assertThat(desk.get("/console/reports?lang=en").body())
                .contains("First answers against the promise", "Where conversations stop", "time left")
                .doesNotContain("??");
    }

    @Test
    void an_unknown_table_is_not_there_and_a_wrong_date_is_told() throws Exception {
        assertThat(desk.get("/console/reports/nothing.csv").statusCode()).isEqualTo(404);
        assertThat(desk.get("/console/reports?from=yesterday").statusCode()).isEqualTo(400);
        assertThat(desk.get("/console/reports?from=2026-12-31&until=2026-01-01").statusCode())
                .isEqualTo(200);
    }

    @Test
    void years_that_no_database_knows_are_drawn_in() throws Exception {
        for (var days : List.of(
                "from=-999999999-01-01&until=%2B999999999-12-31",
                "from=%2B999999999-12-31&until=-999999999-01-01", "until=-999999999-01-01")) {
            assertThat(desk.get("/console/reports?" + days).statusCode()).isEqualTo(200);
        }
    }

    private static String row(String report, String name, String... query) throws Exception {
        return desk.get("/console/reports/" + report + ".csv?lang=en&" + String.join("&", query))
                .body()
                .lines()
                .filter(line -> line.startsWith("\"" + name + "\""))
                .findFirst()
                .orElseThrow();
    }
}
