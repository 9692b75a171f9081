package dev.uketsuke.conversation;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a reply only says once more: 「東京では出ないって書いただけです」, "Like I said nobody is blocked". It answers what it
 * tells of, and not the question that was put.
 */
final class Repeated {
    private static final int LONGEST = 120;
    private static final String TOLD =
            "(?:言|書|伝え|お伝えし|申し上げ|申し|説明し|回答し|入力し|記載し|連絡し|述べ|話し)(?:っ|い)?(?:た|てある|てあります|まし?た|いました|きました)";
    private static final String BEFORE =
            "(?:もう|すでに|既に|さっき|先ほど|先程|前に|最初に|最初から|上に|先に|何度も|ちゃんと|確かに|(?:最初の|さっきの|先ほどの|上の|前の)?(?:メール|メッセージ|文章|説明|チャット)(?:に|で))(?:も|から|、| )*";
    private static final String COMPLAINS =
            "(?:だけ|つもり|はず|のに|の|ん)*(?:です|だ|なの|な|でしょう?)*(?:だけ|よね?|のに|けど|けれど(?:も)?|が|じゃ(?:ない|あり)[^。]{0,6})";
    private static final Pattern JAPANESE = Pattern.compile("(?:だから|ですから|いや|いえ|、|,| )*(.{2,80}?)(?:とは?|って)、?(?:"
            + BEFORE + TOLD + "(?:だけ|つもり|はず|の|ん)*(?:です|だ)?(?:よね?|のに|けど|が)?|" + TOLD + COMPLAINS + "|" + TOLD
            + "(?:だけ|つもり|はず)(?:です|だ|なん(?:です)?)?(?:よね?|のに|けど|が)?)");
    private static final String I = "(?:i|we)(?:['’]ve| have)? ";
    private static final String BEFORE_EN =
            "(?: (?:already|before|above|earlier|twice|in (?:my|the) (?:first |last )?(?:mail|email|message)))";
    private static final String SAID = "(?:said|told you|wrote|mentioned|explained|stated)" + BEFORE_EN + "*";
    /** Much may be written; a saying is written where it is pointed to: "I just wrote that …". */
    private static final String JUST_SAID = "(?:(?:said|told you|mentioned|explained|stated)" + BEFORE_EN
            + "*(?: (?:is|was))?(?: that)?|wrote(?:" + BEFORE_EN + "+(?: that)?| that|(?: it| so)[,:;]))";

    private static final String I_TOLD = I + "(?:already |just |only )*" + SAID;
    private static final Pattern ENGLISH = Pattern.compile("(?i)(?:but |well,? |no,? |sorry,? )*(?:(?:like " + I_TOLD
            + "[,:; -]*|as " + I_TOLD
            + " )(?:that )?(?!that$|so$|it$)([a-z0-9].{2,100})|([a-z0-9].{2,100}?)(?:,| -|;) ?(?:like|as) " + I_TOLD
            + "|" + I + "(?:just |only )+" + JUST_SAID + " ([a-z0-9].{2,100}))");
    private static final Pattern END = Pattern.compile("[。.!！\\s]+$");
    /** What others said is news. */
    private static final Pattern OF_OTHERS = Pattern.compile("(?:さん|者|ユーザー|利用者|同僚|上司|社員|お客様?|本人)(?:が|は|から|も)"
            + "|(?:さん|(?<!同)様|者|ユーザー|ベンダー|メーカー|業者|同僚|上司|部下|社員|顧客|先方|本人|全員|皆|みんな|現場|(?<![一全])部|[課店])(?:に|には|にも|へ|へは|へも)"
            + "(?!も|は|影響|問題|支障|被害|症状|よ[りるっ]|限|関)"
            + "|(?i)\\b(?:explained|mentioned|stated|said|wrote)(?: (?:it|this|that|so))? to (?!you\\b)");

    private Repeated() {}

    /** What the reply says once more; empty for any other reply. */
    static Optional<String> of(String text) {
        var words = text.length() > LONGEST ? "" : END.matcher(text.strip()).replaceFirst("");
        if (words.isEmpty() || OF_OTHERS.matcher(words).find()) {
            return Optional.empty();
        }
        var japanese = JAPANESE.matcher(words);
        if (japanese.matches()) {
            return Optional.of(japanese.group(1));
        }
        var english = ENGLISH.matcher(words);
        return english.matches()
                ? Optional.ofNullable(english.group(1))
                        .or(() -> Optional.ofNullable(english.group(2)))
                        .or(() -> Optional.ofNullable(english.group(3)))
                : Optional.empty();
    }
}
