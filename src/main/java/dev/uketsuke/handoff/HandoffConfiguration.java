package dev.uketsuke.handoff;

import java.time.Clock;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(OnCallSettings.class)
class HandoffConfiguration {
    @Bean
    OnCallAlerts onCallAlerts(
            JdbcClient jdbc, PlatformTransactionManager transactions, OnCallSettings settings, Clock clock) {
        return new OnCallAlerts(jdbc, new TransactionTemplate(transactions), settings, new Webhook(), clock);
    }
}
