package dev.uketsuke.channel;

import com.microsoft.bot.builder.TurnContext;
import dev.uketsuke.conversation.Outcome;
import dev.uketsuke.conversation.OutgoingRow;
import dev.uketsuke.conversation.Snapshot;
import dev.uketsuke.conversation.Turns;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** One turn on its way through the SDK: what it is computed from, and what it came to. */
final class BotTurn {
    private final Snapshot snapshot;
    private final Turns turns;
    private @Nullable Outcome outcome;
    private List<OutgoingRow> rows = List.of();

    BotTurn(Snapshot snapshot, Turns turns) {
        this.snapshot = snapshot;
        this.turns = turns;
    }

    static BotTurn of(TurnContext context) {
        return Objects.requireNonNull(context.getTurnState().get(BotTurn.class), "The driver starts every turn");
    }

    Snapshot snapshot() {
        return snapshot;
    }

    void compute() {
        outcome = turns.turn(snapshot);
    }

    void commit() {
        rows = turns.commit(Objects.requireNonNull(outcome, "The dialog computes before the bot commits"));
    }

    List<OutgoingRow> rows() {
        return rows;
    }
}
