package dev.uketsuke.handoff;

import dev.uketsuke.ticket.Tickets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(OnCallSettings.class)
class HandoffConfiguration {
    @Bean
    OnCallAlerts onCallAlerts(
            JdbcClient jdbc,
            PlatformTransactionManager transactions,
            OnCallSettings settings,
            ObjectProvider<JavaMailSenderImpl> mail,
            Tickets tickets,
            Clock clock) {
        return new OnCallAlerts(
                jdbc,
                new TransactionTemplate(transactions),
                tickets,
                targets(settings, mail),
                settings.console(),
                clock);
    }

    static List<OnCallTarget> targets(OnCallSettings settings, ObjectProvider<JavaMailSenderImpl> mail) {
        var targets = new ArrayList<OnCallTarget>();
        if (!settings.webhook().isEmpty()) {
            targets.add(new WebhookTarget(new Webhook(), settings.webhook()));
        }
        if (!settings.teams().isEmpty()) {
            targets.add(new TeamsTarget(new Webhook(), settings.teams()));
        }
        if (!settings.mail().isEmpty()) {
            var sender = mail.getIfAvailable();
            if (sender == null) {
                throw new BrokenOnCallException(
                        "uketsuke.oncall.mail (UKETSUKE_ONCALL_MAIL) needs a mail server: spring.mail.host (SPRING_MAIL_HOST)");
            }
            targets.add(new MailTarget(sender, settings.mailFrom(), settings.mail()));
        }
        return targets;
    }
}
