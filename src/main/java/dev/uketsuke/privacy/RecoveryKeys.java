package dev.uketsuke.privacy;

import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.List;

/** BitLocker recovery keys: eight groups of six digits, each divisible by eleven. */
final class RecoveryKeys implements Detector {
    private static final Pattern KEY = Pattern.compile("[0-9]{6}(?:[ ]?[-.・/,]?[ \\r\\n]{0,3}[0-9]{6}){7}");
    private static final List<String> NAMES =
            List.of("bitlocker", "回復キー", "回復パスワード", "recovery key", "recovery password");

    @Override
    public List<Hit> find(Flat text) {
        var hits = new ArrayList<Hit>();
        var matcher = KEY.matcher(text.text());
        while (matcher.find()) {
            if (Character.isDigit(text.charAt(matcher.start() - 1)) || Character.isDigit(text.charAt(matcher.end()))) {
                continue;
            }
            boolean named = NAMES.stream().anyMatch(text.before(matcher.start(), 60)::contains);
            if (named || plausible(matcher.group())) {
                hits.add(Hit.sure(SecretKind.RECOVERY_KEY, matcher.start(), matcher.end()));
            }
        }
        return hits;
    }

    private static boolean plausible(String key) {
        var digits = key.replaceAll("[^0-9]", "");
        if (digits.chars().distinct().count() == 1) {
            return false;
        }
        for (int group = 0; group < digits.length(); group += 6) {
            if (Integer.parseInt(digits.substring(group, group + 6)) % 11 != 0) {
                return false;
            }
        }
        return true;
    }
}
