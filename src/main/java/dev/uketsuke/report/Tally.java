package dev.uketsuke.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Counts by row and column, in the order in which rows are first named. */
final class Tally {
    private final String key;
    private final List<String> columns;
    private final Map<String, long[]> rows = new LinkedHashMap<>();

    Tally(String key, List<String> columns, List<String> rows) {
        this.key = key;
        this.columns = columns;
        rows.forEach(this::row);
    }

    void add(String row, String column) {
        row(row)[columns.indexOf(column)]++;
    }

    private long[] row(String name) {
        return rows.computeIfAbsent(name, _ -> new long[columns.size()]);
    }

    Report report() {
        return report(List.copyOf(rows.keySet()));
    }

    /** The rows with most in the first column, those first. */
    Report most(int limit) {
        return report(rows.keySet().stream()
                .sorted(Comparator.comparingLong((String row) -> row(row)[0]).reversed())
                .limit(limit)
                .toList());
    }

    private Report report(List<String> shown) {
        var all = new ArrayList<Report.Row>();
        for (var name : shown) {
            var counts = new ArrayList<Long>();
            for (var count : row(name)) {
                counts.add(count);
            }
            all.add(new Report.Row(name, counts));
        }
        return new Report(key, columns, all);
    }
}
