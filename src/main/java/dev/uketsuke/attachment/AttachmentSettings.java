package dev.uketsuke.attachment;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * What files are taken (#73, #74).
 *
 * @param largest the largest file that is taken over the chat
 * @param clamd the virus scanner that every file goes through, as {@code host:port}; null for none
 */
@ConfigurationProperties("uketsuke.attachment")
public record AttachmentSettings(
        @DefaultValue("100MB") DataSize largest, @Nullable String clamd) {}
