package dev.uketsuke.channel;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ServiceUrlsTest {
    private static ServiceUrls urls(@Nullable String appId, String... listed) {
        return new ServiceUrls(new BotSettings(
                appId, null, null, Stream.of(listed).map(URI::create).toList(), null));
    }

    @ParameterizedTest
    @CsvSource({
        "http://localhost:3979, true",
        "http://LOCALHOST:3979/, true",
        "http://localhost:3979/v3, true",
        "http://localhost:3980, false",
        "https://localhost:3979, false",
        "http://localhost.evil.example:3979, false",
        "http://user@localhost:3979, false",
        "https://smba.trafficmanager.net/jp/, true",
        "https://smba.trafficmanager.net:443/jp/x, true",
        "https://smba.trafficmanager.net/japan/, false",
        "https://smba.trafficmanager.net/jp/../us/, false",
        "file:///etc/passwd, false",
        "http:relative, false",
        "'http://local host', false",
        ", false"
    })
    void only_what_is_listed_is_allowed(@Nullable String url, boolean allowed) {
        assertThat(urls("app", "http://localhost:3979", "https://smba.trafficmanager.net/jp")
                        .allowed(url))
                .isEqualTo(allowed);
    }

    @Test
    void without_a_list_the_token_vouches_and_without_an_app_id_nobody_does() {
        assertThat(urls("app").allowed("https://smba.trafficmanager.net/jp/")).isTrue();
        assertThat(urls(null).allowed("https://smba.trafficmanager.net/jp/")).isFalse();
        assertThat(urls(null, "http://127.0.0.1:9/").allowed("http://127.0.0.1:9/x"))
                .isTrue();
    }

    @Test
    void settings_tell_no_password() {
        assertThat(new BotSettings("app", "hunter2", "tenant", List.of(), null).toString())
                .contains("app")
                .doesNotContain("hunter2");
    }
}
