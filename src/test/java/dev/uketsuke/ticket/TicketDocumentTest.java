package dev.uketsuke.ticket;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.uketsuke.dialog.Answer;
import dev.uketsuke.dialog.Answered;
import dev.uketsuke.dialog.Answers;
import dev.uketsuke.dialog.Language;
import dev.uketsuke.dialog.Provenance;
import dev.uketsuke.dialog.Slot;
import dev.uketsuke.intake.Request;
import dev.uketsuke.intake.Wish;
import dev.uketsuke.severity.Facts;
import dev.uketsuke.severity.Level;
import dev.uketsuke.ticket.TicketDocument.CriterionFinding;
import dev.uketsuke.ticket.TicketDocument.File;
import dev.uketsuke.ticket.TicketDocument.Gap;
import dev.uketsuke.ticket.TicketDocument.Item;
import dev.uketsuke.ticket.TicketDocument.Source;
import dev.uketsuke.ticket.TicketDocument.State;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

class TicketDocumentTest {
    static final File SCREENSHOT =
            new File("f1", "エラー画面.png", "image/png", 34_567, "ab".repeat(32), "released", "place-removed");

    private final TicketDocument japanese = document(Submissions.japanese("c"), List.of(SCREENSHOT));
    private final TicketDocument english = document(Submissions.english("c"), List.of());

    @Test
    void every_document_follows_the_published_schema() throws IOException {
        var empty = document(
                Submissions.submission(
                        "c", Language.JA, new Request(Answers.NONE, Facts.NONE, List.of(), null, false, true, null)),
                List.of());

        assertThat(problems(TicketJson.write(japanese))).isEmpty();
        assertThat(problems(TicketJson.write(english))).isEmpty();
        assertThat(problems(TicketJson.write(empty))).isEmpty();
    }

    @Test
    void a_request_that_is_linked_to_an_outage_names_it_everywhere() throws IOException {
        var notice = "ポータルに # 接続できない障害";
        var answers = Answers.NONE
                .with(new Slot("issue"), new Answered(Answer.of(notice), Provenance.TAPPED, null, null))
                .with(
                        Slot.OUTAGE,
                        new Answered(new Answer.Given(List.of("portal-out", "B")), Provenance.TAPPED, notice, null));
        var linked = document(
                Submissions.submission(
                        "c", Language.JA, new Request(answers, Facts.NONE, List.of(notice), null, false, true, null)),
                List.of());

        assertThat(linked.severity()).isEqualTo(Level.B);
        assertThat(linked.assessment().overridden()).isFalse();
        assertThat(problems(TicketJson.write(linked))).isEmpty();
        assertThat(TicketJson.write(linked)).contains("\"outage\":{\"id\":\"portal-out\",\"notice\":\"" + notice);
        assertThat(TicketMarkdown.of(linked)).contains("- 既知の障害: portal-out ポータルに \\# 接続できない障害");
    }

    @Test
    void the_schema_refuses_what_is_not_a_ticket() throws IOException {
        var json = TicketJson.write(japanese);

        assertThat(problems(json.replace("\"severity\":\"B\"", "\"severity\":\"D\"")))
                .isNotEmpty();
        assertThat(problems(json.replace("\"said\"", "\"guessed\""))).isNotEmpty();
        assertThat(problems(json.replace("\"number\":\"REQ-2026-000001\",", "")))
                .isNotEmpty();
        assertThat(problems(json.replace("{\"schemaVersion\":1", "{\"extra\":true,\"schemaVersion\":1")))
                .isNotEmpty();
    }

    /** #63, #79. */
    @Test
    void numbers_stand_with_their_country_code_apart_and_translations_beside_the_originals() throws IOException {
        var plain = Submissions.english("c");
        var answers = plain.request()
                .answers()
                .with(
                        new dev.uketsuke.dialog.Slot("phone"),
                        new dev.uketsuke.dialog.Answered(
                                dev.uketsuke.dialog.Answer.of("+81312345678;ext=123"),
                                dev.uketsuke.dialog.Provenance.SAID,
                                null,
                                null));
        var request = new Request(answers, plain.request().facts(), List.of(), null, false, true, null);
        var ticket = document(
                new Submission(
                        plain.conversationId(),
                        0,
                        plain.requester(),
                        plain.channel(),
                        plain.language(),
                        plain.zone(),
                        request,
                        plain.pack(),
                        plain.submittedAt(),
                        java.util.Map.of(new dev.uketsuke.dialog.Slot("issue"), "The update fails.")),
                List.of());

        assertThat(ticket.phones()).containsExactly(new TicketDocument.Phone("81", "03-1234-5678", "123"));
        assertThat(ticket.translation()).isNotNull();
        assertThat(TicketMarkdown.of(ticket)).contains("Machine translation (unchecked", "The update fails.");
        assertThat(problems(TicketJson.write(ticket))).isEmpty();
    }

    /** #81. */
    @Test
    void the_eleven_fields_stand_in_the_article_s_order() {
        assertThat(japanese.fields())
                .extracting(TicketDocument.Field::field)
                .containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11);
        assertThat(japanese.fields().get(1).answers())
                .extracting(Item::slot)
                .containsExactly(
                        "request-type",
                        "issue",
                        "error-messages",
                        "started-at",
                        "affected-count",
                        "os",
                        "business-impact",
                        "related-requests");
    }

    @Test
    void every_answer_says_where_it_comes_from() {
        assertThat(japanese.answers())
                .extracting(Item::slot, Item::provenance, Item::quote)
                .contains(
                        tuple("issue", Source.SAID, "Outlook が起動しません。エラーも出ます。"),
                        tuple("error-messages", Source.INFERRED_CONFIRMED, "0x80070005"),
                        tuple("recording-consent", Source.TAPPED, null),
                        tuple("product", Source.PREFILLED, null),
                        tuple("os", Source.UNKNOWN, "わかりません"));
        assertThat(english.answer("business-impact").orElseThrow().provenance()).isEqualTo(Source.SKIPPED);
        assertThat(TicketJson.write(japanese)).contains("\"provenance\":\"inferred-confirmed\"");
    }

    @Test
    void every_criterion_is_listed_with_its_state_and_words() {
        assertThat(japanese.criteria())
                .extracting(CriterionFinding::id, CriterionFinding::state, CriterionFinding::quote)
                .containsExactly(
                        tuple("A1", State.NOT_MET, "Web 版でしのいでいます"),
                        tuple("A2", State.UNKNOWN, null),
                        tuple("B1", State.MET, "見積もりの送付が遅れています"));
        assertThat(TicketJson.write(japanese)).contains("\"state\":\"not-met\"");
    }

    /** #43. */
    @Test
    void a_chosen_severity_is_kept_beside_the_suggested_one_with_its_reason() throws IOException {
        var overridden = document(
                Submissions.submission(
                        "c",
                        Language.JA,
                        new Request(
                                Submissions.japanese("c").request().answers(),
                                Submissions.japanese("c").request().facts(),
                                List.of(),
                                Level.A,
                                false,
                                true,
                                null,
                                null,
                                null,
                                new Wish(Level.A, "本社の業務が *止まる* 恐れ"))),
                List.of());

        assertThat(overridden.severity()).isEqualTo(Level.A);
        assertThat(overridden.assessment())
                .isEqualTo(new TicketDocument.Assessment(Level.B, Level.A, true, "本社の業務が *止まる* 恐れ"));
        assertThat(problems(TicketJson.write(overridden))).isEmpty();
        assertThat(TicketMarkdown.of(overridden)).contains("選択の理由: 本社の業務が \\*止まる\\* 恐れ");
        assertThat(japanese.assessment().overridden()).isFalse();
    }

    /** #32. */
    @Test
    void what_applies_and_has_no_answer_is_listed_with_the_reason() {
        assertThat(japanese.gaps())
                .contains(new Gap("os", 2, "OS 情報", "unknown"), new Gap("accessibility", 11, "ユーザー補助", "open"))
                .noneMatch(gap -> gap.slot().equals("issue") || gap.slot().equals("title"));
        assertThat(english.gaps()).contains(new Gap("business-impact", 2, "Business impact", "skipped"));
    }

    /** #33, #65, #71. */
    @Test
    void contact_wishes_stand_as_sentences_in_the_description() {
        assertThat(japanese.fields().get(1).wishes())
                .containsExactly("電話でのご連絡は希望しません。", "午後にご連絡ください。", "1 GB 以上のファイルを送付したいため、アップロード サイトのリンクをお送りください。");
        assertThat(japanese.fields().get(1).text()).contains("電話でのご連絡は希望しません。");
        assertThat(english.fields().get(1).wishes()).isEmpty();
    }

    /** #68. */
    @Test
    void the_consent_says_who_when_and_to_which_words() {
        var consent = japanese.recordingConsent();

        assertThat(consent)
                .isEqualTo(new TicketDocument.RecordingConsent(
                        false,
                        "dl_person",
                        Submissions.MORNING.atZone(Submissions.TOKYO).toOffsetDateTime(),
                        "通話の記録に同意なさいますか。"));
        assertThat(english.recordingConsent()).isNull();
    }

    /** #67. */
    @Test
    void several_mail_addresses_are_joined_by_semicolons() {
        assertThat(japanese.fields().get(5).text()).isEqualTo("sato@example.jp;suzuki@example.jp");
    }

    /** #10. */
    @Test
    void a_title_is_proposed_from_the_gist_when_none_was_given() {
        assertThat(japanese.title()).isEqualTo("Outlook が起動しません");
        assertThat(english.title()).isEqualTo("All tills are down");
        assertThat(title("お世話になっております。昨日から共有フォルダーに接続できません。至急お願いします。")).isEqualTo("昨日から共有フォルダーに接続できません");
        assertThat(title("あ".repeat(500))).hasSize(60).endsWith("…");
        assertThat(title("Version 1.2.3 fails. Help!")).isEqualTo("Version 1.2.3 fails");
        assertThat(title(" \n ")).isEqualTo("お問い合わせ");
    }

    @Test
    void the_markdown_follows_the_form_in_both_languages() throws IOException {
        assertThat(TicketMarkdown.of(japanese)).isEqualTo(golden("japanese.md"));
        assertThat(TicketMarkdown.of(english)).isEqualTo(golden("english.md"));
    }

    @Test
    void nothing_a_requester_writes_takes_effect_in_markdown() {
        assertThat(TicketMarkdown.of(english)).doesNotContain("<script>").contains("\\<script\\>");
    }

    @Test
    void a_document_reads_back_from_its_json_and_from_a_newer_one() {
        assertThat(TicketJson.read(TicketJson.write(japanese))).isEqualTo(japanese);
        assertThat(TicketJson.read(TicketJson.write(japanese)
                        .replace("{\"schemaVersion\"", "{\"addedLater\":1,\"schemaVersion\"")))
                .isEqualTo(japanese);
    }

    @Test
    void a_moment_is_shown_to_its_precision() {
        assertThat(started("2026-11-18")).isEqualTo("2026年11月18日(水)");
        assertThat(started("2026-11-18 evening")).isEqualTo("2026年11月18日(水) 夕方");
        assertThat(started("2026-11")).isEqualTo("2026年11月");
        assertThat(started("2026-11-18T10:00+09:00")).isEqualTo("2026年11月18日(水) 10:00 (+09:00)");
        assertThat(started("先月ごろ")).isEqualTo("先月ごろ");
    }

    /** Programs find a date or none; people read what was said. */
    @Test
    void a_beginning_that_is_no_date_is_no_value() throws IOException {
        var ticket = beginning("中間テスト明けくらいから");
        var answer = ticket.answer("started-at").orElseThrow();

        assertThat(answer.values()).isEmpty();
        assertThat(answer.provenance()).isEqualTo(TicketDocument.Source.UNKNOWN);
        assertThat(answer.display()).isEqualTo("中間テスト明けくらいから");
        assertThat(problems(TicketJson.write(ticket))).isEmpty();
    }

    private static String started(String value) {
        return beginning(value).answer("started-at").orElseThrow().display();
    }

    private static TicketDocument beginning(String value) {
        return document(
                Submissions.submission(
                        "c",
                        Language.JA,
                        new Request(
                                Answers.NONE.with(
                                        new Slot("started-at"),
                                        new Answered(Answer.of(value), Provenance.SAID, value, null)),
                                Facts.NONE,
                                List.of(),
                                null,
                                false,
                                true,
                                null)),
                List.of());
    }

    private static String title(String issue) {
        return Subject.of(
                new Request(
                        Answers.NONE.with(
                                new Slot("issue"), new Answered(Answer.of(issue), Provenance.SAID, issue, null)),
                        Facts.NONE,
                        List.of(),
                        null,
                        false,
                        true,
                        null),
                Language.JA);
    }

    static TicketDocument document(Submission submission, List<File> files) {
        return new TicketWriter(submission, files).write("REQ-2026-000001");
    }

    static List<?> problems(String json) throws IOException {
        try (InputStream schema = TicketDocumentTest.class.getResourceAsStream("/schema/ticket.json")) {
            Schema published = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(schema);
            return published.validate(
                    json,
                    InputFormat.JSON,
                    context -> context.executionConfig(config -> config.formatAssertionsEnabled(true)));
        }
    }

    private static String golden(String name) throws IOException {
        try (var file = TicketDocumentTest.class.getResourceAsStream("/ticket/" + name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
