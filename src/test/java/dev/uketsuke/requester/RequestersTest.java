package dev.uketsuke.requester;

import static org.assertj.core.api.Assertions.assertThat;

import dev.uketsuke.FreshDatabase;
import dev.uketsuke.dialog.Slot;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What is known of a person is theirs alone, and gone when they say so; run on each database by the subclasses. */
abstract class RequestersTest {
    private static final Identity SATO = new Identity("msteams", "aad:sato");
    private static final Slot PHONE = new Slot("phone");
    private static final Consent CONSENT = new Consent(Instant.parse("2026-11-24T01:15:00.123456Z"), "次回のために連絡先を記憶する");
    private static final Map<Slot, List<String>> DETAILS = Map.of(
            PersonalDetails.NAME, List.of("髙橋 一郎"),
            PersonalDetails.EMAILS, List.of("b@contoso.example", "a@contoso.example"));

    private JdbcClient jdbc;
    private TransactionTemplate transaction;
    private StoredRequesters requesters;

    abstract DataSource database();

    @BeforeEach
    void a_fresh_database() {
        var database = database();
        FreshDatabase.in(database);
        jdbc = JdbcClient.create(database);
        transaction = new TransactionTemplate(new DataSourceTransactionManager(database));
        requesters = new StoredRequesters(jdbc);
    }

    @Test
    void what_is_remembered_reads_back_as_it_was_said_with_the_consent() {
        remember(SATO, DETAILS);

        assertThat(requesters.find(SATO)).isEqualTo(new Profile(CONSENT, DETAILS, Map.of()));
    }

    @Test
    void nobody_else_is_given_it_whatever_their_channel_calls_them() {
        remember(SATO, DETAILS);

        assertThat(requesters.find(new Identity("msteams", "aad:suzuki"))).isEqualTo(Profile.NOBODY);
        assertThat(requesters.find(new Identity("directline", SATO.id()))).isEqualTo(Profile.NOBODY);
        assertThat(requesters.find(new Identity("msteams", "AAD:SATO"))).isEqualTo(Profile.NOBODY);
    }

    @Test
    void what_is_remembered_anew_replaces_what_was_and_leaves_the_sign_in_s_alone() {
        var told = Map.of(PersonalDetails.NAME, List.of("Ichiro Takahashi"));
        transaction.executeWithoutResult(_ -> requesters.signedIn(SATO, told));
        remember(SATO, DETAILS);
        remember(SATO, Map.of(PHONE, List.of("+81312345678")));

        assertThat(requesters.find(SATO)).isEqualTo(new Profile(CONSENT, Map.of(PHONE, List.of("+81312345678")), told));
    }

    @Test
    void what_is_refreshed_changes_what_is_remembered_while_the_consent_stands_and_brings_nobody_back() {
        remember(SATO, DETAILS);
        refresh(Map.of(PHONE, List.of("+81312345678")));
        assertThat(requesters.find(SATO))
                .isEqualTo(new Profile(CONSENT, Map.of(PHONE, List.of("+81312345678")), Map.of()));

        transaction.executeWithoutResult(_ -> requesters.forget(SATO));
        refresh(DETAILS);
        assertThat(requesters.find(SATO)).isEqualTo(Profile.NOBODY);

        transaction.executeWithoutResult(_ -> requesters.signedIn(SATO, DETAILS));
        refresh(DETAILS);
        assertThat(requesters.find(SATO).remembered()).isEmpty();
    }

    private void refresh(Map<Slot, List<String>> details) {
        transaction.executeWithoutResult(_ -> requesters.refresh(SATO, details));
    }

    @Test
    void a_sign_in_is_no_consent() {
        transaction.executeWithoutResult(_ -> requesters.signedIn(SATO, DETAILS));

        assertThat(requesters.find(SATO)).isEqualTo(new Profile(null, Map.of(), DETAILS));
        assertThat(requesters.find(SATO).remembers()).isFalse();
    }

    @Test
    void facts_about_a_problem_and_values_without_end_are_never_kept() {
        remember(
                SATO,
                Map.of(
                        new Slot("issue"),
                        List.of("It is slow"),
                        new Slot("recording-consent"),
                        List.of("yes"),
                        PHONE,
                        List.of("x".repeat(PersonalDetails.LONGEST_VALUE + 1)),
                        PersonalDetails.EMAILS,
                        IntStream.range(0, 1000)
                                .mapToObj(i -> i + "@contoso.example")
                                .toList(),
                        PersonalDetails.NAME,
                        List.of("x".repeat(PersonalDetails.LONGEST_VALUE))));

        assertThat(requesters.find(SATO).remembered()).containsOnlyKeys(PersonalDetails.NAME);
    }

    @Test
    void a_wording_without_end_is_cut() {
        transaction.executeWithoutResult(
                _ -> requesters.remember(SATO, Map.of(), new Consent(CONSENT.at(), "💾".repeat(600))));

        assertThat(requesters.find(SATO).consent()).isEqualTo(new Consent(CONSENT.at(), "💾".repeat(500)));
    }

    @Test
    void whoever_is_forgotten_leaves_no_row_behind() {
        var other = new Identity("msteams", "aad:suzuki");
        remember(SATO, DETAILS);
        remember(other, DETAILS);

        transaction.executeWithoutResult(_ -> requesters.forget(SATO));
        transaction.executeWithoutResult(_ -> requesters.forget(new Identity("msteams", "unknown")));

        assertThat(requesters.find(SATO)).isEqualTo(Profile.NOBODY);
        assertThat(jdbc.sql("select id from requester").query(String.class).list())
                .containsExactly(other.id());
        assertThat(jdbc.sql("select distinct requester from requester_detail")
                        .query(String.class)
                        .list())
                .containsExactly(other.id());
    }

    @Test
    void what_is_rolled_back_was_never_remembered() {
        transaction.executeWithoutResult(status -> {
            requesters.remember(SATO, DETAILS, CONSENT);
            status.setRollbackOnly();
        });

        assertThat(requesters.find(SATO)).isEqualTo(Profile.NOBODY);
    }

    @Test
    void many_changes_at_once_come_one_after_the_other() throws Exception {
        try (var threads = Executors.newFixedThreadPool(8)) {
            var all = threads.invokeAll(IntStream.range(0, 24)
                    .<Callable<Void>>mapToObj(_ -> () -> {
                        remember(SATO, DETAILS);
                        return null;
                    })
                    .toList());
            for (var one : all) {
                one.get();
            }
        }

        assertThat(requesters.find(SATO).remembered()).isEqualTo(DETAILS);
    }

    private void remember(Identity who, Map<Slot, List<String>> details) {
        transaction.executeWithoutResult(_ -> requesters.remember(who, details, CONSENT));
    }
}
