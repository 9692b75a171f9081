package dev.uketsuke.conversation;

import dev.uketsuke.content.Packs;
import dev.uketsuke.dialog.Language;
import java.time.Clock;
import java.time.Instant;

/** Puts a message aside that cannot be worked, so that it blocks nobody, and says so to the requester. */
final class Parking {
    private final Tables tables;
    private final Leases leases;
    private final Packs packs;
    private final Presenter presenter;
    private final Drivers drivers;
    private final Wakeups wakeups;
    private final Clock clock;

    Parking(
            Tables tables,
            Leases leases,
            Packs packs,
            Presenter presenter,
            Drivers drivers,
            Wakeups wakeups,
            Clock clock) {
        this.tables = tables;
        this.leases = leases;
        this.packs = packs;
        this.presenter = presenter;
        this.drivers = drivers;
        this.wakeups = wakeups;
        this.clock = clock;
    }

    void park(String conversationId, long seq) {
        if (!leases.take(conversationId)) {
            throw new ConflictException("Another instance works this conversation");
        }
        tables.transactions().executeWithoutResult(_ -> store(conversationId, seq, Timestamps.now(clock)));
        wakeups.announce(conversationId, Wakeups.Change.APPENDED);
    }

    private void store(String conversationId, long seq, Instant now) {
        var conversation = tables.conversations().lock(conversationId);
        if (!tables.inbound().parked(conversationId, seq)) {
            throw new ConflictException("This turn was worked already");
        }
        var about = tables.conversations().about(conversationId, seq);
        var apology = presenter.parked(packs.current(), Language.ofTag(about.language()));
        var next = conversation.lastOutgoing() + 1;
        var status = about.inline() || !drivers.of(about.channel()).sends()
                ? OutgoingRows.Status.SENT
                : OutgoingRows.Status.PENDING;
        var row = new OutgoingRow(
                conversationId, next, OutgoingRows.activityId(conversationId, next), false, apology, now, null);
        tables.outgoing().add(row, seq, status, now);
        tables.conversations().appended(conversationId, next);
    }
}
