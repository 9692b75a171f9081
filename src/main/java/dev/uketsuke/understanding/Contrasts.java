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
            "(?:[^。、がは]{0,20}では)?[^。、がは]{0,30}?(?:では|でだけは|(?:端末|pc|パソコン|マシン|サーバー?|機種?|[0-9]台|ユーザー|利用者|拠点|支[店社]|本社|オフィス|環境|(?:windows|mac|linux|server)[ a-z0-9]*|[部課店]|工場|人|方|他|ほか|以外|もの)(?:だけ)?(?:は|なら|だと))[、 ]?";
    private static final String SYMPTOM_JA =
            "(?:(?:(?:この|その|同じ|同様の|そのような|こうした)*(?:エラー(?:メッセージ)?|現象|事象|問題|症状|不具合)|(?:この|その|同じ|同様の|そのような|こうした)(?:警告|メッセージ|こと))(?:が|は|も))";
    private static final String AT_ALL_JA = "(?:全く|まったく|一切|特に|まだ)?";
    private static final String NOT_JA =
            "(?:(?:出|起き|起こり|起こら|発生し|発生せ|再現し|再現せ|見られ|生じ|なり|現れ)(?:て(?:い|お)?)?(?:ません(?:でした)?|りません|ず|ない(?:です)?|なかった(?:です)?))";
    private static final String WELL_JA =
            "(?:(?:問題|支障|異常|影響|不具合)(?:は|も|が|を)?(?:全く|まったく|特に)?(?:なく[^。、]{0,14}|なし|無し|ない|ありません|ございません|見られません|受けて(?:い|お)?ませ?り?ません)(?:です|でした)?|(?:正常|普通)に[^。、]{1,14}|(?:正常|大丈夫|平気|無事)(?:です|でした))";

    private static final String BUT_EN = "^(?:(?:but|and|however|whereas|while|though|meanwhile|by contrast|yet),? )*";
    private static final String IT_EN =
            "(?:it|this|that|(?:the|this) (?:same )?(?:issue|problem|error|crash|behaviou?r|symptom))";
    private static final String BEFORE_EN = "((?:(?:on|in|at|for) )?(?:[a-z0-9'./-]+ ){0,6}?)";
    private static final String PLACE_EN =
            "(?:machines?|laptops?|desktops?|pcs?|computers?|servers?|devices?|tills|users?|clients?|sites?|offices?|branch(?:es)?|stores?|plants?|colleagues|people|ones|others|everyone else|rest|teams?|departments?|versions?|windows(?: server)? ?[0-9]*|linux|macs?)";
    private static final String THERE_EN =
            BEFORE_EN + PLACE_EN + "(?: (?:in|at|on|of|with|from|running) [a-z0-9'./ -]{1,40}?)?,? ";

    private static final Pattern JA = Pattern.compile(BUT_JA + "(?:" + SYMPTOM_JA + "|(?:これ|それ)は)?[、 ]?" + THERE_JA
            + SYMPTOM_JA + "?" + AT_ALL_JA + "(?:" + NOT_JA + "|" + WELL_JA + ")$");
    private static final Pattern EN = Pattern.compile(
            BUT_EN + IT_EN
                    + " (?:does not|doesn't|did not|didn't|never|is not|isn't|has not|hasn't|was not|wasn't|only) (?:[a-z]+ ){0,2}?(?:happen(?:s|ed)?|occur(?:s|red)?|appear(?:s|ed)?|show(?:s|n)?|come up|reproduc(?:e|ed|ible)|seen|there|present|affect(?:s|ed)?)\\b[^.;]{0,70}$"
                    + "|" + BUT_EN + THERE_EN
                    + "(?:it |everything |all )?(?:are|is|were|was|work|works|run|runs|stay|remain|behave) (?:all |just |still |perfectly |completely |absolutely |working |running )*(?:fine|ok|okay|unaffected|good|normal(?:ly)?|well|healthy|as expected|without (?:any )?(?:problems?|issues?|trouble|errors?)|not (?:affected|impacted|concerned))$"
                    + "|" + BUT_EN + THERE_EN
                    + "(?:do not|don't|does not|doesn't|did not|didn't|never) (?:have|has|show|see|get|suffer from) (?:it|this|that|the (?:same )?(?:issue|problem|error|crash|symptom))$");

    /** Runs well only in form: it does not, it should, or somebody asks whether it does. */
    private static final Pattern NOT_WELL_JA = Pattern.compile(
            "(?:(?:正常|普通)に|(?:問題|支障|異常|影響|不具合)(?:は|も|が|を)?なく)[^。]*(?:ませ[んず]|ない|なく|なか|ず(?:$|に)|失敗|はず|たい|ほしい|欲しい|ください|下さい|か(?:$|どうか|を?(?:確認|調べ|教え|知り)))");

    private static final Pattern BEFORE_PLACE_EN = Pattern.compile(BUT_EN + BEFORE_EN + PLACE_EN + "\\b");
    /** "None of the devices", "I doubt that the servers": what is said of them does not hold. */
    private static final Pattern NOT_THERE_EN = Pattern.compile(
            "\\b(?:no|not|none|neither|nobody|nothing|hardly|barely|scarcely|never|cannot|[a-z]+n't|doubt|if|whether|unless|until)\\b");

    private Contrasts() {}

    static boolean is(Folded said, Span sentence) {
        var bare = Phrase.edged(said, sentence);
        return bare.end() - bare.start() <= LONGEST
                && ((said.has(JA, bare) && !said.has(NOT_WELL_JA, bare))
                        || (said.has(EN, bare) && !deniesThere(said, bare)));
    }

    private static boolean deniesThere(Folded said, Span bare) {
        return said.hit(BEFORE_PLACE_EN, bare)
                .filter(hit -> said.has(NOT_THERE_EN, hit.group(1)))
                .isPresent();
    }
}
