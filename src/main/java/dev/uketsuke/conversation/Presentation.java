package dev.uketsuke.conversation;

import dev.uketsuke.content.Pack;
import dev.uketsuke.intake.Intake;
import dev.uketsuke.intake.Move;
import dev.uketsuke.intake.Remark;
import dev.uketsuke.privacy.SecretKind;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What is to be put into words in one turn.
 *
 * @param intake after it heard the requester
 * @param card id of the card that the move asks with
 * @param now when the utterance arrived, in the requester's time zone
 * @param masked kinds of secrets that were hidden in the utterance
 * @param doubtful id of the card that asks whether they are secrets; null when they surely are
 * @param memory what the review says of remembering the contact
 */
public record Presentation(
        Pack pack,
        Intake intake,
        List<Remark> remarks,
        Move move,
        String card,
        ZonedDateTime now,
        Set<SecretKind> masked,
        @Nullable String doubtful,
        Memory memory) {
    /** What a review says of remembering the contact for the next time. */
    public enum Memory {
        OFFERED,
        KEPT,
        UNSAID
    }

    public Presentation {
        remarks = List.copyOf(remarks);
        masked = Set.copyOf(masked);
    }

    Presentation hiding(Set<SecretKind> kinds, @Nullable String card) {
        return new Presentation(pack, intake, remarks, move, this.card, now, kinds, card, memory);
    }
}
