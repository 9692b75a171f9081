package dev.uketsuke.channel.directline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.uketsuke.WholeApplication;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** The client that Web Chat uses, the real one from npm, in an intake. Needs node, npm and, once, a registry. */
@WholeApplication
class ConformanceTest {
    private static final Path SOURCES = Path.of("src/test/directline");
    private static final Path FOLDER = Path.of("target/directline-conformance");

    @LocalServerPort
    int port;

    @Test
    void the_real_client_loses_its_socket_resumes_refreshes_its_token_and_polls_without_loss_or_doubles()
            throws Exception {
        available(onPath("node") && onPath("npm"), "node and npm are not installed: the real client was not tried");
        available(installed(), "npm could not install the client: the real client was not tried");

        var output = run(120, "node", "conformance.js", "http://127.0.0.1:" + port);

        var seen = Http.JSON.readTree(output.lines().toList().getLast());
        assertThat(seen.path("turns").valueStream())
                .as(output)
                .hasSize(4)
                .allSatisfy(turn -> assertThat(turn.path("asks")).isNotEmpty());
        assertThat(seen.path("refreshed").asBoolean()).as(output).isTrue();
        assertThat(seen.path("resumed").asInt()).as(output).isEqualTo(2);
        assertThat(seen.path("sockets").asInt()).as("who polls opens no socket").isEqualTo(2);
        var ids = texts(seen.path("polling").path("ids"));
        assertThat(texts(seen.path("streaming").path("ids"))).as(output).isEqualTo(ids);
        assertThat(ids).containsAll(seen.path("turns").findValuesAsString("id"));
        for (var client : List.of(seen.path("streaming"), seen.path("polling"))) {
            assertThat(client.path("said").asInt()).as(output).isEqualTo(4);
            assertThat(client.path("doubles").asInt()).as(output).isZero();
            assertThat(texts(client.path("statuses")))
                    .as(output)
                    .contains("Online")
                    .doesNotContain("ExpiredToken", "FailedToConnect", "Ended");
        }
    }

    /** What is missing on somebody's machine skips the test with a message; in CI it may not be missing. */
    private static void available(boolean there, String message) {
        if (System.getenv("CI") != null) {
            assertThat(there).as(message).isTrue();
        }
        assumeTrue(there, message);
    }

    private static boolean installed() throws IOException, InterruptedException {
        Files.createDirectories(FOLDER);
        for (var file : List.of("package.json", "conformance.js")) {
            Files.copy(SOURCES.resolve(file), FOLDER.resolve(file), StandardCopyOption.REPLACE_EXISTING);
        }
        if (Files.exists(FOLDER.resolve("node_modules/botframework-directlinejs/package.json"))) {
            return true;
        }
        return start("npm", "install", "--no-audit", "--no-fund", "--ignore-scripts")
                        .waitFor(300, TimeUnit.SECONDS)
                && Files.exists(FOLDER.resolve("node_modules/botframework-directlinejs/package.json"));
    }

    private static String run(int seconds, String... command) throws IOException, InterruptedException {
        var process = start(command);
        try {
            assertThat(process.waitFor(seconds, TimeUnit.SECONDS))
                    .as("it ended in time")
                    .isTrue();
            var output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(process.exitValue()).as(output).isZero();
            return output;
        } finally {
            process.destroyForcibly();
        }
    }

    private static Process start(String... command) throws IOException {
        return new ProcessBuilder(command)
                .directory(FOLDER.toFile())
                .redirectErrorStream(true)
                .start();
    }

    private static boolean onPath(String program) {
        return List.of(System.getenv("PATH").split(File.pathSeparator)).stream()
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }

    private static List<String> texts(JsonNode list) {
        return list.valueStream().map(JsonNode::asString).toList();
    }
}
