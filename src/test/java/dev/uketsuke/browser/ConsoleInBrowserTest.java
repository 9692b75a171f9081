package dev.uketsuke.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.uketsuke.WholeApplication;
import dev.uketsuke.dialog.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.WindowType;
import org.openqa.selenium.chrome.ChromeDriver;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

class ConsoleInBrowserTest extends BrowserTest {
    private static final String TROUBLE = "Since yesterday Outlook does not start on 30 machines.";

    @Autowired
    JdbcClient jdbc;

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
    void on_a_phone_an_act_leads_back_to_what_came_of_it() {
        var number = submitted();
        var driver = browser.driver();
        browser.sized(390, 800);
        var console =
                new ConsoleScreen(browser, chat.address()).signIn(Language.EN).open(number);

        console.act("claimed");
        console.until(() -> focused(driver).equals("outcome"));
        assertThat(inView(driver, "#outcome")).isTrue();

        console.write("note", "Ask the product team").act("noted");
        console.until(() -> focused(driver).equals("outcome"));
        assertThat(inView(driver, "#outcome")).isTrue();
        assertThat(driver.executeScript("return document.querySelector('#outcome').textContent"))
                .isEqualTo("Recorded: Internal note.");

        new Keyboard(driver).to("#do-release");
    }

    @Test
    void one_tap_leads_from_anywhere_on_the_page_to_the_conversation_and_back() {
        var number = submitted();
        var driver = browser.driver();
        for (var width : List.of(390, 1280)) {
            browser.sized(width, 800);
            var console = new ConsoleScreen(browser, chat.address())
                    .signIn(Language.JA)
                    .open(number);
            for (var part : List.of("conversation", "history", "acting", "fields", "summary")) {
                assertThat(inView(driver, ".jumps")).as("%s at %d", part, width).isTrue();
                driver.findElement(By.cssSelector(".jumps a[href='#" + part + "']"))
                        .click();
                console.until(() -> beginsInView(driver, "#" + part));
            }
            hasNoViolation();
        }
        new Keyboard(driver).to(".jumps a[accesskey=c]").press(Keys.ENTER);
    }

    @Test
    void a_number_that_is_refused_is_refused_at_its_field() {
        var number = submitted();
        var driver = browser.driver();
        browser.sized(390, 800);
        var console = new ConsoleScreen(browser, chat.address())
                .signIn(Language.EN)
                .open(number)
                .unfold()
                .fillIn("filed", "to", "12345");
        driver.findElement(By.id("do-filed")).click();

        console.until(() -> focused(driver).equals("filed-to"));
        var field = driver.findElement(By.id("filed-to"));
        assertThat(field.getDomAttribute("aria-invalid")).isEqualTo("true");
        assertThat(field.getDomAttribute("aria-describedby")).startsWith("outcome");
        assertThat(inView(driver, "#filed-to")).isTrue();
        assertThat(inView(driver, "#outcome")).isTrue();
        assertThat(driver.findElement(By.id("outcome")).getText()).contains("16 digits");
        assertThat(console.typed("filed-to")).isEqualTo("12345");
        hasNoViolation();
    }

    private static boolean beginsInView(ChromeDriver driver, String selector) {
        return Boolean.TRUE.equals(driver.executeScript(
                "const top = document.querySelector(arguments[0]).getBoundingClientRect().top;"
                        + "return top >= 0 && top < window.innerHeight",
                selector));
    }

    private static String focused(ChromeDriver driver) {
        return String.valueOf(driver.executeScript("return document.activeElement.id"));
    }

    private static boolean inView(ChromeDriver driver, String selector) {
        return Boolean.TRUE.equals(driver.executeScript(
                "const box = document.querySelector(arguments[0]).getBoundingClientRect();"
                        + "return box.top >= 0 && box.bottom <= window.innerHeight",
                selector));
    }

    @Test
    void nothing_stands_in_the_way_of_agents_with_disabilities() {
        var number = submitted();
        var console = new ConsoleScreen(browser, chat.address()).signIn(Language.EN);
        hasNoViolation();

        console.open(number).write("note", "Ask the product team").act("noted").unfold();
        hasNoViolation();
    }

    @Test
    void no_page_of_the_console_stands_in_the_way_of_anybody() throws IOException {
        var number = submitted();
        var conversation = jdbc.sql("select conversation_id from ticket where number = ?")
                .param(number)
                .query(String.class)
                .single();
        var console = new ConsoleScreen(browser, chat.address()).atSignIn(Language.JA);
        hasNoViolation();
        console.signIn(Language.JA);
        console.open(number)
                .unfold()
                .fillIn("split-off", "title", "CSV")
                .fillIn("split-off", "text", "How do I export the list?")
                .act("split-off");
        var part =
                jdbc.sql("select max(number) from ticket").query(String.class).single();
        var requests = "/console/requests/" + number;
        var addresses = new HashMap<>(Map.of(
                "queue", "/console?show=all",
                "request", requests,
                "portal", requests + "/portal",
                "purge", requests + "/purge",
                "conversation", "/console/conversations/" + conversation,
                "outages", "/console/outages",
                "reports", "/console/reports",
                "people", "/console/people",
                "rules", "/console/rules",
                "sign-in", "/console/sign-in?wrong"));
        addresses.put("error", "/console/requests/REQ-1999-000000");
        addresses.put("merge", requests + "/merge?to=" + part);
        assertThat(addresses).containsOnlyKeys(templates());

        parked(
                conversation,
                () -> addresses.forEach((template, address) -> {
                    browser.driver().get(chat.address() + address);
                    assertThat(console.words("main h1")).as(template).isNotEmpty();
                    hasNoViolation();
                }));
        browser.driver().get(chat.address() + "/nothing-here");
        hasNoViolation();
    }

    /** The pages that are put into the console's frame. */
    private static String[] templates() throws IOException {
        try (var files = Files.list(Path.of("src/main/resources/templates/console"))) {
            var pages = new ArrayList<String>();
            for (var file : files.toList()) {
                if (Files.readString(file).contains("~{console/layout :: page(")) {
                    pages.add(file.getFileName().toString().replace(".html", ""));
                }
            }
            return pages.toArray(String[]::new);
        }
    }

    /** While a message of a conversation is one that could not be processed. */
    private void parked(String conversation, Runnable looking) {
        status(conversation, "done", "parked");
        try {
            looking.run();
        } finally {
            status(conversation, "parked", "done");
        }
    }

    private void status(String conversation, String from, String to) {
        jdbc.sql("update inbound set status = ? where conversation_id = ? and seq = 2 and status = ?")
                .params(to, conversation, from)
                .update();
    }

    /** The schemes differ by their colours alone. */
    private void hasNoViolation() {
        browser.coloured("light");
        assertThat(Axe.all(browser.driver())).as("light").isEmpty();
        browser.coloured("dark");
        assertThat(Axe.contrast(browser.driver())).as("dark").isEmpty();
    }

    private String submitted() {
        chat.greeted(Language.EN).say(TROUBLE);
        return submitted(Language.EN);
    }
}
