package dev.uketsuke.handoff;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.github.tomakehurst.wiremock.junit5.WireMockExtension;
import com.github.tomakehurst.wiremock.verification.LoggedRequest;
import dev.uketsuke.handoff.OnCallTarget.NotTakenException;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Those that post to an address. */
abstract class PostedTargetContract extends OnCallTargetContract {
    @RegisterExtension
    static final WireMockExtension TAKER = WireMockExtension.newInstance()
            .options(WireMockConfiguration.wireMockConfig().dynamicPort())
            .build();

    /** The signature is what makes the address a secret. */
    private static final String SECRET = "s3cret-signature";

    abstract OnCallTarget to(String address);

    /** What an agent reads of a body. */
    abstract String text(JsonNode body);

    @BeforeEach
    void takes() {
        answers(202);
    }

    static void answers(int status) {
        TAKER.stubFor(post(anyUrl())
                .willReturn(aResponse().withStatus(status).withHeader("Location", TAKER.url("/elsewhere"))));
    }

    @Override
    OnCallTarget target() {
        return to(TAKER.url("/workflows/on-call?sig=" + SECRET));
    }

    @Override
    List<Got> got() {
        return TAKER.getAllServeEvents().reversed().stream()
                .filter(event -> event.getResponse().getStatus() == 202)
                .map(event -> new Got(event.getRequest().getHeader("Idempotency-Key"), text(body(event.getRequest()))))
                .toList();
    }

    static JsonNode body(LoggedRequest request) {
        return JsonMapper.shared().readTree(request.getBodyAsString());
    }

    @Override
    void away() {
        answers(503);
    }

    @Override
    String secret() {
        return SECRET;
    }

    @ParameterizedTest
    @ValueSource(ints = {302, 400, 401, 404, 429, 500, 503})
    void any_other_answer_means_that_it_was_not_taken(int status) {
        answers(status);

        assertThatThrownBy(() -> target().tell(new Alert("REQ-2026-000001", "t", null, ZoneOffset.UTC, "")))
                .isInstanceOf(NotTakenException.class)
                .hasMessageContaining(Integer.toString(status));
        assertThat(TAKER.getAllServeEvents()).hasSize(1);
    }

    @Test
    void nobody_there_means_that_it_was_not_taken() {
        var closed = to("http://127.0.0.1:1/on-call?sig=" + SECRET);

        assertThatThrownBy(() -> closed.tell(new Alert("REQ-2026-000001", "t", null, ZoneOffset.UTC, "")))
                .isInstanceOfSatisfying(
                        NotTakenException.class, e -> assertThat(e.getMessage()).doesNotContain(SECRET));
    }
}
