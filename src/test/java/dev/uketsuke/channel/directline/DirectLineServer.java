package dev.uketsuke.channel.directline;

import java.time.Clock;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;

/** The protocol alone, in front of conversations in memory. */
@Configuration(proxyBeanMethods = false)
@EnableAutoConfiguration(exclude = {DataSourceAutoConfiguration.class, FlywayAutoConfiguration.class})
@ComponentScan
class DirectLineServer {
    @Bean
    SettableClock clock() {
        return new SettableClock();
    }

    @Bean
    LoopbackDesk desk(Clock clock) {
        return new LoopbackDesk(clock);
    }
}
