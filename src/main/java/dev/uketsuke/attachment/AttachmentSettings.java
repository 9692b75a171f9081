package dev.uketsuke.attachment;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * What files are taken (#73, #74).
 *
 * @param largest the largest file that is taken over the chat
 */
@ConfigurationProperties("uketsuke.attachment")
public record AttachmentSettings(@DefaultValue("100MB") DataSize largest) {}
