package dev.uketsuke.content;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Keeps the pack in force; a reload that fails changes nothing but is remembered. */
final class LoadedPacks implements Packs {
    private static final Logger LOG = LoggerFactory.getLogger(LoadedPacks.class);

    private final Supplier<Pack> source;
    private final AtomicReference<Pack> current;
    private final AtomicReference<@Nullable BrokenPackException> failure = new AtomicReference<>();

    /** @throws BrokenPackException when the first load fails */
    LoadedPacks(Supplier<Pack> source) {
        this.source = source;
        var pack = source.get();
        this.current = new AtomicReference<>(pack);
        LOG.info("Content: {} {} ({})", pack.id(), pack.version(), pack.hash());
    }

    @Override
    public Pack current() {
        return current.get();
    }

    /** Why the last reload failed; empty when it did not. */
    Optional<BrokenPackException> failure() {
        return Optional.ofNullable(failure.get());
    }

    /** Reads the content again; what is broken is logged, and the pack before stays in force. */
    void reload() {
        try {
            var pack = source.get();
            var before = current.getAndSet(pack);
            failure.set(null);
            if (!before.hash().equals(pack.hash())) {
                LOG.info("Content changed: {} {} ({})", pack.id(), pack.version(), pack.hash());
            }
        } catch (BrokenPackException e) {
            failure.set(e);
            LOG.error("The changed content is broken, the content before stays in force:\n{}", e.getMessage());
        } catch (RuntimeException e) {
            LOG.error("The changed content cannot be read, the content before stays in force", e);
        }
    }
}
