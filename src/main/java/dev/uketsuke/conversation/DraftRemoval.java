package dev.uketsuke.conversation;

import dev.uketsuke.intake.Departure;
import dev.uketsuke.intake.Intake;
import dev.uketsuke.intake.Request;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Takes drafts out of a conversation whose row lock the caller holds: what is left of it, what belonged to them, and what
 * is said there. What stands in a request that was submitted is not touched, nor what was said in its conversation.
 */
final class DraftRemoval {
    private static final String NOTHING =
            UtteranceCodec.write(new CleanUtterance(new Utterance.Said("", List.of()), Set.of(), Set.of(), false));

    private final Tables tables;
    private final Drivers drivers;

    DraftRemoval(Tables tables, Drivers drivers) {
        this.tables = tables;
        this.drivers = drivers;
    }

    /** A conversation that is worked by no turn. */
    record Place(String id, String channel, long lastInbound, long lastOutgoing) {}

    /** Stores what is left, and says one thing more; a turn that was computed before finds its version gone. */
    void leave(Place place, Intake left, Message told, Instant now) {
        var seq = place.lastOutgoing() + 1;
        tables.jdbc()
                .sql("""
                        update conversation set state = ?, version = version + 1, last_outgoing = ?, updated_at = ?,
                            draft_look_at = ?, draft_noticed_at = null where id = ?""")
                .params(Arrays.asList(
                        IntakeCodec.write(left), seq, Timestamps.column(now), lookAt(left, now), place.id()))
                .update();
        say(place, told, now);
    }

    private static @Nullable Object lookAt(Intake left, Instant now) {
        return Departure.drafts(left).isEmpty() ? null : Timestamps.column(now);
    }

    /** Adds what is said of a draft while nobody speaks; the caller stores the seq. */
    void say(Place place, Message told, Instant now) {
        var seq = place.lastOutgoing() + 1;
        var row = new OutgoingRow(place.id(), seq, OutgoingRows.activityId(place.id(), seq), false, told, now, null);
        var status = drivers.of(place.channel()).sends() ? OutgoingRows.Status.PENDING : OutgoingRows.Status.SENT;
        tables.outgoing().add(row, null, status, now);
    }

    /**
     * Deletes what belonged to drafts alone: links, files, and all that was said where nothing else was spoken of.
     *
     * @param before the inbound row from which on what was said stays
     */
    void erase(String conversation, Intake whole, List<Integer> gone, Intake left, long before) {
        var nothingLeft = left.requests().stream().allMatch(Request::blank);
        // Places may have changed: a link to one draft must not open another.
        tables.jdbc()
                .sql("delete from draft_link where conversation_id = ? and used_at is null")
                .param(conversation)
                .update();
        eraseFiles(conversation, whole, gone, left, nothingLeft);
        if (nothingLeft) {
            tables.inbound().forget(conversation, before, NOTHING);
            tables.outgoing().forget(conversation, before);
        }
    }

    private void eraseFiles(String conversation, Intake whole, List<Integer> gone, Intake left, boolean all) {
        var named = new HashSet<String>();
        gone.forEach(at -> named.addAll(whole.requests().get(at).answers().values(Files.SLOT)));
        left.requests().forEach(request -> request.answers().values(Files.SLOT).forEach(named::remove));
        tables
                .jdbc()
                .sql("select id from attachment where conversation_id = ?")
                .param(conversation)
                .query(String.class)
                .list()
                .stream()
                .filter(file -> all || named.contains(file))
                .forEach(file -> {
                    tables.jdbc()
                            .sql("insert into erased_file (id) values (?) on conflict do nothing")
                            .param(file)
                            .update();
                    tables.jdbc()
                            .sql("delete from attachment where id = ?")
                            .param(file)
                            .update();
                });
    }
}
