package dev.uketsuke.browser;

import static org.awaitility.Awaitility.await;

import dev.uketsuke.dialog.Language;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebDriverException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.WindowType;
import org.openqa.selenium.chrome.ChromeDriver;

/** The chat page as a person uses it. */
final class ChatScreen {
    private static final Duration PATIENCE = Duration.ofSeconds(40);
    private static final Pattern NUMBER = Pattern.compile("REQ-\\d{4}-\\d{6}");
    private static final By SEND_BOX = By.cssSelector(".webchat__send-box textarea");

    private final ChromeDriver driver;
    private final String address;

    ChatScreen(Browser browser, String address) {
        this.driver = browser.driver();
        this.address = address;
    }

    ChatScreen open(Language language) {
        driver.get(address + "/?lang=" + language.tag());
        return this;
    }

    ChatScreen reload() {
        driver.navigate().refresh();
        return this;
    }

    /** From here on nothing that the server sends reaches the page; what the page sends still arrives. */
    ChatScreen deafen() {
        driver.executeScript("window.deaf = true");
        return this;
    }

    ChatScreen inAnotherWindow(Language language) {
        driver.switchTo().newWindow(WindowType.TAB);
        return open(language);
    }

    ChatScreen inTheFirstWindow() {
        driver.switchTo().window(driver.getWindowHandles().iterator().next());
        return this;
    }

    /** Opens the page and waits for the first words of the bot. */
    ChatScreen greeted(Language language) {
        return open(language).until(() -> !bubbles().isEmpty());
    }

    String address() {
        return address;
    }

    ChatScreen say(String text) {
        return type(text).send();
    }

    ChatScreen type(String text) {
        driver.findElement(SEND_BOX).sendKeys(text);
        return this;
    }

    ChatScreen send() {
        driver.findElement(SEND_BOX).sendKeys(Keys.ENTER);
        return this;
    }

    /** Says something and waits for what the bot says to it. */
    ChatScreen tell(String text) {
        var own = bubbles().size() + 1;
        return say(text).until(() -> bubbles().size() > own);
    }

    /** Fills in the only text field of the newest card that has one. */
    ChatScreen fillIn(String text) {
        driver.findElements(By.cssSelector(".ac-adaptiveCard textarea, .ac-adaptiveCard input[type=text]"))
                .getLast()
                .sendKeys(text);
        return this;
    }

    ChatScreen attach(Path file) {
        driver.findElement(By.cssSelector(".webchat__send-box input[type=file]"))
                .sendKeys(file.toAbsolutePath().toString());
        return this;
    }

    ChatScreen press(String id) {
        driver.findElement(By.id(id)).click();
        return this;
    }

    /** The texts of all bubbles, oldest first, one line each; a text and its card are two. */
    List<String> bubbles() {
        return texts(".webchat__bubble__content");
    }

    String transcript() {
        return String.join("\n", bubbles());
    }

    /** The newest card that has a button with this title. */
    WebElement button(String title) {
        return driver.findElements(By.cssSelector(".ac-adaptiveCard button")).reversed().stream()
                .filter(button -> button.getText().strip().equals(title))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No button '" + title + "' in\n" + transcript()));
    }

    boolean offers(String title) {
        return texts(".ac-adaptiveCard button").contains(title);
    }

    ChatScreen tap(String title) {
        return clicked(() -> button(title));
    }

    /** Taps a button and waits until its card has given way to what was recorded. */
    ChatScreen answer(String title) {
        var button = button(title);
        return clicked(() -> button).until(() -> !attached(button));
    }

    private static boolean attached(WebElement element) {
        try {
            return element.isEnabled();
        } catch (StaleElementReferenceException replaced) {
            return false;
        }
    }

    ChatScreen lookAt(String title) {
        driver.executeScript("arguments[0].scrollIntoView({block: 'end'})", button(title));
        return this;
    }

    /** A double click, as it happens. */
    ChatScreen tapTwice(String title) {
        driver.executeScript("arguments[0].click(); arguments[0].click();", button(title));
        return this;
    }

    /** Chooses one of a card's visible choices. */
    ChatScreen choose(String label) {
        return clicked(
                () -> driver.findElements(By.cssSelector(".ac-adaptiveCard input[type=radio]")).reversed().stream()
                        .filter(choice -> label.equals(choice.getDomAttribute("aria-label")))
                        .findFirst()
                        .orElseThrow(() -> new AssertionError("No choice '" + label + "' in\n" + transcript())));
    }

    /** What the browser gets for a file's link. */
    String download(String name) {
        return String.valueOf(driver.executeAsyncScript(
                "fetch(arguments[0]).then((file) => file.text()).then(arguments[1])",
                driver.findElement(By.partialLinkText(name)).getDomProperty("href")));
    }

    String notice() {
        return driver.findElement(By.id("notice")).getText();
    }

    String language() {
        return String.valueOf(driver.findElement(By.tagName("html")).getDomAttribute("lang"));
    }

    String textOf(String id) {
        return driver.findElement(By.id(id)).getText();
    }

    /** All words of the page, in whatever place they stand. */
    String words() {
        return String.valueOf(driver.executeScript("return document.body.innerText"));
    }

    /** The whole document, hidden parts too. */
    String source() {
        return String.valueOf(driver.executeScript("return document.documentElement.outerHTML"));
    }

    boolean hasTicket() {
        return NUMBER.matcher(transcript()).find();
    }

    /** The newest ticket number that the bot named. */
    String ticket() {
        var numbers = NUMBER.matcher(transcript()).results().toList();
        if (numbers.isEmpty()) {
            throw new AssertionError("No number of a request in\n" + transcript());
        }
        return numbers.getLast().group();
    }

    ChatScreen until(String text) {
        return until(() -> transcript().contains(text));
    }

    ChatScreen untilOffered(String title) {
        return until(() -> offers(title));
    }

    ChatScreen until(Condition condition) {
        await().atMost(PATIENCE)
                .ignoreExceptionsInstanceOf(WebDriverException.class)
                .until(condition::holds);
        return this;
    }

    /** Something that becomes true on the page. */
    interface Condition {
        boolean holds();
    }

    /** Read at once, since the page may change between two questions. */
    private List<String> texts(String selector) {
        var texts = driver.executeScript("""
                return Array.from(document.querySelectorAll(arguments[0]))
                  .map((element) => element.innerText.replace(/\\s+/g, ' ').trim());""", selector);
        return ((List<?>) Objects.requireNonNull(texts))
                .stream().map(String::valueOf).toList();
    }

    /**
     * Scrolled into the middle first, since the send box lies over what is at the edge; tried again while the page still
     * moves under the pointer.
     */
    private ChatScreen clicked(Supplier<WebElement> found) {
        return until(() -> {
            var element = found.get();
            driver.executeScript("arguments[0].scrollIntoView({block: 'center'})", element);
            element.click();
            return true;
        });
    }
}
