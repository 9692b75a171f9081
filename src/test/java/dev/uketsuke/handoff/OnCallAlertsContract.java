package dev.uketsuke.handoff;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.matchingJsonPath;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import dev.uketsuke.FreshDatabase;
import dev.uketsuke.SettableClock;
import dev.uketsuke.severity.Level;
import dev.uketsuke.ticket.Submissions;
import dev.uketsuke.ticket.TicketEvent;
import dev.uketsuke.ticket.Tickets;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Those on call are told of a request of severity A, whatever goes wrong on the way (#60); run on each database by the subclasses. */
abstract class OnCallAlertsContract {
    private static final String PATH = "/hooks/on-call";

    @RegisterExtension
    static final WireMockExtension PAGER = WireMockExtension.newInstance()
            .options(WireMockConfiguration.wireMockConfig().dynamicPort())
            .build();

    private final SettableClock clock = new SettableClock(Submissions.MORNING, Submissions.TOKYO);
    private DataSource database;
    private JdbcClient jdbc;
    private TransactionTemplate transactions;
    private Tickets tickets;
    private OnCallAlerts alerts;

    abstract DataSource database();

    @BeforeEach
    void a_desk_with_somebody_on_call() {
        database = database();
        FreshDatabase.in(database);
        jdbc = JdbcClient.create(database);
        transactions = new TransactionTemplate(new DataSourceTransactionManager(database));
        tickets = new Tickets(jdbc, _ -> {}, Submissions::pack);
        alerts = alerts(webhook());
        answers(200);
    }

    private OnCallAlerts alerts(OnCallTarget... targets) {
        return new OnCallAlerts(jdbc, transactions, tickets, List.of(targets), "https://desk.example", clock);
    }

    private static OnCallTarget webhook() {
        return new WebhookTarget(new Webhook(), PAGER.url(PATH));
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
        return status(number, "webhook");
    }

    private String status(String number, String target) {
        return jdbc.sql("select status from alert where number = ? and target = ?")
                .params(number, target)
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
        alerts = alerts();
        opens(Level.A);

        assertThat(jdbc.sql("select count(*) from alert").query(Long.class).single())
                .isZero();
    }

    @Test
    void each_place_is_told_on_its_own() {
        var channel = new TeamsTarget(new Webhook(), PAGER.url("/channel"));
        PAGER.stubFor(post(urlEqualTo("/channel")).willReturn(aResponse().withStatus(500)));
        alerts = alerts(webhook(), channel);
        var number = opens(Level.A);

        alerts.send();
        assertThat(status(number, "webhook")).isEqualTo("sent");
        assertThat(status(number, "teams")).isEqualTo("pending");
        PAGER.stubFor(post(urlEqualTo("/channel")).willReturn(aResponse().withStatus(202)));
        clock.advance(Duration.ofMinutes(1));
        alerts.send();

        assertThat(status(number, "teams")).isEqualTo("sent");
        PAGER.verify(1, postRequestedFor(urlEqualTo(PATH)));
        PAGER.verify(2, postRequestedFor(urlEqualTo("/channel")).withHeader("Idempotency-Key", equalTo(number)));
    }

    @Test
    void several_are_told_at_once() {
        var first = opens(Level.A);
        var second = opens(Level.A);

        alerts.send();

        assertThat(status(first)).isEqualTo("sent");
        assertThat(status(second)).isEqualTo("sent");
    }

    @Test
    void what_waited_before_there_were_several_places_waits_for_the_webhook() {
        Flyway.configure().dataSource(database).cleanDisabled(false).load().clean();
        Flyway.configure().dataSource(database).target("13").load().migrate();
        jdbc.sql("""
                        insert into conversation (id, channel, channel_key, requester, language, zone, version,
                            last_inbound, last_outgoing, created_at, updated_at)
                        values ('c', 'directline', 'c', 'r', 'ja', 'Asia/Tokyo', 1, 1, 1, now(), now())""").update();
        jdbc.sql("""
                        insert into ticket (number, conversation_id, request, title, severity, status, requester,
                            language, channel, document, created_at, version)
                        values ('REQ-2026-000009', 'c', 0, 't', 'A', 'new', 'r', 'ja', 'directline', '{}', now(), 1)""").update();
        jdbc.sql("""
                        insert into alert (number, status, attempts, not_before, created_at)
                        values ('REQ-2026-000009', 'pending', 3, now(), now())""").update();

        Flyway.configure().dataSource(database).load().migrate();

        assertThat(status("REQ-2026-000009")).isEqualTo("pending");
    }
}
