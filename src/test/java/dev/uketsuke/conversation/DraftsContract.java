package dev.uketsuke.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import dev.uketsuke.attachment.Attachment;
import dev.uketsuke.attachment.Scan;
import dev.uketsuke.dialog.Language;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;

/** Drafts are listed, deleted and, after a notice, end by themselves; what was submitted is never touched. */
abstract class DraftsContract extends EngineContract {
    private static final String ISSUE = "The scanner is slow";
    private static final String OTHER = "The printer is loud";

    private int said;

    private List<OutgoingRow> say(String key, String... texts) {
        var rows = List.<OutgoingRow>of();
        for (var text : texts) {
            clock.advance(Duration.ofSeconds(1));
            rows = turn(desk.say(key, "k" + ++said, text));
        }
        return rows;
    }

    private List<OutgoingRow> sayAs(String requester, String key, String text) {
        return turn(desk.engine
                .inbox()
                .accept(new Arrival(
                        FakeChannel.NAME,
                        key,
                        "k" + ++said,
                        requester,
                        Language.EN,
                        ZoneId.of("Asia/Tokyo"),
                        Desk.said(text),
                        null,
                        null,
                        null)));
    }

    private static String text(List<OutgoingRow> rows) {
        return rows.stream().map(row -> row.message().text()).collect(Collectors.joining("\n"));
    }

    private String id(String key) {
        return desk.engine.log().conversation(FakeChannel.NAME, key).orElseThrow();
    }

    private String log(String key) {
        return text(desk.log(id(key)));
    }

    private void days(int days) {
        for (var day = 0; day < days; day++) {
            clock.advance(Duration.ofDays(1));
            desk.engine.draftExpiry().look();
        }
    }

    private String everythingStored(String key) {
        return desk.jdbc
                .sql("""
                        select c.state as stored from conversation c where c.id = ?
                        union all select i.utterance from inbound i where i.conversation_id = ?
                        union all select o.message from outgoing o where o.conversation_id = ?""")
                .params(id(key), id(key), id(key))
                .query((row, _) -> String.valueOf(row.getString("stored")))
                .list()
                .toString();
    }

    private void file(String key, String file) {
        desk.jdbc.sql("""
                        insert into attachment (id, conversation_id, name, media_type, size, sha256, status, created_at)
                        values (?, 'x', 'screen.png', 'image/png', 3, '00', 'released', current_timestamp)""").param(file).update();
        var attachment = new Attachment(file, "screen.png", "image/png", 3, "00", Scan.RELEASED);
        turn(accept(key, "k" + ++said, new Utterance.Said("The picture", List.of(attachment))));
    }

    private List<String> strings(String sql) {
        return desk.jdbc.sql(sql).query((row, _) -> row.getString(1)).list();
    }

    @Test
    void a_requester_sees_their_drafts_of_all_conversations_and_nobody_elses() {
        say("c1", "hello", ISSUE);
        sayAs("somebody else", "c2", "hello");
        sayAs("somebody else", "c2", "Not yours to read");
        say("c3", "hello", OTHER);

        var list = text(say("c3", "show my drafts"));

        assertThat(list)
                .containsSubsequence("1. **" + ISSUE, "another conversation", "2. **" + OTHER, "this conversation");
        assertThat(list).doesNotContain("Not yours");
    }

    @Test
    void what_was_submitted_is_no_draft() {
        say("c1", "hello", ISSUE, "Slow", "submit");

        assertThat(text(say("c2", "show my drafts")))
                .isEqualTo(SmallPack.read().messages().text("draft.none", Language.EN));
        assertThat(text(say("c1", "delete all my drafts"))).doesNotContain("Slow");
    }

    @Test
    void in_a_group_no_drafts_are_listed() {
        sayAs("group:abc", "g1", "hello");
        sayAs("group:abc", "g1", ISSUE);
        sayAs("group:abc", "g2", "hello");

        assertThat(text(sayAs("group:abc", "g2", "show my drafts"))).doesNotContain(ISSUE);
        assertThat(text(sayAs("group:abc", "g2", "delete all my drafts"))).doesNotContain(ISSUE);
    }

    @Test
    void a_list_changes_nothing_and_what_is_open_stays_open() {
        say("c1", "hello", ISSUE);
        say("c1", "show my drafts");

        assertThat(say("c1", "Slow").getLast().message().intake())
                .extracting(Message.IntakeData::asks)
                .asInstanceOf(InstanceOfAssertFactories.LIST)
                .contains("review");
    }

    @Test
    void a_deleted_draft_is_named_before_and_after_and_nothing_of_it_is_stored() {
        say("c1", "hello", ISSUE);
        file("c1", "f1");

        assertThat(text(say("c1", "delete my draft"))).contains(ISSUE);
        assertThat(text(say("c1", "yes"))).contains(ISSUE);

        assertThat(everythingStored("c1")).doesNotContain("The picture", "screen.png");
        assertThat(strings("select message from outgoing where message like '%scanner%'"))
                .hasSize(2)
                .allMatch(message -> message.contains("\"text\":\"Delete"));
        assertThat(strings("select utterance from inbound where utterance like '%scanner%'"))
                .isEmpty();
        assertThat(strings("select id from conversation where state like '%scanner%'"))
                .isEmpty();
        assertThat(desk.log(id("c1")).stream()
                        .filter(row -> row.message().from() == Message.From.REQUESTER)
                        .map(row -> row.message().text()))
                .containsExactly("yes");
        assertThat(strings("select id from attachment")).isEmpty();
        assertThat(strings("select id from erased_file")).containsExactly("f1");
        assertThat(text(say("c1", "show my drafts"))).doesNotContain(ISSUE);
    }

    @Test
    void a_draft_is_kept_unless_the_answer_is_yes_and_the_questions_go_on() {
        say("c1", "hello", ISSUE);

        say("c1", "delete my draft");
        assertThat(say("c1", "no").getLast().message().intake())
                .extracting(Message.IntakeData::asks)
                .isEqualTo(List.of("title"));
        say("c1", "delete my draft", "Slow");

        assertThat(text(say("c1", "show my drafts"))).contains("**Slow**");
    }

    @Test
    void a_draft_elsewhere_is_deleted_by_its_number_and_there_it_is_said() {
        say("c1", "hello", ISSUE);
        say("c2", "hello", OTHER);
        var stale = desk.engine.turns();
        var loaded = stale.load(id("c1"), desk.say("c1", "late", "Slow").seq());
        var computed = stale.turn(loaded);
        desk.jdbc
                .sql("update inbound set status = 'parked' where status = 'open'")
                .update();

        say("c2", "delete draft 1", "yes");

        assertThat(log("c1")).contains(ISSUE);
        assertThat(desk.log(id("c1"))).hasSize(1);
        desk.jdbc
                .sql("update inbound set status = 'open' where status = 'parked'")
                .update();
        assertThatThrownBy(() -> stale.commit(computed)).isInstanceOf(ConflictException.class);
        assertThat(text(say("c2", "show my drafts"))).contains("1. **" + OTHER).doesNotContain(ISSUE);
    }

    @Test
    void a_draft_to_which_something_was_just_said_is_not_deleted_from_elsewhere() {
        say("c1", "hello", ISSUE);
        say("c2", "hello", "delete draft 1");
        desk.say("c1", "late", "Slow");
        var yes = desk.say("c2", "yes", "yes");

        assertThatThrownBy(() -> turn(yes)).isInstanceOf(ConflictException.class);
        assertThat(everythingStored("c1")).contains(ISSUE);
    }

    @Test
    void all_drafts_are_deleted_at_once_and_a_ticket_keeps_what_is_its_own() {
        say("c1", "hello", ISSUE, "Slow", "submit", "another", OTHER);
        say("c2", "hello", "The screen is dark");

        assertThat(text(say("c2", "delete all my drafts"))).contains(OTHER, "The screen is dark");
        say("c2", "yes");

        assertThat(strings("select title from ticket")).containsExactly("Slow");
        assertThat(log("c1")).contains(ISSUE);
        assertThat(text(say("c2", "show my drafts"))).doesNotContain(OTHER);
    }

    @Test
    void a_yes_too_many_begins_no_request() {
        say("c1", "hello", ISSUE, "Slow", "delete my drafts", "yes");

        assertThat(text(say("c1", "yes"))).contains("No question is waiting");
        assertThat(text(say("c1", "show my drafts"))).contains("You have no unfinished request");
    }

    @Test
    void a_number_that_no_draft_has_is_answered_with_the_list() {
        say("c1", "hello", ISSUE, "Slow");

        assertThat(text(say("c1", "delete draft 99999999999"))).contains("99999999999", "Slow");
        assertThat(text(say("c1", "delete draft 0"))).contains("no draft 0");
    }

    @Test
    void a_link_to_a_deleted_draft_opens_nothing() {
        say("c1", "hello", ISSUE);
        var secret = desk.engine.draftLinks().make(id("c1")).orElseThrow().secret();
        say("c1", "delete my draft", "yes", "hello", OTHER);

        assertThat(desk.engine.draftLinks().open(secret, "n", new DraftLinks.Opener("c9", "visitor"), _ -> true))
                .isEqualTo(new DraftLinks.Gone());
    }

    @Test
    void an_old_draft_is_announced_and_deleted_when_the_days_have_passed() {
        say("c1", "hello", ISSUE);
        file("c1", "f1");
        var before = desk.log(id("c1")).size();

        days(22);
        assertThat(desk.log(id("c1"))).hasSize(before);
        days(1);
        assertThat(desk.log(id("c1"))).hasSize(before + 1);
        assertThat(log("c1")).contains("Thu 24 Dec");
        days(6);
        assertThat(everythingStored("c1")).contains("The picture");
        days(1);

        assertThat(desk.log(id("c1"))).hasSize(1);
        assertThat(log("c1")).contains(ISSUE);
        assertThat(everythingStored("c1")).doesNotContain("The picture");
        assertThat(strings("select id from erased_file")).containsExactly("f1");
        days(60);
        assertThat(desk.log(id("c1"))).hasSize(1);
    }

    @Test
    void a_word_in_between_keeps_the_draft_for_as_long_again() {
        say("c1", "hello", ISSUE);
        days(29);
        say("c1", "go on");
        var before = desk.log(id("c1")).size();

        days(22);
        assertThat(desk.log(id("c1"))).hasSize(before);
        days(1);
        assertThat(desk.log(id("c1"))).hasSize(before + 1);
        days(7);
        assertThat(desk.log(id("c1"))).hasSize(1);
    }

    @Test
    void what_was_submitted_and_what_was_said_about_it_stay_for_ever() {
        say("c1", "hello", ISSUE, "Slow", "submit");
        say("c2", "hello", ISSUE, "Slower", "submit", "another", OTHER);
        var before = desk.log(id("c1"));

        days(60);

        assertThat(desk.log(id("c1"))).isEqualTo(before);
        assertThat(log("c2")).contains(ISSUE, OTHER);
        assertThat(strings("select title from ticket order by title")).containsExactly("Slow", "Slower");
        assertThat(text(say("c2", "show my drafts")))
                .isEqualTo(SmallPack.read().messages().text("draft.none", Language.EN));
    }

    @Test
    void nothing_happens_while_a_message_is_unhandled_or_the_conversation_is_worked() {
        say("c1", "hello", ISSUE);
        say("c2", "hello", OTHER);
        desk.engine.turns().load(id("c2"), desk.say("c2", "late", "Loud").seq());
        desk.jdbc
                .sql("update inbound set status = 'parked' where status = 'open'")
                .update();
        desk.jdbc
                .sql("update conversation set lease_until = ? where id = ?")
                .params(Timestamps.column(clock.instant().plus(Duration.ofDays(90))), id("c2"))
                .update();
        desk.say("c1", "late", "Slow");
        var before = desk.log(id("c1")).size() + desk.log(id("c2")).size();

        days(60);

        assertThat(desk.log(id("c1")).size() + desk.log(id("c2")).size()).isEqualTo(before);
    }

    @Test
    void two_instances_announce_and_delete_once() throws Exception {
        for (var round = 0; round < 20; round++) {
            say("c" + round, "hello", ISSUE);
        }
        try (var other = new Desk(database, clock);
                var both = Executors.newFixedThreadPool(2)) {
            for (var day : List.of(23, 7)) {
                clock.advance(Duration.ofDays(day));
                var looked = both.invokeAll(List.of(
                        Executors.callable(desk.engine.draftExpiry()::look),
                        Executors.callable(other.engine.draftExpiry()::look)));
                for (var one : looked) {
                    one.get();
                }
                if (day == 23) {
                    assertThat(strings("select message from outgoing where inbound_seq is null"))
                            .hasSize(20);
                }
            }
        }

        assertThat(strings("select message from outgoing")).hasSize(20);
    }

    @Test
    void a_notice_is_sent_to_a_channel_that_sends() {
        say("c1", "hello", ISSUE);
        desk.engine.start();
        days(23);

        await().until(() -> desk.channel.sentTo(id("c1")).stream()
                .anyMatch(row -> row.message().text().contains("deleted on")));
    }
}
