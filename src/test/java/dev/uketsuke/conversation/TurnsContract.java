package dev.uketsuke.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import dev.uketsuke.attachment.Attachment;
import dev.uketsuke.attachment.Scan;
import dev.uketsuke.dialog.Language;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** What becomes of one turn: committed once, or not at all; in a request of its own too. */
abstract class TurnsContract extends EngineContract {
    @Test
    void of_a_file_that_nobody_vouches_for_the_requester_is_told() {
        var files = List.of(
                new Attachment("f1", "logs.zip", "application/zip", 3, "00", Scan.NOT_SCANNED),
                new Attachment("f2", "dump.bin", "application/octet-stream", 3, "00", Scan.SUSPECTED),
                new Attachment("f3", "screen.png", "image/png", 3, "00", Scan.NOT_SCANNED));
        var rows = turn(accept("c1", "k1", new Utterance.Said("It is slow", files)));

        assertThat(rows)
                .extracting(row -> row.message().text())
                .anyMatch(text -> text.contains("logs.zip") && text.contains("could not be looked into"))
                .anyMatch(text -> text.contains("dump.bin") && text.contains("may hold a secret"))
                .noneMatch(text -> text.contains("screen.png") && text.contains("could not be looked into"));
    }

    @Test
    void a_submission_becomes_one_ticket_and_its_number_is_said() {
        var id = submit("c1");

        var numbers =
                desk.jdbc.sql("select number from ticket").query(String.class).list();
        assertThat(numbers).hasSize(1);
        assertThat(desk.log(id))
                .anySatisfy(row -> assertThat(row.message().intake())
                        .isNotNull()
                        .extracting(Message.IntakeData::tickets)
                        .isEqualTo(numbers));
        var next = desk.say("c1", "after", "one more thing");
        var snapshot = desk.engine.turns().load(id, next.seq());
        assertThat(snapshot.intake().requests().getFirst().ticket()).isEqualTo(numbers.getFirst());
    }

    String submit(String conversation) {
        var id = "";
        for (var text : List.of("hello", "It is slow", "Slow", "submit")) {
            var accepted = desk.say(conversation, text, text);
            turn(accepted);
            id = accepted.conversationId();
        }
        return id;
    }

    @Test
    void a_wish_to_submit_that_was_sent_before_the_review_could_be_seen_submits_nothing() {
        for (var text : List.of("hello", "It is slow")) {
            turn(desk.say("c1", text, text));
        }
        var title = desk.say("c1", "title", "Slow");
        var early = desk.say("c1", "early", "submit");
        clock.advance(Duration.ofSeconds(1));
        turn(title);
        var rows = turn(early);

        assertThat(rows)
                .extracting(row -> row.message().text())
                .anyMatch(text -> text.contains("before you could see"));
        assertThat(tickets()).isZero();
        turn(desk.say("c1", "seen", "submit"));
        assertThat(tickets()).isOne();
    }

    @Test
    void after_half_a_day_it_is_asked_whether_the_draft_is_gone_on_with_and_not_before() {
        turn(desk.say("c1", "k1", "The scanner is slow"));
        clock.advance(Duration.ofHours(12).minusSeconds(1));
        assertThat(asks(desk.say("c1", "k2", "Since Monday"))).isNotEqualTo(List.of("choose"));
        clock.advance(Duration.ofHours(12));
        assertThat(asks(desk.say("c1", "k3", "Good morning"))).isEqualTo(List.of("choose"));
        assertThat(asks(desk.say("c1", "k4", "go on"))).isNotEqualTo(List.of("choose"));
    }

    @Test
    void where_nothing_is_being_written_a_pause_is_no_matter() {
        submit("c1");
        clock.advance(Duration.ofDays(3));
        var rows = turn(desk.say("c1", "late", "Good morning"));

        assertThat(rows).extracting(row -> row.message().text()).noneMatch(text -> text.contains("You began"));
    }

    private List<String> asks(Accepted accepted) {
        turn(accepted);
        return Objects.requireNonNull(
                        lastCard(accepted.conversationId()).message().intake())
                .asks();
    }

    private long tickets() {
        return desk.jdbc.sql("select count(*) from ticket").query(Long.class).single();
    }

    @Test
    void a_card_is_spent_by_its_answer_and_a_second_tap_changes_nothing() {
        var joined = accept("c1", "k1", new Utterance.Joined());
        turn(joined);
        turn(desk.say("c1", "k1b", "It is slow"));
        var asking = lastCard(joined.conversationId());
        var tap = new Utterance.Tapped(
                card(asking), Utterance.Action.ANSWER, null, Map.of(SmallPack.TITLE, "It is slow"));
        turn(accept("c1", "k2", tap));

        var replacement = desk.log(joined.conversationId()).stream()
                .filter(OutgoingRow::replaces)
                .findFirst()
                .orElseThrow();
        assertThat(replacement.activityId()).isEqualTo(asking.activityId());
        assertThat(replacement.shownAt()).isEqualTo(asking.shownAt());
        assertThat(desk.engine.log().shown(joined.conversationId()))
                .contains(replacement)
                .doesNotContain(asking);

        var stale = new Utterance.Tapped(
                card(asking), Utterance.Action.ANSWER, null, Map.of(SmallPack.TITLE, "Something else"));
        var before = desk.jdbc
                .sql("select state from conversation")
                .query(String.class)
                .single();
        turn(accept("c1", "k3", stale));
        assertThat(desk.jdbc
                        .sql("select state from conversation")
                        .query(String.class)
                        .single())
                .isEqualTo(before);
        assertThat(desk.log(joined.conversationId()).getLast().message().from()).isEqualTo(Message.From.BOT);
    }

    @Test
    void a_turn_computed_on_an_old_version_is_refused_and_leaves_nothing() {
        var id = desk.say("c1", "k1", "Hello").conversationId();
        desk.say("c1", "k2", "It is slow");
        var turns = desk.engine.turns();
        var early = turns.turn(turns.load(id, 2));
        turns.commit(turns.turn(turns.load(id, 1)));
        var log = desk.log(id);

        assertThatThrownBy(() -> turns.commit(early)).isInstanceOf(ConflictException.class);

        assertThat(desk.log(id)).isEqualTo(log);
        assertThat(statuses(id)).containsExactly("done", "open");
    }

    @Test
    void a_turn_is_committed_once() {
        var accepted = desk.say("c1", "k1", "Hello");
        var turns = desk.engine.turns();
        var outcome = turns.turn(turns.load(accepted.conversationId(), accepted.seq()));
        turns.commit(outcome);
        var log = desk.log(accepted.conversationId());

        assertThatThrownBy(() -> turns.commit(outcome)).isInstanceOf(ConflictException.class);
        assertThatThrownBy(() -> turns.load(accepted.conversationId(), accepted.seq()))
                .isInstanceOf(ConflictException.class);
        assertThat(desk.log(accepted.conversationId())).isEqualTo(log);
    }

    @Test
    void an_inline_turn_answers_in_its_own_request_sends_nothing_and_answers_a_repeat_alike() {
        var arrival = Desk.arrival(FakeChannel.NAME, "c1", "k1", Desk.said("Hello"));

        var rows = desk.engine.inlineTurns().answer(arrival);
        var again = desk.engine.inlineTurns().answer(arrival);
        desk.engine.start();
        desk.say("c1", "k2", "submit");
        worked();

        assertThat(rows).isNotEmpty().allMatch(row -> row.message().from() == Message.From.BOT);
        assertThat(again).isEqualTo(rows);
        await().until(() -> !desk.channel.sent.isEmpty());
        assertThat(desk.channel.sent)
                .extracting(OutgoingRow::seq)
                .doesNotContainAnyElementsOf(rows.stream().map(OutgoingRow::seq).toList());
    }

    @Test
    void an_inline_turn_that_fails_says_so_and_is_worked_when_it_comes_again() {
        var arrival = Desk.arrival(FakeChannel.NAME, "c1", "k1", Desk.said("poison"));
        for (var attempt = 0; attempt < 5; attempt++) {
            assertThatThrownBy(() -> desk.engine.inlineTurns().answer(arrival))
                    .isInstanceOf(TurnPendingException.class);
        }

        assertThat(desk.engine.inlineTurns().answer(arrival))
                .extracting(row -> row.message().text())
                .containsExactly(SmallPack.read().messages().text("parked", Language.EN));
    }
}
