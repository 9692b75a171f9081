package dev.uketsuke.conversation;

import java.math.BigInteger;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** The wish to see one's drafts or to have them deleted, when a short message says nothing else. */
final class DraftWords {
    private static final int LONGEST = 60;
    private static final Pattern SENTENCES = Pattern.compile("(?<=[。！!?？\\n])|(?<=[a-z]\\.)(?=\\s)");
    private static final Pattern COURTESY = Pattern.compile(
            "(?:こんにちは|おはようございます|こんばんは|お世話に(?:なって(?:い|お)ります|なります)|(?:お手数|恐れ入り|すみ|すい)[^、]{0,8}|ありがとうございます?|よろしくお願い(?:いた|致)?します"
                    + "|hi|hello|hey|good (?:morning|afternoon|evening)|thanks|thank you)?(?: there| again)?");

    private static final String PLEASE_JA =
            "(?:して|て|させて|おいて|ください|下さい|くださいませんか|ほしい|欲しい|もらえますか|もらえませんか|いただけますか|いただけませんか|頂けますか|くれますか|くれませんか|くれる"
                    + "|お願い(?:し|いたし|致し)?(?:ます)?|したい|たい|できますか|します|ますか|する|です|のですが|んですが|か|ね|よ)*";
    private static final String BEFORE_JA = "(?:(?:すみません|すいません|では|じゃあ|やっぱり|やはり|あの|とりあえず|もう)[、,]?)*";
    private static final String WHOSE_JA = "(?:(?:私|わたし|自分|こちら|当方|この(?:会話|チャット)|今|いま|現在|ほか|他|前回|以前|過去)の|この|その"
            + "|(?:保存|作成|用意)(?:した|して(?:い|あ)る|済みの)|残って(?:い)?る|残した)*";
    private static final String DRAFT_JA = "(?:(?:(?:お?問い?合わ?せ|依頼|リクエスト)の)?(?:下書き|下書|したがき|ドラフト)"
            + "|(?:書きかけ|書き掛け|書き途中|作成途中|作成中|入力途中|未送信)の?(?:お?問い?合わ?せ|依頼|リクエスト|下書き|もの|やつ|内容)?)";
    private static final String ALL_JA = "(?:全部|ぜんぶ|すべて|全て|全件|まとめて|一括で)";
    private static final String OF_JA = "(?:を|は|も|って)?[、,]?(?:もう)?";
    private static final String DELETING_JA =
            "(?:消し(?=て|たい|$)|消す|消去|削除|破棄|捨て(?=て|たい|る|$)|捨てる|取り?消し|廃棄|(?:いら|要ら)ない|不要|なかったことに)" + PLEASE_JA;
    private static final String NUMBER_JA = "(?:の)?(?:no\\.?|#)?(-?[0-9]{1,50})(?:番目?|つ目|件目)?";

    private static final String PLEASE_EN =
            "(?:(?:please|also|and|ok|okay|so|then|now|just|sorry|kindly|actually|could you|can you|would you|will you|can i|could i|may i|i want to"
                    + "|i(?:'d| would) like to|i(?:'d| would) like you to|let me|let's)[, ]+)*";
    private static final String WHOSE_EN =
            "(?:(?:my|the|this|our|that|these|those|current|saved|stored|open|unsent|unsubmitted|unfinished|other|existing|previous|old) )*";
    private static final String AFTER_EN =
            "(?:,? ?(?:here|please|pls|thanks|thank you|now|for me|again|completely|permanently|if possible|i have|that i have|i(?:'ve| have) (?:saved|started|begun)|in this (?:chat|conversation)))*";
    private static final String DELETING_EN =
            "(?:delete|remove|discard|erase|throw away|drop|get rid of|clear|wipe|trash|scrap|bin) ";
    private static final String ONE_EN = "(?:draft|(?:unsent|unsubmitted|unfinished|saved) request)";

    private static final Pattern SHOW =
            Pattern.compile(BEFORE_JA + WHOSE_JA + DRAFT_JA + "(?:の?(?:一覧|リスト))?" + OF_JA + ALL_JA + "?を?"
                    + "(?:見せ|見(?=て|た|せ)|表示|出し|教え|確認|一覧|リスト|挙げ|知り)(?:に|で|化)?" + PLEASE_JA
                    + "|" + BEFORE_JA + WHOSE_JA + DRAFT_JA
                    + "(?:は|が|って)?(?:何件|いくつ|どれ(?:くらい)?|何が|どこに)?(?:に)?(?:あり|有り|残って(?:い)?|ござい)(?:ますか?|る(?:か|の)?)?"
                    + "|" + BEFORE_JA + WHOSE_JA + DRAFT_JA + "(?:の?(?:一覧|リスト)|は(?:どこ|何|どれ)(?:です)?か?)"
                    + "|" + PLEASE_EN
                    + "(?:show|list|see|view|display|give|look at|find|check|get)(?: me| us)?(?: all(?: of)?)?"
                    + "(?: (?:a|the) list of)? " + WHOSE_EN + "(?:drafts?(?: list)?|" + ONE_EN + "s?)" + AFTER_EN
                    + "|(?:do i have|have i got|are there|are there any of)(?: any| some)? " + WHOSE_EN + ONE_EN + "s?"
                    + AFTER_EN
                    + "|(?:what|which|how many|where are) " + WHOSE_EN + ONE_EN
                    + "s?(?: (?:do i have|are there|have i got))?" + AFTER_EN
                    + "|(?:my|all|list of|all my|list of my) drafts");

    private static final Pattern DELETE_THIS = Pattern.compile(BEFORE_JA + WHOSE_JA + DRAFT_JA + OF_JA + DELETING_JA
            + "|" + PLEASE_EN + DELETING_EN + WHOSE_EN + ONE_EN + AFTER_EN);

    private static final Pattern DELETE_ALL =
            Pattern.compile(BEFORE_JA + WHOSE_JA + ALL_JA + "の?" + WHOSE_JA + DRAFT_JA + OF_JA + DELETING_JA
                    + "|" + BEFORE_JA + WHOSE_JA + DRAFT_JA + OF_JA + ALL_JA + OF_JA + DELETING_JA
                    + "|" + PLEASE_EN + DELETING_EN + "(?:all(?: of)? |every one of |both )?" + WHOSE_EN + ONE_EN + "s"
                    + AFTER_EN
                    + "|" + PLEASE_EN + DELETING_EN + "every draft" + AFTER_EN);

    private static final Pattern DELETE_ONE = Pattern.compile(BEFORE_JA + DRAFT_JA + NUMBER_JA + OF_JA + DELETING_JA
            + "|" + BEFORE_JA + NUMBER_JA + "の" + DRAFT_JA + OF_JA + DELETING_JA
            + "|" + PLEASE_EN + DELETING_EN + WHOSE_EN + "draft (?:no\\.? ?|number |#)?(-?[0-9]{1,50})" + AFTER_EN
            + "|" + PLEASE_EN + DELETING_EN + "the ([0-9]{1,50})(?:st|nd|rd|th) draft" + AFTER_EN);

    private DraftWords() {}

    static Optional<DraftWish> of(String text) {
        if (text.length() > 3 * LONGEST) {
            return Optional.empty();
        }
        var said = SENTENCES
                .splitAsStream(text)
                .map(DraftWords::folded)
                .filter(sentence -> !COURTESY.matcher(sentence).matches())
                .toList();
        return said.size() == 1 && said.getFirst().length() <= LONGEST ? wish(said.getFirst()) : Optional.empty();
    }

    private static Optional<DraftWish> wish(String words) {
        if (SHOW.matcher(words).matches()) {
            return Optional.of(new DraftWish.Show());
        }
        if (DELETE_THIS.matcher(words).matches()) {
            return Optional.of(new DraftWish.DeleteThis());
        }
        if (DELETE_ALL.matcher(words).matches()) {
            return Optional.of(new DraftWish.DeleteAll());
        }
        var one = DELETE_ONE.matcher(words);
        return one.matches()
                ? Arrays.asList(one.group(1), one.group(2), one.group(3), one.group(4)).stream()
                        .filter(group -> group != null)
                        .<DraftWish>map(number -> new DraftWish.DeleteOne(new BigInteger(number)))
                        .findFirst()
                : Optional.empty();
    }

    private static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replace('\u2019', '\'')
                .strip()
                .toLowerCase(Locale.ROOT)
                .replaceAll("[「」『』\"]|[。.!?\\s]+$", "")
                .replaceAll("(?<=[^\\x00-\\x7f])\\s+|\\s+(?=[^\\x00-\\x7f])", "");
    }
}
