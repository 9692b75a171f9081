package dev.uketsuke.conversation;

import java.time.Clock;
import java.util.List;

/** Deliveries by the log's rows, of which each names the act that wrote it. */
final class StoredDeliveries implements Deliveries {
    private final Tables tables;
    private final Drivers drivers;
    private final Wakeups wakeups;
    private final Clock clock;

    StoredDeliveries(Tables tables, Drivers drivers, Wakeups wakeups, Clock clock) {
        this.tables = tables;
        this.drivers = drivers;
        this.wakeups = wakeups;
        this.clock = clock;
    }

    @Override
    public List<Delivery> of(String number) {
        return tables.outgoing().deliveries(number);
    }

    @Override
    public boolean again(String number, long seq) {
        var conversation = tables.outgoing().again(number, seq, Timestamps.now(clock));
        conversation.ifPresent(id -> wakeups.announce(id, Wakeups.Change.ACCEPTED));
        return conversation.isPresent();
    }

    @Override
    public boolean givesFiles(String channel) {
        return drivers.of(channel).givesFiles();
    }
}
