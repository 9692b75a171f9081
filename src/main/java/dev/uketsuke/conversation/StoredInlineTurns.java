package dev.uketsuke.conversation;

import java.util.List;

/** Inline turns on the database; worked on the request's own thread, in the conversation's lane. */
final class StoredInlineTurns implements InlineTurns {
    private final StoredInbox inbox;
    private final Tables tables;
    private final TurnRunner turns;
    private final Leases leases;
    private final Lanes lanes;

    StoredInlineTurns(StoredInbox inbox, Tables tables, TurnRunner turns, Leases leases, Lanes lanes) {
        this.inbox = inbox;
        this.tables = tables;
        this.turns = turns;
        this.leases = leases;
        this.lanes = lanes;
    }

    @Override
    public List<OutgoingRow> answer(Arrival arrival) {
        var accepted = inbox.acceptInline(arrival);
        return lanes.in(accepted.conversationId(), () -> work(accepted));
    }

    private List<OutgoingRow> work(Accepted accepted) {
        var id = accepted.conversationId();
        if (turns.run(id, accepted.seq())) {
            leases.release(id);
        }
        if (tables.inbound().status(id, accepted.seq()) == InboundRows.Status.OPEN) {
            throw new TurnPendingException("The message is stored, but it could not be worked yet: send it again");
        }
        return tables.outgoing().ofTurn(id, accepted.seq(), accepted.echoActivityId());
    }
}
