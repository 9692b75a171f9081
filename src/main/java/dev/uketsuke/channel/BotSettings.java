package dev.uketsuke.channel;

import java.net.URI;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What an operator may set under {@code uketsuke.bot}.
 *
 * @param appId of the bot's registration; without one nobody can be recognised, so that only this machine is listened to
 * @param appPassword of a registration for a single tenant
 * @param tenantId the tenant of the registration
 * @param allowedServiceUrls where answers may be sent to; empty with an app id: wherever a signed token says
 * @param openIdMetadata where the channel's signing keys are published, if not at the Bot Framework's own address
 */
@ConfigurationProperties("uketsuke.bot")
record BotSettings(
        @Nullable String appId,
        @Nullable String appPassword,
        @Nullable String tenantId,
        @DefaultValue List<URI> allowedServiceUrls,
        @Nullable URI openIdMetadata) {
    BotSettings {
        appId = blankIsNull(appId);
        appPassword = blankIsNull(appPassword);
        tenantId = blankIsNull(tenantId);
        allowedServiceUrls = List.copyOf(allowedServiceUrls);
    }

    private static @Nullable String blankIsNull(@Nullable String value) {
        return value == null || value.isBlank() ? null : value.strip();
    }

    @Override
    public String toString() {
        return "BotSettings[appId=%s, tenantId=%s, allowedServiceUrls=%s]"
                .formatted(appId, tenantId, allowedServiceUrls);
    }
}
