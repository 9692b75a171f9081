package dev.uketsuke.understanding.assist;

import dev.uketsuke.understanding.Assistant;
import dev.uketsuke.understanding.Translator;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Makes the help of a language model available where one is configured. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(AssistSettings.class)
class AssistConfiguration {
    @Bean
    @Nullable
    Assistant assistant(AssistSettings settings, Clock clock) {
        return settings.isSet()
                ? new GuardedAssistant(
                        new ModelAssistant(new ChatCompletions(settings.checked(), clock)), settings.atOnce(), clock)
                : null;
    }

    @Bean
    @Nullable
    Translator translator(AssistSettings settings, Clock clock) {
        return settings.isSet() ? new ModelTranslator(new ChatCompletions(settings.checked(), clock)) : null;
    }
}
