package dev.uketsuke.privacy;

import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Codes that last for minutes: read from a telephone, shown for remote help, or told with how long they are. */
final class Handshakes implements Detector {
    private static final Map<String, Integer> NUMBERS =
            Map.of("four", 4, "five", 5, "six", 6, "seven", 7, "eight", 8, "nine", 9, "ten", 10, "twelve", 12);
    private static final List<String> MEASURES = List.of("character", "letter", "char ", "digit", "文字", "桁");
    private static final Pattern COUNT = Pattern.compile("(?:^|[^0-9a-z])([0-9]{1,2}|[a-z]{3,6})[ -]?$");
    private static final Pattern ELSE = Pattern.compile(
            "エラー|イベント|電話|内線|郵便|受付|問い?合わ?せ|チケット|注文|資産|シリアル|型番|伝票|会員|社員|ビルド|台中|error|event|ticket|build|case|report|ref|order|asset|serial|tag|phone number|extension|invoice|version|kb");

    private static final List<String> SENT = List.of(
            "届",
            "確認の番号",
            "本人確認",
            "ショートメ",
            "数字",
            "認証",
            "authenticator",
            "my phone",
            "the app",
            "the text",
            "a text",
            "texted",
            "sent me",
            "to verify",
            "to confirm",
            "one-time",
            "it rolls",
            "sms",
            "来た",
            "出てい");
    private static final Pattern TRIPLES = Pattern.compile(
            "(?:^|[^0-9A-Za-z.:/+_ -]|[^0-9.:/+_-] )([0-9]{3}[ -][0-9]{3}|G-[0-9]{6})(?:[^0-9A-Za-z./:_ -]|[.]? [^0-9]|[.]?$)");
    private static final Pattern SENT_ME = Pattern.compile(
            "^sent me (?:(?:the|a) (?:number|digits|code) )?([0-9]{6,8})[ ,.](?:.{0,20}?(?:confirm|verify|prove|sign|log))");

    private static final List<String> TOOLS = List.of(
            "teamviewer",
            "anydesk",
            "quick assist",
            "quickassist",
            "クイックアシスト",
            "クイック アシスト",
            "rustdesk",
            "splashtop",
            "screenconnect",
            "remote desktop id",
            "リモートの番号",
            "リモートのid",
            "遠隔");
    private static final Pattern MACHINE = Pattern.compile("[0-9]{1,3}(?: ?[0-9]{3}){2,3}(?:[^0-9]|$)");
    private static final Pattern SHOWN =
            Pattern.compile("[^A-Za-z0-9_.@\\\\-]([A-Za-z0-9]{4,12})(?:[^A-Za-z0-9_@\\\\-]|$)");
    private static final Pattern SIX = Pattern.compile("[^A-Za-z0-9_.@\\\\-]([A-Z0-9]{6})(?:[^A-Za-z0-9_@\\\\-]|$)");
    private static final Pattern GIVEN = Pattern.compile("code|コード|文字|characters|gave|shows|says|表示|出て|出ました");
    private static final int NEAR = 44;
    private static final int FAR = 120;

    @Override
    public List<Hit> find(Flat text) {
        var hits = new ArrayList<Hit>();
        for (int place : text.places(MEASURES)) {
            addCounted(text, place, hits);
        }
        int done = 0;
        for (int place : text.places(SENT)) {
            done = addTriples(text, Math.max(done, place - NEAR), place + NEAR, done, hits);
            var sent = text.at(SENT_ME, place, FAR);
            if (sent != null && !ELSE.matcher(text.before(place, 16)).find()) {
                hits.add(Hit.likely(SecretKind.PIN, place + sent.start(1), place + sent.end(1)));
            }
        }
        for (int place : text.places(TOOLS)) {
            addShown(text, place, hits);
        }
        return hits;
    }

    /** What is as long as it is said to be. */
    private static void addCounted(Flat text, int place, List<Hit> hits) {
        var count = COUNT.matcher(text.before(place, 10));
        if (!count.find()) {
            return;
        }
        var said = count.group(1);
        int length = Character.isDigit(said.charAt(0)) ? Integer.parseInt(said) : NUMBERS.getOrDefault(said, 0);
        var window = text.text().substring(place, Math.min(text.text().length(), place + NEAR));
        var shown = SHOWN.matcher(window);
        for (int at = 0; at < window.length() && shown.find(at); at = shown.end(1)) {
            var word = shown.group(1);
            if (word.length() == length
                    && mixed(word)
                    && !ELSE.matcher(lower(window, 0, shown.start(1))).find()) {
                hits.add(Hit.likely(SecretKind.PIN, place + shown.start(1), place + shown.end(1)));
                return;
            }
        }
    }

    /** Six digits in two halves where something was sent; more digits beside them are a telephone number. */
    private static int addTriples(Flat text, int from, int until, int done, List<Hit> hits) {
        int to = Math.min(text.text().length(), until);
        if (from >= to || !Likeness.promising(text, from, to)) {
            return done;
        }
        var triples = TRIPLES.matcher(text.text().substring(from, to));
        int end = done;
        while (triples.find()) {
            int start = from + triples.start(1);
            if (!ELSE.matcher(text.before(start, 20)).find()) {
                hits.add(Hit.likely(SecretKind.PIN, start, from + triples.end(1)));
                end = from + triples.end(1);
            }
        }
        return end;
    }

    private static void addShown(Flat text, int place, List<Hit> hits) {
        var window = text.text().substring(place, Math.min(text.text().length(), place + FAR));
        var machine = MACHINE.matcher(window);
        int from = machine.find() ? machine.end() - 1 : -1;
        var six = SIX.matcher(window);
        if (from >= 0) {
            var shown = SHOWN.matcher(window);
            for (int at = from; at < window.length() && shown.find(at); at = shown.end(1)) {
                if (mixed(shown.group(1))
                        && !Names.thing(shown.group(1))
                        && !ELSE.matcher(lower(window, from, shown.start(1))).find()) {
                    hits.add(Hit.likely(SecretKind.PASSWORD, place + shown.start(1), place + shown.end(1)));
                    return;
                }
            }
        } else if (six.find()
                && mixed(six.group(1))
                && GIVEN.matcher(lower(window, 0, six.start(1))).find()
                && !ELSE.matcher(lower(window, 0, six.start(1))).find()) {
            hits.add(Hit.likely(SecretKind.PIN, place + six.start(1), place + six.end(1)));
        }
    }

    private static String lower(String window, int from, int to) {
        return window.substring(Math.min(from, to), to).toLowerCase(Locale.ROOT);
    }

    private static boolean mixed(String word) {
        return word.chars().anyMatch(Character::isDigit) && word.chars().anyMatch(Character::isLetter);
    }
}
