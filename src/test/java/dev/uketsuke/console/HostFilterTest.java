package dev.uketsuke.console;

import static org.assertj.core.api.Assertions.assertThat;

import dev.uketsuke.WholeApplication;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

@WholeApplication
class HostFilterTest {
    private static final String CLOSE = "Connection: close\n";
    private static final String UPGRADE = """
            Connection: Upgrade, close
            Upgrade: websocket
            Sec-WebSocket-Version: 13
            Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==
            """;

    @LocalServerPort
    private int port;

    @ParameterizedTest
    @ValueSource(strings = {"localhost", "LocalHost:8080", "127.0.0.1", "127.0.0.1:9999", "[::1]", "[::1]:8080"})
    void on_loopback_every_loopback_name_is_answered(String host) throws IOException {
        assertThat(ask(port, "/", host, CLOSE)).startsWith("HTTP/1.1 200");
    }

    @ParameterizedTest
    @ValueSource(strings = {"evil.example", "evil.example:8080", "localhost.evil.example", "127.0.0.1.evil.example"})
    void on_loopback_a_site_s_name_that_points_here_is_refused(String host) throws IOException {
        for (var path : new String[] {"/", "/console/sign-in", "/api/tickets", "/actuator/health", "/error"}) {
            assertThat(ask(port, path, host, CLOSE))
                    .as(path)
                    .startsWith("HTTP/1.1 421")
                    .contains("Content-Type: application/problem+json", "uketsuke.hosts", "UKETSUKE_HOSTS")
                    .doesNotContain("evil");
        }
    }

    @Test
    void what_a_page_says_of_a_proxy_does_not_help_it() throws IOException {
        assertThat(ask(port, "/", "evil.example", CLOSE + "X-Forwarded-Host: localhost\nForwarded: host=localhost\n"))
                .startsWith("HTTP/1.1 421");
    }

    @Test
    void a_web_socket_is_refused_before_its_token_is_looked_at() throws IOException {
        var stream = "/v3/directline/conversations/c1/stream?t=none";

        assertThat(ask(port, stream, "evil.example", UPGRADE)).startsWith("HTTP/1.1 421");
        assertThat(ask(port, stream, "localhost", UPGRADE)).startsWith("HTTP/1.1 403");
    }

    @Test
    void further_names_are_added_to_the_loopback_ones() throws IOException {
        try (var desk = new Desk("uketsuke.hosts=chat.example.com, Desk.example.com")) {
            assertThat(status(desk, "chat.example.com")).isEqualTo("200");
            assertThat(status(desk, "desk.example.com:443")).isEqualTo("200");
            assertThat(status(desk, "localhost")).isEqualTo("200");
            assertThat(status(desk, "evil.example")).isEqualTo("421");
        }
    }

    @Test
    void on_an_open_address_every_name_is_answered_until_names_are_listed() throws IOException {
        try (var desk = new Desk("server.address=0.0.0.0")) {
            assertThat(status(desk, "anything.example")).isEqualTo("200");
        }
        try (var desk = new Desk("server.address=0.0.0.0", "uketsuke.hosts=chat.example.com")) {
            assertThat(status(desk, "chat.example.com")).isEqualTo("200");
            assertThat(status(desk, "localhost")).isEqualTo("421");
        }
    }

    private static String status(Desk desk, String host) throws IOException {
        return ask(desk.port(), "/actuator/health", host, CLOSE).split(" ", 3)[1];
    }

    /** Over a plain socket: an HTTP client does not let its user choose the name. */
    private static String ask(int port, String path, String host, String headers) throws IOException {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
            socket.setSoTimeout(20_000);
            var request = "GET " + path + " HTTP/1.1\nHost: " + host + "\n" + headers + "\n";
            socket.getOutputStream().write(request.replace("\n", "\r\n").getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readNBytes(2000), StandardCharsets.UTF_8);
        }
    }
}
