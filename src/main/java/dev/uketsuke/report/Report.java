package dev.uketsuke.report;

import java.util.List;

/**
 * One table of numbers.
 *
 * @param key by which texts name it
 * @param columns keys of what is counted
 */
public record Report(String key, List<String> columns, List<Row> rows) {
    public Report {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /**
     * One row of it.
     *
     * @param key what it is about: a level, a slot, a number of messages
     * @param counts one for each column
     */
    public record Row(String key, List<Long> counts) {
        public Row {
            counts = List.copyOf(counts);
        }
    }
}
