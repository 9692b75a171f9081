package dev.uketsuke.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Against a peer that reads the command, the chunks and their end as clamd does. */
class ClamdTest {
    @TempDir
    Path folder;

    @Test
    void every_byte_is_scanned_and_a_clean_file_is_let_through() throws IOException {
        var content = "a".repeat(200_000);

        assertThat(scanned(content, sent -> sent.equals(content) ? "stream: OK\0" : "stream: Cut FOUND\0"))
                .isFalse();
    }

    @Test
    void what_the_scanner_finds_is_infected() throws IOException {
        assertThat(scanned("eicar", sent -> "stream: Win.Test.EICAR_HDB-1 FOUND\0"))
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"INSTREAM size limit exceeded. ERROR\0", "UNKNOWN COMMAND\0", ""})
    void any_other_answer_is_no_scan(String answer) {
        assertThatThrownBy(() -> scanned("x", sent -> answer)).isInstanceOf(IOException.class);
    }

    @Test
    void a_scanner_that_is_not_there_is_no_scan() throws IOException {
        int port;
        try (var gone = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = gone.getLocalPort();
        }
        var file = Files.writeString(folder.resolve("file"), "x");

        assertThatThrownBy(() -> clamd(port).infected(file)).isInstanceOf(IOException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"localhost", ":3310", "localhost:"})
    void an_address_without_host_or_port_is_refused_at_the_start(String address) {
        assertThatThrownBy(() -> new Clamd(address, Duration.ofSeconds(1)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private boolean scanned(String content, Function<String, String> answer) throws IOException {
        var file = Files.writeString(folder.resolve("file"), content);
        try (var server = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var peer = CompletableFuture.runAsync(() -> serve(server, answer));
            var infected = clamd(server.getLocalPort()).infected(file);
            peer.join();
            return infected;
        }
    }

    private static Clamd clamd(int port) {
        return new Clamd("127.0.0.1:" + port, Duration.ofSeconds(10));
    }

    private static void serve(ServerSocket server, Function<String, String> answer) {
        try (var socket = server.accept()) {
            var in = new DataInputStream(socket.getInputStream());
            assertThat(new String(in.readNBytes(10), StandardCharsets.US_ASCII)).isEqualTo("zINSTREAM\0");
            var content = new ByteArrayOutputStream();
            for (var length = in.readInt(); length > 0; length = in.readInt()) {
                content.write(in.readNBytes(length));
            }
            var said = answer.apply(content.toString(StandardCharsets.UTF_8));
            socket.getOutputStream().write(said.getBytes(StandardCharsets.US_ASCII));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
