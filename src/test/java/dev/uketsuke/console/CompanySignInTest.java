package dev.uketsuke.console;

import static org.assertj.core.api.Assertions.assertThat;

import dev.uketsuke.ticket.Submissions;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import no.nav.security.mock.oauth2.MockOAuth2Server;
import no.nav.security.mock.oauth2.token.DefaultOAuth2TokenCallback;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Agents sign in at a provider of OpenID Connect, which a server on this machine plays. */
class CompanySignInTest {
    private static final String CLIENT = "client-of-the-console";
    private static final MockOAuth2Server PROVIDER = new MockOAuth2Server();
    private static Desk desk;

    @BeforeAll
    static void start() {
        PROVIDER.start();
        desk = new Desk(settings("company", ""));
    }

    @BeforeEach
    void nothing_yet() {
        desk.clear();
    }

    @AfterAll
    static void stop() {
        desk.close();
        PROVIDER.shutdown();
    }

    @Test
    void an_agent_with_the_role_sees_the_queue_under_their_name() throws Exception {
        assertThat(location(desk.get("/console"))).endsWith("/console/sign-in");

        assertThat(location(signIn(desk, sato("Agent")))).contains("/console");

        var page = desk.get("/console", "Accept-Language", "en");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("No request is waiting", "佐藤 健");
    }

    @Test
    void the_page_leads_to_the_company_s_accounts_and_asks_for_no_password() throws Exception {
        assertThat(desk.get("/console/sign-in", "Accept-Language", "en").body())
                .contains("href=\"/console/sign-in/with/company\"", "Sign in with your company account")
                .doesNotContain("type=\"password\"");
        assertThat(desk.get("/console/sign-in", "Accept-Language", "ja").body()).contains("会社のアカウントでサインイン");
        assertThat(desk.get("/oauth2/authorization/company").statusCode()).isEqualTo(404);
    }

    @Test
    void what_an_agent_does_stands_under_the_account_s_name() throws Exception {
        var number = desk.open(Submissions.japanese("c1"));
        signIn(desk, sato("Agent"));

        desk.act(number, Map.of("act", "claimed"));

        assertThat(desk.get("/console/requests/" + number, "Accept-Language", "ja")
                        .body())
                .contains("担当：sato@contoso.example");
    }

    @Test
    void whoever_has_signed_in_is_offered_and_a_name_never_seen_is_asked_about() throws Exception {
        var number = desk.open(Submissions.japanese("c1"));
        signIn(desk, sato("Agent"));
        assertThat(desk.get("/console/requests/" + number).body()).contains("<option value=\"sato@contoso.example\">");

        desk.act(number, Map.of("act", "reassigned", "to", "Sato@Contoso.example", "text", "自分で"));
        assertThat(desk.get("/console/requests/" + number, "Accept-Language", "ja")
                        .body())
                .contains("担当：sato@contoso.example");
        desk.act(number, Map.of("act", "reassigned", "to", "suzuki@contoso.example", "text", "ログ待ち"));
        assertThat(desk.get("/console/requests/" + number, "Accept-Language", "ja")
                        .body())
                .contains(
                        "まだ一度もサインインしていません",
                        "「suzuki@contoso.example」は担当者です",
                        "name=\"unseen\"",
                        "value=\"ログ待ち\"",
                        "担当：sato@contoso.example");

        desk.act(number, Map.of("act", "reassigned", "to", "suzuki@contoso.example", "text", "ログ待ち", "unseen", "true"));
        assertThat(desk.get("/console/requests/" + number, "Accept-Language", "ja")
                        .body())
                .contains("担当：suzuki@contoso.example");
    }

    @Test
    void whoever_has_no_role_here_is_nobody_to_give_a_request_to() throws Exception {
        var number = desk.open(Submissions.japanese("c1"));
        signIn(desk, sato(""));

        assertThat(offered(number)).contains("suzuki@contoso.example").doesNotContain("sato@contoso.example");
    }

    @Test
    void whoever_has_not_signed_in_for_half_a_year_is_offered_no_more() throws Exception {
        var number = desk.open(Submissions.japanese("c1"));
        signIn(desk, sato("Agent"));
        assertThat(offered(number)).contains("sato@contoso.example");

        desk.clock.advance(Duration.ofDays(181));

        assertThat(offered(number)).contains("suzuki@contoso.example").doesNotContain("sato@contoso.example");
    }

    @Test
    void whoever_signed_in_at_this_machine_is_nobody_once_all_come_with_their_accounts() throws Exception {
        var number = desk.open(Submissions.japanese("c1"));
        desk.jdbc()
                .sql("insert into agent (name, seen_at) values ('agent', :now)")
                .param("now", desk.clock.instant().atOffset(ZoneOffset.UTC))
                .update();

        assertThat(offered(number)).doesNotContain("agent");
        desk.act(number, Map.of("act", "reassigned", "to", "Agent", "text", "ログ待ち"));
        assertThat(desk.get("/console/requests/" + number, "Accept-Language", "ja")
                        .body())
                .contains("まだ一度もサインインしていません");
    }

    @Test
    void a_program_says_so_too_where_somebody_has_never_signed_in() throws Exception {
        var number = desk.open(Submissions.japanese("c1"));
        var given = "{\"act\":\"reassigned\",\"to\":\"suzuki@contoso.example\",\"text\":\"\"%s}";

        var doubted = desk.acts(number, Desk.TOKEN, given.formatted(""), "If-Match", "*");
        assertThat(doubted.statusCode()).isEqualTo(409);
        assertThat(doubted.body()).contains("\"reason\":\"unseen-agent\"", "'unseen': true");

        assertThat(desk.acts(number, Desk.TOKEN, given.formatted(",\"unseen\":true"), "If-Match", "*")
                        .body())
                .contains("\"owner\":\"suzuki@contoso.example\"");
    }

    /** To whom a request can be given, as another agent sees it. */
    private static List<String> offered(String number) throws Exception {
        var suzuki = new HashMap<>(sato("Agent"));
        suzuki.put("preferred_username", "suzuki@contoso.example");
        signIn(desk, suzuki);
        return Pattern.compile("<option value=\"([^\"]+)\"></option>")
                .matcher(desk.get("/console/requests/" + number).body())
                .results()
                .map(option -> option.group(1))
                .toList();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Reader", "ROLE_AGENT"})
    void without_a_role_nothing_is_shown_but_who_to_ask(String role) throws Exception {
        signIn(desk, sato(role));

        var english = desk.get("/console", "Accept", "text/html", "Accept-Language", "en");
        var japanese = desk.get("/console", "Accept", "text/html", "Accept-Language", "ja");

        assertThat(english.statusCode()).isEqualTo(403);
        assertThat(english.body()).contains("your account has no role", "/console/sign-out", "_csrf");
        assertThat(japanese.body()).contains("このコンソールのロールがありません");
    }

    @Test
    void only_a_lead_declares_an_outage() throws Exception {
        signIn(desk, sato("Agent"));
        var page = desk.get("/console/outages", "Accept-Language", "en").body();
        var form = new HashMap<>(Map.of("ja", "停止中", "en", "It is out", "severity", "B", "_csrf", csrf(page)));

        assertThat(page).doesNotContain("name=\"cues\"").contains("the role Lead");
        assertThat(desk.post("/console/outages", form).statusCode()).isEqualTo(403);

        desk.clear();
        signIn(desk, sato("Lead"));
        form.put("_csrf", csrf(desk.get("/console/outages").body()));
        assertThat(desk.post("/console/outages", form).statusCode()).isEqualTo(302);
        assertThat(desk.get("/console/outages", "Accept-Language", "en").body())
                .contains("It is out", "sato@contoso.example", "name=\"cues\"");
    }

    @Test
    void signing_out_ends_the_session_and_offers_to_end_the_company_s() throws Exception {
        signIn(desk, sato("Admin"));

        var out = desk.post(
                "/console/sign-out", Map.of("_csrf", csrf(desk.get("/console").body())));

        assertThat(location(out)).endsWith("/console/sign-in?out");
        assertThat(desk.get("/console").statusCode()).isEqualTo(302);
        assertThat(desk.get("/console/sign-in?out", "Accept-Language", "en").body())
                .contains(
                        "You are signed out",
                        PROVIDER.endSessionEndpointUrl("company") + "?client_id=" + CLIENT,
                        "Sign out of your company account too");
    }

    @Test
    void an_answer_with_another_nonce_is_refused() throws Exception {
        var claims = new HashMap<>(sato("Admin"));
        claims.put("nonce", "of-somebody-else");

        refused(desk, signIn(desk, claims));
    }

    @Test
    void an_answer_with_another_state_is_refused() throws Exception {
        var callback = atProvider(desk);

        refused(desk, desk.get(callback.replaceFirst("state=[^&]+", "state=guessed")));
    }

    @Test
    void an_answer_that_another_browser_asked_for_is_refused() throws Exception {
        var callback = atProvider(desk);
        desk.clear();

        refused(desk, desk.get(callback));
    }

    @Test
    void a_token_for_another_client_is_refused() throws Exception {
        var claims = new HashMap<>(sato("Admin"));
        claims.put("aud", List.of("another-client"));

        refused(desk, signIn(desk, claims));
    }

    @Test
    void a_token_that_another_key_signed_is_refused() throws Exception {
        try (var deceived = new Desk(settings(
                "company",
                "spring.security.oauth2.client.provider.company.jwk-set-uri=" + PROVIDER.jwksUrl("another")))) {
            refused(deceived, signIn(deceived, sato("Admin")));
        }
    }

    @Test
    void the_local_password_opens_nothing_any_more() throws Exception {
        var csrf = csrf(desk.get("/console/sign-in").body());

        desk.post("/console/sign-in", Map.of("username", "agent", "password", Desk.PASSWORD, "_csrf", csrf));

        assertThat(desk.get("/console").statusCode()).isEqualTo(302);
    }

    @Test
    void the_console_is_open_on_any_address_and_starts_while_the_provider_is_away() throws Exception {
        try (var exposed = new Desk(
                "server.address=0.0.0.0",
                "spring.security.oauth2.client.registration.gone.client-id=" + CLIENT,
                "spring.security.oauth2.client.provider.gone.issuer-uri=http://127.0.0.1:9/gone")) {
            assertThat(exposed.get("/console/sign-in").body()).contains("/console/sign-in/with/gone");
            assertThat(exposed.get("/console/sign-in?out").statusCode()).isEqualTo(200);
        }
    }

    private static Map<String, Object> sato(String role) {
        var claims = new HashMap<String, Object>();
        claims.put("preferred_username", "sato@contoso.example");
        claims.put("name", "佐藤 健");
        if (!role.isEmpty()) {
            claims.put("roles", List.of(role));
        }
        return claims;
    }

    private static String[] settings(String issuer, String more) {
        var registration = "spring.security.oauth2.client.registration.company.";
        return new String[] {
            registration + "client-id=" + CLIENT,
            registration + "client-secret=secret-of-the-tests",
            "spring.security.oauth2.client.provider.company.issuer-uri=" + PROVIDER.issuerUrl(issuer),
            more.isEmpty() ? "uketsuke.console.roles-claim=roles" : more
        };
    }

    private static HttpResponse<String> signIn(Desk desk, Map<String, Object> claims) throws Exception {
        PROVIDER.enqueueCallback(
                new DefaultOAuth2TokenCallback("company", "subject-1", "JWT", List.of(CLIENT), claims, 3600));
        return desk.get(atProvider(desk));
    }

    /** As a browser goes there and back; where the provider sends it then. */
    private static String atProvider(Desk desk) throws Exception {
        var there = location(desk.get("/console/sign-in/with/company"));
        assertThat(there).contains("nonce=", "state=", "code_challenge=");
        try (var browser = HttpClient.newHttpClient()) {
            var back = browser.send(
                    HttpRequest.newBuilder(URI.create(there)).build(), HttpResponse.BodyHandlers.ofString());
            assertThat(location(back)).contains("/console/sign-in/callback/company?");
            return location(back).replaceFirst("^https?://[^/]+", "");
        }
    }

    private static void refused(Desk desk, HttpResponse<String> answer) throws Exception {
        assertThat(location(answer)).endsWith("/console/sign-in?failed");
        assertThat(desk.get("/console").statusCode()).isEqualTo(302);
        assertThat(desk.get("/console/sign-in?failed", "Accept-Language", "en").body())
                .contains("did not succeed");
    }

    private static String csrf(String page) {
        return page.replaceAll("(?s).*name=\"_csrf\"[^>]*value=\"([^\"]+)\".*", "$1");
    }

    private static String location(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("");
    }
}
