package dev.uketsuke.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The report on the packaged pack, printed; a floor of a few points below what is reached finds damage. */
@Tag("long")
class CrossValidatedPackTest {
    private static final Pattern FORCED =
            Pattern.compile("intent, forced +([0-9.]+) % \\[[^]]*] \\S+.*? ([0-9.]+) % \\[");

    @Test
    void the_packs_own_utterances_are_read_from_the_others() {
        var out = new ByteArrayOutputStream();
        var report = new ReportCommand(
                new PrintStream(out, true, StandardCharsets.UTF_8),
                System.err,
                Clock.fixed(Instant.parse("2026-11-20T01:00:00Z"), ZoneOffset.UTC));

        assertThat(report.run(List.of())).isZero();

        var printed = out.toString(StandardCharsets.UTF_8);
        System.out.println(printed);
        var forced = FORCED.matcher(printed);
        assertThat(forced.find()).isTrue();
        assertThat(Double.parseDouble(forced.group(1))).isGreaterThan(72);
        assertThat(Double.parseDouble(forced.group(2))).isGreaterThan(62);
    }
}
