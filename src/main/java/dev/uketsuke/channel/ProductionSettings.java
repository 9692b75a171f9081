package dev.uketsuke.channel;

import java.util.ArrayList;
import java.util.List;
import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.context.EnvironmentAware;
import org.springframework.context.annotation.Profile;
import org.springframework.core.env.Environment;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.stereotype.Component;

/** Refuses to start a production system that would accept anybody or keep its data beside the program. */
@Component
@Profile("production")
final class ProductionSettings implements BeanFactoryPostProcessor, EnvironmentAware {
    private Environment environment = new StandardEnvironment();

    @Override
    public void setEnvironment(Environment environment) {
        this.environment = environment;
    }

    /** Before any bean is made, so that nothing is opened or written in vain. */
    @Override
    public void postProcessBeanFactory(ConfigurableListableBeanFactory beans) {
        var missing = new ArrayList<String>();
        need(missing, "uketsuke.bot.app-id", "UKETSUKE_BOT_APPID", "the id of the bot's registration");
        need(
                missing,
                "uketsuke.directline.token-key",
                "UKETSUKE_DIRECTLINE_TOKENKEY",
                "a secret of at least 32 bytes, the same on every instance");
        if (!environment.getProperty("spring.datasource.url", "").startsWith("jdbc:postgresql:")) {
            missing.add("- spring.datasource.url (SPRING_DATASOURCE_URL): a PostgreSQL database, jdbc:postgresql://…");
        }
        if (!missing.isEmpty()) {
            throw new MissingSettingsException(missing);
        }
    }

    private void need(List<String> missing, String property, String variable, String what) {
        if (environment.getProperty(property, "").isBlank()) {
            missing.add("- %s (%s): %s".formatted(property, variable, what));
        }
    }
}
