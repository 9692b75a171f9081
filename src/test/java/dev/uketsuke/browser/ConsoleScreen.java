package dev.uketsuke.browser;

import static org.awaitility.Awaitility.await;

import dev.uketsuke.WholeApplication;
import dev.uketsuke.dialog.Language;
import java.nio.file.Path;
import java.time.Duration;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.chrome.ChromeDriver;

/** The console as an agent uses it. */
final class ConsoleScreen {
    private static final Duration PATIENCE = Duration.ofSeconds(40);

    private final ChromeDriver driver;
    private final String address;

    ConsoleScreen(Browser browser, String address) {
        this.driver = browser.driver();
        this.address = address;
    }

    ConsoleScreen atSignIn(Language language) {
        driver.get(address + "/console/sign-in?lang=" + language.tag());
        return this;
    }

    ConsoleScreen signIn(Language language) {
        atSignIn(language);
        driver.findElement(By.id("password")).sendKeys(WholeApplication.CONSOLE_PASSWORD, Keys.ENTER);
        return until(() -> has("#queue"));
    }

    ConsoleScreen queue() {
        driver.get(address + "/console");
        return until(() -> has("#queue"));
    }

    /** Follows a request's link in the queue. */
    ConsoleScreen open(String number) {
        until(() -> {
            driver.findElement(By.linkText(number)).click();
            return true;
        });
        return until(() -> driver.getCurrentUrl().endsWith(number) && has("#history"));
    }

    ConsoleScreen write(String field, String text) {
        return until(() -> {
            driver.findElement(By.id(field)).sendKeys(text);
            return true;
        });
    }

    ConsoleScreen choose(String field, Path file) {
        driver.findElement(By.id(field)).sendKeys(file.toString());
        return this;
    }

    ConsoleScreen scrollTo(String selector) {
        driver.executeScript("document.querySelector(arguments[0]).scrollIntoView({block: 'nearest'})", selector);
        return this;
    }

    String typed(String field) {
        return String.valueOf(driver.findElement(By.id(field)).getDomProperty("value"));
    }

    /** Shows the acts that are needed seldom. */
    ConsoleScreen unfold() {
        return until(() -> {
            driver.findElement(By.cssSelector(".acts summary")).click();
            return true;
        });
    }

    ConsoleScreen fillIn(String act, String field, String text) {
        return until(() -> {
            driver.findElement(By.cssSelector(form(act) + " [name=" + field + "]"))
                    .sendKeys(text);
            return true;
        });
    }

    /** Presses the button of an act, which loads the page anew. */
    ConsoleScreen act(String act) {
        until(() -> {
            driver.findElement(By.cssSelector(
                            ".acts button[name=act][value=" + act + "], " + form(act) + " button[type=submit]"))
                    .click();
            return true;
        });
        return until(() -> has(".acts .notice"));
    }

    private static String form(String act) {
        return ".acts form:has(input[name=act][value=" + act + "])";
    }

    boolean has(String selector) {
        return !driver.findElements(By.cssSelector(selector)).isEmpty();
    }

    /** The words of every element that a selector means. */
    String words(String selector) {
        return String.valueOf(driver.executeScript(
                "return Array.from(document.querySelectorAll(arguments[0])).map((part) => part.innerText).join('\\n')",
                selector));
    }

    ConsoleScreen until(ChatScreen.Condition condition) {
        await().atMost(PATIENCE)
                .ignoreExceptionsInstanceOf(WebDriverException.class)
                .until(condition::holds);
        return this;
    }
}
