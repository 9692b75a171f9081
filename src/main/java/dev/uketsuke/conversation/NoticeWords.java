package dev.uketsuke.conversation;

import java.util.Optional;
import java.util.regex.Pattern;

/** The wish for fewer notices or for all of them again, when a short message says nothing else. */
final class NoticeWords {
    private static final int LONGEST = 60;

    private static final String BEFORE_JA =
            "(?:(?:すみません|すいません|では|恐れ入りますが|お手数ですが|できれば|今後は?|これから(?:は)?|この(?:件|チャット|お?問い?合わ?せ)(?:の|は|について(?:は|の)?))[、, ]?)*";
    private static final String NOTICES_JA =
            "(?:チャット(?:の|への))?(?:途中(?:経過)?の|進捗の|細かい)?(?:お知らせ|通知|ご?連絡)(?:メッセージ)?(?:を|は|が)?[、, ]?";
    private static final String DEGREE_JA = "(?:もう少し|もうちょっと|少し|もっと|なるべく|できるだけ|できる限り|必要)?";
    private static final String PLEASE_JA =
            "(?:して|て|で|に|ください|下さい|ほしい|欲しい|もらえますか|もらえませんか|いただけますか|いただけませんか|頂けますか|くれますか|お願い(?:し|いたし|致し)?(?:ます)?|です|か|ね)*";
    private static final String ONLY_JA =
            "(?:本当に)?(?:必要な(?:とき|時|場合|こと)|用(?:が|の)ある(?:とき|時)|返事が(?:必要な|要る)(?:とき|時|場合)|質問(?:や確認|と確認)?(?:の(?:とき|時|場合))?)(?:だけ|のみ)";

    private static final String BEFORE_EN =
            "(?:(?:please|ok|okay|so|from now on|could you|can you|would you|you can|i want you to|i'd like you to|just|from here on)[, ]+)*";
    private static final String NOTICES_EN =
            "(?:(?:the|these|those|my|your|all|all the|all of the|so many|status|progress|chat) )*(?:notifications?|notices?|status updates|updates|status messages)";
    private static final String AFTER_EN = "(?:,? (?:please|pls|thanks|thank you|from now on|for me|here|again))*";

    private static final Pattern FEWER = Pattern.compile(BEFORE_JA + NOTICES_JA + DEGREE_JA
            + "(?:減ら(?:し|す)|少なく|少な目|少なめ|控え|抑え|絞っ|最低限|最小限|止め|とめ|オフ)" + PLEASE_JA
            + "|" + BEFORE_JA + ONLY_JA + "(?:に|を|で)?[、, ]?(?:知らせ|お知らせ|教え|連絡|ご連絡|通知)を?" + PLEASE_JA
            + "|" + BEFORE_JA + NOTICES_JA + "(?:は)?" + ONLY_JA + PLEASE_JA
            + "|" + BEFORE_EN
            + "(?:only )?(?:tell|notify|message|contact|ping|alert|inform|bother|write to|write|update) me(?: only| just)?"
            + " (?:when|if|for what) (?:you|it|i|something|there)(?:'s|'re| is| are| do| really)*"
            + "(?: really| actually)? ?(?:needs?|needed|necessary|required|have to|must|important|about me)"
            + "(?: (?:me|my (?:answer|input|reply|help|action|attention)|from me|something from me|to|something|an answer))*"
            + AFTER_EN
            + "|" + BEFORE_EN + "(?:send (?:me )?)?(?:only )?(?:fewer|less) " + NOTICES_EN + AFTER_EN
            + "|" + BEFORE_EN + "(?:reduce|cut down on|limit|mute|stop|turn off|switch off) " + NOTICES_EN + AFTER_EN);

    private static final Pattern ALL = Pattern.compile(BEFORE_JA + NOTICES_JA
            + "(?:(?:元|もと|以前)(?:の?(?:とおり|通り|よう))?に?|また|再び|全部|すべて|全て|もう一度)*(?:を|に)?"
            + "(?:戻し|もどし|増やし|再開|オンに?|出し|送っ|受け取り(?=たい|ます))" + "(?:たいです)?" + PLEASE_JA
            + "|" + BEFORE_JA + "(?:また|再び)?(?:全部|すべて|全て|何でも|なんでも)(?:を)?(?:また|再び)?(?:知らせ|お知らせ|通知)" + PLEASE_JA
            + "|" + BEFORE_EN + "(?:tell|notify|inform|update) me (?:about |of |on )?everything" + AFTER_EN
            + "|" + BEFORE_EN + "(?:send (?:me )?|show (?:me )?|give (?:me )?|i want )(?:back )?(?:all|more) "
            + NOTICES_EN + AFTER_EN
            + "|" + BEFORE_EN + "(?:turn|switch) (?:on " + NOTICES_EN + "|" + NOTICES_EN + " (?:back )?on)" + AFTER_EN
            + "|" + BEFORE_EN + "(?:restore|resume|unmute|bring back|restart) " + NOTICES_EN + AFTER_EN);

    private static final Pattern ASKED = Pattern.compile("\\?$");

    private NoticeWords() {}

    static Optional<Notices> of(String text) {
        var words = ShortWords.of(text, LONGEST).without(ASKED);
        if (words.are(FEWER)) {
            return Optional.of(Notices.NEEDED);
        }
        return words.are(ALL) ? Optional.of(Notices.ALL) : Optional.empty();
    }
}
