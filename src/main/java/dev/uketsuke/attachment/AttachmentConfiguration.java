package dev.uketsuke.attachment;

import dev.uketsuke.privacy.SecretGuard;
import java.nio.file.Path;
import java.time.Clock;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Keeps files in the data folder. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(AttachmentSettings.class)
class AttachmentConfiguration {
    @Bean
    AttachmentStore attachmentStore(
            @Value("${uketsuke.data}") Path data,
            JdbcClient jdbc,
            SecretGuard guard,
            Clock clock,
            AttachmentSettings settings) {
        return new FolderStore(data, jdbc, guard, clock, settings.largest());
    }
}
