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
            "(?:sms|texted|text|received|got|login|sign-?in|verification|security|one-?time|mfa|2fa|otp|authenticator|access|confirmation|認証|確認|ログイン|届いた|来た|送られた|表示された|ワンタイム|セキュリティ|[468][- ]?digit|the|these|those|桁|の)[ a-z-]{0,12}$");
    private static final Pattern ELSE = Pattern.compile(
            "エラー|イベント|番号は|電話|内線|受付|問い?合わ?せ|チケット|ビルド|バージョン|error|event|ticket|build|case|report|phone|ref|status|version|kb|会議|time|date|日時|時刻|件");

    private static final List<String> LOCKS = List.of("ロック", "unlock", "lock", "開く", "開ける", "解凍", "open");
    private static final Pattern LOCK_NUMBER = Pattern.compile(
            "^[a-z]{0,3}(?:解除|を?外す|のに|には|[^。\\n0-9、,.]{0,16}?)?[ ]?(?:は|に|には|:|を|のに|with|is|code|using|の番号は)[ ]?[「\"']?"
                    + SHORT + "(?:[ ]?(?:で(?:す|外|解|開|お願)|を入|って入|と入|と打|って打|」|[,.]? ?$|[,.] |\\n|。| and| then|\"|'))");

    private static final List<String> OPENED =
            List.of("で外れ", "で解除", "で開", "でロック", "を入れると", "を入れれば", "って打", "って入れ", "と打てば");
    private static final Pattern OPENED_BY = Pattern.compile("(?:^|[^0-9A-Za-z.:/-])" + SHORT + "[ 」\"]?$");
    private static final Pattern OPENS = Pattern.compile("ロック|解除|外れ|開|解凍|入れ|入れる|画面");

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
            var match = text.at(LOCK_NUMBER, place, 48);
            if (match != null) {
                hits.add(Hit.likely(SecretKind.PIN, place + match.start(1), place + match.end(1)));
            }
        }
        for (int place : text.places(OPENED)) {
            int from = Math.max(0, place - 12);
            var match = OPENED_BY.matcher(text.text().substring(from, place));
            if (match.find()
                    && OPENS.matcher(text.after(place, 12)).find()
                    && !Nearby.called(text, Hit.likely(SecretKind.PIN, from + match.start(1), from + match.end(1)))) {
                hits.add(Hit.likely(SecretKind.PIN, from + match.start(1), from + match.end(1)));
            }
        }
        return hits;
    }

    /** Of a mere code or of digits it has to be said that they were sent. */
    private static boolean sent(Flat text, int place, int length) {
        var said = text.before(place, 16) + text.after(place, length);
        boolean loose = LOOSE.stream().anyMatch(name -> text.lower().startsWith(name, place));
        return !ELSE.matcher(said).find()
                && (!loose || SENT_BEFORE.matcher(text.before(place, 20)).find());
    }
}
