package dev.uketsuke.conversation;

import dev.uketsuke.intake.Draft;
import dev.uketsuke.intake.Intake;
import java.time.Instant;

/**
 * A draft as it stands in its conversation.
 *
 * @param version of that conversation; a deletion demands that it still holds
 * @param intake of that conversation
 * @param touchedAt when the requester last did something there
 * @param known how much is known of what is asked
 */
public record OpenDraft(Draft draft, long version, Intake intake, Instant touchedAt, int known) {}
