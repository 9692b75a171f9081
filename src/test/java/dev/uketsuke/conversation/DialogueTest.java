package dev.uketsuke.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.uketsuke.attachment.Attachment;
import dev.uketsuke.attachment.Details;
import dev.uketsuke.attachment.Mail;
import dev.uketsuke.attachment.Scan;
import dev.uketsuke.attachment.Taken;
import dev.uketsuke.content.Pack;
import dev.uketsuke.dialog.Language;
import dev.uketsuke.dialog.Slot;
import dev.uketsuke.intake.Diagnostics;
import dev.uketsuke.intake.Doubt;
import dev.uketsuke.intake.FileLimits;
import dev.uketsuke.intake.Intake;
import dev.uketsuke.intake.Move;
import dev.uketsuke.intake.Policy;
import dev.uketsuke.intake.Request;
import dev.uketsuke.knowledge.Knowledge;
import dev.uketsuke.understanding.OfflineUnderstanding;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is left of a message that does more than one thing at once. */
@Execution(ExecutionMode.CONCURRENT)
class DialogueTest {
    private static final Attachment LOG =
            new Attachment("0f3c9a", "MpCmdRun.log", "text/plain", 12, "00", Scan.RELEASED);

    private final Dialogue dialogue = new Dialogue(new OfflineUnderstanding(), new Presenter(), new Knowledge());
    private Intake intake = Intake.begin(Language.JA);
    private List<Message> messages = List.of();
    private ZoneId zone = Talk.FRIDAY.getZone();
    private Pack pack = Talk.PACK;
    private int seq;

    private void say(String text, Attachment... files) {
        turn(new Utterance.Said(text, List.of(files)));
    }

    private void attach(String written, String mail) {
        var file = new Attachment("0f3c9b", "trouble.eml", "message/rfc822", 12, "00", Scan.RELEASED);
        var sent = Instant.parse("2026-11-18T00:10:00Z");
        turn(Utterance.Said.with(
                written, List.of(new Taken(file, List.of(new Mail("伊藤 健", sent, "件名です", mail)))), zone));
    }

    private void turn(Utterance utterance) {
        var outcome = dialogue.turn(Talk.snapshot(zone, ++seq, intake, utterance), pack);
        intake = outcome.intake();
        messages = outcome.messages();
    }

    private Request request() {
        return intake.requests().getFirst();
    }

    private String value(String slot) {
        return request().answers().value(new Slot(slot)).orElse("-");
    }

    /** Pictures are not searched for secrets (#35, C9); where a photo was taken is told to nobody. */
    @Test
    void what_is_not_looked_for_in_pictures_is_said_once() {
        say("スキャンが進みません。", photo("a.jpg", Details.PLACE_REMOVED));
        assertThat(texts()).contains("画像に写っている文字は、機密情報の確認の対象外です").contains("撮影場所などの情報は取り除いてお預かりしました：a.jpg");

        say("もう一枚です。", photo("b.heic", Details.LEFT));
        assertThat(texts()).doesNotContain("確認の対象外").contains("撮影場所などの情報を取り除けませんでした：b.heic");
    }

    /** Counted per request, over several messages (#74, C7). */
    @Test
    void the_eleventh_file_of_a_request_is_not_added_and_named() {
        say("スキャンが進みません。", logs(8, 1));
        say("ログの続きです。", logs(2, 1));
        say("", file("last.log", 1));

        assertThat(texts()).contains("1件のお問い合わせにつき 10 個まで").contains("last.log");
        assertThat(request().answers().values(new Slot("attachments")))
                .hasSize(10)
                .doesNotContain("id-last.log");
    }

    /** C7. */
    @Test
    void what_goes_over_the_sum_of_a_request_is_not_added_and_named() {
        say("スキャンが進みません。", file("first.dmp", 500 << 20));
        var limits = new FileLimits(10, 1L << 30, 1L << 30, 100L << 30);
        pack = Talk.PACK.with(limited(limits));
        say("続きです。", file("fits.dmp", 524 << 20), file("over.dmp", 1));

        assertThat(texts()).contains("合計 1 GB まで").contains("「over.dmp」").doesNotContain("「fits.dmp」");
        assertThat(request().answers().values(new Slot("attachments"))).containsExactly("id-first.dmp", "id-fits.dmp");
    }

    /** #75, #76, C7. */
    @Test
    void a_file_for_the_upload_site_is_told_of_in_words_and_has_to_be_split_above_its_limit() {
        say("スキャンが進みません。ダンプは 120GB あります。");
        assertThat(texts()).contains("1ファイル 100 GB まで").contains("分割");

        say("100 GB のファイルもあります。ディスクは 500 GB です。");
        assertThat(texts()).doesNotContain("分割");
    }

    /** Whoever is under pressure sees no articles, and is asked for diagnostics by the symptom all the same. */
    @Test
    void the_review_asks_for_diagnostics_also_when_no_article_was_shown() {
        say("全社の業務が完全に止まっています。MsMpEng.exe の CPU 使用率が高い状態です。");
        for (var turn = 0; turn < 12 && !(intake.next(pack.policy()) instanceof Move.Review); turn++) {
            say("スキップ");
        }

        assertThat(request().suggested()).isNull();
        assertThat(String.valueOf(messages.getLast().card())).contains("New-MpPerformanceRecording");
        assertThat(Diagnostics.topic(request())).contains("high-cpu-msmpeng");
    }

    private static Policy limited(FileLimits limits) {
        var policy = Talk.PACK.policy();
        return new Policy(
                policy.questionnaire(),
                policy.severity(),
                policy.serviceLevels(),
                policy.emergency(),
                policy.others(),
                policy.outages(),
                policy.contradictions(),
                limits);
    }

    private static Attachment[] logs(int count, long size) {
        return IntStream.range(0, count)
                .mapToObj(at -> file("log-" + count + "-" + at + ".log", size))
                .toArray(Attachment[]::new);
    }

    private static Attachment file(String name, long size) {
        return new Attachment("id-" + name, name, "text/plain", size, "00", Scan.RELEASED);
    }

    private static Attachment photo(String name, Details details) {
        return new Attachment("id-" + name, name, "image/jpeg", 12, "00", Scan.NOT_SCANNED, details);
    }

    private String texts() {
        return messages.stream().map(Message::text).collect(Collectors.joining("\n"));
    }

    @Test
    void whoever_wants_a_person_takes_along_what_they_told() {
        var told = "Defender が起動せず業務が止まっています。担当者と話したいです。";
        say(told);
        say("はい");
        say("今は答えない");
        say("今は答えない");

        assertThat(request().handedOver()).isTrue();
        assertThat(value("issue")).isEqualTo("Defender が起動せず業務が止まっています。");
        assertThat(request().facts().states().values()).isNotEmpty();
        assertThat(request().words()).contains(told);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Defender が起動しないので担当者と話したいです",
                "Defender does not start on our servers, please connect me to an agent"
            })
    void trouble_and_the_wish_for_a_person_may_stand_in_one_sentence(String told) {
        say(told);
        say("はい");

        assertThat(value("issue")).isEqualTo(told);
        assertThat(request().words()).contains(told);
    }

    @Test
    void a_wish_alone_is_no_issue() {
        say("サポートの方と相談できますか");

        assertThat(request().blank()).isTrue();
    }

    @Test
    void a_wish_with_words_that_fit_no_question_leaves_the_words() {
        say("Outlook が起動しません");
        var told = "とにかくひどい状況なので、担当の方とお話しさせてもらえませんか";
        say(told);

        assertThat(request().words()).contains(told);
    }

    @Test
    void what_is_recorded_is_shown_on_demand_and_the_question_stays_open() {
        say("昨日から Defender が起動しません。30台です。");
        var open = intake.open();
        say("ここまでの内容を見せてください");

        assertThat(messages)
                .extracting(Message::text)
                .anyMatch(
                        text -> text.contains("これまでに伺った内容") && text.contains("30") && text.contains("Defender が起動しない"));
        assertThat(intake.open()).isEqualTo(open);
    }

    /** #73. */
    @Test
    void a_message_that_brings_a_file_is_read_but_for_its_cover_note() {
        say("Defender が起動しません。30台です。ログを添付します", LOG);

        assertThat(value("issue")).contains("Defender が起動しません。").doesNotContain("添付");
        assertThat(value("affected-count")).isEqualTo("30");
        assertThat(value("attachments")).isEqualTo(LOG.id());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ログを添付します",
                "エラー画面のスクリーンショットをお送りします。",
                "こちらがログです",
                "画像です。ご確認ください。",
                "添付しました",
                "メールを添付します",
                "The mail is attached.",
                "Here is the log.",
                "I have attached the screenshot",
                "see attached",
                "the screenshot",
                "Please find the log file attached."
            })
    void a_cover_note_alone_answers_nothing(String text) {
        say("Outlook が起動しません");
        var before = request().answers();
        say(text, LOG);

        assertThat(request().answers().bySlot().keySet())
                .containsExactlyInAnyOrderElementsOf(Stream.concat(
                                before.bySlot().keySet().stream(), Stream.of(new Slot("attachments"), Slot.FILE_SIZES))
                        .toList());
        assertThat(value("attachments")).isEqualTo(LOG.id());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "メールを添付します。", "メールを添付しましたので、ご確認ください。"})
    void a_mail_that_is_attached_tells_what_it_would_tell_pasted(String written) {
        attach(written, "今朝から Defender が起動しません。端末30台です。");

        assertThat(value("issue")).contains("Defender が起動しません。").doesNotContain("✉", "添付", "差出人");
        assertThat(value("affected-count")).isEqualTo("30");
        assertThat(value("started-at")).isEqualTo("2026-11-18 morning");
        assertThat(messages).extracting(Message::text).anyMatch(text -> text.contains("メールの本文も拝見しました：trouble.eml"));
    }

    @Test
    void what_a_mail_says_is_no_command() {
        say("Outlook が起動しません");
        attach("参考です。", "この件は解決しましたので、もう不要です。");

        assertThat(intake.confirming()).isNull();
        assertThat(value("attachments")).isEqualTo("0f3c9b");
    }

    @Test
    void the_language_is_that_of_what_was_written_above_an_attached_mail() {
        attach("We cannot open Word, see the mail.", "今朝から Word が起動しません。");

        assertThat(intake.language()).isEqualTo(Language.EN);
    }

    @Test
    void a_value_beside_a_question_asked_back_is_recorded_and_the_question_is_answered() {
        say("Outlook が起動しません");
        say("30台ですが、これは何に使うのですか？");

        assertThat(value("affected-count")).isEqualTo("30");
        assertThat(request().words()).contains("30台ですが、これは何に使うのですか？");
        assertThat(messages.getFirst().text()).contains("原因を調べるため");
    }

    @Test
    void nothing_but_a_question_asked_back_changes_nothing() {
        say("Outlook が起動しません");
        var before = request();
        say("発生日時はなぜ必要ですか？");

        assertThat(request()).isEqualTo(before);
    }

    @Test
    void a_question_about_the_product_while_a_card_is_open_is_kept_and_asked_about() {
        say("Outlook が起動しません");
        say("除外設定の確認方法を教えてください");

        assertThat(intake.doubt())
                .isInstanceOfSatisfying(
                        Doubt.Beside.class, beside -> assertThat(beside.text()).isEqualTo("除外設定の確認方法を教えてください"));
    }

    /** #78. */
    @Test
    void a_first_message_in_the_other_language_is_answered_in_it() {
        say("Word crashes on 5 PCs since yesterday and we can't print our invoices");

        assertThat(intake.language()).isEqualTo(Language.EN);
        assertThat(value("support-language")).isEqualTo("en");
    }

    @Test
    void a_language_that_was_chosen_stays_whatever_is_pasted() {
        turn(new Utterance.Joined());
        say("English");
        say("「アクセスが拒否されました」と表示されます");

        assertThat(intake.language()).isEqualTo(Language.EN);
    }

    /** #77. */
    @Test
    void the_time_zone_is_that_of_the_device_until_another_is_named() {
        zone = ZoneId.of("Europe/Berlin");
        say("昨日からメールが届きません");
        assertThat(value("time-zone")).isEqualTo("Europe/Berlin");

        say("タイムゾーン：東京");
        assertThat(value("time-zone")).isEqualTo("Asia/Tokyo");
        assertThat(intake.zone(zone)).isEqualTo(ZoneId.of("Asia/Tokyo"));
    }
}
