package dev.uketsuke.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts put together by chance from a fixed seed; {@code -Dfuzz.texts=20000} for a very long run. */
@Execution(ExecutionMode.CONCURRENT)
class GuardFuzzTest {
    private static final SecretGuard GUARD = new SecretGuard();
    private static final int TEXTS = Integer.getInteger("fuzz.texts", 10);
    private static final List<Corpus> ALL = Corpus.open();
    /** Shorter ones stand in other words too. */
    private static final int SHORTEST = 4;

    /** Sentences that keep what is said before from bearing on what is said behind. */
    private static final List<String> APART = List.of(
            "\n朝から画面が白いままで、しばらく待っても何も変わりません。ほかの人の画面も同じようになっていると聞いています。\n",
            "\nSince this morning the screen stays white, and waiting for a long while does not change a thing here.\n");

    private static final List<String> PIECES = List.of(
            "パスワード",
            "password",
            "pw",
            "ID/PW",
            ":",
            "=",
            "は",
            "を",
            "から",
            " ",
            "\n",
            "\t",
            ",",
            "|",
            "「",
            "」",
            "\"",
            "'",
            "<",
            ">",
            "(",
            ")",
            "[",
            "]",
            "[PASSWORD_1]",
            "[CREDIT_CARD_12]",
            "[TOKEN_",
            "_1]",
            "\uD800",
            "\0",
            "😀",
            "4111111111111111",
            "2411180040001234",
            "{\"",
            "\\\"",
            "sig=",
            "://",
            "@",
            ";",
            "&",
            "Ab1!xyz",
            "Foo#2211",
            "Sora-Iro-12",
            "type ",
            "root\n",
            "届いた",
            "604-918",
            "合言葉",
            "-----BEGIN PRIVATE KEY-----",
            "previousOrgIds\":",
            "orgId\":",
            "%22",
            "&quot;",
            "PIN",
            "123456",
            "Cookie: ",
            "net use ",
            "mysql -p",
            "curl -u ",
            "Bearer ",
            "token",
            "passphrase: ",
            "u: ",
            " p: ",
            " as ",
            " / ",
            "ー",
            "１２３４",
            "、",
            "。",
            "です");

    @Test
    void what_is_hidden_alone_is_hidden_among_other_words_too() {
        var random = new Random(11);
        var alone = ALL.stream()
                .filter(one -> !one.secrets().isEmpty())
                .filter(one -> hides(GUARD.mask(one.text()).text(), one))
                .toList();
        for (var n = 0; n < TEXTS; n++) {
            var chosen = new ArrayList<Corpus>();
            var text = new StringBuilder(APART.get(n % 2));
            for (var each = random.nextInt(6); each >= 0; each--) {
                var one = random.nextInt(3) == 0
                        ? ALL.get(random.nextInt(ALL.size()))
                        : alone.get(random.nextInt(alone.size()));
                chosen.add(one);
                text.append(one.text()).append(APART.get(random.nextInt(2)));
            }
            var masked = GUARD.mask(text.toString()).text();

            assertThat(chosen).filteredOn(alone::contains).as(masked).allMatch(one -> hides(masked, one));
            assertThat(GUARD.mask(masked)).isEqualTo(new Masked(masked, List.of()));
        }
    }

    @Test
    void whatever_is_typed_masking_it_twice_changes_nothing_and_all_else_stays() {
        var random = new Random(3);
        for (var n = 0; n < TEXTS * 20; n++) {
            var text = new StringBuilder();
            for (var piece = random.nextInt(14); piece >= 0; piece--) {
                text.append(PIECES.get(random.nextInt(PIECES.size())));
            }
            var masked = GUARD.mask(text.toString());

            assertThat(GUARD.mask(masked.text())).as(text.toString()).isEqualTo(new Masked(masked.text(), List.of()));
            assertThat(masked.text())
                    .endsWith(behind(text.toString(), masked))
                    .startsWith(before(text.toString(), masked));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "password: A1b2!c3 から ",
                "パスワードは Foo#22 から Bar#33 に、",
                "user,password\ntaro,T4ro-pass\n",
                "[PASSWORD_1] password ",
                "4111 1111 1111 1111 ",
                "1 2 3 4 5 6 ",
                "\"name\":\"a\",\"value\":\"",
                "echo $ :$ ",
                "ーー1ー",
                "net use \\\\a ",
                "type a1-Bcd9 ",
                "admin\nSora-Iro-12\n",
                "sms 604-918 six letters K7Q2MD ",
            })
    void four_times_the_text_takes_about_four_times_the_work(String piece) {
        var shorter = piece.repeat(40_000 / piece.length());
        GUARD.mask(shorter);

        // Of a quadratic search it would be sixteen times.
        assertThat(work(shorter.repeat(4)) / (double) work(shorter)).isLessThan(10);
    }

    /** Time of the processor, which other programs do not lengthen; the best of a few. */
    private static long work(String text) {
        var best = Long.MAX_VALUE;
        for (var n = 0; n < 4; n++) {
            var before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
            GUARD.mask(text);
            best = Math.min(best, ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before);
        }
        return Math.max(1, best);
    }

    private static boolean hides(String masked, Corpus one) {
        return one.secrets().stream()
                .noneMatch(secret -> secret.value().length() >= SHORTEST && masked.contains(secret.value()));
    }

    private static String before(String text, Masked masked) {
        return masked.clean()
                ? text
                : text.substring(
                        0,
                        text.offsetByCodePoints(0, masked.findings().getFirst().start()));
    }

    private static String behind(String text, Masked masked) {
        return masked.clean()
                ? text
                : text.substring(
                        text.offsetByCodePoints(0, masked.findings().getLast().end()));
    }
}
