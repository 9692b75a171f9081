package dev.uketsuke.channel;

import com.microsoft.bot.connector.authentication.AppCredentials;
import com.microsoft.bot.connector.authentication.CachingOpenIdMetadataResolver;
import com.microsoft.bot.connector.authentication.ChannelValidation;
import com.microsoft.bot.connector.authentication.MicrosoftAppCredentials;
import dev.uketsuke.conversation.ChannelDriver;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;

/** Puts the Bot Framework's SDK together. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(BotSettings.class)
class BotConfiguration {
    private final BotSettings settings;

    BotConfiguration(BotSettings settings) {
        this.settings = settings;
        // The SDK fetches signing keys and tokens without a time-out of its own, the keys under one lock for all.
        setIfAbsent("sun.net.client.defaultConnectTimeout", "5000");
        setIfAbsent("sun.net.client.defaultReadTimeout", "10000");
        if (settings.openIdMetadata() != null) {
            ChannelValidation.setOpenIdMetaDataUrl(settings.openIdMetadata().toString());
        }
    }

    private static void setIfAbsent(String property, String value) {
        if (System.getProperty(property) == null) {
            System.setProperty(property, value);
        }
    }

    @Bean
    AppCredentials botCredentials() {
        // Only with the tenant as third argument does the SDK ask a single tenant for its token.
        return settings.appId() == null
                ? MicrosoftAppCredentials.empty()
                : new MicrosoftAppCredentials(settings.appId(), settings.appPassword(), settings.tenantId(), null);
    }

    @Bean
    ChannelDriver botFrameworkDriver(AppCredentials credentials) {
        return new BotFrameworkDriver(new ConnectorAdapter(credentials, new Connectors()), settings);
    }

    /** The endpoint looks at each caller's token by itself. */
    @Bean
    @Order(11)
    SecurityFilterChain messagesSecurity(HttpSecurity http) {
        return http.securityMatcher("/api/messages")
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .build();
    }

    /** The first message after a start does not wait for the channel's signing keys. */
    @EventListener(ApplicationReadyEvent.class)
    void fetchSigningKeys() {
        if (settings.appId() != null) {
            Thread.ofVirtual()
                    .name("signing-keys")
                    .start(() -> new CachingOpenIdMetadataResolver()
                            .get(ChannelValidation.getOpenIdMetaDataUrl())
                            .getKey("first"));
        }
    }
}
