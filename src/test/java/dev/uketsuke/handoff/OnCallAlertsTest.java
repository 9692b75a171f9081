package dev.uketsuke.handoff;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.matchingJsonPath;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import dev.uketsuke.SettableClock;
import dev.uketsuke.severity.Level;
import dev.uketsuke.ticket.Submissions;
import dev.uketsuke.ticket.TicketEvent;
import dev.uketsuke.ticket.Tickets;
import java.time.Duration;
import java.util.Objects;
import java.util.UUID;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcConnectionPool;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Those on call are told of a request of severity A, whatever goes wrong on the way (#60). */
class OnCallAlertsTest {
    private static final String PATH = "/hooks/on-call";

    @RegisterExtension
    static final WireMockExtension PAGER = WireMockExtension.newInstance()
            .options(WireMockConfiguration.wireMockConfig().dynamicPort())
            .build();

    private final SettableClock clock = new SettableClock(Submissions.MORNING, Submissions.TOKYO);
    private JdbcConnectionPool database;
    private JdbcClient jdbc;
    private TransactionTemplate transactions;
    private Tickets tickets;
    private OnCallAlerts alerts;

    @BeforeEach
    void a_desk_with_somebody_on_call() {
        database = JdbcConnectionPool.create(
                "jdbc:h2:mem:" + UUID.randomUUID()
                        + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_DELAY=-1",
                "sa",
                "");
        Flyway.configure().dataSource(database).load().migrate();
        jdbc = JdbcClient.create((DataSource) database);
        transactions = new TransactionTemplate(new DataSourceTransactionManager(database));
        tickets = new Tickets(jdbc, _ -> {}, Submissions::pack);
        alerts = alerts(PAGER.url(PATH));
        answers(200);
    }

    @AfterEach
    void close() {
        database.dispose();
    }

    private OnCallAlerts alerts(String webhook) {
        return new OnCallAlerts(
                jdbc, transactions, new OnCallSettings(webhook, "https://desk.example/"), new Webhook(), clock);
    }

    private static void answers(int status) {
        PAGER.stubFor(post(urlEqualTo(PATH)).willReturn(aResponse().withStatus(status)));
    }

    private String opens(Level severity) {
        var conversation = UUID.randomUUID().toString();
        Submissions.conversation(jdbc, conversation);
        return Objects.requireNonNull(transactions.execute(_ -> {
            var number = tickets.open(Submissions.japanese(conversation));
            jdbc.sql("update ticket set severity = ? where number = ?")
                    .params(severity.name(), number)
                    .update();
            alerts.on(new TicketEvent.Opened(number, conversation));
            return number;
        }));
    }

    private String status(String number) {
        return jdbc.sql("select status from alert where number = ?")
                .param(number)
                .query(String.class)
                .single();
    }

    @Test
    void an_a_is_told_once_with_its_number_title_and_where_to_find_it() {
        var number = opens(Level.A);

        alerts.send();
        alerts.send();

        PAGER.verify(
                1,
                postRequestedFor(urlEqualTo(PATH))
                        .withHeader("Idempotency-Key", equalTo(number))
                        .withRequestBody(matchingJsonPath("$.number", equalTo(number)))
                        .withRequestBody(matchingJsonPath(
                                "$[?(@.text =~ /.*https:..desk.example.console.requests." + number + "/)]")));
        assertThat(status(number)).isEqualTo("sent");
    }

    @Test
    void a_b_wakes_nobody() {
        opens(Level.B);

        alerts.send();

        PAGER.verify(0, postRequestedFor(urlEqualTo(PATH)));
    }

    @Test
    void a_pager_that_is_away_is_told_later() {
        answers(503);
        var number = opens(Level.A);
        alerts.send();
        assertThat(status(number)).isEqualTo("pending");
        answers(200);

        alerts.send();
        assertThat(status(number)).isEqualTo("pending");
        clock.advance(Duration.ofMinutes(1));
        alerts.send();

        assertThat(status(number)).isEqualTo("sent");
    }

    @Test
    void after_a_day_it_is_given_up_and_stays_to_be_seen() {
        answers(500);
        var number = opens(Level.A);
        clock.advance(Duration.ofHours(25));

        alerts.send();

        assertThat(status(number)).isEqualTo("failed");
    }

    @Test
    void without_an_address_nothing_is_stored() {
        alerts = alerts("");
        opens(Level.A);

        assertThat(jdbc.sql("select count(*) from alert").query(Long.class).single())
                .isZero();
    }

    @Test
    void an_address_that_would_carry_titles_in_the_open_is_refused_and_none_stands_in_a_log() {
        assertThatThrownBy(() -> new OnCallSettings("http://pager.example/x", ""))
                .isInstanceOf(BrokenOnCallException.class)
                .hasMessageContaining("UKETSUKE_ONCALL_WEBHOOK");
        assertThat(new OnCallSettings("https://pager.example/secret", "").toString())
                .doesNotContain("secret");
    }
}
