package dev.uketsuke.conversation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import javax.sql.DataSource;
import org.h2.jdbcx.JdbcConnectionPool;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.io.ClassPathResource;

/** On the database of the embedded default, at the very address that the application has for it. */
@Execution(ExecutionMode.CONCURRENT)
class KillOnH2Test extends KillContract {
    static final String USER = "uketsuke";

    @Override
    String url() throws IOException {
        return url(folder);
    }

    static String url(Path data) throws IOException {
        var settings = new YamlPropertySourceLoader()
                .load("application", new ClassPathResource("application.yaml"))
                .getFirst();
        return Objects.requireNonNull(settings.getProperty("spring.datasource.url"))
                .toString()
                .replace("${uketsuke.data}", data.toString());
    }

    @Override
    String user() {
        return USER;
    }

    @Override
    DataSource database() throws IOException {
        return JdbcConnectionPool.create(url(), user(), "");
    }
}
