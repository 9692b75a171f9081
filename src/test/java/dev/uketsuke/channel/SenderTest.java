package dev.uketsuke.channel;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.bot.schema.Activity;
import com.microsoft.bot.schema.ActivityTypes;
import com.microsoft.bot.schema.ChannelAccount;
import com.microsoft.bot.schema.ConversationAccount;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SenderTest {
    private static final String OBJECT_ID = "0F8FAD5B-D9CB-469F-A165-70867728950E";

    @Test
    void in_teams_somebody_is_their_account_whatever_the_chat() {
        assertThat(Sender.id(activity("msteams", OBJECT_ID, false)))
                .isEqualTo("aad:0f8fad5b-d9cb-469f-a165-70867728950e");
    }

    @Test
    void elsewhere_and_without_an_account_somebody_is_who_the_channel_says() {
        assertThat(Sender.id(activity("msteams", null, false))).isEqualTo("29:sato");
        assertThat(Sender.id(activity("emulator", OBJECT_ID, false))).isEqualTo("29:sato");
        assertThat(Sender.id(activity("msteams", "sato' or 1=1", false))).isEqualTo("29:sato");
    }

    @Test
    void in_a_group_nobody_is_known_but_the_group() {
        var id = Sender.id(activity("msteams", OBJECT_ID, true));

        assertThat(id).startsWith("group:").hasSizeLessThanOrEqualTo(256).doesNotContain("29:sato", "0f8fad5b");
    }

    private static Activity activity(String channel, @Nullable String account, boolean group) {
        var from = new ChannelAccount("29:sato");
        from.setAadObjectId(account);
        var conversation = new ConversationAccount("a:conversation");
        conversation.setIsGroup(group);
        var activity = new Activity(ActivityTypes.MESSAGE);
        activity.setChannelId(channel);
        activity.setFrom(from);
        activity.setConversation(conversation);
        return activity;
    }
}
