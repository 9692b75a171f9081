package dev.uketsuke.understanding.assist;

import static org.assertj.core.api.Assertions.assertThat;

import dev.uketsuke.understanding.Assistant;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class AssistConfigurationTest {
    private final ApplicationContextRunner program = new ApplicationContextRunner()
            .withBean(Clock.class, Clock::systemUTC)
            .withUserConfiguration(AssistConfiguration.class);

    @Test
    void nobody_is_asked_unless_a_language_model_is_configured() {
        program.run(
                started -> assertThat(started.getBeanProvider(Assistant.class).getIfAvailable())
                        .isNull());
    }

    @Test
    void a_configured_language_model_is_asked() {
        program.withPropertyValues(
                        "uketsuke.assist.url=https://api.example/v1",
                        "uketsuke.assist.key=key",
                        "uketsuke.assist.model=m")
                .run(started -> assertThat(
                                started.getBeanProvider(Assistant.class).getIfAvailable())
                        .isInstanceOf(GuardedAssistant.class));
    }
}
