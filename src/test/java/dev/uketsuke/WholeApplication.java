package dev.uketsuke;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.nio.file.Files;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.test.context.ContextConfiguration;

/** Runs against the whole application on a real port, with a data folder that was empty; all tests share one. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "uketsuke.api.token=" + WholeApplication.API_TOKEN,
            "uketsuke.console.password=" + WholeApplication.CONSOLE_PASSWORD
        })
@ContextConfiguration(initializers = WholeApplication.EmptyFolder.class)
public @interface WholeApplication {
    String API_TOKEN = "token-of-the-whole-application";
    String CONSOLE_PASSWORD = "password-of-the-whole-application";

    /** Gives the application its data folder. */
    final class EmptyFolder implements ApplicationContextInitializer<ConfigurableApplicationContext> {
        @Override
        public void initialize(ConfigurableApplicationContext context) {
            try {
                TestPropertyValues.of("uketsuke.data=" + Files.createTempDirectory("uketsuke"))
                        .applyTo(context);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
