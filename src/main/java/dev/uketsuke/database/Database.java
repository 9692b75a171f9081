package dev.uketsuke.database;

import javax.sql.DataSource;
import org.springframework.jdbc.support.JdbcUtils;
import org.springframework.jdbc.support.MetaDataAccessException;

/** What kind of database stands behind the tables, as far as the program behaves differently. */
public enum Database {
    /** Shared by any number of instances, which can notify each other. */
    POSTGRESQL,
    /** A file that this instance has to itself. */
    OWN_FILE,
    /** Anything else: perhaps shared, without notifications; the poll has to do. */
    OTHER;

    public static Database of(DataSource dataSource) {
        try {
            var url = JdbcUtils.extractDatabaseMetaData(dataSource, metaData -> metaData.getURL());
            if (url.startsWith("jdbc:postgresql:")) {
                return POSTGRESQL;
            }
            return url.startsWith("jdbc:h2:file:") ? OWN_FILE : OTHER;
        } catch (MetaDataAccessException e) {
            throw new IllegalStateException("The database does not say what it is", e);
        }
    }
}
