package dev.uketsuke.understanding;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Makes the understanding available to the turn. */
@Configuration(proxyBeanMethods = false)
class UnderstandingConfiguration {
    @Bean
    Understanding understanding() {
        return new OfflineUnderstanding();
    }
}
