package dev.uketsuke.channel;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.microsoft.bot.schema.Activity;
import com.microsoft.bot.schema.ChannelAccount;
import com.microsoft.bot.schema.ConversationAccount;
import com.microsoft.bot.schema.ConversationReference;
import dev.uketsuke.channel.card.ActivityJson;

/** Where a conversation's messages are sent to; stored with the conversation, opaque there. */
record ConversationAddress(@JsonProperty("reference") ConversationReference reference) {
    static ConversationAddress of(Activity activity) {
        var reference = new ConversationReference();
        reference.setActivityId(activity.getId());
        reference.setChannelId(activity.getChannelId());
        reference.setServiceUrl(activity.getServiceUrl());
        reference.setConversation(conversation(activity.getConversation()));
        reference.setUser(account(activity.getFrom()));
        reference.setBot(account(activity.getRecipient()));
        return new ConversationAddress(reference);
    }

    static ConversationAddress read(String stored) {
        return ActivityJson.readOwn(stored, ConversationAddress.class);
    }

    String write() {
        return ActivityJson.string(this);
    }

    /** A copy of what the schema knows: what else came with it was not looked at for secrets. */
    static ChannelAccount account(ChannelAccount account) {
        var copy = new ChannelAccount(account.getId());
        copy.setRole(account.getRole());
        copy.setAadObjectId(account.getAadObjectId());
        return copy;
    }

    static ConversationAccount conversation(ConversationAccount conversation) {
        var copy = new ConversationAccount(conversation.getId());
        copy.setIsGroup(conversation.isGroup());
        copy.setConversationType(conversation.getConversationType());
        copy.setTenantId(conversation.getTenantId());
        return copy;
    }
}
