package dev.uketsuke.conversation;

import dev.uketsuke.content.Pack;
import dev.uketsuke.dialog.Slot;
import dev.uketsuke.intake.Intake;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a turn came to; nothing of it has happened until it is committed.
 *
 * @param messages to send, in order
 * @param ahead how many of them come before what is said of a submission, which follows once the commit knows its number
 * @param spent the card that this turn answered, to be replaced by a read-only summary; empty when there is none
 * @param handedOver the requests to hand over, by their position in the intake, where they stand as submitted already
 * @param wish what the requester wants to be remembered of them
 * @param deleted the drafts that the requester had deleted; what is left of this conversation stands in the intake
 * @param acts about requests that the agents have
 * @param translations of their texts into the language of support, by the same position (#79)
 * @param notices that the requester wants from now on; null when nothing was said of them
 */
public record Outcome(
        Snapshot snapshot,
        Pack pack,
        Intake intake,
        List<Message> messages,
        int ahead,
        List<Replacement> spent,
        List<Integer> handedOver,
        MemoryWish wish,
        List<OpenDraft> deleted,
        Map<Integer, Map<Slot, String>> translations,
        List<TicketAct> acts,
        @Nullable Notices notices) {
    /** Stands in a request for the number that only the commit can give. */
    static final String NUMBER_TO_COME = "-";

    public Outcome {
        messages = List.copyOf(messages);
        spent = List.copyOf(spent);
        handedOver = List.copyOf(handedOver);
        deleted = List.copyOf(deleted);
        translations = Map.copyOf(translations);
        acts = List.copyOf(acts);
    }

    /** An outcome of a turn in which nothing was said of what is to be remembered. */
    public Outcome(
            Snapshot snapshot,
            Pack pack,
            Intake intake,
            List<Message> messages,
            List<Replacement> spent,
            List<Integer> handedOver) {
        this(
                snapshot,
                pack,
                intake,
                messages,
                0,
                spent,
                handedOver,
                new MemoryWish.None(),
                List.of(),
                Map.of(),
                List.of(),
                null);
    }

    /** The outcome with a wish, which is answered first of all. */
    Outcome remembering(MemoryWish other, List<Message> answer) {
        var all = Stream.concat(answer.stream(), messages.stream()).toList();
        var kept = other instanceof MemoryWish.Forget ? intake.forgetting() : intake;
        return new Outcome(
                snapshot,
                pack,
                kept,
                all,
                behind(answer.size()),
                spent,
                handedOver,
                other,
                deleted,
                translations,
                acts,
                notices);
    }

    /** The outcome with something that is said first of all. */
    Outcome telling(Message told) {
        var all = Stream.concat(Stream.of(told), messages.stream()).toList();
        return new Outcome(
                snapshot, pack, intake, all, behind(1), spent, handedOver, wish, deleted, translations, acts, notices);
    }

    /** The outcome with what comes of something else that was said about requests that the agents have. */
    Outcome and(TicketTalk talk) {
        var said = Stream.concat(messages.stream(), talk.messages().stream()).toList();
        var done = Stream.concat(acts.stream(), talk.acts().stream()).toList();
        return new Outcome(
                        snapshot,
                        pack,
                        intake,
                        said,
                        ahead,
                        spent,
                        handedOver,
                        wish,
                        deleted,
                        translations,
                        done,
                        notices)
                .spending(talk.spent());
    }

    /** The outcome of a turn about drafts, of which some are deleted; what is said of them comes first of all. */
    Outcome deleting(List<OpenDraft> gone, Message told) {
        return new Outcome(
                        snapshot,
                        pack,
                        intake,
                        messages,
                        ahead,
                        spent,
                        handedOver,
                        wish,
                        gone,
                        translations,
                        acts,
                        notices)
                .telling(told);
    }

    /** The outcome with translations beside the requests that it hands over. */
    Outcome translated(Map<Integer, Map<Slot, String>> beside) {
        return new Outcome(
                snapshot, pack, intake, messages, ahead, spent, handedOver, wish, deleted, beside, acts, notices);
    }

    /** The outcome with what the requester does about requests that the agents have. */
    Outcome acting(List<TicketAct> done) {
        return new Outcome(
                snapshot, pack, intake, messages, ahead, spent, handedOver, wish, deleted, translations, done, notices);
    }

    /** The outcome of which the first messages are about what is submitted. */
    Outcome ahead(int first) {
        return new Outcome(
                snapshot, pack, intake, messages, first, spent, handedOver, wish, deleted, translations, acts, notices);
    }

    private int behind(int more) {
        return ahead == 0 ? 0 : ahead + more;
    }

    /** The outcome with more cards that are answered by it. */
    Outcome spending(List<Replacement> more) {
        var all = Stream.concat(spent.stream(), more.stream()).toList();
        return new Outcome(
                snapshot, pack, intake, messages, ahead, all, handedOver, wish, deleted, translations, acts, notices);
    }

    /** The outcome with which notices the requester wants from now on. */
    Outcome notifying(Notices other) {
        return new Outcome(
                snapshot, pack, intake, messages, ahead, spent, handedOver, wish, deleted, translations, acts, other);
    }

    /**
     * A message shown before, to be replaced in place.
     *
     * @param card its id, or the beginning of the ids of one kind of card about a ticket, of which the latest is meant
     * @param beneath whether what was said above the card stays
     */
    public record Replacement(String card, Message message, boolean beneath) {
        Replacement(String card, Message message) {
            this(card, message, false);
        }

        /** What stands in the place of what was shown. */
        Message insteadOf(Message shown) {
            return beneath
                    ? new Message(
                            shown.from(),
                            shown.text(),
                            message.card(),
                            message.suggestions(),
                            message.attachments(),
                            message.intake(),
                            message.clientActivityId())
                    : message;
        }
    }
}
