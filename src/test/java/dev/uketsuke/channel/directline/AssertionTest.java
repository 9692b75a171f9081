package dev.uketsuke.channel.directline;

import static org.assertj.core.api.Assertions.assertThat;

import com.auth0.jwt.JWT;
import com.auth0.jwt.JWTCreator;
import com.auth0.jwt.algorithms.Algorithm;
import dev.uketsuke.SettableClock;
import dev.uketsuke.requester.Identity;
import dev.uketsuke.requester.PersonalDetails;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Who a requester is comes from a signature alone, and nobody becomes somebody else on a shared machine. */
@DirectLineTest
class AssertionTest {
    private static final String TOKEN = "/api/webchat/token";
    private static final Algorithm KEY = Algorithm.HMAC256(DirectLineTest.ASSERTION_KEY);

    @LocalServerPort
    int port;

    @Autowired
    SettableClock clock;

    @Autowired
    SmallMemory memory;

    @Autowired
    SmallDrafts drafts;

    private URI base;

    @BeforeEach
    void find() {
        base = URI.create("http://127.0.0.1:" + port);
    }

    @Test
    void whoever_is_asserted_is_the_same_requester_everywhere_and_no_other_is() {
        var sato = user(token(signed("sato"), ""));

        assertThat(user(token(signed("sato"), ""))).isEqualTo(sato);
        assertThat(user(token(signed("suzuki"), ""))).isNotEqualTo(sato);
        assertThat(sato).doesNotContain("sato");
    }

    @Test
    void what_the_assertion_says_of_a_person_is_known_of_them_until_the_next_one() {
        var user = user(token(
                assertion("tanaka")
                        .withClaim("name", "田中\u202E 髙志\u200F")
                        .withClaim("email", "tanaka@contoso.example")
                        .withClaim("organization", "コントソ㈱")
                        .sign(KEY),
                ""));

        assertThat(memory.find(new Identity("directline", user)).signedIn())
                .isEqualTo(Map.of(
                        PersonalDetails.NAME, List.of("田中 髙志"),
                        PersonalDetails.EMAILS, List.of("tanaka@contoso.example"),
                        PersonalDetails.ORGANIZATION, List.of("コントソ㈱")));

        token(signed("tanaka"), "");
        assertThat(memory.find(new Identity("directline", user)).signedIn()).isEmpty();
    }

    @Test
    void a_conversation_is_found_again_with_the_assertion_and_its_cookie_only() {
        var first = token(signed("sato"), "");
        var cookie = cookie(first);

        assertThat(first.headers().firstValue("Set-Cookie").orElseThrow())
                .contains("uketsuke-signed-in=")
                .contains("HttpOnly")
                .contains("SameSite=Lax");
        assertThat(conversation(token(signed("sato"), cookie))).isEqualTo(conversation(first));
        assertThat(conversation(token(signed("suzuki"), cookie))).isNotEqualTo(conversation(first));
        var signedOut = token(null, cookie);
        assertThat(conversation(signedOut)).isNotEqualTo(conversation(first));
        assertThat(user(signedOut)).isNotEqualTo(user(first));
        var renamed = token(null, cookie.replace("uketsuke-signed-in", "uketsuke-visitor"));
        assertThat(user(renamed)).isNotEqualTo(user(first));
    }

    @Test
    void pseudonyms_of_different_browsers_differ() {
        assertThat(user(token(null, ""))).isNotEqualTo(user(token(null, "")));
    }

    @Test
    void a_pseudonym_s_conversation_is_not_taken_along_by_whoever_signs_in() {
        var visitor = token(null, "");

        assertThat(conversation(token(signed("sato"), cookie(visitor)))).isNotEqualTo(conversation(visitor));
    }

    @Test
    void an_expired_one_is_refused_with_the_way_on() {
        var assertion = signed("sato");
        clock.advance(Duration.ofMinutes(6));

        refused(assertion, 401, "sign a new one");
    }

    @Test
    void a_forged_one_is_refused() {
        refused(assertion("sato").sign(Algorithm.HMAC256("another key of at least 32 characters")), 403, "not valid");
        refused(assertion("sato").sign(Algorithm.none()), 403, "not valid");
        refused(assertion("sato").sign(Algorithm.HMAC512(DirectLineTest.ASSERTION_KEY)), 403, "not valid");
        refused(signed("sato") + "x", 403, "not valid");
        var parts = signed("sato").split("\\.");
        refused(parts[0] + "." + parts[1] + ".", 403, "not valid");
        refused(parts[0] + "." + signed("admin").split("\\.")[1] + "." + parts[2], 403, "not valid");
        refused("eyJ", 403, "not valid");
        refused("", 403, "not valid");
    }

    @Test
    void one_that_was_signed_for_something_else_is_refused() {
        var expires = clock.instant().plus(Duration.ofMinutes(5));
        var own = JWT.create().withSubject("sato").withExpiresAt(expires);
        refused(own.sign(KEY), 403, "uketsuke-webchat");
        refused(own.withAudience("TOKEN").sign(KEY), 403, "uketsuke-webchat");
        refused(Http.json(token(null, "")).path("token").asString(), 403, "uketsuke-webchat");
    }

    @Test
    void one_that_never_ends_or_names_nobody_is_refused() {
        var audience = JWT.create().withAudience(Assertions.AUDIENCE);
        refused(audience.withSubject("sato").sign(KEY), 403, "'exp'");
        refused(
                assertion("sato")
                        .withExpiresAt(clock.instant().plus(Duration.ofHours(1)))
                        .sign(KEY),
                403,
                "10 minutes");
        refused(
                JWT.create()
                        .withAudience(Assertions.AUDIENCE)
                        .withExpiresAt(clock.instant().plus(Duration.ofMinutes(5)))
                        .sign(KEY),
                403,
                "'sub'");
        refused(signed("  "), 400, "'sub'");
    }

    @Test
    void a_claim_that_cannot_be_kept_is_refused() {
        refused(assertion("sato").withClaim("name", "a\u0000b").sign(KEY), 400, "'name'");
        refused(assertion("sato").withClaim("name", "x".repeat(201)).sign(KEY), 400, "'name'");
        refused(assertion("sato").withClaim("name", 1).sign(KEY), 400, "'name'");
        refused(assertion("sato").withClaim("email", "a@b.example; c@d.example").sign(KEY), 400, "'email'");
    }

    /** Only its hash is kept. */
    @Test
    void the_subject_may_look_like_a_secret() {
        assertThat(user(token(signed("4111111111111111"), ""))).doesNotContain("4111");
        refused(signed("a\u0000b"), 400, "'sub'");
        refused(signed("x".repeat(201)), 400, "'sub'");
        refused(assertion("sato").withClaim("name", "4111111111111111").sign(KEY), 400, "'name'");
    }

    @Test
    void what_somebody_signed_in_wrote_is_opened_by_nobody_else() {
        var user = user(token(signed("sato"), ""));

        assertThat(open(drafts.of(user), null).statusCode()).isEqualTo(410);
        assertThat(open(drafts.of(user), signed("suzuki")).statusCode()).isEqualTo(410);
        assertThat(open(drafts.of(user), signed("sato")).statusCode()).isEqualTo(200);
        assertThat(open(drafts.of("dl_visitor"), null).statusCode()).isEqualTo(200);
    }

    private HttpResponse<String> open(String secret, @Nullable String assertion) {
        var body = new HashMap<String, String>(Map.of("draft", secret, "nonce", "nonce-of-a-browser"));
        if (assertion != null) {
            body.put("assertion", assertion);
        }
        return Http.post(base, TOKEN, null, body);
    }

    @Test
    void a_site_s_server_cannot_name_an_asserted_requester() {
        var user = user(token(signed("sato"), ""));
        var answer = Http.post(
                base, "/v3/directline/tokens/generate", "the-site-s-secret", Map.of("user", Map.of("id", user)));

        assertThat(answer.statusCode()).isEqualTo(400);
    }

    private void refused(String assertion, int status, String reason) {
        var answer = token(assertion, "");

        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(Http.json(answer).path("detail").asString()).contains(reason);
        if (assertion.length() > 3) {
            assertThat(answer.body()).doesNotContain(assertion.substring(0, Math.min(20, assertion.length())));
        }
    }

    private JWTCreator.Builder assertion(String subject) {
        return JWT.create()
                .withSubject(subject)
                .withAudience(Assertions.AUDIENCE)
                .withExpiresAt(clock.instant().plus(Duration.ofMinutes(5)));
    }

    private String signed(String subject) {
        return assertion(subject).sign(KEY);
    }

    private HttpResponse<String> token(@Nullable String assertion, String cookie) {
        var body = assertion == null ? Map.of() : Map.of("assertion", assertion);
        var request = Http.request(base, TOKEN, null)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(Http.JSON.writeValueAsString(body)));
        return Http.send(cookie.isEmpty() ? request : request.header("Cookie", cookie));
    }

    private static String cookie(HttpResponse<?> answer) {
        return answer.headers().firstValue("Set-Cookie").orElseThrow().split(";")[0];
    }

    private static String conversation(HttpResponse<String> answer) {
        return Http.json(answer).path("conversationId").asString();
    }

    private static String user(HttpResponse<String> answer) {
        return JWT.decode(Http.json(answer).path("token").asString())
                .getClaim("user")
                .asString();
    }
}
