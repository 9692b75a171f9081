package dev.uketsuke.browser;

import static org.assertj.core.api.Assertions.fail;

import org.openqa.selenium.Keys;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.interactions.Actions;

/** What somebody without a mouse does. */
record Keyboard(ChromeDriver driver) {
    private static final int FAR = 150;

    /** Goes on with the tabulator until an element has the focus. */
    Keyboard to(String selector) {
        for (var pressed = 0; pressed < FAR; pressed++) {
            if (Boolean.TRUE.equals(
                    driver.executeScript("return document.activeElement.matches(arguments[0])", selector))) {
                return this;
            }
            press(Keys.TAB);
        }
        return fail("The tabulator does not lead to " + selector);
    }

    Keyboard press(CharSequence... keys) {
        new Actions(driver).sendKeys(keys).perform();
        return this;
    }
}
