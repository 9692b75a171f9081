package dev.uketsuke.privacy;

import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Passwords on a line of their own below or above the line that announces them, and lists of them by user. */
final class Below implements Detector {
    private static final List<String> NAMES = List.of(
            "パスワード", "ぱすわーど", "パスフレーズ", "パスコード", "password", "passphrase", "passcode", "passwd", "pw", "パス", "pass");
    /** What ends the line that announces one. */
    private static final Pattern ANNOUNCED = Pattern.compile(
            "^[^\\n]{0,60}?(?:[:は↓⇩】\\])-]|以下|下記|次の(?:とおり|通り)|(?:連絡|お知らせ|通知|お伝え|送り|送付|共有|貼り|記載|明記)(?:し|いた|いたし|致し|しており|してあり)?(?:ます|ました)?(?:が、?(?:ご容赦|お許し|ご了承)(?:ください|下さい|願います)?)?|です|below|follows|following|here)[ 。.…:]*\\r?(?:\\n[ \\t]*\\r?){1,3}$");

    private static final Pattern NOT_TOLD = Pattern.compile(
            "別(?:便|途|送)|後(?:日|ほど|で)|電話|画面|ポリシー|エラー|ません|必要|policy|error|screen|separate|later|phone|not |n't ");
    /** What points at the line above. */
    private static final Pattern POINTED =
            Pattern.compile("(?:^|\\n)[ \\t]*(?:↑|⇧|\\^|上(?:記)?[がはの]|これ|これが)[^\\n。]{0,16}$");

    private static final Pattern BESIDE =
            Pattern.compile("(?:^|\\n)[ ]*([!-~]{5,40})[ ]{0,2}(?:←|<-|<=|⇐)[^\\n。!-~]{0,10}$");
    /** A name, or an account, and its password. */
    private static final Pattern ROW = Pattern.compile(
            "^[ \\t・*-]*(?:[^!-~\\n]{1,12}|[a-z][a-z._-]*[0-9]{0,3}|[A-Z][a-z.]+(?: [A-Z][a-z.]+)?)[ \\t]*(?:[ \\t:=、,|/]|→|は)[ \\t]*([!-~]{6,40})[ \\t]*$");

    private static final Pattern DEVICES = Pattern.compile("端末|機器|host|pc");
    private static final int LONGEST_LINE = 80;
    private static final int MOST_ROWS = 200;
    private static final int LONGEST_BLANK = 24;

    @Override
    public List<Hit> find(Flat text) {
        var hits = new ArrayList<Hit>();
        int done = 0;
        for (int place : text.places(NAMES)) {
            int end = lineEnd(text, place);
            if (end - place < LONGEST_LINE && place >= done) {
                addAbove(text, place, hits);
                int below = text.runEnd(end, LONGEST_BLANK, c -> c <= ' ');
                var head = text.lower().substring(place, below);
                if (ANNOUNCED.matcher(head).find() && !NOT_TOLD.matcher(head).find()) {
                    done = Math.max(
                            done,
                            addLines(
                                    text,
                                    below,
                                    text.before(place, 4).contains("pas") || head.startsWith("passphrase"),
                                    hits));
                }
            }
        }
        return hits;
    }

    private static void addAbove(Flat text, int place, List<Hit> hits) {
        int from = Math.max(0, place - LONGEST_LINE);
        var before = text.text().substring(from, place);
        var beside = before.indexOf('←') < 0 && before.indexOf('<') < 0 && before.indexOf('⇐') < 0
                ? null
                : BESIDE.matcher(before);
        if (beside != null && beside.find()) {
            addWord(text, from + beside.start(1), from + beside.end(1), hits);
            return;
        }
        var pointed = POINTED.matcher(before);
        if (pointed.find()) {
            int end = from + pointed.start();
            while (end > from && text.charAt(end - 1) <= ' ') {
                end--;
            }
            int newline = before.lastIndexOf('\n', Math.max(0, end - 1 - from));
            if (newline >= 0 || from == 0) {
                addWord(text, from + newline + 1, end, hits);
            }
        }
    }

    /** Where the lines end that hold passwords alone or behind a name. */
    private static int addLines(Flat text, int from, boolean phrase, List<Hit> hits) {
        int line = from;
        for (int row = 0; row < MOST_ROWS && line < text.text().length(); row++) {
            int end = lineEnd(text, line);
            var password = end - line > LONGEST_LINE ? null : named(text, line, end);
            if (password == null) {
                return row == 0 && (addWord(text, line, end, hits) || (phrase && addPhrase(text, line, end, hits)))
                        ? end
                        : line;
            }
            hits.add(password);
            line = end + 1;
        }
        return line;
    }

    /** The password of a line that is a name and a password. */
    private static @Nullable Hit named(Flat text, int line, int end) {
        var row = ROW.matcher(text.text().substring(line, end).replace('\r', ' '));
        boolean password = row.find()
                && Likeness.invented(row.group(1))
                && !DEVICES.matcher(text.lower().substring(line, end)).find();
        return password ? Hit.likely(SecretKind.PASSWORD, line + row.start(1), line + row.end(1)) : null;
    }

    /** A line that is but one word, which need not look very much like a password. */
    private static boolean addWord(Flat text, int from, int to, List<Hit> hits) {
        if (to - from > LONGEST_LINE) {
            return false;
        }
        int start = from;
        int end = to;
        while (start < end && " \t\"'`「『".indexOf(text.charAt(start)) >= 0) {
            start++;
        }
        while (end > start && " \t\r\"'`」』".indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        var word = text.text().substring(start, end);
        if (!word.chars().allMatch(c -> c > ' ' && c < 0x7F)
                || Placeholder.touches(text, start, end)
                || word.endsWith(":")
                || word.indexOf('/') >= 0
                || word.indexOf('\\') >= 0
                || Names.thing(word)
                || !(Likeness.strong(word) || (word.length() >= 8 && Likeness.named(word)))) {
            return false;
        }
        hits.add(Hit.likely(SecretKind.PASSWORD, start, end));
        return true;
    }

    private static boolean addPhrase(Flat text, int from, int to, List<Hit> hits) {
        int end = text.charAt(to - 1) == '\r' ? to - 1 : to;
        var phrase = text.text().substring(from, end);
        if (!phrase.matches("[a-z0-9]+(?: [a-z0-9]+){2,9}")) {
            return false;
        }
        hits.add(Hit.likely(SecretKind.PASSWORD, from, end));
        return true;
    }

    /** The end of a line, or a place too far behind for the line to be looked at. */
    private static int lineEnd(Flat text, int from) {
        return text.runEnd(from, LONGEST_LINE + 1, c -> c != '\n');
    }
}
