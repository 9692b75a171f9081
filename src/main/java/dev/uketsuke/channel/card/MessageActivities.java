package dev.uketsuke.channel.card;

import com.fasterxml.jackson.databind.util.RawValue;
import com.microsoft.bot.schema.ActionTypes;
import com.microsoft.bot.schema.Activity;
import com.microsoft.bot.schema.ActivityTypes;
import com.microsoft.bot.schema.Attachment;
import com.microsoft.bot.schema.CardAction;
import com.microsoft.bot.schema.InputHints;
import com.microsoft.bot.schema.SuggestedActions;
import com.microsoft.bot.schema.TextFormatTypes;
import dev.uketsuke.conversation.Message;
import dev.uketsuke.conversation.OutgoingRow;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** How a message looks as activities: what every channel shows alike. */
public final class MessageActivities {
    public static final String ADAPTIVE_CARD = "application/vnd.microsoft.card.adaptive";

    private MessageActivities() {}

    /**
     * Text, card, files and quick replies in one activity; id and time are the row's, from and recipient the channel's
     * to fill in.
     *
     * @param fileUrl where a file of the message can be fetched
     */
    public static Activity whole(OutgoingRow row, Function<dev.uketsuke.attachment.Attachment, String> fileUrl) {
        var message = row.message();
        var activity = text(row, message.text());
        var attachments = new ArrayList<Attachment>();
        if (message.card() != null) {
            attachments.add(card(message.card()));
        }
        message.attachments().forEach(file -> attachments.add(file(file, fileUrl.apply(file))));
        if (!attachments.isEmpty()) {
            activity.setAttachments(attachments);
        }
        finish(activity, message);
        return activity;
    }

    /** All of it in one activity but the files, which only a channel of our own can give. */
    public static Activity withoutFiles(OutgoingRow row) {
        var activity = text(row, row.message().text());
        if (row.message().card() != null) {
            activity.setAttachments(List.of(card(row.message().card())));
        }
        finish(activity, row.message());
        return activity;
    }

    /**
     * Text and card in activities of their own, each small enough for Teams: together in one they get no id back that a
     * later update could name. What is asked, and the quick replies, stand on the last.
     */
    public static List<Activity> apart(OutgoingRow row) {
        var message = row.message();
        var activities = new ArrayList<Activity>();
        for (var part : SizeLimit.parts(message.text())) {
            activities.add(text(row, part));
        }
        if (message.card() != null) {
            var card = text(row, "");
            card.setAttachments(List.of(card(message.card())));
            if (SizeLimit.fits(card)) {
                activities.add(card);
            } else {
                SizeLimit.parts(CardText.of(message.card())).forEach(part -> activities.add(text(row, part)));
            }
        }
        if (!activities.isEmpty()) {
            finish(activities.getLast(), message);
        }
        return activities;
    }

    private static Activity text(OutgoingRow row, String text) {
        var activity = new Activity(ActivityTypes.MESSAGE);
        activity.setId(row.activityId());
        activity.setTimestamp(row.shownAt().atOffset(ZoneOffset.UTC));
        if (!text.isEmpty()) {
            activity.setText(text);
            activity.setTextFormat(
                    switch (row.message().from()) {
                        case REQUESTER -> TextFormatTypes.PLAIN;
                        case BOT, AGENT -> TextFormatTypes.MARKDOWN;
                    });
        }
        return activity;
    }

    private static void finish(Activity activity, Message message) {
        var intake = message.intake();
        if (message.from() != Message.From.REQUESTER) {
            var asks = intake != null && !intake.asks().isEmpty();
            activity.setInputHint(asks ? InputHints.EXPECTING_INPUT : InputHints.ACCEPTING_INPUT);
        }
        if (!message.suggestions().isEmpty()) {
            activity.setSuggestedActions(suggestedActions(message.suggestions()));
        }
        var channelData = new LinkedHashMap<String, Object>();
        if (intake != null) {
            channelData.put("intake", intake(intake));
        }
        if (message.clientActivityId() != null) {
            channelData.put("clientActivityID", message.clientActivityId());
        }
        if (!channelData.isEmpty()) {
            // The SDK's client looks into every object before it sends it, which the platform's own maps do not allow.
            activity.setChannelData(new RawValue(ActivityJson.string(channelData)));
        }
    }

    private static Map<String, Object> intake(Message.IntakeData intake) {
        var data = new LinkedHashMap<String, Object>();
        if (!intake.tickets().isEmpty()) {
            data.put("tickets", intake.tickets());
        }
        if (intake.kept()) {
            data.put("kept", true);
        }
        if (!intake.asks().isEmpty()) {
            data.put("asks", intake.asks());
            data.put("request", intake.request());
            data.put("of", intake.of());
            if (intake.card() != null) {
                data.put("card", intake.card());
            }
        }
        return data;
    }

    private static SuggestedActions suggestedActions(List<Message.Suggestion> suggestions) {
        var actions = new SuggestedActions();
        actions.setActions(suggestions.stream()
                .map(suggestion -> new CardAction(ActionTypes.IM_BACK, suggestion.label(), suggestion.text()))
                .toList());
        return actions;
    }

    private static Attachment card(String json) {
        var card = new Attachment();
        card.setContentType(ADAPTIVE_CARD);
        card.setContent(new RawValue(json));
        return card;
    }

    private static Attachment file(dev.uketsuke.attachment.Attachment file, @Nullable String url) {
        var attachment = new Attachment();
        attachment.setContentType(file.type());
        attachment.setName(file.name());
        attachment.setContentUrl(url);
        return attachment;
    }
}
