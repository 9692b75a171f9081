package dev.uketsuke.understanding;

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
import dev.uketsuke.dialog.Wording;
import dev.uketsuke.intake.Found;
import dev.uketsuke.intake.Policy;
import dev.uketsuke.intake.Reading;
import dev.uketsuke.servicelevel.BusinessCalendar;
import dev.uketsuke.servicelevel.ServiceLevels;
import dev.uketsuke.severity.Fact;
import dev.uketsuke.severity.SeverityPolicy;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A small questionnaire of its own, and what is read against it on Sunday, 22 November 2026, 12:00 in Tokyo. */
final class Desk {
    static final ZonedDateTime NOW = ZonedDateTime.parse("2026-11-22T12:00:00+09:00[Asia/Tokyo]");
    private static final ZoneId TOKYO = ZoneId.of("Asia/Tokyo");

    private static final List<Question> QUESTIONS = List.of(
            choice(
                    "request-type",
                    "種類",
                    "Type",
                    List.of(
                            new Choice(
                                    "trouble",
                                    new Wording("トラブル", "Something does not work"),
                                    List.of("不具合", "problem")),
                            new Choice("question", new Wording("質問", "Question"), List.of("使い方")),
                            new Choice("feedback", new Wording("要望", "Feedback"), List.of("機能要望", "feature request")))),
            question("title", AnswerKind.TEXT, "タイトル", "Title", "件名", "subject"),
            question("issue", AnswerKind.LONG_TEXT, "発生している問題", "Problem", "事象", "症状", "issue", "symptom"),
            question("error-messages", AnswerKind.TEXT, "エラー", "Error", "エラー内容", "error message"),
            question("background", AnswerKind.LONG_TEXT, "経緯", "Background", "背景"),
            question("reproduction", AnswerKind.LONG_TEXT, "再現手順", "How to reproduce", "手順", "steps"),
            question("started-at", AnswerKind.MOMENT, "開始日時", "Since when", "発生日時", "いつから", "date", "start"),
            question("frequency", AnswerKind.TEXT, "頻度", "How often", "発生頻度", "frequency"),
            question("recent-changes", AnswerKind.LONG_TEXT, "直前の変更", "Recent changes", "変更", "changes"),
            question("affected-count", AnswerKind.COUNT, "台数", "How many", "発生台数", "人数", "count", "number of devices"),
            question("extent", AnswerKind.TEXT, "範囲", "Extent", "影響範囲", "scope"),
            question("os", AnswerKind.TEXT, "OS", "OS", "os情報", "operating system"),
            question("device", AnswerKind.TEXT, "機種", "Device", "モデル", "model"),
            question("product-version", AnswerKind.TEXT, "バージョン", "Product version", "製品バージョン", "version"),
            question("tried-actions", AnswerKind.LONG_TEXT, "実施済みの対処", "Tried so far", "実施済み", "試したこと", "tried"),
            question("workaround", AnswerKind.LONG_TEXT, "回避策", "Workaround", "代替策"),
            question("business-impact", AnswerKind.LONG_TEXT, "業務影響", "Business impact", "影響", "impact"),
            question("related-requests", AnswerKind.REQUEST_NUMBERS, "関連番号", "Related requests", "関連sr"),
            question("contact-name", AnswerKind.TEXT, "担当者", "Contact", "氏名", "お名前", "name"),
            question("phone", AnswerKind.PHONE, "電話番号", "Phone", "電話", "連絡先電話"),
            question("emails", AnswerKind.EMAILS, "メールアドレス", "Mail addresses", "メール", "e-mail", "email"),
            choice(
                    "recording-consent",
                    "通話の記録",
                    "Recording",
                    List.of(
                            new Choice("yes", new Wording("同意する", "I agree"), List.of("同意します")),
                            new Choice(
                                    "no",
                                    new Wording("同意しない", "I do not agree"),
                                    List.of("同意しません", "録音なし", "no recording")))),
            choice(
                    "contact-method",
                    "連絡方法",
                    "Contact method",
                    List.of(
                            new Choice("email", new Wording("メール", "Mail"), List.of("email", "e-mail")),
                            new Choice("phone", new Wording("携帯電話", "Mobile phone"), List.of("電話", "call", "phone")))),
            question("time-zone", AnswerKind.TIME_ZONE, "タイムゾーン", "Time zone", "timezone"),
            choice(
                    "support-language",
                    "対応言語",
                    "Support language",
                    List.of(
                            new Choice("ja", new Wording("日本語", "Japanese"), List.of()),
                            new Choice("en", new Wording("英語", "English"), List.of()))),
            question("attachments", AnswerKind.FILES, "添付", "Attachments"));

    private static final Map<Fact, Question> FACTS = facts();

    static final Policy POLICY = new Policy(
            new Questionnaire(List.of(new Topic("all", new Wording("全て", "All"))), QUESTIONS),
            new SeverityPolicy(List.of(), FACTS),
            new ServiceLevels(
                    List.of(),
                    new BusinessCalendar(
                            TOKYO,
                            LocalTime.of(9, 0),
                            LocalTime.of(17, 30),
                            Set.of(DayOfWeek.MONDAY),
                            Set.of(),
                            List.of()),
                    true,
                    Map.of()));

    private static final Understanding UNDERSTANDING = new OfflineUnderstanding();

    private Desk() {}

    private static Map<Fact, Question> facts() {
        var facts = new EnumMap<Fact, Question>(Fact.class);
        var yesNo = List.of(
                new Choice("yes", new Wording("はい", "Yes"), List.of()),
                new Choice("no", new Wording("いいえ", "No"), List.of()),
                new Choice("unknown", new Wording("わからない", "I don't know"), List.of()));
        for (var fact : Fact.values()) {
            facts.put(
                    fact,
                    choice(fact.slot().name(), fact.slot().name(), fact.slot().name(), yesNo));
        }
        return facts;
    }

    private static Question question(String slot, AnswerKind kind, String ja, String en, String... cues) {
        return question(slot, kind, ja, en, List.of(), cues);
    }

    private static Question choice(String slot, String ja, String en, List<Choice> choices) {
        return question(slot, AnswerKind.CHOICE, ja, en, choices);
    }

    private static Question question(
            String slot, AnswerKind kind, String ja, String en, List<Choice> choices, String... cues) {
        return new Question(
                new Slot(slot),
                "all",
                2,
                kind,
                Asking.ASK,
                new Wording(ja, en),
                new Wording(ja + "を教えてください。", en + "?"),
                null,
                null,
                null,
                choices,
                List.of(cues),
                null,
                Condition.ALWAYS,
                false,
                List.of());
    }

    /** What is heard when nothing was asked yet. */
    static Reading first(String text) {
        return UNDERSTANDING.read(text, context(Answers.NONE, "issue"));
    }

    /** What is heard in answer to these questions. */
    static Reading answer(String text, String... asks) {
        return UNDERSTANDING.read(text, context(Answers.NONE, asks));
    }

    /** What is heard when some slots are answered already. */
    static Reading later(String text, Map<String, String> answered, String... asks) {
        var answers = Answers.NONE;
        for (var entry : answered.entrySet()) {
            answers = answers.with(
                    new Slot(entry.getKey()), new Answered(Answer.of(entry.getValue()), Provenance.SAID, null, null));
        }
        return UNDERSTANDING.read(text, context(answers, asks));
    }

    static Reading card(Map<String, String> values, String... asks) {
        var bySlot = new java.util.LinkedHashMap<Slot, String>();
        values.forEach((slot, value) -> bySlot.put(new Slot(slot), value));
        return UNDERSTANDING.readCard(bySlot, context(Answers.NONE, asks));
    }

    static Context context(Answers answers, String... asks) {
        var slots = Arrays.stream(asks).map(Slot::new).toList();
        var open = slots.stream()
                .flatMap(slot -> Stream.concat(QUESTIONS.stream(), FACTS.values().stream())
                        .filter(question -> question.slot().equals(slot)))
                .toList();
        return new Context(Language.JA, NOW, POLICY, answers, slots, open);
    }

    static Optional<Found> found(Reading reading, String slot) {
        return reading.found().stream()
                .filter(found -> found.slot().name().equals(slot))
                .findFirst();
    }

    /** The values found for a slot joined by a semicolon; "unknown", "skipped" or "-" when there are none. */
    static String value(Reading reading, String slot) {
        return values(reading).getOrDefault(slot, "-");
    }

    /** The same by slot, for all that was found. */
    static Map<String, String> values(Reading reading) {
        return reading.found().stream()
                .collect(Collectors.toMap(
                        found -> found.slot().name(),
                        found -> switch (found.answer()) {
                            case Answer.Given given -> given.joined();
                            case Answer.Unknown _ -> "unknown";
                            case Answer.Skipped _ -> "skipped";
                        },
                        (first, _) -> first));
    }
}
