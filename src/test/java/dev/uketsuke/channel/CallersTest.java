package dev.uketsuke.channel;

import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.wireMockConfig;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.auth0.jwt.JWT;
import com.auth0.jwt.algorithms.Algorithm;
import com.github.tomakehurst.wiremock.WireMockServer;
import com.microsoft.bot.connector.authentication.AuthenticationException;
import com.microsoft.bot.connector.authentication.ChannelValidation;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.HttpStatus;

class CallersTest {
    private static final String APP = "9f2b1c1e-0000-4000-8000-00000000c001";
    private static final String SERVICE = "https://smba.trafficmanager.net/jp/";
    private static final WireMockServer CHANNEL =
            new WireMockServer(wireMockConfig().dynamicPort().bindAddress("127.0.0.1"));
    private static final SigningKeys KEYS = new SigningKeys();
    private static final String USUAL_METADATA = ChannelValidation.getOpenIdMetaDataUrl();

    private final Callers callers = new Callers(new BotSettings(APP, "secret", "tenant", List.of(), null));

    @BeforeAll
    static void publish() {
        CHANNEL.start();
        KEYS.publish(CHANNEL);
        ChannelValidation.setOpenIdMetaDataUrl(CHANNEL.baseUrl() + "/.well-known/openidconfiguration");
    }

    @AfterAll
    static void stop() {
        ChannelValidation.setOpenIdMetaDataUrl(USUAL_METADATA);
        CHANNEL.stop();
    }

    private @Nullable HttpStatus refusal(@Nullable String authorization, String channelId, String serviceUrl)
            throws IOException {
        var activity = RecordedActivitiesTest.recorded("message");
        activity.setChannelId(channelId);
        activity.setServiceUrl(serviceUrl);
        var refused = catchThrowableOfType(RefusedException.class, () -> callers.check(authorization, activity, false));
        return refused == null ? null : refused.status();
    }

    private @Nullable HttpStatus refusal(@Nullable String authorization) throws IOException {
        return refusal(authorization, "msteams", SERVICE);
    }

    @Test
    void a_token_of_the_channel_for_this_bot_passes() throws IOException {
        assertThat(refusal(KEYS.sign(SigningKeys.token(APP, SERVICE)))).isNull();
    }

    @Test
    void a_token_for_another_bot_is_refused() throws IOException {
        assertThat(refusal(KEYS.sign(SigningKeys.token("another", SERVICE)))).isEqualTo(HttpStatus.UNAUTHORIZED);
    }

    @Test
    void a_token_of_another_issuer_is_refused() throws IOException {
        assertThat(refusal(KEYS.sign(SigningKeys.token(APP, SERVICE).withIssuer("https://evil.example"))))
                .isEqualTo(HttpStatus.UNAUTHORIZED);
    }

    @Test
    void an_expired_token_is_refused() throws IOException {
        var expired =
                SigningKeys.token(APP, SERVICE).withExpiresAt(Instant.now().minusSeconds(3600));

        assertThat(refusal(KEYS.sign(expired))).isEqualTo(HttpStatus.UNAUTHORIZED);
    }

    @Test
    void a_channel_that_the_key_is_not_endorsed_for_is_refused() throws IOException {
        assertThat(refusal(KEYS.sign(SigningKeys.token(APP, SERVICE)), "slack", SERVICE))
                .isEqualTo(HttpStatus.UNAUTHORIZED);
    }

    @Test
    void a_service_url_that_the_token_does_not_name_is_refused() throws IOException {
        assertThat(refusal(KEYS.sign(SigningKeys.token(APP, SERVICE)), "msteams", "https://evil.example/"))
                .isEqualTo(HttpStatus.UNAUTHORIZED);
    }

    @Test
    void a_key_that_nobody_published_is_refused() throws IOException {
        assertThat(refusal(new SigningKeys().sign(SigningKeys.token(APP, SERVICE))))
                .isEqualTo(HttpStatus.UNAUTHORIZED);
        assertThat(refusal("Bearer " + SigningKeys.token(APP, SERVICE).sign(Algorithm.none())))
                .isEqualTo(HttpStatus.UNAUTHORIZED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Bearer", "Bearer garbage", "Bearer a.b.c", "Basic dTpw", "Bearer e30.e30.x y"})
    void a_malformed_token_is_refused(String authorization) throws IOException {
        assertThat(refusal(authorization)).isEqualTo(HttpStatus.UNAUTHORIZED);
    }

    @Test
    void a_request_without_a_token_is_refused() throws IOException {
        assertThat(refusal(null)).isEqualTo(HttpStatus.UNAUTHORIZED);
    }

    @Test
    void a_call_of_another_bot_is_refused() throws IOException {
        var skill = JWT.create()
                .withKeyId("k1")
                .withIssuer("https://sts.windows.net/f8cdef31-a31e-4b4a-93e4-5f571e91255a/")
                .withAudience(APP)
                .withClaim("ver", "1.0")
                .withClaim("appid", "another-bot");

        assertThat(refusal(KEYS.sign(skill))).isEqualTo(HttpStatus.FORBIDDEN);
    }

    @Test
    void the_validator_of_claims_throws_at_once() {
        var validator = new Callers.NoSkills();

        assertThatThrownBy(() -> validator.validateClaims(Map.of("ver", "1.0", "aud", APP, "appid", "another-bot")))
                .isInstanceOf(AuthenticationException.class);
        assertThatCode(() -> validator.validateClaims(Map.of("aud", APP))).doesNotThrowAnyException();
    }
}
