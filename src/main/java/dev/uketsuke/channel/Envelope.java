package dev.uketsuke.channel;

import com.microsoft.bot.schema.Activity;
import dev.uketsuke.channel.card.ActivityJson;
import dev.uketsuke.conversation.Snapshot;
import dev.uketsuke.conversation.Utterance;

/** An activity without what was said in it: enough for the SDK to run the turn later. */
final class Envelope {
    private Envelope() {}

    /** Takes over field by field: what is not named here was not looked at for secrets. */
    static String write(Activity activity) {
        var envelope = new Activity(activity.getType());
        envelope.setId(activity.getId());
        envelope.setTimestamp(activity.getTimestamp());
        envelope.setChannelId(activity.getChannelId());
        envelope.setServiceUrl(activity.getServiceUrl());
        envelope.setDeliveryMode(activity.getDeliveryMode());
        envelope.setFrom(ConversationAddress.account(activity.getFrom()));
        envelope.setRecipient(ConversationAddress.account(activity.getRecipient()));
        envelope.setConversation(ConversationAddress.conversation(activity.getConversation()));
        return ActivityJson.string(envelope);
    }

    /** The activity of a turn, with its words masked. */
    static Activity open(Snapshot snapshot) {
        if (snapshot.activity() == null) {
            throw new IllegalStateException("The channel " + snapshot.channel() + " stores an envelope with each row");
        }
        var activity = ActivityJson.readOwn(snapshot.activity(), Activity.class);
        if (snapshot.utterance() instanceof Utterance.Said said) {
            activity.setText(said.text());
        }
        return activity;
    }
}
