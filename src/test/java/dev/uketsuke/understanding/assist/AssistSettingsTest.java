package dev.uketsuke.understanding.assist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AssistSettingsTest {
    private static final String KEY = "key-of-the-desk";

    private static AssistSettings settings(String url, String key, String model) {
        return new AssistSettings(url, key, model, Duration.ofSeconds(4), 4);
    }

    @Test
    void without_any_of_them_there_is_no_help() {
        assertThat(settings("", " ", "").isSet()).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "'', k, m, UKETSUKE_ASSIST_URL",
                "https://api.example/v1, '', m, UKETSUKE_ASSIST_KEY",
                "https://api.example/v1, k, '', UKETSUKE_ASSIST_MODEL"
            })
    void half_of_them_is_refused_with_the_name_of_what_is_missing(
            String url, String key, String model, String missing) {
        var half = settings(url, key, model);

        assertThat(half.isSet()).isTrue();
        assertThatThrownBy(half::checked)
                .isInstanceOf(BrokenAssistException.class)
                .hasMessageContaining(missing + ") is missing");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://api.openai.com/v1",
                "https://desk.openai.azure.com/openai/v1/",
                "http://127.0.0.1:11434/v1",
                "http://localhost:8000/v1",
                "http://[::1]:8000/v1"
            })
    void an_address_over_https_or_on_this_machine_is_taken(String url) {
        assertThat(settings(url, KEY, "m").checked().url()).isEqualTo(url.replaceAll("/$", ""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://api.example/v1",
                "http://localhost.example/v1",
                "http://127.0.0.1.example/v1",
                "http://10.0.0.8/v1",
                "ftp://127.0.0.1/v1",
                "https://user:word@api.example/v1",
                "https://api.example/v1?key=word",
                "https://api.example/v1#word",
                "api.example/v1",
                "https://api example/v1"
            })
    void any_other_address_is_refused(String url) {
        assertThatThrownBy(() -> settings(url, KEY, "m").checked())
                .isInstanceOf(BrokenAssistException.class)
                .hasMessageContaining("UKETSUKE_ASSIST_URL")
                .message()
                .doesNotContain("word");
    }

    @Test
    void a_key_that_no_header_can_hold_is_refused_and_not_shown() {
        assertThatThrownBy(() ->
                        settings("https://api.example/v1", "two\nlines", "m").checked())
                .isInstanceOf(BrokenAssistException.class)
                .hasMessageContaining("UKETSUKE_ASSIST_KEY")
                .message()
                .doesNotContain("two", "lines");
    }

    @Test
    void a_requester_never_waits_longer_than_ten_seconds() {
        var slow = new AssistSettings("https://api.example/v1", KEY, "m", Duration.ofSeconds(11), 4);

        assertThatThrownBy(slow::checked).hasMessageContaining("100ms to 10s");
    }

    @Test
    void the_key_is_not_shown() {
        assertThat(settings("https://api.example/v1", KEY, "m"))
                .hasToString("AssistSettings[url=https://api.example/v1, model=m, timeout=PT4S, atOnce=4]");
    }
}
