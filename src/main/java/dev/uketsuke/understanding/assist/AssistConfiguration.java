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
    /** One for all that the model is asked: the same model answers, or does not. */
    @Bean
    Guard guard(AssistSettings settings, Clock clock) {
        return new Guard(settings.atOnce(), clock);
    }

    @Bean
    @Nullable
    Assistant assistant(AssistSettings settings, Guard guard, Clock clock) {
        return settings.isSet()
                ? new GuardedAssistant(new ModelAssistant(new ChatCompletions(settings.checked(), clock)), guard)
                : null;
    }

    @Bean
    @Nullable
    Translator translator(AssistSettings settings, Guard guard, Clock clock) {
        return settings.isSet()
                ? new GuardedTranslator(new ModelTranslator(new ChatCompletions(settings.checked(), clock)), guard)
                : null;
    }
}
