package dev.uketsuke.content;

import java.nio.file.Path;
import java.time.Duration;
import java.util.function.Supplier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * The content in force: the packaged one, or that of the folder {@code uketsuke.dialogs}, which is read again on change
 * with {@code uketsuke.dialogs-reload=true}.
 */
@Configuration(proxyBeanMethods = false)
class ContentConfiguration {
    private static final Duration LOOK_EVERY = Duration.ofSeconds(1);

    @Bean
    LoadedPacks packs(@Value("${uketsuke.dialogs:}") String folder) {
        var loader = new PackLoader();
        Supplier<Pack> source = folder.isBlank() ? loader::loadPackaged : () -> loader.load(Path.of(folder));
        return new LoadedPacks(source);
    }

    @Bean
    @ConditionalOnProperty("uketsuke.dialogs-reload")
    PackWatch packWatch(@Value("${uketsuke.dialogs:}") String folder, LoadedPacks packs) {
        if (folder.isBlank()) {
            throw new IllegalStateException(
                    "uketsuke.dialogs-reload watches a folder: set uketsuke.dialogs to the folder of the content");
        }
        return new PackWatch(Path.of(folder), LOOK_EVERY, packs::reload);
    }

    @Bean
    PackHealth dialogsHealthIndicator(LoadedPacks packs) {
        return new PackHealth(packs);
    }
}
