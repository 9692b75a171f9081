package dev.uketsuke.conversation;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says what to do when the database cannot be reached, or the file of the embedded one not be opened. */
final class DatabaseFailureAnalyzer extends AbstractFailureAnalyzer<SQLException> {
    private static final String NO_CONNECTION = "08";
    private static final String NOT_LET_IN = "28";
    private static final int IN_USE = 90020;
    private static final int IO_FAILED = 90028;
    private static final int CORRUPTED = 90030;
    private static final int IO_FAILED_ON_FILE = 90031;
    private static final int FILE_NOT_CREATED = 90062;

    @Override
    protected @Nullable FailureAnalysis analyze(Throwable rootFailure, SQLException cause) {
        return switch (cause.getErrorCode()) {
            case IN_USE ->
                new FailureAnalysis(
                        "Another program has the database file open: " + cause.getMessage(),
                        "Stop the other Uketsuke that uses this data folder, or give this one a folder of its own with"
                                + " UKETSUKE_DATA. Several instances share one PostgreSQL: set SPRING_DATASOURCE_URL.",
                        cause);
            case IO_FAILED, IO_FAILED_ON_FILE, FILE_NOT_CREATED ->
                new FailureAnalysis(
                        "The data folder cannot be written: " + cause.getMessage(),
                        "Make the folder writable for the user that runs Uketsuke, or name another one with"
                                + " UKETSUKE_DATA.",
                        cause);
            case CORRUPTED ->
                new FailureAnalysis(
                        "The database file is damaged and cannot be read: " + cause.getMessage(),
                        "Nothing was changed or deleted. Keep a copy of the file; then put its last backup in its place, or"
                                + " have what can be read of it written out with H2's own tool: java -cp h2-*.jar"
                                + " org.h2.tools.Recover -dir <data folder>. To begin with an empty database, move the"
                                + " file away, or name another data folder with UKETSUKE_DATA.",
                        cause);
            default -> away(cause);
        };
    }

    private static @Nullable FailureAnalysis away(SQLException cause) {
        var state = cause.getSQLState();
        return state == null || !(state.startsWith(NO_CONNECTION) || state.startsWith(NOT_LET_IN))
                ? null
                : new FailureAnalysis(
                        "The database does not let this program in: " + cause.getMessage(),
                        "Start it, and look at SPRING_DATASOURCE_URL, SPRING_DATASOURCE_USERNAME and"
                                + " SPRING_DATASOURCE_PASSWORD.",
                        cause);
    }
}
