package dev.uketsuke.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.uketsuke.conversation.CardVictim.Point;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What SIGKILL may not do to who answers by cards; run on each database by the subclasses. Each point meets every second
 * step, and with {@code -Plong} every one.
 */
abstract class CardKillContract {
    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final List<Point> POINTS =
            List.of(Point.IN_ACCEPT, Point.BEFORE_COMMIT, Point.IN_COMMIT, Point.IN_SECOND_SUBMISSION, Point.COMMITTED);

    @TempDir
    Path folder;

    abstract String url() throws IOException;

    abstract String user();

    @Test
    void each_step_is_taken_whole_or_not_at_all_and_once_however_often_it_is_sent() throws Exception {
        for (var point : POINTS) {
            killAt(point);
        }
        finish();

        var whole = IntStream.range(-1, CardScript.STEPS)
                .mapToObj(step -> portrait(CardVictim.WHOLE, Integer.toString(step)))
                .toList();
        var end = portrait("end", CardVictim.WHOLE);
        assertThat(end)
                .contains(
                        "tickets [Outlook hangs C open none v14, Outlook hangs A new none v1]",
                        "[bot opened, agent claimed, agent asked, requester said, agent severity-changed, agent consent-asked,"
                                + " requester consented, agent closed, requester rated, agent reopened, agent noted, agent replied, requester said, bot opened, requester raised]",
                        "all files [outlook.txt], given in 1 acts and 1 messages");
        for (var at = 0; at < POINTS.size(); at++) {
            var seenBy = at + 1 < POINTS.size() ? POINTS.get(at + 1) : Point.NOWHERE;
            for (var step : CardVictim.steps(POINTS.get(at))) {
                var conversation = CardVictim.conversation(POINTS.get(at), step);
                assertThat(portrait(seenBy.name(), conversation))
                        .as("before or after step %d, killed %s", step, POINTS.get(at))
                        .isIn(whole.get(step), whole.get(step + 1));
                assertThat(portrait("end", conversation))
                        .as("in the end, killed %s in step %d", POINTS.get(at), step)
                        .isEqualTo(end);
            }
        }
    }

    private void killAt(Point point) throws IOException, InterruptedException {
        Files.deleteIfExists(CardVictim.reached(folder));
        var victim = start(point);
        await().atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(5))
                .until(() -> Set.copyOf(lines(CardVictim.reached(folder))).size()
                                == CardVictim.steps(point).size()
                        || !victim.isAlive());
        assertThat(victim.isAlive()).as(() -> point + "\n" + output()).isTrue();
        victim.destroyForcibly();
        victim.waitFor();
    }

    private void finish() throws IOException {
        var victim = start(Point.NOWHERE);
        await().atMost(PATIENCE).until(() -> !victim.isAlive());
        assertThat(CardVictim.finished(folder)).as(this::output).exists();
    }

    private Process start(Point point) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx512m",
                        "-XX:TieredStopAtLevel=1",
                        "-Dkill.stride=" + CardVictim.STRIDE,
                        "-cp",
                        System.getProperty("java.class.path"),
                        CardVictim.class.getName(),
                        url(),
                        user(),
                        folder.toString(),
                        point.name())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(
                        folder.resolve("output").toFile()))
                .start();
    }

    private String portrait(String seenBy, String of) {
        var begin = seenBy + "\t" + of + "\t";
        var found = new ArrayList<String>();
        for (var line : lines(CardVictim.portraits(folder))) {
            if (line.startsWith(begin)) {
                found.add(line.substring(begin.length()));
            }
        }
        assertThat(found).as("portraits of %s seen by %s", of, seenBy).hasSize(1);
        return found.getFirst();
    }

    private String output() {
        return String.join("\n", lines(folder.resolve("output")));
    }

    private static List<String> lines(Path file) {
        try {
            return Files.exists(file) ? Files.readAllLines(file) : List.of();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
