package dev.uketsuke.ticket;

import dev.uketsuke.content.CardTemplates;
import dev.uketsuke.content.Messages;
import dev.uketsuke.content.Pack;
import dev.uketsuke.content.Solutions;
import dev.uketsuke.dialog.Answer;
import dev.uketsuke.dialog.AnswerKind;
import dev.uketsuke.dialog.Answered;
import dev.uketsuke.dialog.Answers;
import dev.uketsuke.dialog.Asking;
import dev.uketsuke.dialog.Choice;
import dev.uketsuke.dialog.Condition;
import dev.uketsuke.dialog.Language;
import dev.uketsuke.dialog.Provenance;
import dev.uketsuke.dialog.Question;
import dev.uketsuke.dialog.Questionnaire;
import dev.uketsuke.dialog.Slot;
import dev.uketsuke.dialog.Topic;
import dev.uketsuke.dialog.Truth;
import dev.uketsuke.dialog.Wording;
import dev.uketsuke.intake.Policy;
import dev.uketsuke.intake.Request;
import dev.uketsuke.servicelevel.BusinessCalendar;
import dev.uketsuke.servicelevel.Plan;
import dev.uketsuke.servicelevel.ServiceLevels;
import dev.uketsuke.severity.Criterion;
import dev.uketsuke.severity.Fact;
import dev.uketsuke.severity.FactState;
import dev.uketsuke.severity.Facts;
import dev.uketsuke.severity.Level;
import dev.uketsuke.severity.SeverityPolicy;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Submitted requests for tests, asked with a small pack of their own. */
public final class Submissions {
    public static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");
    /** Monday, 23 November 2026, 10:15 in Tokyo. */
    public static final Instant MORNING = Instant.parse("2026-11-24T01:15:00Z");

    private Submissions() {}

    /** Stores the conversation that a submission belongs to. */
    public static void conversation(JdbcClient jdbc, String id) {
        jdbc.sql("""
                        insert into conversation (id, channel, channel_key, requester, language, zone, version,
                            last_inbound, last_outgoing, created_at, updated_at)
                        values (:id, 'directline', :id, 'dl_person', 'ja', 'Asia/Tokyo', 1, 1, 1, :now, :now)
                        """)
                .param("id", id)
                .param("now", MORNING.atOffset(ZoneOffset.UTC))
                .update();
    }

    public static Submission japanese(String conversation) {
        var answers = Answers.NONE
                .with(new Slot("request-type"), tapped("trouble", "どのようなご用件ですか。"))
                .with(new Slot("issue"), said("Outlook が起動しません。エラーも出ます。", "どのような問題ですか。"))
                .with(new Slot("error-messages"), inferred("0x80070005"))
                .with(new Slot("started-at"), said("2026-11-21T10:00+09:00", "いつ始まりましたか。"))
                .with(new Slot("affected-count"), inferred("30"))
                .with(new Slot("os"), new Answered(Answer.UNKNOWN, Provenance.SAID, "わかりません", "OS は何ですか。"))
                .with(new Slot("business-impact"), said("見積もりの送付が遅れています", "業務への影響はありますか。"))
                .with(new Slot("related-requests"), said("2411180040001234", "関連する番号はありますか。"))
                .with(new Slot("product"), new Answered(Answer.of("mde"), Provenance.PREFILLED, null, null))
                .with(new Slot("phone"), said("+81312345678", "お電話番号をお願いします。"))
                .with(new Slot("emails"), said(List.of("sato@example.jp", "suzuki@example.jp"), "メール アドレスをお願いします。"))
                .with(new Slot("recording-consent"), tapped("no", "通話の記録に同意なさいますか。"))
                .with(new Slot("contact-method"), tapped("mail", "ご希望の連絡方法は。"))
                .with(new Slot("no-phone-calls"), tapped("yes", "電話を控えますか。"))
                .with(new Slot("contact-wishes"), said("午後にご連絡ください。", "ご要望はありますか。"))
                .with(new Slot("large-file"), tapped("yes", "1 GB 以上のファイルはありますか。"))
                .with(new Slot("time-zone"), new Answered(Answer.of("Asia/Tokyo"), Provenance.PREFILLED, null, null))
                .with(new Slot("support-plan"), tapped("standard", "ご契約のプランは。"));
        var facts = Facts.NONE
                .with(Fact.BUSINESS_STOPPED, new FactState(Truth.NO, Provenance.INFERRED, "Web 版でしのいでいます"))
                .with(Fact.IMPACT_PARTIAL, new FactState(Truth.YES, Provenance.SAID, "見積もりの送付が遅れています"));
        return submission(
                conversation,
                Language.JA,
                new Request(
                        answers,
                        facts,
                        List.of("Outlook が起動しません。エラーも出ます。30台です。", "見積もりの送付が遅れています"),
                        Level.B,
                        false,
                        true,
                        null));
    }

    public static Submission english(String conversation) {
        var answers = Answers.NONE
                .with(new Slot("title"), said("All tills are down", "Title?"))
                .with(new Slot("issue"), said("All 4,200 tills are down <script>alert(1)</script>", "What is wrong?"))
                .with(new Slot("business-impact"), new Answered(Answer.SKIPPED, Provenance.TAPPED, null, "Impact?"))
                .with(new Slot("phone"), said("+819012345678", "Phone?"))
                .with(new Slot("accessibility"), said("Please write in plain text, I use a screen reader.", "Needs?"))
                .with(new Slot("support-language"), tapped("en", "Language?"))
                .with(new Slot("support-plan"), tapped("standard", "Plan?"));
        var facts = Facts.NONE
                .with(Fact.BUSINESS_STOPPED, new FactState(Truth.YES, Provenance.SAID, "completely stopped"))
                .with(Fact.ONGOING, new FactState(Truth.YES, Provenance.INFERRED, "since 6 this morning"));
        return submission(
                conversation,
                Language.EN,
                new Request(
                        answers,
                        facts,
                        List.of("All 4,200 tills are down <script>alert(1)</script>"),
                        Level.A,
                        true,
                        true,
                        null));
    }

    public static Submission submission(String conversation, Language language, Request request) {
        return new Submission(conversation, 0, "dl_person", "directline", language, TOKYO, request, pack(), MORNING);
    }

    /** The same request at another place of its conversation. */
    public static Submission at(int position, Submission submission) {
        return new Submission(
                submission.conversationId(),
                position,
                submission.requester(),
                submission.channel(),
                submission.language(),
                submission.zone(),
                submission.request(),
                submission.pack(),
                submission.submittedAt());
    }

    /** The same request by somebody else. */
    public static Submission by(String requester, Submission submission) {
        return new Submission(
                submission.conversationId(),
                submission.position(),
                requester,
                submission.channel(),
                submission.language(),
                submission.zone(),
                submission.request(),
                submission.pack(),
                submission.submittedAt());
    }

    /** The same request under a plan of which nothing is known. */
    public static Request withoutPlan(Request request) {
        return new Request(
                request.answers().without(new Slot("support-plan")),
                request.facts(),
                request.words(),
                request.chosen(),
                request.humanWanted(),
                request.released(),
                request.ticket());
    }

    private static Answered said(String value, String asked) {
        return said(List.of(value), asked);
    }

    private static Answered said(List<String> values, String asked) {
        return new Answered(new Answer.Given(values), Provenance.SAID, String.join(" ", values), asked);
    }

    private static Answered inferred(String value) {
        return new Answered(Answer.of(value), Provenance.INFERRED, value, null);
    }

    private static Answered tapped(String value, String asked) {
        return new Answered(Answer.of(value), Provenance.TAPPED, null, asked);
    }

    public static Pack pack() {
        var questions = List.of(
                question(
                        "request-type",
                        2,
                        AnswerKind.CHOICE,
                        "お問い合わせの種類",
                        "Kind of request",
                        "trouble",
                        "トラブル",
                        "Trouble"),
                question("title", 1, AnswerKind.TEXT, "タイトル", "Title"),
                question("business-impact", 2, AnswerKind.LONG_TEXT, "業務影響", "Business impact"),
                question("issue", 2, AnswerKind.LONG_TEXT, "発生している問題", "The problem"),
                question("error-messages", 2, AnswerKind.LONG_TEXT, "エラー", "Errors"),
                question("started-at", 2, AnswerKind.MOMENT, "事象開始日時", "Started at"),
                question("affected-count", 2, AnswerKind.COUNT, "発生台数", "Number of machines"),
                question("os", 2, AnswerKind.TEXT, "OS 情報", "Operating system"),
                question("related-requests", 2, AnswerKind.REQUEST_NUMBERS, "関連SR番号", "Related requests"),
                question(
                        "product",
                        3,
                        AnswerKind.CHOICE,
                        "製品",
                        "Product",
                        "mde",
                        "Defender for Endpoint",
                        "Defender for Endpoint"),
                question("phone", 5, AnswerKind.PHONE, "電話番号", "Phone"),
                question("emails", 6, AnswerKind.EMAILS, "メール アドレス", "Mail addresses"),
                question(
                        "recording-consent",
                        7,
                        AnswerKind.CHOICE,
                        "通話の記録への同意",
                        "Consent to call recording",
                        "no",
                        "同意しない",
                        "No"),
                question("contact-method", 8, AnswerKind.CHOICE, "連絡方法", "Contact method", "mail", "メール", "Mail"),
                question("no-phone-calls", 8, AnswerKind.CHOICE, "電話を希望しない", "No phone calls", "yes", "はい", "Yes"),
                question("contact-wishes", 8, AnswerKind.LONG_TEXT, "連絡のご要望", "Contact wishes"),
                question(
                        "large-file", 9, AnswerKind.CHOICE, "1 GB 以上のファイル", "File of 1 GB or more", "yes", "あり", "Yes"),
                question(
                        "time-zone",
                        10,
                        AnswerKind.TIME_ZONE,
                        "タイムゾーン",
                        "Time zone",
                        "Asia/Tokyo",
                        "(UTC+09:00) 大阪、札幌、東京",
                        "(UTC+09:00) Osaka, Sapporo, Tokyo"),
                question("support-language", 10, AnswerKind.CHOICE, "対応言語", "Support language", "en", "英語", "English"),
                question("accessibility", 11, AnswerKind.LONG_TEXT, "ユーザー補助", "Accessibility"),
                question(
                        "support-plan",
                        4,
                        AnswerKind.CHOICE,
                        "サポート プラン",
                        "Support plan",
                        "standard",
                        "Standard",
                        "Standard"));
        var criteria = List.of(
                new Criterion(
                        "A1",
                        Level.A,
                        Criterion.Kind.REQUIRED,
                        Fact.BUSINESS_STOPPED,
                        Truth.YES,
                        new Wording("事業が停止している", "Business has stopped"),
                        52),
                new Criterion(
                        "A2",
                        Level.A,
                        Criterion.Kind.REQUIRED,
                        Fact.ONGOING,
                        Truth.YES,
                        new Wording("現在も続いている", "It is going on now"),
                        54),
                new Criterion(
                        "B1",
                        Level.B,
                        Criterion.Kind.SUFFICIENT,
                        Fact.IMPACT_PARTIAL,
                        Truth.YES,
                        new Wording("事業に部分的な影響", "Business is partly affected"),
                        48));
        var calendar = new BusinessCalendar(
                TOKYO,
                LocalTime.of(9, 0),
                LocalTime.of(17, 30),
                Set.of(DayOfWeek.MONDAY, DayOfWeek.TUESDAY, DayOfWeek.WEDNESDAY, DayOfWeek.THURSDAY, DayOfWeek.FRIDAY),
                Set.of(LocalDate.of(2026, 11, 23)),
                List.of());
        var standard = new Plan(
                "standard",
                new Wording("Standard", "Standard"),
                Map.of(Level.A, Duration.ofHours(1), Level.B, Duration.ofHours(4), Level.C, Duration.ofHours(8)));
        return new Pack(
                "defender-endpoint",
                "1.0.0",
                "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef",
                new Wording("Defender for Endpoint", "Defender for Endpoint"),
                new Wording("お問い合わせの発行方法について", "How to file a request"),
                "https://example.org/article",
                LocalDate.of(2024, 11, 18),
                new Policy(
                        new Questionnaire(List.of(new Topic("all", new Wording("すべて", "Everything"))), questions),
                        new SeverityPolicy(criteria, Map.of()),
                        new ServiceLevels(
                                List.of(standard),
                                calendar,
                                true,
                                Map.of(Language.JA, Set.of(Level.A), Language.EN, Set.of(Level.A)))),
                new Messages(Map.of()),
                new CardTemplates(Map.of()),
                Solutions.NONE,
                List.of());
    }

    private static Question question(String slot, int field, AnswerKind kind, String ja, String en) {
        return question(slot, field, kind, ja, en, null, null, null);
    }

    private static Question question(
            String slot,
            int field,
            AnswerKind kind,
            String ja,
            String en,
            @Nullable String key,
            @Nullable String choiceJa,
            @Nullable String choiceEn) {
        return new Question(
                new Slot(slot),
                "all",
                field,
                kind,
                Asking.ASK,
                new Wording(ja, en),
                new Wording(ja + "を教えてください。", en + "?"),
                null,
                null,
                null,
                key == null || choiceJa == null || choiceEn == null
                        ? List.of()
                        : List.of(new Choice(key, new Wording(choiceJa, choiceEn), List.of())),
                List.of(),
                null,
                Condition.ALWAYS,
                false,
                List.of());
    }

    public static Submission unpromised(Submission submission) {
        return submission(submission.conversationId(), submission.language(), withoutPlan(submission.request()));
    }

    public static Submission later(Submission submission, Duration wait) {
        return new Submission(
                submission.conversationId(),
                submission.position(),
                submission.requester(),
                submission.channel(),
                submission.language(),
                submission.zone(),
                submission.request(),
                submission.pack(),
                submission.submittedAt().plus(wait));
    }
}
