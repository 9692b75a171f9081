package dev.uketsuke.understanding.assist;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.uketsuke.dialog.Language;
import dev.uketsuke.dialog.Slot;
import dev.uketsuke.understanding.Assistant;
import dev.uketsuke.understanding.NoProposalException;
import dev.uketsuke.understanding.Translator;
import dev.uketsuke.understanding.Unread;
import java.time.Clock;
import java.util.List;
import java.util.Map;
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

    @Test
    void one_that_does_not_answer_is_not_asked_to_translate_either() {
        program.withPropertyValues(
                        "uketsuke.assist.url=http://127.0.0.1:1/v1",
                        "uketsuke.assist.key=key",
                        "uketsuke.assist.model=m")
                .run(started -> {
                    var translator = started.getBean(Translator.class);
                    var unread = new Unread("text", List.of(), List.of());
                    for (int times = 0; times < 5; times++) {
                        assertThatThrownBy(
                                        () -> started.getBean(Assistant.class).read(unread))
                                .isInstanceOf(NoProposalException.class);
                    }

                    assertThatThrownBy(() -> translator.translate(Map.of(new Slot("issue"), "text"), Language.EN))
                            .isInstanceOf(NoProposalException.class)
                            .hasMessage("it failed too often");
                });
    }
}
