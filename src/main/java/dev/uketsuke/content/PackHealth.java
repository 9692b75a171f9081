package dev.uketsuke.content;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;

/** Tells which content is in force; broken changed content is told too, but the service goes on with the one before. */
final class PackHealth implements HealthIndicator {
    private final LoadedPacks packs;

    PackHealth(LoadedPacks packs) {
        this.packs = packs;
    }

    @Override
    public Health health() {
        var pack = packs.current();
        var health = Health.up()
                .withDetail("pack", pack.id())
                .withDetail("version", pack.version())
                .withDetail("hash", pack.hash());
        packs.failure()
                .ifPresent(failure -> health.withDetail(
                        "reload-failed",
                        failure.problems().stream().map(Problem::toString).toList()));
        return health.build();
    }
}
