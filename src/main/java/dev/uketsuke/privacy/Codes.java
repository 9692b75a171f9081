package dev.uketsuke.privacy;

import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.List;

/** Numbers that unlock or that came as a one-time code, where nothing calls them PIN. */
final class Codes implements Detector {
    private static final String ONCE = "([0-9]{3}[ -]?[0-9]{3}|[0-9]{8}|[0-9]{4}[ -][0-9]{4})";
    private static final String SHORT = "([0-9]{4,8})";
    private static final String NOTHING_ELSE = "(?:[^0-9A-Za-z/.:-]|$)";

    private static final List<String> SENT = List.of(
            "sms",
            "ショートメール",
            "ショートメッセージ",
            "認証アプリ",
            "authenticator",
            "ワンタイム",
            "二段階",
            "2段階",
            "多要素",
            "mfa",
            "2fa",
            "otp",
            "texted",
            "a text",
            "text message",
            "digit",
            "桁",
            "code",
            "コード");
    private static final List<String> LOOSE = List.of("digit", "桁", "code", "コード");
    private static final Pattern DATE = Pattern.compile("20[0-9]{2}[01][0-9][0-3][0-9]");
    private static final Pattern SENT_NUMBER = Pattern.compile("^[a-z]*(?:[^。\\n0-9.]{0,22}?[^A-Za-z0-9/.。\\n-])?"
            + "(?:[468][- ]?(?:桁|digits?)[^。\\n0-9.]{0,8}?[^A-Za-z0-9/.-])?" + ONCE + NOTHING_ELSE);
    private static final Pattern SENT_BEFORE = Pattern.compile(
            "(?:sms|texted|text|received|got|login|sign-?in|verification|security|one-?time|mfa|2fa|otp|authenticator|access|confirmation|認証|確認|ログイン|届いた|来た|送られた|表示された|ワンタイム|セキュリティ|[468][- ]?digit|the|these|those|桁|の)[ a-z-]{0,12}[468]?$");
    private static final Pattern ELSE = Pattern.compile(
            "エラー|イベント|番号は|電話|内線|受付|問い?合わ?せ|チケット|ビルド|バージョン|error|event|ticket|build|case|report|phone|ref|status|version|kb|会議|time|date|日時|時刻|件");

    private static final List<String> LOCKS = List.of("ロック", "unlock", "lock", "開く", "開ける", "解凍", "open");
    private static final Pattern LOCK_NUMBER = Pattern.compile(
            "^[a-z]{0,3}(?:解除|を?外す|のに|には|[^。\\n0-9、,.]{0,16}?)?[ ]?(?:は|に|には|:|を|のに|with|is|code|using|の番号は)[ ]?[「\"']?"
                    + SHORT + "(?:[ ]?(?:で(?:す|外|解|開|お願)|を入|って入|と入|と打|って打|」|[,.]? ?$|[,.] |\\n|。| and| then|\"|'))");

    private static final List<String> OPENED =
            List.of("で外れ", "で解除", "で開", "でロック", "を入れると", "を入れれば", "って打", "って入れ", "と打てば");
    private static final Pattern OPENED_BY = Pattern.compile("(?:^|[^0-9A-Za-z_.:/-])" + SHORT + "[ 」\"]?$");
    /** What is typed opens something only where that is said of it; 「で開」 and the like say it themselves. */
    private static final Pattern OPENS = Pattern.compile("^で(?:外れ|解除|開|ロック)|ロック|解除|外れ|開|解凍|入れ[るば]|画面");
    /** A number of something else that is open or locked: a port, a size, an event. */
    private static final Pattern MEASURE = Pattern.compile(
            "ポート|サイズ|行|ページ|上限|回数|しきい値|閾値|秒|分|版|port|size|file|limit|time-?out|threshold|count|second|minute|byte|line|page|process|thread|handle|session|retry|attempt|duration|user|account");
    /** "Excel 2019", "Edge 138": the number of a product. */
    private static final Pattern OF_A_PRODUCT = Pattern.compile("[A-Za-z][ ]?$");

    private static final Pattern YEAR = Pattern.compile("(?:19|20)[0-9]{2}");

    @Override
    public List<Hit> find(Flat text) {
        var hits = new ArrayList<Hit>();
        for (int place : text.places(SENT)) {
            var match = text.at(SENT_NUMBER, place, 60);
            if (match != null
                    && sent(text, place, match.start(1))
                    && !DATE.matcher(match.group(1)).matches()) {
                hits.add(Hit.likely(SecretKind.PIN, place + match.start(1), place + match.end(1)));
            }
        }
        for (int place : text.places(LOCKS)) {
            var match = wordBegins(text, place) ? text.at(LOCK_NUMBER, place, 48) : null;
            if (match != null) {
                addUnlessMeasure(
                        text, Hit.likely(SecretKind.PIN, place + match.start(1), place + match.end(1)), place, hits);
            }
        }
        for (int place : text.places(OPENED)) {
            int from = Math.max(0, place - 12);
            var match = OPENED_BY.matcher(text.text().substring(from, place));
            if (match.find() && OPENS.matcher(text.after(place, 12)).find()) {
                var hit = Hit.likely(SecretKind.PIN, from + match.start(1), from + match.end(1));
                if (!OF_A_PRODUCT.matcher(text.before(hit.start(), 2)).find()) {
                    addUnlessMeasure(text, hit, hit.start(), hits);
                }
            }
        }
        return hits;
    }

    /** There is no lock in "block". */
    private static boolean wordBegins(Flat text, int place) {
        return place == 0
                || !latin(text.lower().charAt(place))
                || !latin(text.lower().charAt(place - 1));
    }

    private static boolean latin(char c) {
        return c >= 'a' && c <= 'z';
    }

    /** @param from where it begins to be said what the number is of */
    private static void addUnlessMeasure(Flat text, Hit hit, int from, List<Hit> hits) {
        var of = text.lower().substring(Math.max(0, from - 12), hit.start());
        boolean measure = MEASURE.matcher(of).find() || ELSE.matcher(of).find() || Nearby.called(text, hit);
        if (!measure
                && !YEAR.matcher(text.text().substring(hit.start(), hit.end())).matches()) {
            hits.add(hit);
        }
    }

    /** Of a mere code or of digits it has to be said that they were sent. */
    private static boolean sent(Flat text, int place, int length) {
        var said = text.before(place, 16) + text.after(place, length);
        boolean loose = LOOSE.stream().anyMatch(name -> text.lower().startsWith(name, place));
        return !ELSE.matcher(said).find()
                && (!loose || SENT_BEFORE.matcher(text.before(place, 20)).find());
    }
}
