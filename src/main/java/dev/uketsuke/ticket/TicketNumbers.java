package dev.uketsuke.ticket;

import java.util.Locale;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Gives out {@code REQ-<year>-<6 digits>} without gaps or doubles, inside the caller's transaction. */
final class TicketNumbers {
    private final JdbcClient jdbc;

    TicketNumbers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Keeps everybody else from giving out a number of the year until the transaction ends.
     *
     * @return the number that was given out last; 0 in a new year
     */
    long lock(int year) {
        return locked(year)
                .or(() -> {
                    // Waits for a rival's insert of the same year and then does nothing: no duplicate key to catch.
                    jdbc.sql("insert into ticket_number (issued_in, last) values (:year, 0) on conflict do nothing")
                            .param("year", year)
                            .update();
                    return locked(year);
                })
                .orElseThrow();
    }

    /** Gives out the number after the last one. */
    String next(int year, long last) {
        jdbc.sql("update ticket_number set last = :last where issued_in = :year")
                .param("last", last + 1)
                .param("year", year)
                .update();
        return String.format(Locale.ROOT, "REQ-%d-%06d", year, last + 1);
    }

    private Optional<Long> locked(int year) {
        return jdbc.sql("select last from ticket_number where issued_in = :year for update")
                .param("year", year)
                .query(Long.class)
                .optional();
    }
}
