package dev.uketsuke.understanding;

import com.google.re2j.Pattern;

/**
 * Sentences that say where the trouble does not show: 「東京の端末では出ません」, "the London machines are fine". They tell how
 * far it reaches, and are no trouble of their own (#12, #25).
 */
final class Contrasts {
    private static final int LONGEST = 160;

    private static final String BUT_JA = "^(?:(?:一方(?:で)?|ただ(?:し)?|なお|しかし|ですが|でも|逆に|他方)、?)?";
    private static final String THERE_JA =
            "[^。、]{0,30}?(?:では|でだけは|(?:端末|pc|パソコン|マシン|サーバー?|機種?|[0-9]台|ユーザー|利用者|拠点|支[店社]|本社|オフィス|環境|(?:windows|mac|linux|server)[ a-z0-9]*|[部課店]|工場|人|方|他|ほか|以外|もの)(?:だけ)?(?:は|なら|だと))[、 ]?";
    private static final String SYMPTOM_JA =
            "(?:(?:この|その|同じ|同様の|そのような|こうした)*(?:エラー|現象|事象|問題|症状|不具合|警告|メッセージ|こと)(?:が|は|も))?(?:全く|まったく|一切|特に|まだ)?";
    private static final String NOT_JA =
            "(?:(?:出|起き|起こり|起こら|発生し|発生せ|再現し|再現せ|見られ|生じ|なり|現れ)(?:て(?:い|お)?)?(?:ません(?:でした)?|りません|ず|ない(?:です)?|なかった(?:です)?))";
    private static final String WELL_JA =
            "(?:(?:問題|支障|異常|影響|不具合)(?:は|も|が|を)?(?:全く|まったく|特に)?(?:なく[^。、]{0,14}|なし|無し|ない|ありません|ございません|見られません|受けて(?:い|お)?ませ?り?ません)(?:です|でした)?|(?:正常|普通)に[^。、]{1,14}|(?:正常|大丈夫|平気|無事)(?:です|でした))";

    private static final String BUT_EN = "^(?:(?:but|and|however|whereas|while|though|meanwhile|by contrast|yet),? )*";
    private static final String IT_EN =
            "(?:it|this|that|(?:the|this) (?:same )?(?:issue|problem|error|crash|message|behaviou?r|symptom))";
    private static final String THERE_EN =
            "(?:(?:on|in|at|for) )?(?:[a-z0-9'./-]+ ){0,6}?(?:machines?|laptops?|desktops?|pcs?|computers?|servers?|devices?|tills|users?|clients?|sites?|offices?|branch(?:es)?|stores?|plants?|colleagues|people|ones|others|everyone else|rest|teams?|departments?|versions?|windows(?: server)? ?[0-9]*|linux|macs?)(?: (?:in|at|on|of|with|from|running) [a-z0-9'./ -]{1,40}?)?,? ";

    private static final Pattern JA =
            Pattern.compile(BUT_JA + THERE_JA + SYMPTOM_JA + "(?:" + NOT_JA + "|" + WELL_JA + ")$");
    private static final Pattern EN = Pattern.compile(
            BUT_EN + IT_EN
                    + " (?:does not|doesn't|did not|didn't|never|is not|isn't|has not|hasn't|was not|wasn't|only) (?:[a-z]+ ){0,2}?(?:happen(?:s|ed)?|occur(?:s|red)?|appear(?:s|ed)?|show(?:s|n)?|come up|reproduc(?:e|ed|ible)|seen|there|present|affect(?:s|ed)?)\\b[^.;]{0,70}$"
                    + "|" + BUT_EN + THERE_EN
                    + "(?:it |everything |all )?(?:are|is|were|was|work|works|run|runs|stay|remain|behave) (?:all |just |still |perfectly |completely |absolutely |working |running )*(?:fine|ok|okay|unaffected|good|normal(?:ly)?|well|healthy|as expected|without (?:any )?(?:problems?|issues?|trouble|errors?)|not (?:affected|impacted|concerned))$"
                    + "|" + BUT_EN + THERE_EN
                    + "(?:do not|don't|does not|doesn't|did not|didn't|never) (?:have|has|show|see|get|suffer from) (?:it|this|that|the (?:same )?(?:issue|problem|error|crash|symptom))$");

    private Contrasts() {}

    static boolean is(Folded said, Span sentence) {
        var bare = Phrase.edged(said, sentence);
        return bare.end() - bare.start() <= LONGEST && (said.has(JA, bare) || said.has(EN, bare));
    }
}
