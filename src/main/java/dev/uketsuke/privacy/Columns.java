package dev.uketsuke.privacy;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Passwords in the column of a table that is headed by the word for them: lists with commas, tabs, or bars. */
final class Columns implements Detector {
    private static final List<String> NAMES = List.of("password", "passwd", "pwd", "パスワード");
    private static final Pattern HEAD =
            Pattern.compile("[ \"*]*(?:[a-z_ ]{0,16}(?:password|passwd|pwd)|[^!-~]{0,6}パスワード)[ \"*\r]*");
    private static final Pattern RULE = Pattern.compile("[ :-]*");
    private static final int LONGEST_HEAD = 1_000;
    private static final int MOST_ROWS = 10_000;

    @Override
    public List<Hit> find(Flat text) {
        var hits = new ArrayList<Hit>();
        int done = 0;
        for (int place : text.places(NAMES)) {
            if (place < done) {
                continue;
            }
            int line = text.text().lastIndexOf('\n', place) + 1;
            int end = lineEnd(text, line);
            done = end;
            if (end - line > LONGEST_HEAD) {
                continue;
            }
            for (var separator : List.of('\t', '|', ',', ';')) {
                int column = column(text.lower().substring(line, end), separator);
                if (column >= 0) {
                    done = addRows(hits, text, end + 1, separator, column);
                    break;
                }
            }
        }
        return hits;
    }

    /** Which column of a line is headed by the word; negative when none is, or there is but one. */
    private static int column(String line, char separator) {
        var cells = line.split(Pattern.quote(String.valueOf(separator)), -1);
        for (int column = 0; column < cells.length && cells.length > 1; column++) {
            if (HEAD.matcher(cells[column]).matches()) {
                return column;
            }
        }
        return -1;
    }

    private static int addRows(List<Hit> hits, Flat text, int from, char separator, int column) {
        int line = from;
        for (int row = 0; row < MOST_ROWS && line < text.text().length(); row++) {
            int end = lineEnd(text, line);
            int start = line;
            for (int skipped = 0; skipped < column && start >= 0; skipped++) {
                int next = text.text().indexOf(separator, start, end);
                start = next < 0 ? -1 : next + 1;
            }
            if (start < 0 || text.text().indexOf(separator, line, end) < 0) {
                return line;
            }
            int next = text.text().indexOf(separator, start, end);
            add(hits, text, start, next < 0 ? end : next);
            line = end + 1;
        }
        return line;
    }

    private static void add(List<Hit> hits, Flat text, int from, int to) {
        int start = from;
        int end = to;
        while (start < end && " \"".indexOf(text.charAt(start)) >= 0) {
            start++;
        }
        while (end > start && " \"\r".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        var value = text.text().substring(start, end);
        if (!RULE.matcher(value).matches() && (Likeness.strong(value) || Likeness.named(value))) {
            hits.add(Hit.likely(SecretKind.PASSWORD, start, end));
        }
    }

    private static int lineEnd(Flat text, int from) {
        int end = text.text().indexOf('\n', from);
        return end < 0 ? text.text().length() : end;
    }
}
