package dev.uketsuke.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.uketsuke.dialog.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * A requester's and an agent's browser side by side, from the first word to the reopened request: what one does appears on
 * the other's open page. What both see after each step is kept in {@code target/screens}.
 */
class SideBySideTest extends BrowserTest {
    private static final Path PICTURES = Path.of("target", "screens");
    private static final Path OF_README = Path.of("src", "site", "pictures");
    private static final String BUBBLE = ".webchat__bubble__content";
    private static final String ENTRY = "#history li";
    private static final Delays DELAYS = new Delays();

    private static final String FILE = "手順 1.txt";
    private static final String CONTENT = "Set-MpPreference -AttackSurfaceReductionOnlyExclusions";

    @TempDir
    Path folder;

    private final Clock clock = Clock.systemUTC();
    private Browser agentsBrowser;
    private ConsoleScreen console;
    private int steps;

    @BeforeEach
    void openTheAgentsBrowser() {
        agentsBrowser = Browser.open().sized(1200, 844);
        console = new ConsoleScreen(agentsBrowser, chat.address());
    }

    @AfterEach
    void closeTheAgentsBrowser() {
        agentsBrowser.close();
    }

    @AfterAll
    static void tellTheDelays() {
        System.out.println("\nFrom an act on one side until it is seen on the other:\n" + DELAYS.table() + "\n");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void what_one_side_does_appears_on_the_other_from_the_first_word_to_the_reopened_request(Language language)
            throws IOException {
        var words = SideBySideWords.in(language);
        browser.sized(language == Language.JA ? 390 : 1200, 844);

        var number = submitted(words);
        isWorked(words, number);
        isRaised(words, number);
        isClosedAndReopened(words, number);
    }

    private String submitted(SideBySideWords words) throws IOException {
        console.signIn(words.language());
        chat.greeted(words.language());
        words.intake().forEach(chat::tell);
        chat.untilOffered(Buttons.in(words.language()).submit()).type(words.submit());
        step(words, "request → queue", onConsole("#queue tbody tr", words.name()), chat::send);
        chat.until(chat::hasTicket);
        return chat.ticket();
    }

    private void isWorked(SideBySideWords words, String number) throws IOException {
        console.open(number);
        step(words, "claim → chat", inChat(words.claimed()), () -> console.act("claimed"));

        console.write("reply", words.reply());
        step(words, "reply → chat", inChat(words.reply()), () -> console.act("replied"));

        console.choose("reply-files", file());
        step(words, "file → chat", inChat(FILE), () -> console.act("replied"));
        assertThat(chat.download(FILE)).isEqualTo(CONTENT);
        console.until(() -> console.words("#later-files").contains(FILE)
                && console.words("#conversation").contains(FILE));
        assertThat(console.words(ENTRY)).contains(FILE);

        console.write("reply", words.question());
        step(words, "question → chat", inChat(words.question()), () -> console.act("asked"));

        chat.untilOffered(words.sendAnswer()).fillIn(words.answer());
        step(
                words,
                "answer by card → request page",
                onConsole(ENTRY, words.answer()),
                () -> chat.tap(words.sendAnswer()));
        isShownInReadme(words);

        console.write("note", words.note()).act("noted");
        console.unfold().fillIn("severity-changed", "text", words.reason());
        step(words, "severity → chat", inChat(words.reason()), () -> console.act("severity-changed"));
        assertThat(console.words(ENTRY)).contains(words.note());
        assertThat(chat.words()).contains(words.reason()).doesNotContain(words.note());
        assertThat(chat.source()).doesNotContain(words.note());
    }

    private Path file() throws IOException {
        return Files.writeString(folder.resolve(FILE), CONTENT);
    }

    /** Pictures of the README, taken with {@code -Dscreenshots}. */
    private void isShownInReadme(SideBySideWords words) throws IOException {
        if (System.getProperty("screenshots") != null && words.language() == Language.JA) {
            console.scrollTo("#history");
            SideBySidePicture.write(
                    browser.screenshot(), agentsBrowser.screenshot(), OF_README.resolve("side-by-side.png"));
        }
    }

    private void isRaised(SideBySideWords words, String number) throws IOException {
        console.queue();
        chat.tell(words.raise()).until(words.raised()).tell(words.facts());
        chat.untilOffered(Buttons.in(words.language()).submit()).type(words.submitAgain());
        step(words, "request of severity A → queue", onConsole("#queue tbody tr", words.name()), chat::send);
        chat.until(() -> !chat.ticket().equals(number));
        if (System.getProperty("screenshots") != null) {
            Files.write(OF_README.resolve("queue.png"), agentsBrowser.screenshot());
        }

        var other = chat.ticket();
        console.open(other);
        assertThat(console.words(".head .level")).isEqualTo("A");
        assertThat(console.words(".summary")).contains(number);
        console.queue().open(number);
        assertThat(console.words(".head .level")).isEqualTo("C");
        assertThat(console.words(ENTRY)).containsOnlyOnce(other);
    }

    private void isClosedAndReopened(SideBySideWords words, String number) throws IOException {
        step(words, "consent asked → chat", inChat(words.agree()), () -> console.act("consent-asked"));
        console.write("reply", words.unsent());
        step(words, "consent by card → request page", onConsole(ENTRY, words.agreed()), () -> chat.tap(words.agree()));
        console.until(() -> console.has("#do-close"));
        assertThat(console.typed("reply")).isEqualTo(words.unsent());

        step(words, "close → chat", inChat(words.sendSurvey()), () -> console.act("closed"));
        chat.choose(words.score());
        step(words, "survey → request page", onConsole(ENTRY, words.rated()), () -> chat.tap(words.sendSurvey()));
        chat.until(() -> !chat.offers(words.sendSurvey()));

        chat.type(words.reopen());
        step(words, "reopened → request page", onConsole(ENTRY, words.reopen()), chat::send);
        chat.until(words.reopened());
        console.until(() -> console.typed("reply").equals(words.unsent()));
        assertThat(console.queue().words("#queue tbody tr")).contains(number);
    }

    private Sight inChat(String text) {
        return new Sight(browser, BUBBLE, text);
    }

    private Sight onConsole(String selector, String text) {
        return new Sight(agentsBrowser, selector, text);
    }

    /** Does something on one side and waits until the other sees it. */
    private void step(SideBySideWords words, String name, Sight sight, Runnable act) throws IOException {
        sight.watch();
        var begun = clock.instant();
        act.run();
        DELAYS.add(name, words.language(), Duration.between(begun, sight.appeared()));
        steps++;
        keep(browser, words, name + " requester");
        keep(agentsBrowser, words, name + " agent");
    }

    private void keep(Browser side, SideBySideWords words, String what) throws IOException {
        var folder = Files.createDirectories(PICTURES.resolve(words.language().tag()));
        var name = "%02d-%s.png".formatted(steps, what.replaceAll("[^A-Za-z]+", "-"));
        Files.write(folder.resolve(name), side.screenshot());
    }
}
