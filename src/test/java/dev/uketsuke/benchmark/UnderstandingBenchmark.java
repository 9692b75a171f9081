package dev.uketsuke.benchmark;

import dev.uketsuke.content.PackLoader;
import dev.uketsuke.content.TrainingFiles;
import dev.uketsuke.dialog.Answers;
import dev.uketsuke.dialog.Language;
import dev.uketsuke.intake.Policy;
import dev.uketsuke.understanding.Context;
import dev.uketsuke.understanding.Example;
import dev.uketsuke.understanding.Examples;
import dev.uketsuke.understanding.Understanding;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** Times the reading of first messages of several lengths, up to a pasted log, and weighs what it keeps in memory. */
final class UnderstandingBenchmark {
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final int[] LENGTHS = {0, 500, 1_000, 2_000, 10_000, 100_000, 1_000_000};
    private static final int MOST_MESSAGES = 1_000;
    private static final long CHARS_EACH = 4_000_000;
    private static final ZonedDateTime NOW = ZonedDateTime.of(2026, 11, 20, 10, 0, 0, 0, ZoneId.of("Asia/Tokyo"));

    private UnderstandingBenchmark() {}

    public static void main(String... arguments) {
        var policy = new PackLoader().loadPackaged().policy();
        var examples = Examples.in(TrainingFiles.packaged());
        long before = heap();
        var understanding = Understanding.offline();
        read(understanding, policy, examples.subList(0, 100));
        System.out.printf(Locale.ROOT, "heap of model and dictionaries: %.1f MiB%n%n", (heap() - before) / 1048576.0);
        read(understanding, policy, messages(examples, 0));
        System.out.printf("%-10s %9s %9s %9s %9s %9s%n", "chars", "messages", "p50 ms", "p95 ms", "p99 ms", "µs/char");
        for (int length : LENGTHS) {
            var messages = messages(examples, length);
            var nanos = read(understanding, policy, messages);
            double chars =
                    messages.stream().mapToLong(one -> one.text().length()).sum();
            System.out.printf(
                    Locale.ROOT,
                    "%-10s %9d %9.2f %9.2f %9.2f %9.3f%n",
                    length == 0 ? "as said" : length,
                    nanos.length,
                    percentile(nanos, 50),
                    percentile(nanos, 95),
                    percentile(nanos, 99),
                    Arrays.stream(nanos).sum() / 1e3 / chars);
        }
    }

    /** Utterances as they are, or one after the other until they make messages of a length. */
    private static List<Example> messages(List<Example> examples, int length) {
        int wanted = length == 0 ? MOST_MESSAGES : Math.clamp(CHARS_EACH / length, 10, MOST_MESSAGES);
        var messages = new ArrayList<Example>();
        for (int at = 0; messages.size() < wanted; at = (at + 7) % examples.size()) {
            var text = new StringBuilder(examples.get(at).text());
            for (int next = at; text.length() < length; ) {
                next = (next + 1) % examples.size();
                text.append('\n').append(examples.get(next).text());
            }
            messages.add(like(examples.get(at), length == 0 ? text.toString() : text.substring(0, length)));
        }
        return messages;
    }

    private static Example like(Example one, String text) {
        return new Example(one.source(), one.language(), one.intent(), one.split(), one.facts(), text);
    }

    /** Nanoseconds of CPU of each, in rising order: what else the machine does is left out. */
    private static long[] read(Understanding understanding, Policy policy, List<Example> messages) {
        var nanos = new long[messages.size()];
        for (int at = 0; at < nanos.length; at++) {
            var text = messages.get(at).text();
            long start = THREADS.getCurrentThreadCpuTime();
            understanding.read(text, new Context(Language.JA, NOW, policy, Answers.NONE, List.of(), List.of()));
            nanos[at] = THREADS.getCurrentThreadCpuTime() - start;
        }
        Arrays.sort(nanos);
        return nanos;
    }

    private static double percentile(long[] sorted, int percent) {
        return sorted[(sorted.length - 1) * percent / 100] / 1e6;
    }

    private static long heap() {
        for (int i = 0; i < 3; i++) {
            System.gc();
        }
        return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
    }
}
