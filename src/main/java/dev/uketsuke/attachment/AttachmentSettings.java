package dev.uketsuke.attachment;

import java.util.regex.Pattern;
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
        @DefaultValue("100MB") DataSize largest, @Nullable String clamd) {
    private static final Pattern ADDRESS = Pattern.compile(".+:[1-9][0-9]{0,4}");
    private static final int LAST_PORT = 65_535;

    public AttachmentSettings {
        if (largest.toBytes() < 1) {
            throw new IllegalArgumentException("uketsuke.attachment.largest is 1B or more");
        }
        if (clamd != null && !clamd.isBlank() && !isAddress(clamd)) {
            throw new IllegalArgumentException("uketsuke.attachment.clamd has the form host:port");
        }
    }

    private static boolean isAddress(String given) {
        return ADDRESS.matcher(given).matches()
                && Integer.parseInt(given.substring(given.lastIndexOf(':') + 1)) <= LAST_PORT;
    }
}
