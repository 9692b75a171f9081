package dev.uketsuke.channel.directline;

import com.microsoft.bot.schema.Activity;
import com.microsoft.bot.schema.ActivityTypes;
import com.microsoft.bot.schema.ChannelAccount;
import com.microsoft.bot.schema.ConversationAccount;
import com.microsoft.bot.schema.RoleTypes;
import com.microsoft.bot.schema.TextFormatTypes;
import dev.uketsuke.attachment.Attachment;
import dev.uketsuke.channel.card.ActivityJson;
import dev.uketsuke.channel.card.MessageActivities;
import dev.uketsuke.channel.directline.Conversations.Page;
import dev.uketsuke.conversation.Message;
import dev.uketsuke.conversation.Message.From;
import dev.uketsuke.conversation.OutgoingRow;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;

/**
 * The log's rows as a client sees them, in Direct Line's {@code ActivitySet}.
 *
 * @param base this server as the client knows it, such as {@code https://chat.example.com}
 * @param grant for whom they are written
 */
record ActivitySets(String base, Grant grant, Tokens tokens) {
    String of(Page page) {
        return ActivityJson.string(Map.of(
                "activities",
                page.rows().stream().map(this::activity).toList(),
                "watermark",
                Long.toString(page.watermark())));
    }

    /** A set that belongs to no history and moves no watermark. */
    String typing() {
        var typing = addressed(new Activity(ActivityTypes.TYPING), From.BOT);
        typing.setId("typing-" + Names.random());
        return ActivityJson.string(Map.of("activities", List.of(typing)));
    }

    /** What the bot says of something that was not stored; it moves no watermark either. */
    String notice(String text) {
        var notice = addressed(new Activity(ActivityTypes.MESSAGE), From.BOT);
        notice.setId("notice-" + Names.random());
        notice.setTimestamp(tokens.now().atOffset(ZoneOffset.UTC));
        notice.setText(text);
        notice.setTextFormat(TextFormatTypes.PLAIN);
        return ActivityJson.string(Map.of("activities", List.of(notice)));
    }

    private Activity activity(OutgoingRow row) {
        var message = row.message();
        var activity = MessageActivities.whole(row, this::address);
        if (silent(message)) {
            // The echo of a tap tells the client that it arrived; Web Chat shows no bubble for it.
            activity.setChannelData(
                    Map.of("postBack", true, "clientActivityID", String.valueOf(message.clientActivityId())));
        }
        return addressed(activity, message.from());
    }

    private static boolean silent(Message message) {
        return message.from() == From.REQUESTER
                && message.text().isEmpty()
                && message.attachments().isEmpty();
    }

    private Activity addressed(Activity activity, From from) {
        activity.setChannelId(DirectLineDriver.CHANNEL);
        activity.setConversation(new ConversationAccount(grant.conversation()));
        activity.setFrom(speaker(from));
        return activity;
    }

    private ChannelAccount speaker(From from) {
        return switch (from) {
            case REQUESTER -> account(grant.user(), RoleTypes.USER);
            case BOT -> account("uketsuke", RoleTypes.BOT);
            case AGENT -> account("agent", RoleTypes.BOT);
        };
    }

    private static ChannelAccount account(String id, RoleTypes role) {
        var account = new ChannelAccount(id);
        account.setRole(role);
        return account;
    }

    private String address(Attachment file) {
        return base + "/v3/directline/attachments/" + file.id() + "?t=" + tokens.link(file.id());
    }
}
