package dev.uketsuke.conversation;

import dev.uketsuke.attachment.Attachment;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one outgoing row holds: channel-neutral, masked, ready to be shown.
 *
 * @param from who speaks
 * @param text Markdown for the bot and the agent, plain for the requester; empty when there is only a card
 * @param card an Adaptive Card 1.5 as JSON; null when there is none
 * @param suggestions quick replies: the text that is sent when one is tapped
 * @param intake what is asked, for {@code channelData.intake}; null when nothing is
 * @param clientActivityId the channel's own mark of the requester's message, on its echo only
 */
public record Message(
        From from,
        String text,
        @Nullable String card,
        List<Suggestion> suggestions,
        List<Attachment> attachments,
        @Nullable IntakeData intake,
        @Nullable String clientActivityId) {
    public Message {
        suggestions = List.copyOf(suggestions);
        attachments = List.copyOf(attachments);
    }

    Message with(String other, List<Attachment> files) {
        return new Message(from, other, card, suggestions, files, intake, clientActivityId);
    }

    /** Who speaks. */
    public enum From {
        REQUESTER,
        BOT,
        AGENT
    }

    /** A quick reply: what it says and what it sends. */
    public record Suggestion(String label, String text) {}

    /**
     * Machine-readable account of a question or a submission.
     *
     * @param asks slots, facts or the bot's own slots
     * @param request the current request, counted from 1
     * @param of how many requests there are
     * @param card id of the asking card
     * @param tickets numbers, after submission; otherwise empty
     * @param kept whether a draft was put aside, which another browser may go on with
     */
    public record IntakeData(
            List<String> asks,
            int request,
            int of,
            @Nullable String card,
            List<String> tickets,
            boolean kept) {
        public IntakeData {
            asks = List.copyOf(asks);
            tickets = List.copyOf(tickets);
        }

        /** An account in which no draft was put aside. */
        public IntakeData(List<String> asks, int request, int of, @Nullable String card, List<String> tickets) {
            this(asks, request, of, card, tickets, false);
        }
    }
}
