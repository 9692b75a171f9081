package dev.uketsuke.browser;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.logging.Level;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import tools.jackson.databind.json.JsonMapper;

/** A Chromium without a window and with a profile of its own. */
final class Browser implements AutoCloseable {
    private static final JsonMapper JSON = JsonMapper.shared();

    private final ChromeDriver driver;

    private Browser(ChromeDriver driver) {
        this.driver = driver;
    }

    /** Skips the test where no Chromium is installed; on a build server that is a failure. */
    static Browser open() {
        var chromium = executable("chromium").or(() -> executable("google-chrome"));
        var chromedriver = executable("chromedriver");
        var present = chromium.isPresent() && chromedriver.isPresent();
        if (!present && "true".equals(System.getenv("CI"))) {
            throw new IllegalStateException("Browser tests need chromium and chromedriver on the PATH");
        }
        assumeTrue(present, "Skipped: no chromium and chromedriver on the PATH");
        var browser = new Browser(new ChromeDriver(
                new ChromeDriverService.Builder()
                        .usingDriverExecutable(chromedriver.orElseThrow().toFile())
                        .build(),
                options(chromium.orElseThrow())));
        browser.command("Emulation.setTimezoneOverride", Map.of("timezoneId", "Asia/Tokyo"));
        return browser;
    }

    private static ChromeOptions options(Path chromium) {
        var logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.ALL);
        logs.enable(LogType.PERFORMANCE, Level.ALL);
        var options = new ChromeOptions();
        options.setBinary(chromium.toFile());
        options.setCapability("goog:loggingPrefs", logs);
        options.addArguments(
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-dev-shm-usage",
                "--disable-quic",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--lang=ja",
                "--window-size=1280,900");
        return options;
    }

    private static Optional<Path> executable(String name) {
        return Arrays.stream(
                        Optional.ofNullable(System.getenv("PATH")).orElse("").split(File.pathSeparator))
                .map(folder -> Path.of(folder, name))
                .filter(Files::isExecutable)
                .findFirst();
    }

    ChromeDriver driver() {
        return driver;
    }

    Browser sized(int width, int height) {
        command(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
        return this;
    }

    /**
     * @param scheme {@code light} or {@code dark}
     */
    Browser coloured(String scheme) {
        command(
                "Emulation.setEmulatedMedia",
                Map.of("features", List.of(Map.of("name", "prefers-color-scheme", "value", scheme))));
        return this;
    }

    /** Runs a script in every page before the page's own. */
    void prepare(String script) {
        command("Page.addScriptToEvaluateOnNewDocument", Map.of("source", script));
    }

    /** Lets requests to these addresses fail, none when the list is empty. */
    void block(List<String> addresses) {
        command("Network.enable", Map.of());
        command("Network.setBlockedURLs", Map.of("urls", addresses));
    }

    private void command(String name, Map<String, Object> parameters) {
        driver.executeCdpCommand(name, parameters);
    }

    byte[] screenshot() {
        return driver.getScreenshotAs(OutputType.BYTES);
    }

    /** What the console said since it was read last. */
    List<String> console() {
        return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
                .map(LogEntry::getMessage)
                .toList();
    }

    /** Every address that the page asked for since this was read last. */
    List<String> requested() {
        return driver.manage().logs().get(LogType.PERFORMANCE).getAll().stream()
                .map(entry -> JSON.readTree(entry.getMessage()).path("message"))
                .filter(message -> message.path("method").asString("").equals("Network.requestWillBeSent")
                        || message.path("method").asString("").equals("Network.webSocketCreated"))
                .map(message ->
                        message.path("params").path("request").path("url").asString("")
                                + message.path("params").path("url").asString(""))
                .toList();
    }

    @Override
    public void close() {
        driver.quit();
    }
}
