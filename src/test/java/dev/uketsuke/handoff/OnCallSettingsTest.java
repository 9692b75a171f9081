package dev.uketsuke.handoff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** A setting that cannot be used is said at the start, by its name. */
class OnCallSettingsTest {
    private static final ObjectProvider<JavaMailSenderImpl> NO_SERVER = new ObjectProvider<>() {
        @Override
        public JavaMailSenderImpl getObject() {
            throw new IllegalStateException("There is none");
        }

        @Override
        public @Nullable JavaMailSenderImpl getIfAvailable() {
            return null;
        }
    };

    @ParameterizedTest(name = "{1}{2} {3} {4}")
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
            UKETSUKE_ONCALL_WEBHOOK  | http://pager.example/x | '' | ''                                   | ''
            UKETSUKE_ONCALL_TEAMS    | ''                     | http://teams.example/x | ''               | ''
            UKETSUKE_ONCALL_TEAMS    | ''                     | here             | ''                     | ''
            UKETSUKE_ONCALL_MAIL     | ''                     | ''               | nobody                 | desk@example.jp
            UKETSUKE_ONCALL_MAIL     | ''                     | ''               | Sato <sato@example.jp> | desk@example.jp
            UKETSUKE_ONCALL_MAILFROM | ''                     | ''               | sato@example.jp        | ''
            UKETSUKE_ONCALL_MAILFROM | ''                     | ''               | sato@example.jp        | desk
            """)
    void names_the_setting_that_is_broken(String setting, String webhook, String teams, String mail, String from) {
        assertThatThrownBy(() -> new OnCallSettings(webhook, teams, List.of(mail), from, ""))
                .isInstanceOf(BrokenOnCallException.class)
                .hasMessageContaining("(" + setting + ")");
    }

    @Test
    void mail_needs_a_server() {
        var settings = new OnCallSettings("", "", List.of("sato@example.jp"), "desk@example.jp", "");

        assertThatThrownBy(() -> HandoffConfiguration.targets(settings, NO_SERVER))
                .isInstanceOf(BrokenOnCallException.class)
                .hasMessageContaining("SPRING_MAIL_HOST");
        assertThat(HandoffConfiguration.targets(new OnCallSettings("", "", List.of(), "", ""), NO_SERVER))
                .isEmpty();
    }

    @Test
    void every_place_that_is_set_is_told() {
        var settings = bound(Map.of(
                "uketsuke.oncall.webhook", "https://pager.example/x",
                "uketsuke.oncall.teams", "https://teams.example/x",
                "uketsuke.oncall.mail", "sato@example.jp, on-call@example.jp",
                "uketsuke.oncall.mailfrom", "desk@example.jp"));

        assertThat(settings.mail()).containsExactly("sato@example.jp", "on-call@example.jp");
        assertThat(HandoffConfiguration.targets(settings, server()))
                .extracting(OnCallTarget::key)
                .containsExactly("webhook", "teams", "mail");
        assertThat(bound(Map.of()).mail()).isEmpty();
    }

    private static OnCallSettings bound(Map<String, String> properties) {
        return new Binder(new MapConfigurationPropertySource(properties))
                .bindOrCreate("uketsuke.oncall", OnCallSettings.class);
    }

    private static ObjectProvider<JavaMailSenderImpl> server() {
        return new ObjectProvider<>() {
            @Override
            public JavaMailSenderImpl getObject() {
                return new JavaMailSenderImpl();
            }

            @Override
            public JavaMailSenderImpl getIfAvailable() {
                return getObject();
            }
        };
    }

    @Test
    void no_address_stands_in_a_log() {
        var settings = new OnCallSettings(
                "https://pager.example/secret",
                "https://teams.example/secret",
                List.of("sato@example.jp"),
                "a@b.jp",
                "");

        assertThat(settings.toString()).doesNotContain("secret", "sato");
        assertThat(HandoffConfiguration.targets(settings, server()).toString()).doesNotContain("secret", "sato");
    }

    @Test
    void what_is_broken_is_analysed_with_what_to_do() {
        var analysis = Objects.requireNonNull(new BrokenOnCallFailureAnalyzer()
                .analyze(new RuntimeException(new BrokenOnCallException("UKETSUKE_ONCALL_MAIL has to be …"))));

        assertThat(analysis.getDescription()).contains("UKETSUKE_ONCALL_MAIL");
        assertThat(analysis.getAction()).contains("Correct this setting");
    }
}
