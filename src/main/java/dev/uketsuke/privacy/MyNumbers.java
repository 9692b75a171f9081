package dev.uketsuke.privacy;

import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.List;

/** My Number: twelve digits next to its name; surely where the check digit is right, which a typing error spoils. */
final class MyNumbers implements Detector {
    private static final List<String> NAMES =
            List.of("マイナンバー", "個人番号", "まいなんばー", "マイナ番号", "mynumber", "my number", "my-number", "individual number");
    private static final Pattern NUMBER = Pattern.compile("[0-9]{4}[ -]?[0-9]{4}[ -]?[0-9]{4}");

    @Override
    public List<Hit> find(Flat text) {
        var hits = new ArrayList<Hit>();
        for (int place : text.places(NAMES)) {
            int from = Math.max(0, place - 40);
            var near = text.text().substring(from, Math.min(text.text().length(), place + 60));
            var matcher = NUMBER.matcher(near);
            while (matcher.find()) {
                int start = from + matcher.start();
                int end = from + matcher.end();
                boolean alone = !Character.isDigit(text.charAt(start - 1)) && !Character.isDigit(text.charAt(end));
                if (alone) {
                    boolean checked = checked(matcher.group().replaceAll("[ -]", ""));
                    hits.add(
                            checked
                                    ? Hit.sure(SecretKind.MY_NUMBER, start, end)
                                    : Hit.likely(SecretKind.MY_NUMBER, start, end));
                }
            }
        }
        return hits;
    }

    static boolean checked(String digits) {
        int sum = 0;
        for (int n = 1; n <= 11; n++) {
            int weight = n <= 6 ? n + 1 : n - 5;
            sum += (digits.charAt(11 - n) - '0') * weight;
        }
        int check = sum % 11 <= 1 ? 0 : 11 - sum % 11;
        return digits.charAt(11) - '0' == check;
    }
}
