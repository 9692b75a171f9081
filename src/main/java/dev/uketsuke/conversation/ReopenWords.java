package dev.uketsuke.conversation;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The wish that a request which was closed goes on, when a short message says little else. It is heard while a draft is
 * open too, whose answers may speak of something that is reopened: a service, a file, the draft itself.
 */
final class ReopenWords {
    private static final int LONGEST = 160;
    private static final String NUMBER = "req-[0-9]{4}-[0-9]{6,12}";

    private static final String BEFORE_JA =
            "(?:(?:すみません|すいません|申し訳ありません(?:が)?|恐れ入りますが|お手数ですが|できれば|やはり|やっぱり|では|いったん|もう一度|ところで)[、。 ]?)*";
    private static final String REQUEST_JA = "(?:(?:この|その|あの|前の|前回の|以前の|先ほどの|先程の|さっきの|先日の|別の|終了した|閉じた|クローズした|解決した)*"
            + "(?:お?問い?合わ?せ|件|リクエスト|チケット|ケース|受付)(?:番号)?|" + NUMBER + ")(?:の(?:件|お?問い?合わ?せ))?";
    private static final String AGAIN_JA = "(?:もう一度|再度|また)?(?:再開|再オープン|再び?オープン)";
    private static final String PLEASE_JA = "(?:を?(?:して(?:ください|下さい|ほしい|欲しい|もらえますか|もらえませんか|もらいたい|いただけますか"
            + "|いただけませんか|いただきたい|頂けますか|頂きたい|くれますか|おいて)|お願い(?:できますか|します|いたします|致します|したい)?|希望(?:します|です|いたします)?"
            + "|頼みます|したい|させて(?:ください|下さい)|できますか|できません(?:でしょう)?か|でき(?:ない)?でしょうか|する|します)"
            + "(?:です|のですが|と思います|んですけど|んですが)?)?[。.!！?？ ]*";

    private static final String BEFORE_EN =
            "(?:(?:please|pls|ok|okay|sorry|hi|hello|actually|well|and|also|so|kindly|can|could|would|will|you|i|i'd|we|we'd|want|like|need|wish|have|to|let's|let us|just|by the way)[, ]+)*";
    private static final String REQUEST_EN =
            "(?:(?:the|my|our|that|this|an?|previous|earlier|last|other|old|first|second"
                    + "|closed|solved|resolved|merged) )*(?:request|ticket|case|sr)(?: (?:number )?" + NUMBER + ")?|"
                    + NUMBER;
    private static final String AFTER_EN =
            "(?:[, ]+(?:please|pls|again|for me|for us|now|thanks|thank you|if possible))*[.!? ]*";

    private static final Pattern NAMED = Pattern.compile(
            "(?:[^。]{1,60}?(?:ので|ため|から|が|けど|です|ます|ました|ません)[、。 ])?" + BEFORE_JA + REQUEST_JA + "(?:は|を|の|も|、| )*"
                    + AGAIN_JA + PLEASE_JA + "(?:(?<=[。!?])[^\\n]{1,80})?"
                    + "|(?:.{1,60}?[,;.:!](?: and| so| but)? )?" + BEFORE_EN + "re-?open(?:ing)? (?:" + REQUEST_EN + ")"
                    + AFTER_EN + "(?:(?<=[.!?] )[^\\n]{1,80})?");
    private static final Pattern BARE = Pattern.compile(
            BEFORE_JA + AGAIN_JA + PLEASE_JA + "|" + BEFORE_EN + "re-?open(?: (?:it|this|that))?" + AFTER_EN);

    private ReopenWords() {}

    /** Whether a request is to be reopened, by what the message calls it. */
    static boolean named(String text) {
        return matches(NAMED, text);
    }

    /** Whether it says no more than that it is to be reopened. */
    static boolean bare(String text) {
        return matches(BARE, text);
    }

    private static boolean matches(Pattern pattern, String text) {
        return text.length() <= LONGEST
                && pattern.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC)
                                .replace('\u2019', '\'')
                                .strip()
                                .toLowerCase(Locale.ROOT))
                        .matches();
    }
}
