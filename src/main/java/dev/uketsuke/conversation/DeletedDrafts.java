package dev.uketsuke.conversation;

import dev.uketsuke.intake.Departure;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/** Carries out in the commit of a turn what it says is deleted, here and in the requester's other conversations. */
final class DeletedDrafts {
    private final Tables tables;
    private final DraftRemoval removal;

    DeletedDrafts(Tables tables, DraftRemoval removal) {
        this.tables = tables;
        this.removal = removal;
    }

    /**
     * Runs inside the transaction of the commit, after the rows of its turn were added.
     *
     * @throws ConflictException when another conversation is not as it was any more, or its requester has just spoken
     */
    void delete(Outcome outcome, Instant now) {
        var byConversation = new LinkedHashMap<String, List<OpenDraft>>();
        outcome.deleted()
                .forEach(draft -> byConversation
                        .computeIfAbsent(draft.draft().conversation(), _ -> new ArrayList<>())
                        .add(draft));
        byConversation.forEach((conversation, drafts) -> {
            if (conversation.equals(outcome.snapshot().conversationId())) {
                removal.erase(
                        conversation,
                        outcome.snapshot().intake(),
                        places(drafts),
                        outcome.intake(),
                        outcome.snapshot().seq());
            } else {
                elsewhere(conversation, drafts, outcome, now);
            }
        });
    }

    private void elsewhere(String conversation, List<OpenDraft> drafts, Outcome outcome, Instant now) {
        var snapshot = outcome.snapshot();
        var place = tables.jdbc()
                .sql("""
                        select id, channel, last_inbound, last_outgoing from conversation
                        where id = ? and version = ? and channel = ? and requester = ? for update""")
                .params(conversation, drafts.getFirst().version(), snapshot.channel(), snapshot.requester())
                .query((row, _) -> new DraftRemoval.Place(
                        row.getString("id"),
                        row.getString("channel"),
                        row.getLong("last_inbound"),
                        row.getLong("last_outgoing")))
                .optional()
                .filter(found -> tables.inbound().lowestOpen(found.id()).isEmpty())
                .orElseThrow(() -> new ConflictException("A draft was worked by another in the meantime"));
        var whole = drafts.getFirst().intake();
        var left = Departure.without(whole.doubting(null), places(drafts));
        var text = new DraftsText(new Voice(outcome.pack(), left.language(), snapshot.zone()));
        removal.erase(conversation, whole, places(drafts), left, place.lastInbound() + 1);
        removal.leave(
                place, left, text.deleted(drafts.stream().map(OpenDraft::draft).toList()), now);
    }

    private static List<Integer> places(List<OpenDraft> drafts) {
        return drafts.stream().map(draft -> draft.draft().request()).toList();
    }
}
