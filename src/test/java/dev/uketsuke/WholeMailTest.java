package dev.uketsuke;

import static org.assertj.core.api.Assertions.assertThat;

import dev.uketsuke.channel.directline.DirectLineClient;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A mail that is attached is read as if it had been pasted, or leaves nothing behind. */
@WholeApplication
class WholeMailTest {
    private static final String TELLS = "昨日から Windows 11 23H2 の端末30台で Defender が起動せず、エラー 0x80070643 が出ます。";

    @LocalServerPort
    int port;

    @Autowired
    JdbcClient jdbc;

    @Value("${uketsuke.data}")
    Path data;

    @Test
    void a_password_in_its_encoded_body_is_refused_and_stands_nowhere() throws IOException {
        var requester = DirectLineClient.start(URI.create("http://127.0.0.1:" + port), "ja-JP");

        var answer = requester.attach("メールを添付します", "secret.eml", mail("First", TELLS + "\n管理者のパスワードは Fuji-3776m です。"));

        assertThat(answer.getKey()).isEqualTo(415);
        assertThat(answer.getValue()).contains("secret.eml", "パスワード").doesNotContain("Fuji");
        assertThat(stored()).doesNotContain("Fuji-3776m", "secret.eml");
        try (var files = Files.walk(data)) {
            assertThat(files.filter(Files::isRegularFile))
                    .isNotEmpty()
                    .noneMatch(file -> read(file).contains("Subject: First"));
        }
    }

    @Test
    void a_clean_one_fills_in_the_request() {
        var requester = DirectLineClient.start(URI.create("http://127.0.0.1:" + port), "ja-JP");
        requester.awaitAsks();

        assertThat(requester.attach("", "trouble.eml", mail("Second", TELLS)).getKey())
                .isEqualTo(200);

        var asks = requester.awaitAsks();
        assertThat(asks).isNotEmpty().doesNotContain("issue", "os", "affected-count", "error-messages", "started-at");
        assertThat(requester.activities().toString()).contains("メールの本文も拝見しました：trouble.eml", "0x80070643");
        assertThat(stored()).contains(TELLS);
    }

    private String stored() {
        return jdbc
                .sql("select table_name from information_schema.tables where lower(table_schema) = 'public'")
                .query(String.class)
                .list()
                .stream()
                .map(table -> jdbc.sql("select * from \"" + table + "\"")
                        .query()
                        .listOfRows()
                        .toString())
                .collect(Collectors.joining("\n"));
    }

    private static byte[] mail(String subject, String body) {
        return """
                From: taro@example.co.jp
                Subject: %s
                Date: Fri, 20 Nov 2026 09:12:30 +0900
                MIME-Version: 1.0
                Content-Type: text/plain; charset=iso-2022-jp
                Content-Transfer-Encoding: base64

                %s
                """.formatted(subject, encoded(body)).getBytes(StandardCharsets.US_ASCII);
    }

    private static String encoded(String body) {
        return Base64.getMimeEncoder().encodeToString(body.getBytes(Charset.forName("iso-2022-jp")));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
