package dev.uketsuke.channel.page;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What an operator may set under {@code uketsuke.page}.
 *
 * @param frameAncestors who may show the page in a frame, as in {@code Content-Security-Policy}
 * @param webChatVersion version of Web Chat in the page's own files; set by the build
 */
@ConfigurationProperties("uketsuke.page")
record ChatPageSettings(@DefaultValue("'self'") String frameAncestors, String webChatVersion) {
    ChatPageSettings {
        if (frameAncestors.isBlank() || frameAncestors.contains(";") || frameAncestors.contains(",")) {
            throw new IllegalArgumentException("uketsuke.page.frame-ancestors is '" + frameAncestors
                    + "'; write sources with spaces between, such as 'self' https://www.example.com");
        }
    }
}
