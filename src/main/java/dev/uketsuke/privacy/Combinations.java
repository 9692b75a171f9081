package dev.uketsuke.privacy;

import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.List;

/** Numbers that open what is no computer: a safe, a door, a padlock. */
final class Combinations implements Detector {
    private static final List<String> LOCKS = List.of(
            "safe",
            "vault",
            "locker",
            "lockbox",
            "lock box",
            "key box",
            "keybox",
            "door",
            "gate",
            "padlock",
            "keypad",
            "combination",
            "alarm panel",
            "burglar alarm",
            "金庫",
            "ダイヤル",
            "南京錠",
            "キーボックス",
            "鍵",
            "鍵の箱",
            "鍵箱",
            "ドア",
            "扉",
            "ゲート",
            "通用口",
            "裏口",
            "警備",
            "ロッカー",
            "電子錠");
    private static final Pattern TURNED = Pattern.compile(
            "^[^0-9\\n]{0,60}?[^A-Za-z0-9./:\\\\_-]((?:[0-9]{1,2}-){2,4}[0-9]{1,2})(?:[^0-9A-Za-z/:_-]|$)");
    private static final Pattern PRESSED =
            Pattern.compile("^[^0-9\\n。]{0,40}?[^A-Za-z0-9./:\\\\_#-]([0-9]{3,8}[#*])(?:[^0-9A-Za-z]|$)");
    private static final Pattern SAID = Pattern.compile(
            "^[a-z]*(?:[ ]?の?(?:番号|コード|暗証番号?|数字|code|number|combination))?(?:は|が| is| was|:| takes| needs| wants| opens with| on [a-z ]{2,14} is)[ ]?[「\"']?([0-9]{4,8}|[A-Za-z][0-9]{3,6}[A-Za-z]?)(?:[ ]?(?:です|でした|で(?:開|す|解|回)|を(?:押|入)|と(?:押|入)|だ|」|$|[.,\"'。、] ?|\\n)| (?:then|and|to|for|but|followed)\\b)");
    /** The day, the month and the year. */
    private static final Pattern DATE = Pattern.compile(
            "(?:1[5-9]|2[0-9])-(?:0?[1-9]|1[0-2])-(?:0?[1-9]|[12][0-9]|3[01])|(?:0?[1-9]|[12][0-9]|3[01])-(?:0?[1-9]|[12][0-9]|3[01])-(?:1[5-9]|2[0-9])");

    private static final Pattern COMBINATION =
            Pattern.compile("ダイヤル|右に|左に|右から|左から|回[しす転]|番号|組み合わせ|combination|dial|clockwise|code|number");
    private static final Pattern USUAL = Pattern.compile("(?:19|20)[0-9]{2}|1024|4096|8192");
    private static final int NEAR = 90;

    @Override
    public List<Hit> find(Flat text) {
        var hits = new ArrayList<Hit>();
        for (var lock : LOCKS) {
            int done = 0;
            for (int place : text.places(List.of(lock))) {
                if (letter(text.charAt(place - 1)) && text.charAt(place) < 0x80) {
                    continue;
                }
                addSaid(text, place + lock.length(), hits);
                if (place >= done && Likeness.promising(text, place, place + NEAR)) {
                    done = place + NEAR / 2;
                    addTurned(text, place, hits);
                    addPressed(text, place, hits);
                }
            }
        }
        return hits;
    }

    private static void addTurned(Flat text, int place, List<Hit> hits) {
        var turned = text.at(TURNED, place, NEAR);
        if (turned != null
                && (!DATE.matcher(turned.group(1)).matches()
                        || COMBINATION
                                .matcher(text.after(place, turned.start(1)))
                                .find())) {
            hits.add(Hit.likely(SecretKind.PIN, place + turned.start(1), place + turned.end(1)));
        }
    }

    private static void addPressed(Flat text, int place, List<Hit> hits) {
        var pressed = text.at(PRESSED, place, NEAR);
        if (pressed != null) {
            hits.add(Hit.likely(SecretKind.PIN, place + pressed.start(1), place + pressed.end(1)));
        }
    }

    private static void addSaid(Flat text, int behind, List<Hit> hits) {
        var said = text.at(SAID, behind, NEAR / 2);
        if (said != null && !USUAL.matcher(said.group(1)).matches()) {
            hits.add(Hit.likely(SecretKind.PIN, behind + said.start(1), behind + said.end(1)));
        }
    }

    private static boolean letter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }
}
