package dev.uketsuke.browser;

import dev.uketsuke.WholeApplication;
import dev.uketsuke.dialog.Language;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.boot.test.web.server.LocalServerPort;

/** The whole application, and one new browser for each test. */
@WholeApplication
abstract class BrowserTest {
    private static final Path PICTURES = Path.of("target", "screenshots");

    @LocalServerPort
    int port;

    Browser browser;
    ChatScreen chat;

    /** What the person saw when a test failed. */
    @RegisterExtension
    final AfterTestExecutionCallback picture = context -> context.getExecutionException()
            .ifPresent(
                    failure -> keep("failed-" + context.getRequiredTestMethod().getName()));

    @BeforeEach
    void openBrowser() {
        browser = Browser.open();
        chat = new ChatScreen(browser, "http://127.0.0.1:" + port);
    }

    @AfterEach
    void closeBrowser() {
        browser.close();
    }

    /** Keeps a picture of what is visible now. */
    Path keep(String name) {
        try {
            Files.createDirectories(PICTURES);
            return Files.write(PICTURES.resolve(name + ".png"), browser.screenshot());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Ends a request of which the requester knows nothing more than they said. */
    String submitted(Language language) {
        var buttons = Buttons.in(language);
        untilReview(language)
                .choose(buttons.noRecording())
                .answer(buttons.submit())
                .until(chat::hasTicket);
        return chat.ticket();
    }

    /** Says "I don't know" to every card that comes before the review. */
    ChatScreen untilReview(Language language) {
        var buttons = Buttons.in(language);
        for (var card = 0; card < 20; card++) {
            chat.until(() -> buttons.all().anyMatch(chat::offers));
            if (chat.offers(buttons.submit())) {
                return chat;
            }
            chat.answer(chat.offers(buttons.unknown()) ? buttons.unknown() : buttons.unknownOne());
        }
        throw new AssertionError("No review after 20 cards:\n" + chat.transcript());
    }
}
