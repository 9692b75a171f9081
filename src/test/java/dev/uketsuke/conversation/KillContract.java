package dev.uketsuke.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What SIGKILL may not do; run on each database by the subclasses. {@code -Dkills=n} kills n times at random moments. */
abstract class KillContract {
    private static final int KILLS = Integer.getInteger("kills", 2);
    private static final int ACKNOWLEDGEMENTS = 3;
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    @TempDir
    Path folder;

    abstract String url() throws IOException;

    abstract String user();

    abstract DataSource database() throws IOException;

    @Test
    void whatever_was_accepted_is_worked_once_and_sent_when_the_program_is_killed_anywhere() throws Exception {
        var kills = 0;
        for (var point : List.of(
                Victim.Point.BEFORE_COMMIT,
                Victim.Point.IN_COMMIT,
                Victim.Point.BEFORE_SEND,
                Victim.Point.AFTER_SEND)) {
            killAt(point);
            kills++;
        }
        for (var acknowledgement = 0; acknowledgement < ACKNOWLEDGEMENTS; acknowledgement++) {
            killAt(Victim.Point.ACKNOWLEDGED);
            kills++;
        }
        var seed = System.nanoTime();
        var random = new Random(seed);
        for (var kill = 0; kill < KILLS; kill++) {
            killAfter(Duration.ofMillis(500 + random.nextInt(3_000)));
            kills++;
        }
        finish();

        var jdbc = JdbcClient.create(database());
        assertThat(lines(Victim.accepted(folder)))
                .as("seed %d", seed)
                .hasSizeGreaterThanOrEqualTo(Victim.CONVERSATIONS * Victim.SCRIPT.size());
        assertThat(number(jdbc, "select count(*) from inbound where status = 'done'"))
                .as("messages that were taken and worked")
                .isEqualTo(messages());
        assertThat(number(jdbc, "select sum(version) from conversation"))
                .as("turns that were committed")
                .isEqualTo(messages());
        assertThat(number(jdbc, "select count(*) from ticket")).isEqualTo(Victim.CONVERSATIONS);
        assertThat(number(jdbc, "select count(distinct number) from ticket")).isEqualTo(Victim.CONVERSATIONS);
        everyMessageWasAnswered(jdbc);
        logsHaveNoGap(jdbc);
        everythingWasSentInOrder(jdbc, kills);
    }

    private void killAt(Victim.Point point) throws IOException, InterruptedException {
        Files.deleteIfExists(Victim.reached(folder));
        var victim = start(point);
        // Killed before anything that is written a moment later could reach the disk.
        await().atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(1))
                .until(() -> Files.exists(Victim.reached(folder)) || !victim.isAlive());
        assertThat(victim.isAlive()).as("reached %s", point).isTrue();
        kill(victim);
    }

    private void killAfter(Duration life) throws IOException, InterruptedException {
        var victim = start(Victim.Point.NOWHERE);
        victim.waitFor(life.toMillis(), TimeUnit.MILLISECONDS);
        kill(victim);
    }

    private static void kill(Process victim) throws InterruptedException {
        victim.destroyForcibly();
        victim.waitFor();
    }

    private void finish() throws IOException {
        Files.deleteIfExists(Victim.finished(folder));
        var victim = start(Victim.Point.NOWHERE);
        await().atMost(PATIENCE).until(() -> !victim.isAlive());
        assertThat(Victim.finished(folder))
                .as(() -> String.join("\n", output()))
                .exists();
    }

    private Process start(Victim.Point point) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Victim.class.getName(),
                        url(),
                        user(),
                        folder.toString(),
                        point.name())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(
                        folder.resolve("output").toFile()))
                .start();
    }

    private List<String> output() {
        try {
            return lines(folder.resolve("output"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void everyMessageWasAnswered(JdbcClient jdbc) {
        assertThat(number(jdbc, """
                        select count(*) from inbound i where exists
                            (select 1 from outgoing o where o.conversation_id = i.conversation_id
                                and o.inbound_seq = i.seq and o.activity_id <> i.echo_id)""")).isEqualTo(messages());
    }

    private static void logsHaveNoGap(JdbcClient jdbc) {
        for (var id : conversations(jdbc, "file", "log")) {
            var seqs = jdbc.sql("select seq from outgoing where conversation_id = ? order by seq")
                    .param(id)
                    .query(Long.class)
                    .list();
            assertThat(seqs)
                    .containsExactlyElementsOf(
                            LongStream.rangeClosed(1, seqs.size()).boxed().toList());
        }
    }

    /** A kill between a send and its record repeats that one message; nothing else is ever sent twice. */
    private void everythingWasSentInOrder(JdbcClient jdbc, int kills) throws IOException {
        var sent = lines(Victim.sent(folder));
        var inConversations = conversations(jdbc, "file").stream()
                .collect(Collectors.toMap(
                        id -> id,
                        id -> sent.stream()
                                .filter(line -> line.startsWith(id + " "))
                                .map(line -> Long.parseLong(line.substring(id.length() + 1)))
                                .toList()));
        inConversations.forEach((id, seqs) -> {
            assertThat(seqs).isSorted();
            assertThat(new HashSet<>(seqs))
                    .isEqualTo(new HashSet<>(
                            jdbc.sql("""
                                            select seq from outgoing where conversation_id = ?
                                            and activity_id not in
                                                (select echo_id from inbound where conversation_id = ?)""").params(id, id).query(Long.class).list()));
        });
        var repeats = sent.size() - new HashSet<>(sent).size();
        assertThat(repeats).isLessThanOrEqualTo(kills * Victim.FIRST_ON_LOG);
    }

    private static List<String> conversations(JdbcClient jdbc, String... channels) {
        return Stream.of(channels)
                .flatMap(channel -> jdbc
                        .sql("select id from conversation where channel = ?")
                        .param(channel)
                        .query((row, _) -> row.getString("id"))
                        .list()
                        .stream())
                .toList();
    }

    private static long number(JdbcClient jdbc, String sql) {
        return jdbc.sql(sql).query(Long.class).single();
    }

    private static List<String> lines(Path file) throws IOException {
        return Files.exists(file) ? Files.readAllLines(file) : List.of();
    }

    private static int messages() {
        return Victim.CONVERSATIONS * Victim.SCRIPT.size() + ACKNOWLEDGEMENTS;
    }
}
