package dev.uketsuke.privacy;

import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.List;

/** Short numbers behind their name: PIN, 暗証番号, one-time codes. */
final class Pins implements Detector {
    private static final List<String> NAMES = List.of(
            "pin",
            "暗証番号",
            "暗証",
            "puk",
            "ピンコード",
            "パスコード",
            "passcode",
            "認証コード",
            "認証番号",
            "確認コード",
            "verification code",
            "one-time code",
            "ワンタイムパスワード",
            "one-time passcode",
            "one-time password",
            "one time code",
            "one time password",
            "ワンタイムコード",
            "ワンタイム",
            "確認番号",
            "認証用コード",
            "解除コード",
            "解除番号",
            "unlock code",
            "door code",
            "gate code",
            "alarm code",
            "access code",
            "entry code",
            "supervisor code",
            "master code",
            "解錠コード",
            "解錠番号",
            "入室コード",
            "警備コード",
            "管理者コード",
            "2fa code",
            "mfa code",
            "sms code",
            "security code",
            "セキュリティコード",
            "セキュリティ コード",
            "cvv",
            "cvc",
            "otp");
    /** Those that can have three digits. */
    private static final List<String> SHORT_NAMES = List.of("security code", "セキュリティコード", "セキュリティ コード", "cvv", "cvc");

    private static final String DIGIT = "(?:zero|oh|one|two|three|four|five|six|seven|eight|nine)";
    private static final Pattern NUMBER = Pattern.compile(
            "(?i)^(?:'s |[ ]?(?:コード|番号|code|number|[0-9](?: |$))?)(?:[:,]?(?: [a-z']{1,12}){1,6}(?: is| was|:|,))?[ ]{0,2}(?:\\([^)\\n]{0,12}\\))?[ ]{0,2}(?:(?:は|が|を|:|=|→|is|was|as|で|というのは|、|「|\"|'|to|に|\\(|set to|changed to|to use)[ ]{0,2}){0,4}(?:(?:[\\p{Han}\\p{Katakana}ー]{1,6}の|誕生日|生年月日|社員番号|記念日|電話番号|内線|四桁|六桁|[ゼロレイイチニサンヨンゴロクシチナハキュウ]{4,24}|よんけた|ろっけた|my (?:[a-z']+ ){1,2})(?:の|、|,|で)?[ ]?)?[「\"']?([0-9]{3}[ -][0-9]{3}|[0-9]{3,12}|[〇一二三四五六七八九]{4,8}|"
                    + DIGIT + "(?:[ ,-]{1,2}" + DIGIT + "){3,7})(?:[^0-9]|$)");

    /** A number that is typed behind the word: 「PIN を聞かれ、20481024 を入れても違うと出る」. */
    private static final Pattern TYPED_BEHIND = Pattern.compile(
            "^[^\\n]{0,60}?[^0-9A-Za-z./:-]([0-9]{4,12}) ?(?:を|と)(?:入力|入れ|打)|^[^\\n]{0,60}?(?:typ(?:e|ed|ing)|enter(?:ed|ing)?) ([0-9]{4,12})(?:[^0-9A-Za-z.:/-]|$)");

    /** What is called otherwise is none. */
    private static final Pattern CALLED =
            Pattern.compile("(?:ビルド|ポート|バージョン|エラー|番号|コード|\\b(?:build|port|version|kb|error|event|id|case|sr))[ :#は]*$");

    private static final List<String> TYPED_NAMES = List.of("pin", "暗証");

    @Override
    public List<Hit> find(Flat text) {
        var hits = new ArrayList<Hit>();
        for (int place : text.places(TYPED_NAMES)) {
            addTyped(text, place, hits);
        }
        for (var name : NAMES) {
            for (int place : text.places(List.of(name))) {
                int behind = place + name.length();
                boolean word = !letter(text.charAt(place - 1))
                        && !(name.equals("pin")
                                && letter(text.charAt(behind))
                                && !text.after(behind, 5).startsWith("code"));
                var match = word ? text.at(NUMBER, behind, 60) : null;
                if (match != null
                        && (match.group(1).length() > 3 || SHORT_NAMES.contains(name))
                        && !measured(text, behind + match.end(1))) {
                    hits.add(Hit.likely(SecretKind.PIN, behind + match.start(1), behind + match.end(1)));
                }
            }
        }
        return hits;
    }

    private static void addTyped(Flat text, int place, List<Hit> hits) {
        if (letter(text.charAt(place - 1)) || (text.charAt(place) < 0x80 && letter(text.charAt(place + 3)))) {
            return;
        }
        var typed = text.at(TYPED_BEHIND, place, 100);
        if (typed != null) {
            int group = typed.group(1) == null ? 2 : 1;
            int start = place + typed.start(group);
            int end = place + typed.end(group);
            if (!CALLED.matcher(text.before(start, 10)).find() && !measured(text, end)) {
                hits.add(Hit.likely(SecretKind.PIN, start, end));
            }
        }
    }

    private static boolean letter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    /** Digits that count something or go on are no PIN. */
    private static boolean measured(Flat text, int end) {
        var after = text.after(end, 5).stripLeading();
        return after.startsWith("桁")
                || after.startsWith("文字")
                || after.startsWith("回")
                || after.startsWith("年")
                || after.startsWith("台")
                || (text.charAt(end) == '-' && after.length() > 1 && after.charAt(1) > ' ')
                || after.startsWith("/")
                || Character.isDigit(text.charAt(end))
                || letter(text.charAt(end));
    }
}
