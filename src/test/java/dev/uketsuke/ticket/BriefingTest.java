package dev.uketsuke.ticket;

import static org.assertj.core.api.Assertions.assertThat;

import dev.uketsuke.dialog.Language;
import dev.uketsuke.severity.Level;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class BriefingTest {
    private static final Instant NOW = Submissions.MORNING.plus(Duration.ofHours(2));
    private static final Actor SUZUKI = Actor.agent("suzuki");
    private static final Life LIFE = new Life(Duration.ofDays(14));

    private final List<Entry> history = new ArrayList<>();
    private Ticket ticket = ticket(Submissions.japanese("c"));

    private static Ticket ticket(Submission submission) {
        var document = new TicketWriter(submission, List.of()).write("REQ-2026-000001");
        var due = document.promise().due();
        return new Ticket(
                "REQ-2026-000001",
                "c",
                Standing.BEGINNING,
                due == null ? null : due.toInstant(),
                submission.submittedAt(),
                1,
                document);
    }

    private void does(Actor actor, Act act) {
        history.add(new Entry(history.size() + 1L, ticket.number(), NOW, actor, act));
        ticket = new Ticket(
                ticket.number(),
                ticket.conversationId(),
                LIFE.after(ticket.standing(), ticket.severity(), actor, act, NOW),
                ticket.dueAt(),
                ticket.createdAt(),
                ticket.version() + 1,
                act instanceof Act.SeverityChanged(var to, var _)
                        ? ticket.document().at(to)
                        : ticket.document());
    }

    private String told(Language language) {
        return Briefing.of(ticket, history, NOW, language);
    }

    @Test
    void it_tells_everything_in_six_lines() {
        does(SUZUKI, new Act.Replied("監査モードに戻して\nお試しください。", List.of()));

        assertThat(told(Language.JA)).isEqualTo("""
                「Outlook が起動しません」（REQ-2026-000001）
                重大度：B（事業に部分的な影響、「見積もりの送付が遅れています」とのこと）
                影響：見積もりの送付が遅れています（30台）
                発生：2026年11月21日(土) 10:00 (+09:00)（受付：2026年11月24日(火) 10:15 (Asia/Tokyo)）
                対応：2026年11月24日(火) 12:15 (Asia/Tokyo) suzuki「監査モードに戻して お試しください。」
                状況：対応中、担当：suzuki。次の期限：なし""");
    }

    @Test
    void in_the_other_language_what_people_wrote_stays_in_their_words() {
        assertThat(told(Language.EN)).isEqualTo("""
                "Outlook が起動しません" (REQ-2026-000001)
                Severity: B (partial impact on business, "見積もりの送付が遅れています")
                Impact: 見積もりの送付が遅れています (30 machines)
                Since: Sat, 21 Nov 2026 10:00 (+09:00) (submitted: Tue, 24 Nov 2026 10:15 (Asia/Tokyo))
                Done: nobody has contacted the requester yet
                State: new, no owner. Next due: first contact by Tue, 24 Nov 2026 14:15 (Asia/Tokyo)""");
    }

    @Test
    void why_an_agent_changed_the_severity_counts_more_than_how_it_came_about() {
        does(SUZUKI, new Act.SeverityChanged(Level.C, "回避できているため"));

        assertThat(told(Language.JA)).contains("重大度：C（担当者が変更：回避できているため）");
        assertThat(told(Language.EN)).contains("Severity: C (changed by the agent: 回避できているため)");
    }

    @Test
    void internal_notes_and_memos_stay_inside() {
        does(SUZUKI, new Act.Noted("内々の話"));
        does(SUZUKI, new Act.Reassigned("kim", "内々のメモ"));

        assertThat(told(Language.JA)).doesNotContain("内々").contains("担当：kim");
    }

    @Test
    void long_words_are_cut_and_never_break_a_line() {
        does(SUZUKI, new Act.Replied("長い文\n".repeat(2_000), List.of()));

        assertThat(told(Language.JA).lines()).hasSize(6);
        assertThat(told(Language.JA)).hasSizeLessThan(1_200).contains("…");
    }

    @Test
    void what_is_due_next_is_told_as_it_stands() {
        assertThat(told(Language.EN)).contains("first contact by");

        does(SUZUKI, new Act.Filed("2411180040001234", NOW));
        does(SUZUKI, new Act.Merged("REQ-2026-000002"));
        assertThat(told(Language.EN))
                .contains("filed with Microsoft (2411180040001234)", "handled together with REQ-2026-000002")
                .endsWith("closed, owner: suzuki. Next due: none");
    }
}
