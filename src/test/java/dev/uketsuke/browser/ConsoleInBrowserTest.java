package dev.uketsuke.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.uketsuke.WholeApplication;
import dev.uketsuke.dialog.Language;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WindowType;

class ConsoleInBrowserTest extends BrowserTest {
    private static final String TROUBLE = "Since yesterday Outlook does not start on 30 machines.";

    @Test
    void a_request_is_worked_from_the_sign_in_to_its_close_without_a_mouse() {
        var words = SideBySideWords.in(Language.EN);
        var number = submitted();
        var driver = browser.driver();
        var console = new ConsoleScreen(browser, chat.address());
        var keyboard = new Keyboard(driver);
        driver.switchTo().newWindow(WindowType.TAB);
        var agentsWindow = driver.getWindowHandle();

        console.atSignIn(Language.EN);
        keyboard.to("#password").press(WholeApplication.CONSOLE_PASSWORD, Keys.ENTER);
        console.until(() -> console.has("#queue"));
        keyboard.to("#number-" + number).press(Keys.ENTER);
        console.until(() -> console.has("#do-claim"));
        keyboard.to("#do-claim").press(Keys.ENTER);
        console.until(() -> console.has("[data-done=claimed]"));
        keyboard.to("#reply").press(words.reply()).to("#do-reply").press(Keys.SPACE);
        console.until(() -> console.has("[data-done=replied]"));
        keyboard.to("#do-ask-consent").press(Keys.ENTER);
        console.until(() -> console.has("[data-done=consent-asked]"));
        chat.inTheFirstWindow().untilOffered(words.agree()).answer(words.agree());
        driver.switchTo().window(agentsWindow);
        console.until(() -> console.has("#do-close"));
        keyboard.to("#do-close").press(Keys.ENTER);

        console.until(() -> console.has("[data-done=closed]"));
    }

    @Test
    void nothing_stands_in_the_way_of_agents_with_disabilities() {
        var number = submitted();
        var console = new ConsoleScreen(browser, chat.address()).signIn(Language.EN);
        hasNoViolation("light");
        hasNoViolation("dark");

        console.open(number).write("note", "Ask the product team").act("noted").unfold();
        hasNoViolation("light");
        hasNoViolation("dark");
    }

    private void hasNoViolation(String scheme) {
        browser.coloured(scheme);

        assertThat(Axe.all(browser.driver())).as(scheme).isEmpty();
    }

    private String submitted() {
        chat.greeted(Language.EN).say(TROUBLE);
        return submitted(Language.EN);
    }
}
