package dev.uketsuke.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.uketsuke.attachment.Attachment;
import dev.uketsuke.attachment.Scan;
import dev.uketsuke.conversation.DraftLinks.Busy;
import dev.uketsuke.conversation.DraftLinks.Gone;
import dev.uketsuke.conversation.DraftLinks.Opened;
import dev.uketsuke.conversation.DraftLinks.Opener;
import dev.uketsuke.conversation.DraftLinks.Opening;
import dev.uketsuke.dialog.Language;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

/** A draft is taken along to another browser: once, whole, and never submitted in two places. */
abstract class DraftLinksContract extends EngineContract {
    private static final String ISSUE = "The scanner is slow";

    private String conversation = "";
    private int said;

    private void say(String key, String... texts) {
        for (var text : texts) {
            var accepted = desk.say(key, "k" + ++said, text);
            turn(accepted);
            conversation = accepted.conversationId();
        }
    }

    private String link() {
        return desk.engine.draftLinks().make(conversation).orElseThrow().secret();
    }

    private Opening open(String secret, String nonce, String key) {
        return desk.engine.draftLinks().open(secret, nonce, new Opener(key, "visitor " + key), _ -> true);
    }

    private List<OutgoingRow> join(String key) {
        return turn(accept(key, "joined", new Utterance.Joined()));
    }

    private long tickets() {
        return desk.jdbc.sql("select count(*) from ticket").query(Long.class).single();
    }

    @Test
    void whoever_opens_the_link_sees_what_is_recorded_and_what_is_asked_and_nothing_else() {
        say("c1", "hello", ISSUE);

        assertThat(open(link(), "n1", "c2")).isEqualTo(new Opened("c2", "visitor c2"));
        var shown = join("c2");

        assertThat(shown).hasSize(3);
        assertThat(shown.get(1).message().text()).contains(ISSUE);
        assertThat(shown.getLast().message().intake())
                .extracting(Message.IntakeData::asks)
                .isEqualTo(List.of("title"));
        assertThat(desk.log(shown.getFirst().conversationId()))
                .filteredOn(row -> row.message().from() == Message.From.BOT)
                .isEqualTo(shown);
    }

    @Test
    void where_the_draft_was_it_is_said_where_it_went_and_its_card_does_nothing_any_more() {
        say("c1", "hello", ISSUE);
        var asking = lastCard(conversation);
        open(link(), "n1", "c2");

        var told = desk.log(conversation).getLast().message();
        assertThat(told.text()).isEqualTo(SmallPack.read().messages().text("draft.moved", Language.EN));
        var rows = turn(accept(
                "c1",
                "stale",
                new Utterance.Tapped(card(asking), Utterance.Action.ANSWER, null, Map.of(SmallPack.TITLE, "Slow"))));
        assertThat(rows).hasSize(1);
        assertThat(rows.getFirst().message().intake()).isNull();
        assertThat(desk.engine.draftLinks().make(conversation)).isEmpty();
    }

    @Test
    void a_link_opens_once_and_its_opener_may_ask_again() {
        say("c1", "hello", ISSUE);
        var secret = link();

        assertThat(open(secret, "n1", "c2")).isEqualTo(new Opened("c2", "visitor c2"));
        assertThat(open(secret, "n1", "c3")).isEqualTo(new Opened("c2", "visitor c2"));
        assertThat(open(secret, "n2", "c4")).isEqualTo(new Gone());
        assertThat(open("made up", "n1", "c5")).isEqualTo(new Gone());
    }

    @Test
    void a_second_link_to_the_same_draft_opens_nothing_once_the_first_was_opened() {
        say("c1", "hello", ISSUE);
        var first = link();
        var second = link();
        open(first, "n1", "c2");

        say("c1", "The printer is slow");

        assertThat(open(second, "n2", "c3")).isEqualTo(new Gone());
    }

    @Test
    void a_link_opens_its_draft_and_never_one_that_was_begun_in_its_place() {
        say("c1", "hello", ISSUE);
        var secret = link();
        say("c1", "restart", "yes", "The printer is confidential");

        assertThat(open(secret, "n1", "c2")).isEqualTo(new Gone());
        assertThat(open(link(), "n2", "c3")).isInstanceOf(Opened.class);
    }

    @Test
    void a_link_expires() {
        say("c1", "hello", ISSUE);
        var late = link();
        clock.advance(Duration.ofDays(7));

        assertThat(open(late, "n1", "c2")).isEqualTo(new Gone());
        assertThat(open(link(), "n1", "c3")).isInstanceOf(Opened.class);
    }

    @Test
    void who_may_not_have_the_draft_uses_no_link_up() {
        say("c1", "hello", ISSUE);
        var secret = link();

        var opening = desk.engine
                .draftLinks()
                .open(secret, "n1", new Opener("c2", "other"), owner -> !owner.equals("requester"));

        assertThat(opening).isEqualTo(new Gone());
        assertThat(open(secret, "n2", "c3")).isInstanceOf(Opened.class);
    }

    @Test
    void of_two_who_open_a_link_at_once_one_gets_the_draft() throws Exception {
        for (var round = 0; round < 5; round++) {
            say("c" + round, "hello", ISSUE);
            var secret = link();
            var left = "left" + round;
            var right = "right" + round;

            var openings = atOnce(() -> open(secret, left, left), () -> open(secret, right, right));

            assertThat(openings).hasAtLeastOneElementOfType(Opened.class).hasAtLeastOneElementOfType(Gone.class);
        }
    }

    @Test
    void what_was_just_said_is_worked_before_the_draft_goes() {
        say("c1", "hello", ISSUE);
        var secret = link();
        var said = desk.say("c1", "title", "Slow");

        assertThat(open(secret, "n1", "c2")).isEqualTo(new Busy());
        turn(said);
        assertThat(open(secret, "n1", "c2")).isInstanceOf(Opened.class);
        assertThat(join("c2").get(1).message().text()).contains("Slow");
    }

    @Test
    void a_draft_that_is_submitted_here_and_opened_there_at_once_is_submitted_once() throws Exception {
        desk.engine.start();
        for (var round = 0; round < 8; round++) {
            var here = "here" + round;
            var there = "there" + round;
            for (var text : List.of("hello", ISSUE, "Slow")) {
                conversation = desk.say(here, text, text).conversationId();
                worked();
            }
            var secret = link();

            var openings = atOnce(() -> open(secret, "n", there), () -> {
                desk.say(here, "submit", "submit");
                return new Gone();
            });
            worked();
            var opening = openings.getFirst() instanceof Busy ? open(secret, "n", there) : openings.getFirst();
            if (opening instanceof Opened) {
                accept(there, "joined", new Utterance.Joined());
                worked();
                desk.say(there, "submit", "submit");
                worked();
            }

            assertThat(tickets()).isEqualTo(round + 1);
        }
    }

    @Test
    void a_turn_that_was_computed_before_the_draft_went_cannot_be_committed() {
        say("c1", "hello", ISSUE, "Slow");
        var secret = link();
        var submit = desk.say("c1", "submit", "submit");
        var turns = desk.engine.turns();
        var outcome = turns.turn(turns.load(conversation, submit.seq()));
        desk.jdbc
                .sql("update inbound set status = 'parked' where seq = ?")
                .param(submit.seq())
                .update();
        assertThat(open(secret, "n1", "c2")).isInstanceOf(Opened.class);
        desk.jdbc
                .sql("update inbound set status = 'open' where seq = ?")
                .param(submit.seq())
                .update();

        assertThatThrownBy(() -> turns.commit(outcome)).isInstanceOf(ConflictException.class);

        assertThat(tickets()).isZero();
    }

    @Test
    void tickets_stay_where_they_are_and_their_places_too() {
        say("c1", "hello", ISSUE, "Slow", "submit");
        assertThat(desk.engine.draftLinks().make(conversation)).isEmpty();
        say("c1", "another", "The printer is slow");
        open(link(), "n1", "c2");
        join("c2");
        say("c2", "Printer", "submit");

        say("c1", "another", "The screen is dark", "Screen", "submit");

        assertThat(desk.jdbc
                        .sql("select title from ticket order by number")
                        .query(String.class)
                        .list())
                .hasSize(3)
                .doesNotHaveDuplicates();
    }

    @Test
    void files_go_with_the_draft_they_were_sent_for() {
        desk.jdbc.sql("""
                        insert into attachment (id, conversation_id, name, media_type, size, sha256, status, created_at)
                        values ('f1', 'c1', 'screen.png', 'image/png', 3, '00', 'released', current_timestamp)""").update();
        var file = new Attachment("f1", "screen.png", "image/png", 3, "00", Scan.RELEASED);
        say("c1", "hello");
        turn(accept("c1", "file", new Utterance.Said(ISSUE, List.of(file))));
        open(link(), "n1", "c2");
        var there = join("c2").getFirst().conversationId();

        assertThat(desk.jdbc
                        .sql("select conversation_id from attachment")
                        .query(String.class)
                        .single())
                .isEqualTo(there);
    }

    private static List<Opening> atOnce(Callable<Opening> one, Callable<Opening> other) throws Exception {
        try (var both = Executors.newFixedThreadPool(2)) {
            var results = both.invokeAll(List.of(one, other));
            return List.of(results.getFirst().get(), results.getLast().get());
        }
    }
}
