package dev.uketsuke.channel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.support.DefaultListableBeanFactory;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.mock.env.MockEnvironment;

@ExtendWith(OutputCaptureExtension.class)
class ProductionSettingsTest {
    private static void start(Map<String, String> settings) {
        var environment = new MockEnvironment();
        settings.forEach(environment::setProperty);
        var check = new ProductionSettings();
        check.setEnvironment(environment);
        check.postProcessBeanFactory(new DefaultListableBeanFactory());
    }

    @Test
    void every_missing_setting_is_named_at_once() {
        var refusal = catchThrowableOfType(
                MissingSettingsException.class,
                () -> start(Map.of("spring.datasource.url", "jdbc:h2:file:./data/uketsuke")));

        assertThat(refusal)
                .hasMessageContaining("uketsuke.bot.app-id")
                .hasMessageContaining("uketsuke.directline.token-key")
                .hasMessageContaining("spring.datasource.url");
    }

    @Test
    void a_complete_production_system_starts() {
        assertThatCode(() -> start(Map.of(
                        "uketsuke.bot.app-id", "a",
                        "uketsuke.directline.token-key", "0123456789abcdef0123456789abcdef",
                        "spring.datasource.url", "jdbc:postgresql://db/uketsuke")))
                .doesNotThrowAnyException();
    }

    @Test
    void the_refusal_is_readable_on_the_console(CapturedOutput output) {
        var application = new SpringApplication(ProductionSettings.class);
        application.setWebApplicationType(WebApplicationType.NONE);
        application.setAdditionalProfiles("production");

        assertThatCode(application::run).isInstanceOf(MissingSettingsException.class);
        assertThat(output)
                .contains("APPLICATION FAILED TO START")
                .contains("- uketsuke.bot.app-id (UKETSUKE_BOT_APPID)")
                .contains("start without the profile 'production'");
    }
}
