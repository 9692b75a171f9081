package dev.uketsuke.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.uketsuke.SettableClock;
import dev.uketsuke.dialog.Language;
import dev.uketsuke.dialog.Slot;
import dev.uketsuke.intake.Intent;
import dev.uketsuke.intake.Request;
import dev.uketsuke.privacy.SecretGuard;
import dev.uketsuke.requester.Consent;
import dev.uketsuke.requester.Identity;
import dev.uketsuke.requester.PersonalDetails;
import dev.uketsuke.requester.Profile;
import dev.uketsuke.requester.StoredRequesters;
import dev.uketsuke.ticket.Tickets;
import dev.uketsuke.understanding.OfflineUnderstanding;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcConnectionPool;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What a requester's details are used for, and for whom: with the shipped content and a database. */
class RememberedContactTest {
    private static final String QUESTION = "How do I export the list of devices to CSV?";
    private static final String CONTACT =
            "1. Jane Doe\n2. Contoso\n3. +81 3 1234 5678\n4. jane.doe@contoso.example\n5. mail";
    private static final Identity JANE = new Identity("directline", "dl_jane");
    private static final List<String> ASKED =
            List.of("contact-name", "organization", "phone", "emails", "contact-method");

    private final SettableClock clock = new SettableClock(Talk.FRIDAY.toInstant(), Talk.FRIDAY.getZone());
    private final JdbcConnectionPool database = JdbcConnectionPool.create(
            "jdbc:h2:mem:" + UUID.randomUUID()
                    + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH;DB_CLOSE_DELAY=-1",
            "sa",
            "");
    private StoredRequesters requesters;
    private Engine engine;
    private List<Message> said = List.of();
    private int keys;

    @BeforeEach
    void start() {
        Flyway.configure().dataSource(database).load().migrate();
        var jdbc = JdbcClient.create((DataSource) database);
        requesters = new StoredRequesters(jdbc);
        engine = new Engine(
                new Engine.Storage(jdbc, new TransactionTemplate(new DataSourceTransactionManager(database)), database),
                new Engine.Parts(
                        () -> Talk.PACK,
                        new OfflineUnderstanding(),
                        new Presenter(),
                        new Tickets(jdbc, _ -> {}, () -> Talk.PACK),
                        new SecretGuard()),
                List::of,
                clock,
                Desk.SETTINGS);
    }

    @AfterEach
    void end() {
        database.dispose();
    }

    @Test
    void nothing_is_remembered_unless_it_was_ticked() {
        asks(JANE, "c1", QUESTION, CONTACT);
        tap(JANE, "c1", card(), Utterance.Action.SUBMIT, Map.of(MemoryWish.SLOT, "no"));

        assertThat(submitted()).isTrue();
        assertThat(requesters.find(JANE)).isEqualTo(Profile.NOBODY);
    }

    @Test
    void a_contact_is_remembered_for_the_next_conversation_with_what_was_agreed_to() {
        remembered();

        assertThat(requesters.find(JANE).consent())
                .isEqualTo(new Consent(clock.instant(), Talk.PACK.messages().text("memory.offer", Language.EN)));
        assertThat(requesters.find(JANE).remembered().keySet())
                .extracting(Slot::name)
                .containsExactlyInAnyOrderElementsOf(ASKED);

        asks(JANE, "c2", QUESTION);

        assertThat(asked()).contains("review").doesNotContainAnyElementsOf(ASKED);
        assertThat(said.getLast().card())
                .contains("Jane Doe (from your earlier request)")
                .contains("forget my details")
                .doesNotContain("\"remember-contact\"");
    }

    @Test
    void within_a_conversation_nothing_of_the_person_is_asked_twice() {
        asks(JANE, "c1", QUESTION, CONTACT, "no recording. submit");
        asks(JANE, "c1", "Another question: how long are the scan results kept?");

        assertThat(asked()).contains("review").doesNotContainAnyElementsOf(ASKED);
        assertThat(said.getLast().card()).contains("Jane Doe (from your earlier request)");
        assertThat(requesters.find(JANE)).isEqualTo(Profile.NOBODY);
    }

    @Test
    void within_a_conversation_too_what_is_forgotten_is_asked_again() {
        asks(JANE, "c1", QUESTION, CONTACT, "no recording. submit", "forget my details");
        asks(JANE, "c1", "Another question: how long are the scan results kept?");

        assertThat(asked()).containsAll(ASKED);
    }

    @Test
    void a_group_is_asked_each_time() {
        var group = new Identity("msteams", "group:0a1b");
        asks(group, "g1", QUESTION, CONTACT, "no recording. submit");
        asks(group, "g1", "Another question: how long are the scan results kept?");

        assertThat(asked()).containsAll(ASKED);
    }

    @Test
    void nobody_else_is_shown_it_even_when_they_say_the_same_name() {
        remembered();

        asks(new Identity("directline", "dl_other"), "c2", QUESTION, "1. Jane Doe");

        assertThat(asked()).contains("phone", "emails");
        assertThat(text()).doesNotContain("3-1234-5678", "+81312345678", "jane.doe");
    }

    @Test
    void a_tick_on_a_card_that_is_not_open_agrees_to_nothing() {
        asks(JANE, "c1", QUESTION, CONTACT);
        var review = card();
        asks(JANE, "c1", "How fast will I be answered?", "correct the phone to +81 3 9999 9999");
        tap(JANE, "c1", review, Utterance.Action.SUBMIT, Map.of(MemoryWish.SLOT, "yes"));
        tap(JANE, "c1", "c9.1.1", Utterance.Action.SUBMIT, Map.of(MemoryWish.SLOT, "yes"));

        assertThat(requesters.find(JANE)).isEqualTo(Profile.NOBODY);
    }

    @Test
    void a_correction_counts_for_this_request_and_once_it_is_submitted_for_the_next() {
        remembered();
        asks(JANE, "c2", QUESTION, "correct the phone to +81 90 1111 2222");

        assertThat(text()).contains("+81 90-1111-2222");
        assertThat(requesters.find(JANE).remembered().get(new Slot("phone"))).containsExactly("+81312345678");

        asks(JANE, "c2", "no recording. submit");

        assertThat(submitted()).isTrue();
        assertThat(requesters.find(JANE).remembered())
                .containsEntry(new Slot("phone"), List.of("+819011112222"))
                .containsEntry(PersonalDetails.NAME, List.of("Jane Doe"));
    }

    @Test
    void whoever_files_for_somebody_else_is_not_remembered_by_that_contact() {
        assertThat(RememberedContact.offered(with("contact-name", "Jane Doe"))).isTrue();
        assertThat(RememberedContact.offered(with("contact-name", "Jane Doe", "on-behalf-of", "Hanako Suzuki")))
                .isFalse();
        assertThat(RememberedContact.offered(with("time-zone", "Asia/Tokyo"))).isFalse();
    }

    @Test
    void whoever_is_forgotten_is_asked_again() {
        remembered();
        asks(JANE, "c2", "forget my details");

        assertThat(text()).contains("I have deleted");
        assertThat(requesters.find(JANE)).isEqualTo(Profile.NOBODY);

        asks(JANE, "c3", QUESTION);

        assertThat(asked()).containsAll(ASKED);
    }

    @Test
    void what_the_sign_in_says_is_not_asked_and_gives_way_to_what_the_requester_said() {
        requesters.signedIn(
                JANE,
                Map.of(
                        PersonalDetails.NAME, List.of("Jane D."),
                        PersonalDetails.EMAILS, List.of("jane@contoso.example")));
        asks(JANE, "c1", QUESTION);

        assertThat(asked()).containsExactly("organization", "phone", "contact-method");

        asks(JANE, "c1", "1. Contoso\n2. +81 3 1234 5678\n3. mail");
        assertThat(said.getLast().card()).contains("jane@contoso.example (from your sign-in)");

        asks(JANE, "c1", "correct the mail address to jane.doe@contoso.example", "Remember my contact details.");
        assertThat(requesters.find(JANE).remembered())
                .containsEntry(PersonalDetails.EMAILS, List.of("jane.doe@contoso.example"))
                .doesNotContainKey(PersonalDetails.NAME);

        asks(JANE, "c2", QUESTION);
        assertThat(said.getLast().card())
                .contains("Jane D. (from your sign-in)")
                .contains("jane.doe@contoso.example (from your earlier request)");
    }

    @Test
    void a_wish_to_be_remembered_answers_nothing_that_is_open() {
        asks(JANE, "c1", QUESTION, "Remember my contact details");

        assertThat(text()).contains("I'll remember your contact details").contains("Back to the open question");
        assertThat(requesters.find(JANE).remembers()).isTrue();

        asks(JANE, "c1", CONTACT, "no recording. submit");
        assertThat(requesters.find(JANE).remembered()).containsEntry(PersonalDetails.NAME, List.of("Jane Doe"));
    }

    @Test
    void of_a_group_nothing_is_remembered_and_its_members_are_told_so() {
        var group = new Identity("msteams", "group:0a1b");
        asks(group, "g1", QUESTION, CONTACT);
        assertThat(said.getLast().card()).doesNotContain("\"remember-contact\"");

        asks(group, "g1", "Remember my contact details");
        assertThat(text()).contains("In a group chat nobody's contact details are remembered");
        asks(group, "g1", "no recording. submit");

        assertThat(submitted()).isTrue();
        assertThat(requesters.find(group)).isEqualTo(Profile.NOBODY);
    }

    private void remembered() {
        asks(JANE, "c1", QUESTION, CONTACT);
        assertThat(said.getLast().card()).contains("\"remember-contact\"");
        tap(
                JANE,
                "c1",
                card(),
                Utterance.Action.SUBMIT,
                Map.of(MemoryWish.SLOT, "yes", new Slot("recording-consent"), "no"));
        assertThat(submitted()).isTrue();
    }

    private static Request with(String... slotsAndValues) {
        var talk = new Talk(Language.EN);
        for (var at = 0; at < slotsAndValues.length; at += 2) {
            talk.says(Intent.PROBLEM, Talk.tapped(slotsAndValues[at], slotsAndValues[at + 1]));
        }
        return talk.intake().request();
    }

    private void asks(Identity who, String conversation, String... texts) {
        for (var text : texts) {
            turn(who, conversation, new Utterance.Said(text, List.of()));
        }
    }

    private void tap(
            Identity who, String conversation, String card, Utterance.Action action, Map<Slot, String> values) {
        turn(who, conversation, new Utterance.Tapped(card, action, null, values));
    }

    private void turn(Identity who, String conversation, Utterance utterance) {
        said = engine
                .inlineTurns()
                .answer(new Arrival(
                        who.channel(),
                        conversation,
                        "key" + keys++,
                        who.id(),
                        Language.EN,
                        Talk.FRIDAY.getZone(),
                        utterance,
                        null,
                        null,
                        null))
                .stream()
                .filter(row -> !row.replaces())
                .map(OutgoingRow::message)
                .toList();
    }

    private List<String> asked() {
        return Objects.requireNonNull(said.getLast().intake()).asks();
    }

    private String card() {
        return Objects.requireNonNull(
                Objects.requireNonNull(said.getLast().intake()).card());
    }

    private boolean submitted() {
        return said.stream()
                .anyMatch(message ->
                        message.intake() != null && !message.intake().tickets().isEmpty());
    }

    private String text() {
        return said.stream()
                .map(message -> message.text() + "\n" + Objects.requireNonNullElse(message.card(), ""))
                .collect(Collectors.joining("\n"));
    }
}
