package dev.uketsuke.channel.card;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.bot.schema.Activity;
import dev.uketsuke.attachment.Attachment;
import dev.uketsuke.attachment.Scan;
import dev.uketsuke.conversation.Message;
import dev.uketsuke.conversation.Message.From;
import dev.uketsuke.conversation.Message.IntakeData;
import dev.uketsuke.conversation.OutgoingRow;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class MessageActivitiesTest {
    private static final String CARD = """
            {"type":"AdaptiveCard","version":"1.5","body":[{"type":"TextBlock","text":"いつからですか"}]}""";
    private static final IntakeData ASKS = new IntakeData(List.of("started-at"), 1, 2, "k-1", List.of());

    @Test
    void the_whole_message_is_one_activity() {
        var message = new Message(
                From.BOT,
                "**1件目**です",
                CARD,
                List.of(new Message.Suggestion("送信", "送信")),
                List.of(new Attachment("f1", "画面.png", "image/png", 3, "00", Scan.NOT_SCANNED)),
                ASKS,
                null);

        var json = ActivityJson.string(MessageActivities.whole(row(message), file -> "/files/" + file.id()));

        assertThat(json)
                .isEqualTo(
                        "{\"type\":\"message\",\"id\":\"a-1\",\"timestamp\":\"2026-11-22T01:00:00.5Z\","
                                + "\"textFormat\":\"markdown\",\"text\":\"**1件目**です\",\"inputHint\":\"expectingInput\","
                                + "\"suggestedActions\":{\"actions\":[{\"type\":\"imBack\",\"title\":\"送信\",\"value\":\"送信\"}]},"
                                + "\"attachments\":[{\"contentType\":\"application/vnd.microsoft.card.adaptive\","
                                + "\"content\":{\"type\":\"AdaptiveCard\",\"version\":\"1.5\","
                                + "\"body\":[{\"type\":\"TextBlock\",\"text\":\"いつからですか\"}]}},"
                                + "{\"contentType\":\"image/png\",\"contentUrl\":\"/files/f1\",\"name\":\"画面.png\"}],"
                                + "\"channelData\":{\"intake\":{\"asks\":[\"started-at\"],\"request\":1,\"of\":2,\"card\":\"k-1\"}}}");
    }

    @Test
    void an_echo_is_plain_text_with_the_mark_of_its_client() {
        var echo = new Message(From.REQUESTER, "パスワードは [PASSWORD_1]", null, List.of(), List.of(), null, "c1");

        var activity = MessageActivities.whole(row(echo), Attachment::id);

        assertThat(activity.getTextFormat()).hasToString("plain");
        assertThat(activity.getInputHint()).isNull();
        assertThat(ActivityJson.string(activity)).contains("\"channelData\":{\"clientActivityID\":\"c1\"}");
    }

    @Test
    void after_submission_the_numbers_stand_in_the_channel_data() {
        var submitted = new IntakeData(List.of(), 1, 1, null, List.of("REQ-2026-000123"));

        var activity = MessageActivities.whole(row(bot("承りました", null, submitted)), Attachment::id);

        assertThat(ActivityJson.string(activity))
                .contains("\"channelData\":{\"intake\":{\"tickets\":[\"REQ-2026-000123\"]}}")
                .contains("\"inputHint\":\"acceptingInput\"");
    }

    @Test
    void text_and_card_stand_apart_and_the_last_carries_what_is_asked() {
        var parts = MessageActivities.apart(row(bot("こちらです", CARD, ASKS)));

        assertThat(parts).hasSize(2);
        assertThat(parts.getFirst().getText()).isEqualTo("こちらです");
        assertThat(parts.getFirst().getAttachments()).isNullOrEmpty();
        assertThat(parts.getFirst().getChannelData()).isNull();
        assertThat(parts.getLast().getText()).isNull();
        assertThat(parts.getLast().getAttachments()).hasSize(1);
        assertThat(parts.getLast().getChannelData()).isNotNull();
    }

    @Test
    void a_long_text_is_sent_in_parts_that_fit_and_none_of_it_is_lost() {
        var text = "行は長く、\"引用\"もあります。\n".repeat(3_000);

        var parts = MessageActivities.apart(row(bot(text, null, ASKS)));

        assertThat(parts).hasSizeGreaterThan(2).allMatch(SizeLimit::fits);
        assertThat(String.join("", parts.stream().map(Activity::getText).toList()))
                .isEqualTo(text);
        assertThat(parts.getFirst().getText()).endsWith("\n");
    }

    @Test
    void a_line_without_an_end_is_cut_between_characters() {
        var text = "😀".repeat(20_000);

        var parts = MessageActivities.apart(row(bot(text, null, null)));

        assertThat(parts).hasSizeGreaterThan(1).allMatch(SizeLimit::fits);
        assertThat(String.join("", parts.stream().map(Activity::getText).toList()))
                .isEqualTo(text);
    }

    @Test
    void a_card_that_is_too_large_is_sent_in_words() {
        var blocks = "{\"type\":\"TextBlock\",\"text\":\"" + "長い説明".repeat(100) + "\"},";
        var card = "{\"type\":\"AdaptiveCard\",\"body\":[" + blocks.repeat(40) + "{\"type\":\"FactSet\",\"facts\":["
                + "{\"title\":\"OS\",\"value\":\"Windows 11\"}]}]}";

        var parts = MessageActivities.apart(row(bot("", card, ASKS)));

        assertThat(parts).isNotEmpty().allMatch(SizeLimit::fits);
        assertThat(parts.getLast().getText()).contains("OS").contains("Windows 11");
        assertThat(parts.getLast().getChannelData()).isNotNull();
    }

    private static Message bot(String text, @Nullable String card, @Nullable IntakeData intake) {
        return new Message(From.BOT, text, card, List.of(), List.of(), intake, null);
    }

    private static OutgoingRow row(Message message) {
        return new OutgoingRow("c", 1, "a-1", false, message, Instant.parse("2026-11-22T01:00:00.500Z"), null);
    }
}
