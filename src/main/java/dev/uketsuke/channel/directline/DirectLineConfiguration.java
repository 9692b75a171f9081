package dev.uketsuke.channel.directline;

import java.nio.file.Path;
import java.time.Clock;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.context.SecurityContextHolderFilter;

/** Puts Direct Line behind its own tokens: no session, no sign-in, no form. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({DirectLineSettings.class, WebChatSettings.class})
class DirectLineConfiguration {
    @Bean
    Tokens directLineTokens(DirectLineSettings settings, @Value("${uketsuke.data}") Path data, Clock clock) {
        return new Tokens(TokenKey.of(settings.tokenKey(), data), clock, settings);
    }

    @Bean
    @Order(10)
    SecurityFilterChain directLineSecurity(HttpSecurity http, Origins origins) {
        return http.securityMatcher("/v3/directline/**", "/api/webchat/**")
                .authorizeHttpRequests(requests -> requests.anyRequest().permitAll())
                .csrf(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .addFilterBefore(new OriginFilter(origins), SecurityContextHolderFilter.class)
                .build();
    }
}
