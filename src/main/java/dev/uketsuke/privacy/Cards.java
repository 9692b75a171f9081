package dev.uketsuke.privacy;

import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.List;

/** Payment cards: brand and check digit, and not the number of a request, an order or a device. */
final class Cards implements Detector {
    private static final Pattern CARD_WORD = Pattern.compile(
            "カード|クレジット|visa|master ?card|mastercard|amex|american express|jcb|diners|有効期限|cvv|cvc|決済|支払|\\bcard|credit|debit|charge|exp(?:iry|ires)?\\b|セキュリティコード");
    private static final String REQUEST_WORD =
            "\\bsr\\b|\\bsr[ #:0-9]|trackingid|tracking|case|ticket|チケット|ケース|問い?合わ?せ|案件|受付|service request|support request|起票|リクエスト";
    private static final String OTHER_WORD =
            "注文|オーダー|order|請求書|invoice|資産|asset|シリアル|serial|imei|会員|伝票|追跡|荷物|口座|契約|管理番号|ライセンス|プロダクト|product|license|session|correlation|タイムスタンプ|timestamp|バイト|bytes?\\b|イベント|アラート|alert|device ?id|デバイス ?id|テナント|お客様番号";
    /** What may stand between the word for something else and its number. */
    private static final String ITS_NUMBER =
            "(?:[ ]|番号|ナンバー|no\\.?|number|num|id|#|キー|key|コード|code|:|=|は|が|の|is|was|「|\"|\\()*$";

    private static final Pattern OF_ANOTHER = Pattern.compile("(?:" + OTHER_WORD + ")" + ITS_NUMBER);
    private static final Pattern OF_A_REQUEST = Pattern.compile("(?:" + REQUEST_WORD + ")" + ITS_NUMBER);
    private static final Pattern DATED =
            Pattern.compile("^[12][0-9](?:0[1-9]|1[0-2])(?:0[1-9]|[12][0-9]|3[01])[0-9]{2}[0-9]0[0-9]{6}$");
    private static final Pattern LOOSELY_DATED =
            Pattern.compile("^[12][0-9](?:0[1-9]|1[0-2])(?:0[1-9]|[12][0-9]|3[01])[0-9]{10}$");

    /** Digits of the shortest card, and separators of the most groups. */
    private static final int LEAST = 13;

    private static final int MOST_GROUPS = 5;

    @Override
    public List<Hit> find(Flat text) {
        var hits = new ArrayList<Hit>();
        int at = 0;
        while (at < text.text().length()) {
            if (!digit(text.charAt(at))) {
                at++;
                continue;
            }
            int end = run(text, at);
            addWithin(hits, text, at, end);
            at = end;
        }
        return hits;
    }

    /** The first groups in a row that are a card: an expiry date or a security code may follow in the same manner. */
    private static void addWithin(List<Hit> hits, Flat text, int from, int to) {
        var groups = new ArrayList<Integer>();
        for (int at = from; at < to; at++) {
            if (!digit(text.charAt(at - 1)) && digit(text.charAt(at))) {
                groups.add(at);
            }
        }
        for (int first = 0; first < groups.size(); first++) {
            int start = groups.get(first);
            for (int last = Math.min(groups.size(), first + MOST_GROUPS); last > first; last--) {
                int end = last == groups.size() ? to : groups.get(last) - 1;
                boolean whole = start == from && end == to;
                if ((whole || end - start > LEAST) && card(text, start, end, whole)) {
                    hits.add(Hit.sure(SecretKind.CREDIT_CARD, start, end));
                    first = last - 1;
                    break;
                }
            }
        }
    }

    /** The end of digits that single blanks or hyphens may separate. */
    private static int run(Flat text, int start) {
        int at = start;
        while (digit(text.charAt(at)) || (separator(text.charAt(at)) && digit(text.charAt(at + 1)))) {
            at++;
        }
        return at;
    }

    private static boolean card(Flat text, int start, int end, boolean whole) {
        var written = text.text().substring(start, end);
        var digits = written.replaceAll("[ .-]", "");
        if (digits.length() < 13
                || digits.length() > 19
                || word(text.charAt(start - 1))
                || word(text.charAt(end))
                || (text.charAt(end) == '.' && digit(text.charAt(end + 1)))
                || ".,+/\\".indexOf(text.charAt(start - 1)) >= 0
                || !luhn(digits)) {
            return false;
        }
        var before = text.before(start, 40);
        var near = before + " " + text.after(end, 40);
        boolean named = CARD_WORD.matcher(near).find();
        if (!(brand(digits) || (named && maestro(digits))) || !(whole || grouped(written))) {
            return false;
        }
        if (!written.equals(digits)) {
            return grouped(written)
                    && (named
                            || !(OF_ANOTHER.matcher(before).find()
                                    || OF_A_REQUEST.matcher(before).find()));
        }
        if (OF_A_REQUEST.matcher(before).find() && digits.length() == 16) {
            return named && !LOOSELY_DATED.matcher(digits).find();
        }
        if (OF_ANOTHER.matcher(before).find()) {
            return named;
        }
        boolean request = DATED.matcher(digits).find();
        return (named || !request) && (named || digits.length() >= 14);
    }

    private static boolean grouped(String written) {
        var groups = written.split("[ .-]");
        var shape = new StringBuilder();
        for (var group : groups) {
            shape.append(group.length());
        }
        return List.of("4444", "465", "464", "44443", "4443", "445", "88", "4-12")
                .contains(shape.toString());
    }

    private static boolean brand(String digits) {
        int length = digits.length();
        int two = Integer.parseInt(digits.substring(0, 2));
        int three = Integer.parseInt(digits.substring(0, 3));
        int four = Integer.parseInt(digits.substring(0, 4));
        return (digits.charAt(0) == '4' && (length == 13 || length == 16 || length == 19))
                || (((two >= 51 && two <= 55) || (four >= 2221 && four <= 2720)) && length == 16)
                || ((two == 34 || two == 37) && length == 15)
                || (four >= 3528 && four <= 3589 && length >= 16)
                || (((three >= 300 && three <= 305) || two == 36 || two == 38 || two == 39)
                        && (length == 14 || length == 16))
                || ((four == 6011 || two == 65 || (three >= 644 && three <= 649)) && length >= 16)
                || ((two == 62 || two == 81) && length >= 16);
    }

    /** Begins as much else does, so that only the word for a card tells. */
    private static boolean maestro(String digits) {
        int two = Integer.parseInt(digits.substring(0, 2));
        return (two == 67 || digits.startsWith("5018") || digits.startsWith("5020") || digits.startsWith("5038"))
                && digits.length() >= 16;
    }

    static boolean luhn(String digits) {
        int sum = 0;
        for (int i = 0; i < digits.length(); i++) {
            int digit = digits.charAt(digits.length() - 1 - i) - '0';
            int doubled = digit * 2 > 9 ? digit * 2 - 9 : digit * 2;
            sum += i % 2 == 0 ? digit : doubled;
        }
        return sum % 10 == 0 && digits.chars().distinct().count() > 1;
    }

    private static boolean digit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean separator(char c) {
        return c == ' ' || c == '-' || c == '.';
    }

    private static boolean word(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || digit(c) || c == '_' || c == '-';
    }
}
