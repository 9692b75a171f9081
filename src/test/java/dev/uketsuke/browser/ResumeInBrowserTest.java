package dev.uketsuke.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.uketsuke.dialog.Language;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;

/** Who puts a draft aside goes on with it in another browser, by a link. */
class ResumeInBrowserTest extends BrowserTest {
    @ParameterizedTest
    @EnumSource(Language.class)
    void resume_on_a_second_browser_by_link(Language language) {
        var words = Words.in(language);
        var buttons = Buttons.in(language);
        chat.greeted(language).say(words.trouble()).untilOffered(buttons.answer());
        chat.say(words.later()).until(() -> draft().contains(words.make()));

        press(".make").until(() -> !link().isEmpty());
        press(".make").until(() -> draft().contains(words.copied()));
        var link = link();
        assertThat(browser.driver().executeScript("return location.hash")).isEqualTo("");

        try (var second = Browser.open()) {
            var there = new ChatScreen(second, "http://127.0.0.1:" + port);
            second.driver().get(link);
            there.until(words.resumed()).untilOffered(buttons.answer());
            assertThat(second.driver().getCurrentUrl()).doesNotContain("draft=");
            assertThat(second.requested()).noneMatch(url -> url.contains("draft="));
            assertThat(there.transcript()).contains("30");
        }

        chat.until(words.moved());
        assertThat(draft()).isEmpty();
        try (var third = Browser.open()) {
            var late = new ChatScreen(third, "http://127.0.0.1:" + port);
            third.driver().get(link);
            late.until(() -> late.notice().contains(words.gone()))
                    .until(() -> !late.bubbles().isEmpty());
            assertThat(late.transcript()).doesNotContain("30");
        }
    }

    private String draft() {
        return browser.driver().findElement(By.id("draft")).getText();
    }

    private String link() {
        return String.valueOf(
                browser.driver().findElement(By.cssSelector("#draft input")).getDomProperty("value"));
    }

    /** By keyboard, as everything here can be done. */
    private ChatScreen press(String button) {
        browser.driver().findElement(By.cssSelector("#draft " + button)).sendKeys(Keys.ENTER);
        return chat;
    }

    private record Words(
            String trouble, String later, String make, String copied, String moved, String resumed, String gone) {
        static Words in(Language language) {
            return switch (language) {
                case JA ->
                    new Words(
                            "昨日から30台で Outlook が起動しません。",
                            "後で続ける",
                            "リンクを作る",
                            "コピーしました",
                            "移しました",
                            "続きから承ります",
                            "使用済みか期限切れ");
                case EN ->
                    new Words(
                            "Since yesterday Outlook does not start on 30 machines.",
                            "Continue later",
                            "Make a link",
                            "is copied",
                            "was moved to the browser",
                            "go on where we left off",
                            "was used or has expired");
            };
        }
    }
}
