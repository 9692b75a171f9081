package dev.uketsuke.benchmark;

import dev.uketsuke.conversation.ChannelDriver;
import dev.uketsuke.conversation.Outcome;
import dev.uketsuke.conversation.OutgoingRow;
import dev.uketsuke.conversation.Snapshot;
import dev.uketsuke.conversation.Turns;
import dev.uketsuke.dialog.Slot;
import dev.uketsuke.intake.Intent;
import dev.uketsuke.intake.Reading;
import dev.uketsuke.understanding.Context;
import dev.uketsuke.understanding.Understanding;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanPostProcessor;

/** Times the parts of a turn by standing between them. */
final class Parts implements BeanPostProcessor {
    private final Map<Part, LongAdder> nanos = new ConcurrentHashMap<>();

    /** What is timed; each contains the time of those inside it. */
    enum Part {
        DRIVER,
        TURN,
        UNDERSTANDING,
        COMMIT
    }

    /** One line, {@code PART=nanoseconds} each, and everything back to nothing. */
    String report() {
        return nanos.entrySet().stream()
                .map(part -> part.getKey() + "=" + part.getValue().sumThenReset())
                .collect(Collectors.joining(" "));
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return switch (bean) {
            case ChannelDriver driver when name.equals("botFrameworkDriver") -> new TimedDriver(driver);
            case Understanding understanding -> new TimedUnderstanding(understanding);
            default -> bean;
        };
    }

    private <T> T time(Part part, Supplier<T> work) {
        var start = System.nanoTime();
        try {
            return work.get();
        } finally {
            nanos.computeIfAbsent(part, _ -> new LongAdder()).add(System.nanoTime() - start);
        }
    }

    private final class TimedDriver implements ChannelDriver {
        private final ChannelDriver driver;

        TimedDriver(ChannelDriver driver) {
            this.driver = driver;
        }

        @Override
        public boolean serves(String channel) {
            return driver.serves(channel);
        }

        @Override
        public List<OutgoingRow> run(Snapshot snapshot, Turns turns) {
            return time(Part.DRIVER, () -> driver.run(snapshot, new TimedTurns(turns)));
        }

        @Override
        public @Nullable String send(OutgoingRow row, @Nullable String reference) {
            return driver.send(row, reference);
        }
    }

    private final class TimedTurns implements Turns {
        private final Turns turns;

        TimedTurns(Turns turns) {
            this.turns = turns;
        }

        @Override
        public Snapshot load(String conversationId, long seq) {
            return turns.load(conversationId, seq);
        }

        @Override
        public Outcome turn(Snapshot snapshot) {
            return time(Part.TURN, () -> turns.turn(snapshot));
        }

        @Override
        public List<OutgoingRow> commit(Outcome outcome) {
            return time(Part.COMMIT, () -> turns.commit(outcome));
        }
    }

    private final class TimedUnderstanding implements Understanding {
        private final Understanding understanding;

        TimedUnderstanding(Understanding understanding) {
            this.understanding = understanding;
        }

        @Override
        public Reading read(String maskedText, Context context) {
            return time(Part.UNDERSTANDING, () -> understanding.read(maskedText, context));
        }

        @Override
        public Reading readAs(Intent intent, String maskedText, Context context) {
            return time(Part.UNDERSTANDING, () -> understanding.readAs(intent, maskedText, context));
        }

        @Override
        public Reading readCard(Map<Slot, String> values, Context context) {
            return time(Part.UNDERSTANDING, () -> understanding.readCard(values, context));
        }
    }
}
