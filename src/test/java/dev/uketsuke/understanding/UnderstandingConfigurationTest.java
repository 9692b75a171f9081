package dev.uketsuke.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class UnderstandingConfigurationTest {
    private final ApplicationContextRunner program = new ApplicationContextRunner()
            .withPropertyValues("uketsuke.data=target")
            .withUserConfiguration(UnderstandingConfiguration.class);

    @Test
    void without_somebody_to_ask_messages_are_read_offline() {
        program.run(
                started -> assertThat(started.getBean(Understanding.class)).isInstanceOf(OfflineUnderstanding.class));
    }

    @Test
    void with_somebody_to_ask_messages_are_read_with_help() {
        program.withBean(Assistant.class, () -> _ -> {
                    throw new NoProposalException("away");
                })
                .run(started ->
                        assertThat(started.getBean(Understanding.class)).isInstanceOf(AssistedUnderstanding.class));
    }
}
