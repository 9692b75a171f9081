package dev.uketsuke.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.uketsuke.dialog.Language;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PageInBrowserTest extends BrowserTest {
    private static final String TROUBLE = "昨日から30台で Outlook が起動しません。";

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void nothing_serious_stands_in_the_way_of_people_with_disabilities(String scheme) {
        browser.coloured(scheme);
        chat.greeted(Language.JA)
                .say(TROUBLE)
                .untilOffered(Buttons.in(Language.JA).answer());

        assertThat(Axe.serious(browser.driver())).isEmpty();
    }

    @Test
    void the_content_policy_refuses_only_what_web_chat_tries_in_vain() {
        chat.greeted(Language.JA)
                .say(TROUBLE)
                .untilOffered(Buttons.in(Language.JA).answer());

        assertThat(browser.console())
                .filteredOn(line -> line.contains("Content Security Policy"))
                .allMatch(line -> line.contains("inline style") || line.contains("inline event handler"))
                .hasSizeLessThanOrEqualTo(2);
    }

    @Test
    void the_page_talks_to_this_server_alone() {
        chat.greeted(Language.JA)
                .say(TROUBLE)
                .untilOffered(Buttons.in(Language.JA).answer());

        assertThat(browser.requested())
                .isNotEmpty()
                .allMatch(url -> url.startsWith("http://127.0.0.1:" + port + "/")
                        || url.startsWith("ws://127.0.0.1:" + port + "/")
                        || url.startsWith("data:")
                        || url.startsWith("blob:"));
    }

    @Test
    void says_what_is_wrong_in_both_languages_and_comes_back_by_itself() {
        browser.block(List.of("*/api/webchat/token"));
        chat.open(Language.JA).until(() -> chat.notice().contains("受付に接続できません"));
        chat.press("language");
        assertThat(chat.notice()).contains("The support desk cannot be reached", "Connect now");

        browser.block(List.of());

        chat.until(() -> !chat.bubbles().isEmpty());
        assertThat(chat.notice()).isEmpty();
    }

    @Test
    void a_proxy_that_swallows_sockets_is_got_around_by_polling() {
        browser.prepare("window.WebSocket = class extends EventTarget { close() {} send() {} }");

        chat.greeted(Language.JA)
                .say(TROUBLE)
                .untilOffered(Buttons.in(Language.JA).answer());

        assertThat(chat.transcript()).contains(TROUBLE);
    }

    @Test
    void nothing_runs_over_the_edge_of_a_small_telephone() {
        browser.sized(360, 740);
        chat.greeted(Language.EN)
                .say("Outlook does not start.")
                .untilOffered(Buttons.in(Language.EN).answer());

        assertThat(browser.driver().executeScript("return document.documentElement.scrollWidth"))
                .isEqualTo(360L);
    }
}
