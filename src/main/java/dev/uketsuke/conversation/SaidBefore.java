package dev.uketsuke.conversation;

import java.util.ArrayList;
import java.util.regex.Pattern;

/**
 * Takes "I told you already" out of a message: it answers nothing, but what was said before may.
 *
 * @param said whether the message says so
 * @param rest what remains to be read
 */
record SaidBefore(boolean said, String rest) {
    private static final int LONGEST = 60;
    private static final Pattern SENTENCES = Pattern.compile("(?<=[。！!\\n])|(?<=\\.)\\s+");
    private static final Pattern FIRST_CLAUSE = Pattern.compile("(?s)([^,;、]{4,60})[,;、] *(.+)");
    private static final String IN_WRITING =
            "(?:(?:最初|はじめ|初め|[0-9]通目|前|上|さっき|先ほど|先程)の)?(?:メール|メッセージ|本文|文章|説明|投稿|チャット|フォーム|内容)|(?:最初|はじめ|初め|上|前)のところ";
    private static final String IN_WRITING_EN =
            "in (?:my|the) (?:(?:very )?(?:first|initial|original|earlier|previous|last|opening) )?(?:e?-?mail|message|post|text|description|request|form|chat)";
    private static final String TOLD_JA =
            "(?:お(?:伝え|知らせ|答え|話し)(?:し(?:ました|た)|済みです|したはずです)|(?:言い|書き|答え|伝え|話し|述べ)ました|(?:言っ|伝え|話し|答え)た|書い(?:た|てあります|てある|ています)|(?:回答|入力|説明|記載|連絡|記入)(?:しました|した|済み(?:です)?|してあります))(?:よ(?:ね)?|が|けど|けれど|はずです|と思います(?:が)?)*";
    private static final Pattern SAYS = Pattern.compile(
            "(?:(?:それ|これ|その件|[^。、は]{1,12})(?:は|なら)|だから|ですから|もう|すでに|既に|さっき|先ほど|先程|前に|最初に|上に|先に|何度も|一度|全部|全て|すべて|も|から|、| )*(?:もう|すでに|既に|さっき|先ほど|先程|前に|最初に|上に|先に|何度も|"
                    + IN_WRITING
                    + ")(?:も|から|に|で|ちゃんと|一度|全部|全て|すべて|、| )*"
                    + TOLD_JA
                    + "|(?:(?:上記|前述|先述)の?|(?:先ほど|さっき|上に|前に)?(?:の|(?:お伝えし|言っ|書い|伝え|申し上げ)た))(?:通り|とおり)(?:です)?"
                    + "|(?:but |well,? |as )?(?:i|we)(?:'ve| have| had)? (?:already |just )*told you(?: (?:that|this|it|so|already|before|above|earlier|just now|twice|the [a-z]{2,12}(?: [a-z]{2,12})?))*"
                    + "|(?:but |well,? |as )?(?:i|we)(?:'ve| have| had)? already (?:said|mentioned|written|wrote|answered|given|gave|explained|stated|did)(?: (?:that|this|it|so|you|above|before|earlier|twice))*"
                    + "|(?:but |well,? |as )?(?:i|we)(?:'ve| have| had)? (?:said|mentioned|wrote|written|answered|gave|explained|stated)(?: (?:that|this|it|so|you))?(?: (?:already|above|before|earlier|twice))+"
                    + "|as (?:i )?(?:said|mentioned|stated|written|told you)(?: (?:above|before|earlier|already))*"
                    + "|(?:it'?s |that'?s |it is |it was )?(?:already )?(?:said|mentioned|written|stated|answered) (?:above|before|earlier|already)"
                    + "|(?:but |well,? )?(?:it'?s|that'?s|it is|that is|it was|that was|this is|everything is|all of (?:it|that) is)(?: all)? (?:already )?"
                    + IN_WRITING_EN
                    + "|(?:but |well,? )?(?:i|we)(?:'ve| have| had)? (?:already |just )*(?:said|mentioned|wrote|written|answered|gave|given|explained|stated|put)(?: (?:that|this|it|so|you|all of (?:it|that|this)|everything))* "
                    + IN_WRITING_EN
                    + "(?: (?:already|above|before|earlier))*"
                    + "|see (?:above|my (?:first|earlier|previous) message)");

    static SaidBefore of(String text) {
        var rest = new ArrayList<String>();
        boolean said = false;
        for (var sentence : SENTENCES.split(text)) {
            var clause = FIRST_CLAUSE.matcher(sentence);
            if (says(sentence)) {
                said = true;
            } else if (clause.matches() && says(clause.group(1))) {
                said = true;
                rest.add(clause.group(2));
            } else {
                rest.add(sentence);
            }
        }
        return said ? new SaidBefore(true, String.join("", rest).strip()) : new SaidBefore(false, text);
    }

    private static boolean says(String sentence) {
        return ShortWords.of(sentence, LONGEST).are(SAYS);
    }
}
