package dev.uketsuke.browser;

import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.time.Instant;

/**
 * Something that is to appear on an open page that nobody touches or loads anew: one more element with a text than before.
 * The page itself notes when that is.
 *
 * @param selector of the elements that are looked at
 */
record Sight(Browser browser, String selector, String text) {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    void watch() {
        browser.driver().executeScript("""
                const [selector, text] = arguments;
                const count = () => Array.from(document.querySelectorAll(selector))
                  .filter((element) => element.textContent.includes(text)).length;
                const before = count();
                window.sight = 0;
                const observer = new MutationObserver(() => {
                  if (count() > before) {
                    window.sight = Date.now();
                    observer.disconnect();
                  }
                });
                observer.observe(document.body, {subtree: true, childList: true, characterData: true});""", selector, text);
    }

    Instant appeared() {
        await("'" + text + "' in " + selector)
                .atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(50))
                .until(() -> noted() > 0);
        return Instant.ofEpochMilli(noted());
    }

    private long noted() {
        if (browser.driver().executeScript("return window.sight") instanceof Long noted) {
            return noted;
        }
        throw new AssertionError("The page was loaded anew instead of showing '" + text + "' by itself");
    }
}
