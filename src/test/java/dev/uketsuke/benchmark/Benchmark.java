package dev.uketsuke.benchmark;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.slf4j.LoggerFactory;

/**
 * Prints turns a second, latency and the server's CPU of a durable turn, beside the SDK's own dialog and a bare endpoint
 * in the same process, on H2 and on PostgreSQL. Every kind of turn is played in turn within each round, so that a noisy
 * moment meets them all.
 */
public final class Benchmark {
    private static final int CONVERSATIONS = Integer.getInteger("benchmark.conversations", 50);
    private static final int AT_ONCE = Integer.getInteger("benchmark.at-once", 4);
    private static final Duration WARM_UP = Duration.ofSeconds(Integer.getInteger("benchmark.warm-up", 40));
    private static final Duration MEASURED = Duration.ofSeconds(Integer.getInteger("benchmark.seconds", 40));
    private static final int CARD_TURNS = 3;

    private final ServerProcess server;
    private final ExecutorService clients;
    private int conversations;
    private Figures typed = new Figures();
    private Figures card = new Figures();
    private Figures sdk = new Figures();
    private Figures echo = new Figures();

    private Benchmark(ServerProcess server, ExecutorService clients) {
        this.server = server;
        this.clients = clients;
    }

    public static void main(String[] args) throws Exception {
        // Only the figures are of interest here.
        ((Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME)).setLevel(Level.WARN);
        var folder = Files.createTempDirectory("uketsuke-benchmark");
        System.out.printf(
                "%d conversations a batch, %d at once, %s warm-up, %s measured; logs in %s%n",
                CONVERSATIONS, AT_ONCE, WARM_UP, MEASURED, folder);
        measure("H2", folder, List.of());
        try (var postgres = EmbeddedPostgres.builder().start()) {
            measure(
                    "PostgreSQL",
                    folder,
                    List.of(
                            "--spring.datasource.url=" + postgres.getJdbcUrl("postgres", "postgres"),
                            "--spring.datasource.username=postgres",
                            "--spring.datasource.password=postgres"));
        }
    }

    private static void measure(String name, Path folder, List<String> database) throws Exception {
        var settings = new ArrayList<>(database);
        settings.add("--uketsuke.data=" + folder.resolve(name));
        try (var server = ServerProcess.start(name, folder, settings);
                var clients = Executors.newFixedThreadPool(AT_ONCE)) {
            var benchmark = new Benchmark(server, clients);
            benchmark.rounds(WARM_UP);
            benchmark.forget();
            benchmark.rounds(MEASURED);
            benchmark.print(name);
        }
    }

    private void forget() {
        typed = new Figures();
        card = new Figures();
        sdk = new Figures();
        echo = new Figures();
    }

    private void rounds(Duration length) throws Exception {
        var end = System.nanoTime() + length.toNanos();
        while (System.nanoTime() < end) {
            var plays = plays();
            for (var text : Play.TYPED) {
                batch(typed, plays, "/api/messages", play -> play.typed(text));
            }
            for (var turn = 0; turn < CARD_TURNS; turn++) {
                batch(card, plays.stream().filter(Play::hasCard).toList(), "/api/messages", Play::card);
            }
            var dialogs = plays();
            for (var text : Play.SDK) {
                batch(sdk, dialogs, "/benchmark/sdk", play -> play.typed(text));
            }
            for (var text : Play.TYPED) {
                batch(echo, dialogs, "/benchmark/echo", play -> play.typed(text));
            }
        }
    }

    private List<Play> plays() {
        return IntStream.range(0, CONVERSATIONS)
                .mapToObj(_ -> new Play("b-" + conversations++))
                .toList();
    }

    private void batch(Figures figures, List<Play> plays, String path, Function<Play, String> says) throws Exception {
        var turns = plays.stream()
                .<Callable<String>>map(play -> () -> turn(figures, play, path, says.apply(play)))
                .toList();
        var cpu = server.cpu();
        var start = System.nanoTime();
        for (var turn : clients.invokeAll(turns)) {
            turn.get();
        }
        figures.batch(System.nanoTime() - start, server.cpu().minus(cpu));
    }

    private String turn(Figures figures, Play play, String path, String activity) {
        var start = System.nanoTime();
        var body = server.post(path, activity);
        figures.turn(System.nanoTime() - start);
        play.heard(body);
        return body;
    }

    private void print(String name) {
        System.out.printf(
                "%n%-28s %8s %9s %8s %8s %11s%n", name, "turns", "turns/s", "p50 ms", "p99 ms", "CPU ms/turn");
        System.out.println(typed.line("typed turn, durable"));
        System.out.println(card.line("card turn, durable"));
        System.out.println(sdk.line("SDK dialog, in memory"));
        System.out.println(echo.line("parse and echo"));
        System.out.printf(
                "CPU against the SDK's dialog: typed turn %.2f, card turn %.2f%n",
                typed.cpuMillis() / sdk.cpuMillis(), card.cpuMillis() / sdk.cpuMillis());
        parts("typed turn", Play.TYPED.size(), Play.TYPED);
    }

    /** One conversation after the other, so that no part waits for another conversation's. */
    private void parts(String name, int turns, List<String> texts) {
        server.get("/benchmark/parts");
        var alone = new Figures();
        for (var i = 0; i < CONVERSATIONS; i++) {
            var play = new Play("b-" + conversations++);
            texts.forEach(text -> turn(alone, play, "/api/messages", play.typed(text)));
        }
        var count = CONVERSATIONS * turns;
        Map<String, Double> micros = Arrays.stream(
                        server.get("/benchmark/parts").split(" "))
                .map(part -> part.split("="))
                .collect(Collectors.toMap(part -> part[0], part -> Long.parseLong(part[1]) / 1e3 / count));
        var understanding = micros.getOrDefault("UNDERSTANDING", 0.0);
        var turn = micros.getOrDefault("TURN", 0.0);
        var commit = micros.getOrDefault("COMMIT", 0.0);
        var driver = micros.getOrDefault("DRIVER", 0.0);
        System.out.printf(
                "Parts of a %s, µs of wall clock, one at a time: SDK %.0f, understanding %.0f, intake and rendering %.0f,"
                        + " commit %.0f, HTTP, accept and load %.0f%n",
                name, driver - turn - commit, understanding, turn - understanding, commit, alone.meanMicros() - driver);
    }
}
