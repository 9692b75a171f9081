package dev.uketsuke;

import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/** A database as the application finds it at its first start, for contracts that run on each kind. */
public final class FreshDatabase {
    private FreshDatabase() {}

    /** Empties it and creates the tables. */
    public static void in(DataSource database) {
        var flyway =
                Flyway.configure().dataSource(database).cleanDisabled(false).load();
        flyway.clean();
        flyway.migrate();
    }
}
