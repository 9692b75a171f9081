package dev.uketsuke.attachment;

import dev.uketsuke.privacy.SecretGuard;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Keeps files in the data folder. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(AttachmentSettings.class)
class AttachmentConfiguration {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Bean
    AttachmentStore attachmentStore(
            @Value("${uketsuke.data}") Path data,
            JdbcClient jdbc,
            SecretGuard guard,
            Clock clock,
            AttachmentSettings settings) {
        var clamd = settings.clamd();
        var scanner = clamd == null || clamd.isBlank() ? VirusScanner.NONE : new Clamd(clamd, PATIENCE);
        return CheckedStore.in(data, jdbc, guard, clock, settings.largest(), scanner);
    }
}
