package dev.uketsuke.ticket;

import static dev.uketsuke.ticket.QueuedTickets.EVERY;
import static dev.uketsuke.ticket.QueuedTickets.NOON;
import static dev.uketsuke.ticket.QueuedTickets.SUZUKI;
import static org.assertj.core.api.Assertions.assertThat;

import dev.uketsuke.dialog.Answer;
import dev.uketsuke.dialog.Answered;
import dev.uketsuke.dialog.Provenance;
import dev.uketsuke.dialog.Slot;
import dev.uketsuke.intake.Request;
import java.util.List;
import java.util.Locale;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is found by a search; run on each database by the subclasses. */
abstract class TicketSearchTest {
    private QueuedTickets desk;

    abstract DataSource database();

    @BeforeEach
    void a_fresh_database() {
        desk = new QueuedTickets(database());
    }

    @Test
    void a_request_is_found_by_everything_that_it_says() {
        var number = desk.open(Submissions.japanese("c1"));
        desk.open(Submissions.english("c2"));

        for (var words : List.of(
                number,
                number.toLowerCase(Locale.ROOT),
                "起動しません",
                "起動",
                "起",
                "outlook",
                "ＯＵＴＬＯＯＫ",
                "Outlook起動",
                "エラー　起動",
                "ｴﾗｰ",
                "utloo",
                "0x80070005",
                "80070005",
                "sato@example.jp",
                "suzuki sato",
                "03-1234-5678",
                "0312345678",
                "見積もりの送付が遅れています",
                "午後にご連絡ください。",
                "2411180040001234",
                "30台")) {
            assertThat(desk.numbers(EVERY, words)).as(words).containsExactly(number);
        }
    }

    @Test
    void every_word_has_to_occur_as_it_is_written() {
        desk.open(saying("c1", "証明書の更新 明るさ 100% a_b abc bcd"));

        assertThat(desk.numbers(EVERY, "証明書 更新")).hasSize(1);
        assertThat(desk.numbers(EVERY, "100%")).hasSize(1);
        for (var words : List.of("証明書 失効", "証明明", "abcd", "1%0", "a%b", "axb", "1000%", "証明書'); --", "𠮷野")) {
            assertThat(desk.numbers(EVERY, words)).as(words).isEmpty();
        }
    }

    @Test
    void what_agents_and_the_requester_say_afterwards_is_found_at_once_also_notes() {
        var number = desk.open(Submissions.japanese("c1"));
        desk.open(Submissions.english("c2"));

        desk.tickets.act(number, null, SUZUKI, new Act.Noted("ASR の誤検知と思われる"), NOON);
        desk.tickets.act(number, null, SUZUKI, new Act.Replied("監査モードに戻せますか。", List.of()), NOON);
        desk.tickets.act(
                number,
                null,
                Actor.requester("dl_person"),
                new Act.Said("除外を追加しました", List.of(new Act.Attached("f1", "診断ログ.zip", "application/zip", 1))),
                NOON);

        for (var words : List.of("誤検知", "監査モード", "除外を追加", "診断ログ.zip", "誤検知 除外 outlook")) {
            assertThat(desk.numbers(EVERY, words)).as(words).containsExactly(number);
        }
    }

    @Test
    void what_was_rolled_back_is_not_found() {
        var number = desk.open(Submissions.japanese("c1"));

        desk.transaction.executeWithoutResult(status -> {
            desk.tickets.act(number, null, SUZUKI, new Act.Noted("誤検知"), NOON);
            status.setRollbackOnly();
        });

        assertThat(desk.numbers(EVERY, "誤検知")).isEmpty();
    }

    @Test
    void a_very_long_history_is_kept_in_bounds_and_its_end_is_found() {
        var number = desk.open(Submissions.japanese("c1"));
        for (var i = 0; i < 8; i++) {
            desk.tickets.act(number, null, SUZUKI, new Act.Noted("記録" + i + "番 " + "ﷺ﷽あ".repeat(1_500)), NOON);
        }

        assertThat(desk.numbers(EVERY, "outlook 記録7番")).containsExactly(number);
        assertThat(desk.numbers(EVERY, "記録0番")).isEmpty();
        assertThat(desk.jdbc
                        .sql("select max(char_length(search_text)) from ticket")
                        .query(Integer.class)
                        .single())
                .isLessThanOrEqualTo(SearchText.LONGEST);
    }

    @Test
    void very_many_words_or_none_are_no_trouble() {
        var number = desk.open(Submissions.japanese("c1"));

        assertThat(desk.numbers(EVERY, "outlook ".repeat(1_000))).containsExactly(number);
        assertThat(desk.numbers(EVERY, "起動しません".repeat(1_000))).isEmpty();
        assertThat(desk.numbers(EVERY, " 、。%_!\u0000 ")).containsExactly(number);
    }

    private static Submission saying(String conversation, String issue) {
        var submission = Submissions.japanese(conversation);
        return Submissions.submission(
                submission.conversationId(),
                submission.language(),
                new Request(
                        submission
                                .request()
                                .answers()
                                .with(new Slot("issue"), new Answered(Answer.of(issue), Provenance.SAID, null, null)),
                        submission.request().facts(),
                        List.of(issue),
                        submission.request().chosen(),
                        false,
                        true,
                        null));
    }
}
