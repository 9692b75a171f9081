package dev.uketsuke.conversation;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** Short messages about requests that the agents have, in their own words. */
final class TicketWords {
    private static final int LONGEST = 80;
    private static final String REQUESTS_JA = "(?:お?問い?合わ?せ|リクエスト|チケット|ケース|sr)";
    private static final String REQUESTS_EN = "(?:requests?|tickets?|cases?|srs?)";
    private static final Pattern NUMBER = Pattern.compile("(?i)REQ-[0-9]{4}-[0-9]{6,12}");
    private static final Pattern LIST = Pattern.compile(REQUESTS_JA + "(?:の|を)?(?:一覧|リスト|履歴|状況|状態|ステータス|進捗)|"
            + "\\b(?:list|show|see|status of|what are)\\b[^.]{0,20}\\b(?:my|our|the|all)\\b[^.]{0,12}\\b" + REQUESTS_EN
            + "\\b|^my (?:open )?" + REQUESTS_EN + "[.?]?$");
    private static final Pattern ABOUT_NUMBER =
            Pattern.compile("状況|進捗|状態|ステータス|どうな|いかが|\\b(?:status|progress|update|news|how)\\b");
    private static final Pattern WHAT_THERE_IS = Pattern.compile("一覧|リスト|履歴|\\b(?:list|show|see|which|all)\\b");
    /** Whether it is solved may be asked, or not be known. */
    private static final String NO_QUESTION = "(?!の?(?:ん?で(?:しょう|す))?(?:か(?!ら)|[?]))";

    private static final String IS_SOLVED =
            "(?:(?:解決|解消)(?:し|でき|いたし|致し)(?:(?:まし)?た(?![いらり])|て(?:い|お)?(?:ます|る|り(?!ません)))"
                    + "|(?:解決|解消)(?:済み?)(?:です)?|解決です|(?:直|治)(?:りました|った(?![らり])|って(?:い|お)?(?:ます|る|り(?!ません))))"
                    + NO_QUESTION;

    private static final Pattern YES = Pattern.compile(
            "^(?:(?:だから|もう|あと|では|じゃあ?|well|oh|please|then|and|just)[、,。 ]*)*(?:はい|ええ|うん|同意|お願い|" + IS_SOLVED
                    + "|大丈夫|問題あり?ません|問題な(?:い|し)|終了して|クローズして|閉じて(?:も)?(?:いい|よい|良い|構|かま|大丈夫|結構|ください|[。!]?$)|終わりで|完了で|いい(?:です)?(?:よ|って|[。、!]|$)|結構です|構いません|かまいません|了解|承知|オッケー"
                    + "|ok|okay|yes|yep|yeah|sure|of course|agreed?|please do|go ahead|it is solved|solved|resolved|(?:you (?:can|may) )?close it|fine by me|that's fine|it's fine)(?![a-z])");
    private static final Pattern NO = Pattern.compile(
            "^(?:いいえ|いえ|いや|まだ|未解決|同意しません|同意でき|終了しない|待って)|解決して(?:い)?(?:ない|ません)|(?:直|治)って(?:い)?(?:ない|ません)|^(?:no|nope|not yet|still|don't|do not|wait)(?![a-z])|\\bnot (?:solved|resolved|fixed)\\b");
    /** What takes back that something is solved; a bare "no" may answer anything else that the agent asked. */
    private static final Pattern PERSISTS = Pattern.compile(
            "未解決|(?:解決|解消|改善|復旧)(?:し|でき|され)て(?:い|お)?(?:ない(?!場合|とき|時)|ません|りません)|(?:直|治)って(?:い|お)?(?:ない(?!場合|とき|時)|ません|りません)"
                    + "|(?:まだ|未だ|依然|相変わらず|やはり)[^。]{0,15}(?:直ら|治ら|解決し|解消し|使え|動か|動き|起動し|つながら|つながり|繋がら|繋がり|開け|開か|開き|入れ|でき)(?:ない(?!場合|とき|時)|ません)"
                    + "|(?:まだ|未だ|依然|相変わらず|やはり)[^。]{0,15}(?:発生し|起き|続い|出|落ち|止まっ|固まっ|失敗し)(?:て(?:いる|います|ます|おり)|ます|る(?!場合|とき|時))"
                    + "|^not yet(?![a-z])|(?<!if it's )(?<!if it is )(?<!if )\\bnot (?:yet )?(?:solved|resolved|fixed|working)\\b"
                    + "|(?<!if it )(?<!if )\\bstill (?:not|broken|fail(?:s|ing)?|happen(?:s|ing)|occur(?:s|ring)|crash(?:es|ing)|persists?|there|the same|an? (?:problem|issue)|get(?:ting)?|see(?:ing)?|doesn't|does not|isn't|is not|can't|cannot|can not|won't)\\b");

    private static final Pattern SOLVED =
            Pattern.compile(IS_SOLVED + "|クローズ|(?:終了|閉じて?)(?:して|で|に)?(?:ください|結構|お願い|よい|いい|構)"
                    + "|\\b(?:solved|resolved|fixed|closed?|closing)\\b");
    private static final Pattern CLOSES = Pattern.compile("クローズ|終了|閉じ|\\bclose\\b");
    private static final Pattern TELLS_SOLVED = Pattern.compile(IS_SOLVED + "|\\b(?:solved|resolved|fixed)\\b");
    private static final Pattern SOLVED_ASKED =
            Pattern.compile("^(?:so,? )?(?:is|are|was|were|has|have|had|did|when|why|how)\\b[^.!]*[?]$");
    private static final String THANKS = "(?:(?:ありがとうございま(?:す|した)|(?:お陰|おかげ)(?:様|さま)で|すみません|無事に?|もう|これで|先ほど|さきほど"
            + "|助かりました|thanks?(?: you)?(?: so much| a lot| very much)?|great|perfect|ok(?:ay)?|yes)[、。,.! ]*)*";
    private static final Pattern ONLY_SOLVED = Pattern.compile(THANKS
            + "(?:(?:問題|本件|この件|こちら)[はも]?[、 ]*)?" + IS_SOLVED + "(?:です|よ)?[、。! ]*"
            + THANKS + "|" + THANKS
            + "(?:(?:that|this|it) (?:has )?(?:just )?(?:fixed|solved|resolved) (?:it|this|everything|(?:the|my|our) (?:issue|problem))"
            + "|(?:that|this|it|everything|(?:the|my|our) (?:issue|problem)) ?(?:'s|is|was|has been|got) (?:now |all |already )*(?:fixed|solved|resolved))"
            + "(?: now| already)?[,.! ]*" + THANKS);
    private static final Pattern REOPEN = Pattern.compile(
            "再開|再オープン|(?:また|再び)[^。]{0,12}(?:起き|発生|再発|出)|再発|\\b(?:re-?open|again|happen(?:s|ed|ing)? again|came back|is back)\\b");
    private static final Pattern REOPEN_ASKED = Pattern.compile("再開|再オープン|\\bre-?open\\b");
    private static final Pattern SCORE =
            Pattern.compile("^(?:★|星|評価は?)?\\s*([1-5])(?:点|です|/5|★)?(?:[、。,.:\\s]+(.*))?$", Pattern.DOTALL);
    private static final Pattern BY_DESK =
            Pattern.compile("サポート|ご?案内|回答|教えて(?:いただ|もら)|おかげ|\\b(?:your|support|answer|advice|help)\\b");
    private static final Pattern BY_OURSELVES =
            Pattern.compile("自(?:分|社|力|己)|こちらで|\\b(?:ourselves|myself|on (?:our|my) own|ourself)\\b");

    private TicketWords() {}

    /** Whether the list of the requester's requests, or news of them, is wanted in so many words. */
    static boolean listWanted(String text) {
        var words = folded(text);
        return words.length() <= LONGEST
                && (LIST.matcher(words).find()
                        || (NUMBER.matcher(words).find()
                                && ABOUT_NUMBER.matcher(words).find()));
    }

    /** Whether it is asked how something goes on, and not only what there is. */
    static boolean newsWanted(String text) {
        var words = folded(text);
        return words.length() <= LONGEST
                && ABOUT_NUMBER.matcher(words).find()
                && !WHAT_THERE_IS.matcher(words).find();
    }

    /** Whether only what there is is asked. */
    static boolean whatThereIs(String text) {
        return listWanted(text) && !newsWanted(text);
    }

    /** The number of ours that a message names, in capitals. */
    static Optional<String> number(String text) {
        var found = NUMBER.matcher(text.substring(0, Math.min(text.length(), 2_000)));
        return found.find() ? Optional.of(found.group().toUpperCase(Locale.ROOT)) : Optional.empty();
    }

    /** Whether it is said in so many words that it is solved or may be closed. */
    static boolean solved(String text) {
        return tellsSolved(text) && !no(text);
    }

    /** Whether something is said to be solved, perhaps behind a "no" to something else. */
    static boolean tellsSolved(String text) {
        var words = folded(text);
        return words.length() <= 2 * LONGEST
                && SOLVED.matcher(words).find()
                && !SOLVED_ASKED.matcher(words).find();
    }

    /** Whether something may be closed, and nothing is said of whether it is solved. */
    static boolean onlyCloses(String text) {
        var words = folded(text);
        return yes(text)
                && CLOSES.matcher(words).find()
                && !TELLS_SOLVED.matcher(words).find();
    }

    /** Whether nothing is said but that it is solved, perhaps with thanks. */
    static boolean onlySolved(String text) {
        return isShort(text) && ONLY_SOLVED.matcher(folded(text)).matches();
    }

    static boolean yes(String text) {
        return !no(text) && isShort(text) && YES.matcher(folded(text)).find();
    }

    static boolean no(String text) {
        return isShort(text) && NO.matcher(folded(text)).find();
    }

    /** Whether it is said in so many words that the trouble is still there. */
    static boolean persists(String text) {
        return isShort(text) && PERSISTS.matcher(folded(text)).find();
    }

    static boolean reopens(String text) {
        return isShort(text) && REOPEN.matcher(folded(text)).find();
    }

    /** The wish itself, where news that it happens again do not open anything. */
    static boolean reopenAsked(String text) {
        return isShort(text) && REOPEN_ASKED.matcher(folded(text)).find();
    }

    /** By what it was solved, as far as is said. */
    static Optional<String> how(String text) {
        var words = folded(text);
        if (!isShort(text)) {
            return Optional.empty();
        }
        if (BY_OURSELVES.matcher(words).find()) {
            return Optional.of(TicketCard.OURSELVES);
        }
        return BY_DESK.matcher(words).find() ? Optional.of(TicketCard.BY_DESK) : Optional.empty();
    }

    /** A score, perhaps with a comment behind it. */
    record Score(int value, String comment) {}

    static Optional<Score> score(String text) {
        if (text.length() > LONGEST * 5) {
            return Optional.empty();
        }
        var found =
                SCORE.matcher(Normalizer.normalize(text, Normalizer.Form.NFKC).strip());
        return found.matches()
                ? Optional.of(new Score(
                        Integer.parseInt(found.group(1)),
                        found.group(2) == null ? "" : found.group(2).strip()))
                : Optional.empty();
    }

    private static boolean isShort(String text) {
        return folded(text).length() <= LONGEST;
    }

    private static String folded(String text) {
        return text.length() > 4 * LONGEST
                ? text
                : Normalizer.normalize(text, Normalizer.Form.NFKC)
                        .replace('\u2019', '\'')
                        .strip()
                        .toLowerCase(Locale.ROOT);
    }
}
