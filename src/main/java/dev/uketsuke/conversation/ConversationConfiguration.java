package dev.uketsuke.conversation;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import dev.uketsuke.content.Packs;
import dev.uketsuke.privacy.SecretGuard;
import dev.uketsuke.ticket.Tickets;
import dev.uketsuke.understanding.Translator;
import dev.uketsuke.understanding.Understanding;
import java.time.Clock;
import javax.sql.DataSource;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Puts the engine together. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({ConversationSettings.class, DraftSettings.class, DeskSettings.class})
class ConversationConfiguration {
    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    SecretGuard secretGuard() {
        return new SecretGuard();
    }

    @Bean
    Presenter presenter() {
        return new Presenter();
    }

    @Bean
    Engine engine(
            JdbcClient jdbc,
            PlatformTransactionManager transactions,
            DataSource dataSource,
            Packs packs,
            Understanding understanding,
            Presenter presenter,
            Tickets tickets,
            SecretGuard guard,
            ObjectProvider<Translator> translator,
            ObjectProvider<ChannelDriver> drivers,
            Clock clock,
            ConversationSettings settings,
            DraftSettings drafts,
            DeskSettings desk) {
        return new Engine(
                new Engine.Storage(jdbc, new TransactionTemplate(transactions), dataSource),
                new Engine.Parts(
                        packs, understanding, presenter, tickets, guard, translator.getIfAvailable(), drafts, desk),
                () -> drivers.orderedStream().toList(),
                clock,
                settings);
    }

    @Bean
    Inbox inbox(Engine engine) {
        return engine.inbox();
    }

    @Bean
    Turns turns(Engine engine) {
        return engine.turns();
    }

    @Bean
    InlineTurns inlineTurns(Engine engine) {
        return engine.inlineTurns();
    }

    @Bean
    DraftLinks draftLinks(Engine engine) {
        return engine.draftLinks();
    }

    @Bean
    DraftExpiry draftExpiry(Engine engine) {
        return engine.draftExpiry();
    }

    /** One instance at a time looks at the drafts that are due. */
    @Bean
    RecurringTask<Void> draftExpiryTask(DraftExpiry expiry) {
        return Tasks.recurring("draft-expiry", FixedDelay.ofMinutes(10)).execute((_, _) -> expiry.look());
    }

    @Bean
    TicketLines ticketLines(Engine engine) {
        return engine.ticketLines();
    }

    @Bean
    Deliveries deliveries(Engine engine) {
        return engine.deliveries();
    }

    @Bean
    ActivityLog activityLog(Engine engine) {
        return engine.log();
    }
}
