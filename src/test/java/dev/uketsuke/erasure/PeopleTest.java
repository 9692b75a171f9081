package dev.uketsuke.erasure;

import static org.assertj.core.api.Assertions.assertThat;

import dev.uketsuke.FreshDatabase;
import dev.uketsuke.attachment.Attachment;
import dev.uketsuke.attachment.AttachmentStore;
import dev.uketsuke.attachment.Scan;
import dev.uketsuke.attachment.Sender;
import dev.uketsuke.attachment.Taken;
import dev.uketsuke.requester.Consent;
import dev.uketsuke.requester.Identity;
import dev.uketsuke.requester.PersonalDetails;
import dev.uketsuke.requester.Profile;
import dev.uketsuke.requester.StoredRequesters;
import dev.uketsuke.ticket.Act;
import dev.uketsuke.ticket.Actor;
import dev.uketsuke.ticket.Entry;
import dev.uketsuke.ticket.Submissions;
import dev.uketsuke.ticket.TicketHistory;
import dev.uketsuke.ticket.TicketJson;
import dev.uketsuke.ticket.Tickets;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.zip.ZipInputStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/** What is stored of one person is given out and erased, and nobody else's is; run on each database by the subclasses. */
abstract class PeopleTest {
    private static final Instant NOW = Instant.parse("2026-11-24T03:00:00Z");
    private static final Identity SATO = new Identity("directline", "dl_person");
    private static final Identity OTHER = new Identity("directline", "dl_other");

    private JdbcClient jdbc;
    private TransactionTemplate transaction;
    private Tickets tickets;
    private StoredRequesters requesters;
    private People people;
    private String number;

    abstract DataSource database();

    @BeforeEach
    void two_people_on_a_fresh_database() {
        var database = database();
        FreshDatabase.in(database);
        jdbc = JdbcClient.create(database);
        transaction = new TransactionTemplate(new DataSourceTransactionManager(database));
        tickets = new Tickets(jdbc, _ -> {}, Submissions::pack);
        requesters = new StoredRequesters(jdbc);
        people = new People(
                jdbc, tickets, requesters, new ConversationErasure(jdbc, new ConversationFiles(jdbc)), new Audit(jdbc));
        for (var id : List.of("c", "draft", "other")) {
            Submissions.conversation(jdbc, id);
            Stored.message(jdbc, id);
        }
        jdbc.sql("update conversation set requester = 'dl_other' where id = 'other'")
                .update();
        number = Objects.requireNonNull(transaction.execute(_ -> tickets.open(Submissions.japanese("c"))));
        transaction.executeWithoutResult(_ -> {
            tickets.act(number, null, Actor.agent("suzuki"), new Act.Replied("再起動をお試しください。", List.of()), NOW);
            for (var who : List.of(SATO, OTHER)) {
                requesters.remember(
                        who,
                        Map.of(PersonalDetails.EMAILS, List.of(who.id() + "@contoso.example")),
                        new Consent(NOW, "次回のために連絡先を記憶する"));
            }
        });
    }

    @Test
    void somebody_is_found_by_their_id_and_by_a_mail_address_wherever_it_stands() {
        assertThat(people.identified(SATO)).containsExactly(new Person("directline", "dl_person", 2, 1));
        assertThat(people.identified(new Identity("msteams", "dl_person"))).isEmpty();
        assertThat(people.mentioning("DL_other@contoso.example"))
                .containsExactly(new Person("directline", "dl_other", 1, 0));
        assertThat(people.mentioning("sato@example.jp")).containsExactly(new Person("directline", "dl_person", 2, 1));
        assertThat(people.mentioning("%")).isEmpty();
        assertThat(people.mentioning("dl%@contoso.example")).isEmpty();
    }

    @Test
    void what_is_erased_leaves_a_number_moments_severity_and_status() {
        var before = tickets.find(number).orElseThrow();

        erase();

        var left = tickets.find(number).orElseThrow();
        assertThat(left.severity()).isEqualTo(before.severity());
        assertThat(left.createdAt()).isEqualTo(before.createdAt());
        assertThat(left.dueAt()).isEqualTo(before.dueAt());
        assertThat(left.standing().closed()).isTrue();
        assertThat(left.standing().closedAt()).isEqualTo(NOW);
        assertThat(TicketJson.write(left.document()))
                .contains("[ERASED]")
                .doesNotContain("Outlook", "dl_person", "sato", "+81", "Tokyo", "30");
        assertThat(new TicketHistory(jdbc).of(number)).isEmpty();
        assertThat(jdbc.sql("select search_text from ticket")
                        .query(String.class)
                        .single())
                .isEqualTo(number.toLowerCase(Locale.ROOT) + "\n[erased]");
    }

    @Test
    void what_was_said_sent_drafted_and_remembered_is_gone_and_nobody_else_s_is() {
        erase();

        for (var table : List.of("outgoing", "inbound", "attachment")) {
            assertThat(jdbc.sql("select conversation_id from " + table)
                            .query(String.class)
                            .list())
                    .containsExactly("other");
        }
        assertThat(jdbc.sql("select id from erased_file order by id")
                        .query(String.class)
                        .list())
                .containsExactly("file-c", "file-draft");
        assertThat(jdbc.sql("select id from conversation where state is not null")
                        .query(String.class)
                        .list())
                .containsExactly("other");
        assertThat(requesters.find(SATO)).isEqualTo(Profile.NOBODY);
        assertThat(requesters.find(OTHER).remembered()).isNotEmpty();
        assertThat(people.identified(SATO)).isEmpty();
        assertThat(people.mentioning("sato@example.jp")).isEmpty();
    }

    @Test
    void the_audit_counts_what_was_erased_and_names_nobody() {
        var counts = erase();

        assertThat(counts)
                .isEqualTo(Map.of(
                        "attachment", 2L,
                        "conversation", 2L,
                        "inbound", 2L,
                        "outgoing", 2L,
                        "requester_detail", 1L,
                        "ticket", 1L));
        assertThat(new Audit(jdbc).latest(10))
                .containsExactly(new Audit.Entry(NOW, "admin", "erased", People.subject(SATO), counts));
        assertThat(People.subject(SATO)).doesNotContain("dl_person");
    }

    @Test
    void an_export_holds_all_that_is_stored_of_somebody_and_their_files() throws Exception {
        var out = new ByteArrayOutputStream();
        new PersonExport(jdbc, new Files(), new Audit(jdbc)).write(SATO, "admin", NOW, out);

        var parts = unzipped(out.toByteArray());
        assertThat(parts.keySet())
                .containsExactlyInAnyOrder("person.json", "files/file-c-log.txt", "files/file-draft-log.txt");
        assertThat(parts.get("files/file-c-log.txt")).isEqualTo("content of file-c");
        var person = JsonMapper.shared().readTree(parts.get("person.json"));
        assertThat(person.at("/remembered/0/content").asString()).isEqualTo("dl_person@contoso.example");
        assertThat(person.at("/consents/0/consent_at").asString()).isEqualTo(NOW.toString());
        assertThat(person.at("/conversations/0/state/requests/0/words").isArray())
                .isTrue();
        assertThat(person.at("/conversations").size()).isEqualTo(2);
        assertThat(person.at("/messages/0/message/text").asString()).isEqualTo("起動しません");
        assertThat(person.at("/requests/0/document/number").asString()).isEqualTo(number);
        assertThat(person.at("/history/1/details/text").asString()).isEqualTo("再起動をお試しください。");
        assertThat(parts.get("person.json")).doesNotContain("dl_other");
        assertThat(new Audit(jdbc).latest(10))
                .singleElement()
                .satisfies(entry -> assertThat(entry.counts()).containsEntry("files", 2L));
    }

    @Test
    void what_somebody_said_on_a_duplicate_is_gone_from_the_request_that_it_went_on_in() {
        var other = sayingOnADuplicate();

        erase();

        assertThat(new TicketHistory(jdbc).of(other))
                .extracting(Entry::act)
                .noneMatch(Act.SaidOnDuplicate.class::isInstance)
                .contains(new Act.Replied("確認します。", List.of()));
        assertThat(jdbc.sql("select count(*) from ticket_entry where actor = 'dl_person' or details like '%青い画面%'")
                        .query(Long.class)
                        .single())
                .isZero();
        assertThat(jdbc.sql("select search_text from ticket where number = ?")
                        .param(other)
                        .query(String.class)
                        .single())
                .contains("確認します", "outlook")
                .doesNotContain("青い画面", "screen.png");
        assertThat(tickets.find(other).orElseThrow().standing().closed()).isFalse();
    }

    @Test
    void an_export_holds_what_was_said_on_a_duplicate_and_not_in_whose_request() throws Exception {
        var other = sayingOnADuplicate();
        var out = new ByteArrayOutputStream();

        new PersonExport(jdbc, new Files(), new Audit(jdbc)).write(SATO, "admin", NOW, out);

        var person = unzipped(out.toByteArray()).get("person.json");
        assertThat(JsonMapper.shared().readTree(person).at("/history").valueStream())
                .filteredOn(entry -> entry.path("kind").asString().equals("said-on-duplicate"))
                .singleElement()
                .satisfies(entry -> {
                    assertThat(entry.at("/details/text").asString()).isEqualTo("青い画面が出ます。");
                    assertThat(entry.at("/details/files/0/name").asString()).isEqualTo("screen.png");
                    assertThat(entry.path("number").isMissingNode()).isTrue();
                });
        assertThat(person).doesNotContain("確認します。", "dl_other");
        assertThat(person).contains("\"kind\" : \"merged\"").contains(other);
    }

    @Test
    void what_somebody_said_as_a_colleague_is_gone() {
        var other = helping(SATO);

        assertThat(erase()).containsEntry("ticket_entry", 1L);

        assertThat(people.identified(SATO)).isEmpty();
        assertThat(new TicketHistory(jdbc).of(other)).extracting(Entry::act).noneMatch(Act.Said.class::isInstance);
        assertThat(jdbc.sql("select search_text from ticket where number = ?")
                        .param(other)
                        .query(String.class)
                        .single())
                .doesNotContain("090-1111-2222");
    }

    @Test
    void erasing_who_has_the_same_id_in_another_channel_takes_nothing() {
        var other = helping(SATO);

        assertThat(erase(new Identity("msteams", "dl_person"))).isEmpty();

        assertThat(new TicketHistory(jdbc).of(other)).extracting(Entry::act).anyMatch(Act.Said.class::isInstance);
    }

    @Test
    void who_only_spoke_as_a_colleague_is_found_and_who_has_the_same_id_in_another_channel_is_not() {
        var zoe = new Identity("directline", "dl_zoe");
        helping(zoe);

        assertThat(people.identified(zoe)).containsExactly(new Person("directline", "dl_zoe", 0, 0));
        assertThat(people.identified(new Identity("msteams", "dl_zoe"))).isEmpty();
    }

    @Test
    void an_export_holds_nothing_of_who_has_the_same_id_in_another_channel() throws Exception {
        helping(SATO);
        var out = new ByteArrayOutputStream();

        new PersonExport(jdbc, new Files(), new Audit(jdbc))
                .write(new Identity("msteams", "dl_person"), "admin", NOW, out);

        assertThat(unzipped(out.toByteArray()).get("person.json")).doesNotContain("090-1111-2222");
    }

    /** @return the request of somebody else about which a colleague has spoken */
    private String helping(Identity colleague) {
        var other = Objects.requireNonNull(transaction.execute(_ -> tickets.open(Submissions.japanese("other"))));
        jdbc.sql("update ticket set requester = 'dl_other' where number = ?")
                .param(other)
                .update();
        var said = new Act.Said("090-1111-2222 にお電話ください。", List.of());
        transaction.executeWithoutResult(_ -> tickets.act(other, null, Actor.requester(colleague.id()), said, NOW));
        return other;
    }

    /** @return the request of somebody else in which Sato's goes on */
    private String sayingOnADuplicate() {
        var other = Objects.requireNonNull(transaction.execute(_ -> tickets.open(Submissions.japanese("other"))));
        jdbc.sql("update ticket set requester = 'dl_other' where number = ?")
                .param(other)
                .update();
        var picture = new Act.Attached("file-c", "screen.png", "image/png", 1);
        transaction.executeWithoutResult(_ -> {
            tickets.act(other, null, Actor.agent("suzuki"), new Act.Replied("確認します。", List.of()), NOW);
            tickets.act(number, null, Actor.agent("suzuki"), new Act.Merged(other), NOW);
            var said = new Act.Said("青い画面が出ます。", List.of(picture));
            tickets.act(number, null, Actor.requester("dl_person"), said, NOW);
        });
        return other;
    }

    private static Map<String, String> unzipped(byte[] archive) throws Exception {
        var parts = new HashMap<String, String>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return parts;
    }

    private Map<String, Long> erase() {
        return erase(SATO);
    }

    private Map<String, Long> erase(Identity who) {
        return Objects.requireNonNull(transaction.execute(_ -> people.erase(who, "admin", NOW)));
    }

    /** Every file that is asked for is there. */
    private static final class Files implements AttachmentStore {
        @Override
        public Taken take(String conversationId, Sender sender, String name, InputStream content) {
            throw new UnsupportedOperationException();
        }

        @Override
        public Optional<Attachment> find(String id) {
            return Optional.of(new Attachment(id, "log.txt", "text/plain", 1, "ab", Scan.RELEASED));
        }

        @Override
        public List<Attachment> of(String conversationId) {
            return List.of();
        }

        @Override
        public InputStream open(String id) {
            return new ByteArrayInputStream(("content of " + id).getBytes(StandardCharsets.UTF_8));
        }

        @Override
        public void discard(String id) {}
    }
}
