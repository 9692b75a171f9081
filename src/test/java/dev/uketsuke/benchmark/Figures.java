package dev.uketsuke.benchmark;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** What was measured of one kind of turn. */
final class Figures {
    private final List<Long> nanos = Collections.synchronizedList(new ArrayList<>());
    private Duration cpu = Duration.ZERO;
    private long wall;

    void turn(long took) {
        nanos.add(took);
    }

    void batch(long took, Duration used) {
        wall += took;
        cpu = cpu.plus(used);
    }

    int turns() {
        return nanos.size();
    }

    double cpuMillis() {
        return turns() == 0 ? Double.NaN : cpu.toNanos() / 1e6 / turns();
    }

    double meanMicros() {
        return nanos.stream().mapToLong(Long::longValue).average().orElse(Double.NaN) / 1e3;
    }

    String line(String name) {
        var sorted = nanos.stream().sorted().toList();
        return "%-28s %8d %9.0f %8.2f %8.2f %11.3f"
                .formatted(
                        name,
                        turns(),
                        turns() / (wall / 1e9),
                        percentile(sorted, 50),
                        percentile(sorted, 99),
                        cpuMillis());
    }

    private static double percentile(List<Long> sorted, int percent) {
        return sorted.isEmpty() ? Double.NaN : sorted.get((sorted.size() - 1) * percent / 100) / 1e6;
    }
}
