package dev.uketsuke.conversation;

import dev.uketsuke.content.Pack;
import dev.uketsuke.intake.Outage;
import dev.uketsuke.outage.Outages;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The outages that last while a turn is worked: those of the pack and those that agents declared. */
final class KnownOutages {
    private final Outages declared;
    private volatile @Nullable Joined last;

    KnownOutages(Outages declared) {
        this.declared = declared;
    }

    /** The pack with the outages that last at a moment; the same pack as long as they are the same ones. */
    Pack in(Pack pack, Instant at) {
        var lasting = Stream.concat(
                        pack.policy().outages().stream().filter(outage -> outage.inForce(at)),
                        declared.inForce(at).stream())
                .toList();
        if (lasting.isEmpty() && pack.policy().outages().isEmpty()) {
            return pack;
        }
        var known = last;
        if (known == null
                || !known.pack().hash().equals(pack.hash())
                || !known.outages().equals(lasting)) {
            known = new Joined(pack, lasting, pack.with(pack.policy().with(lasting)));
            last = known;
        }
        return known.joined();
    }

    private record Joined(Pack pack, List<Outage> outages, Pack joined) {}
}
