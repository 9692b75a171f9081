package dev.uketsuke.ticket;

import java.sql.Connection;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.jdbc.core.support.AbstractSqlTypeValue;

/** What stands in a ticket's row so that the queue can be ordered and searched; written with every change of the row. */
record SearchColumns(QueuePlace place, String text) {
    /** For an {@code update}; {@link #bind} gives the values. */
    static final String ASSIGNED = "queue_rank = :rank, queue_key = :key, search_text = :text, search_grams = :grams";

    StatementSpec bind(StatementSpec statement) {
        return statement
                .param("rank", place.rank())
                .param("key", place.key())
                .param("text", text)
                .param("grams", new IntegerArray(Grams.of(text)));
    }

    /** An array as both databases take it. */
    static final class IntegerArray extends AbstractSqlTypeValue {
        private final Integer[] numbers;

        IntegerArray(Integer[] numbers) {
            this.numbers = numbers;
        }

        @Override
        protected Object createTypeValue(Connection connection, int sqlType, @Nullable String typeName)
                throws SQLException {
            return connection.createArrayOf("int4", numbers);
        }
    }
}
