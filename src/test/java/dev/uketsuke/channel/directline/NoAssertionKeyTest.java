package dev.uketsuke.channel.directline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.auth0.jwt.JWT;
import com.auth0.jwt.algorithms.Algorithm;
import dev.uketsuke.privacy.ShortSecretException;
import java.net.URI;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Without a key nobody can say who somebody is: there is no default one. */
@SpringBootTest(
        classes = DirectLineServer.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = "uketsuke.data=target/directline-test")
class NoAssertionKeyTest {
    @LocalServerPort
    int port;

    @Test
    void every_assertion_is_refused_with_the_setting_that_is_missing() {
        var assertion = JWT.create().withSubject("sato").sign(Algorithm.HMAC256("x".repeat(32)));
        var answer = Http.post(
                URI.create("http://127.0.0.1:" + port), "/api/webchat/token", null, Map.of("assertion", assertion));

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(Http.json(answer).path("detail").asString())
                .contains("UKETSUKE_WEBCHAT_ASSERTIONKEY")
                .contains("Leave 'assertion' out");
    }

    @Test
    void a_key_that_could_be_guessed_stops_the_start_and_is_not_shown() {
        assertThatThrownBy(() -> new WebChatSettings("hunter2"))
                .isInstanceOf(ShortSecretException.class)
                .hasMessageContaining("UKETSUKE_WEBCHAT_ASSERTIONKEY")
                .hasMessageNotContaining("hunter2");
        assertThat(new WebChatSettings("x".repeat(32))).asString().doesNotContain("xx");
    }
}
