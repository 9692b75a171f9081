package dev.uketsuke.channel.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpHeaders;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@WebMvcTest(ChatPage.class)
@AutoConfigureMockMvc(addFilters = false)
@Import(WebChatFiles.class)
class ChatPageTest {
    private static final String WEB_CHAT = "/webchat/4.18.1/webchat.js";

    @Autowired
    MockMvcTester mvc;

    @Test
    void speaks_japanese_to_a_browser_that_names_no_language() {
        assertThat(page()).contains("<html lang=\"ja\"");
    }

    @Test
    void speaks_the_language_that_the_browser_likes_best() {
        assertThat(page("en-GB,en;q=0.9,ja;q=0.1")).contains("<html lang=\"en\"");
        assertThat(page("de,ja;q=0.9,en;q=0.1")).contains("<html lang=\"ja\"");
        assertThat(page("fr-FR")).contains("<html lang=\"en\"");
    }

    @Test
    void a_broken_accept_language_does_no_harm() {
        assertThat(page("!!;q=x")).contains("<html lang=\"ja\"");
    }

    @Test
    void the_address_decides_over_the_browser() {
        var response = mvc.get()
                .uri("/?lang=en")
                .header(HttpHeaders.ACCEPT_LANGUAGE, "ja")
                .exchange()
                .getResponse();

        assertThat(text(response)).contains("<html lang=\"en\"");
        assertThat(response.getHeader(HttpHeaders.CONTENT_LANGUAGE)).isEqualTo("en");
    }

    @Test
    void only_scripts_and_styles_with_this_response_s_nonce_may_run() {
        var first = mvc.get().uri("/").exchange().getResponse();
        var second = mvc.get().uri("/").exchange().getResponse();

        assertThat(nonce(first)).isNotEqualTo(nonce(second));
        assertThat(text(first)).contains("nonce=\"" + nonce(first) + "\"").doesNotContain("nonce=\"\"");
        assertThat(first.getHeader("Content-Security-Policy"))
                .startsWith("default-src 'none'")
                .contains("frame-ancestors 'self'")
                .doesNotContain("unsafe");
        assertThat(first.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(first.getHeader(HttpHeaders.CACHE_CONTROL)).isEqualTo("no-store");
    }

    @Test
    void web_chat_is_served_gzipped_and_kept_by_the_browser() {
        assertThat(page()).contains("src=\"" + WEB_CHAT + "\"");

        var response = mvc.get()
                .uri(WEB_CHAT)
                .header(HttpHeaders.ACCEPT_ENCODING, "gzip")
                .exchange()
                .getResponse();

        assertThat(response.getHeader(HttpHeaders.CONTENT_ENCODING)).isEqualTo("gzip");
        assertThat(response.getHeader(HttpHeaders.CACHE_CONTROL)).contains("immutable");
        assertThat(response.getContentAsByteArray()).hasSizeBetween(500_000, 1_500_000);
    }

    @Test
    void frame_ancestors_cannot_smuggle_in_another_directive() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ChatPageSettings("'self'; script-src *", "4.18.1"))
                .withMessageContaining("uketsuke.page.frame-ancestors");
    }

    private String page() {
        return text(mvc.get().uri("/").exchange().getResponse());
    }

    private String page(String acceptLanguage) {
        return text(mvc.get()
                .uri("/")
                .header(HttpHeaders.ACCEPT_LANGUAGE, acceptLanguage)
                .exchange()
                .getResponse());
    }

    private static String text(MockHttpServletResponse response) {
        return new String(response.getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private static String nonce(MockHttpServletResponse response) {
        var policy = Objects.requireNonNull(response.getHeader("Content-Security-Policy"));
        var start = policy.indexOf("'nonce-") + 7;
        return policy.substring(start, policy.indexOf('\'', start));
    }
}
