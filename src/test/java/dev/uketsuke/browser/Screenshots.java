package dev.uketsuke.browser;

import dev.uketsuke.dialog.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Pictures of what requesters and agents see, in {@code target/screenshots}; those of the README go where it shows them.
 * Taken with {@code mvn test -Dtest=Screenshots -Dscreenshots}.
 */
@EnabledIfSystemProperty(named = "screenshots", matches = ".*")
class Screenshots extends BrowserTest {
    private static final Path OF_README = Path.of("src", "site", "pictures");

    @ParameterizedTest
    @CsvSource({"JA, 1280, light", "JA, 360, dark", "EN, 1280, dark", "EN, 360, light"})
    void of_a_conversation_and_of_the_request_that_comes_of_it(Language language, int width, String scheme)
            throws IOException {
        var look = language.tag() + "-" + width + "-" + scheme;
        var buttons = Buttons.in(language);
        browser.sized(width, width < 500 ? 740 : 900).coloured(scheme);

        chat.greeted(language);
        keep("1-welcome-" + look);
        chat.say(trouble(language)).untilOffered(buttons.answer()).lookAt(buttons.answer());
        var question = keep("2-question-" + look);
        untilReview(language);
        keep("3-review-" + look);
        chat.choose(buttons.noRecording()).lookAt(buttons.submit());
        keep("4-review-end-" + look);
        chat.answer(buttons.submit()).until(chat::hasTicket);
        keep("5-submitted-" + look);

        var number = chat.ticket();

        var console = new ConsoleScreen(browser, chat.address()).signIn(language);
        keep("6-queue-" + look);
        console.open(number);
        var request = keep("7-request-" + look);

        if (look.equals("ja-1280-light")) {
            Files.createDirectories(OF_README);
            Files.copy(question, OF_README.resolve("conversation.png"), StandardCopyOption.REPLACE_EXISTING);
            Files.copy(request, OF_README.resolve("request.png"), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static String trouble(Language language) {
        return switch (language) {
            case JA ->
                "お世話になっております。営業部の Windows 11 23H2 端末30台で、昨日10時頃から Outlook が起動しません。エラーは 0x80070005 です。"
                        + "前日に Intune で ASR ルールをブロックに変えました。再起動と Office の修復は試しました。"
                        + "見積もりの送付が遅れていますが、Web 版でしのいでいます。";
            case EN ->
                "Since yesterday 10:00 Outlook does not start on 30 Windows 11 23H2 machines of our sales team. The error is 0x80070005. "
                        + "The day before, we switched an ASR rule to block with Intune. We tried a restart and an Office repair. "
                        + "Quotations go out late, but we get by with Outlook on the web.";
        };
    }
}
