package dev.uketsuke.conversation;

import java.util.regex.Pattern;

/**
 * The bare wish to file a request, which says nothing of what it is about (#1): 「SRを起票したい」, "I'd like to open a
 * ticket". Every word of it belongs to the wish; one word more, and it tells something.
 */
final class FilingWish {
    private static final int LONGEST = 120;
    private static final String REQUEST =
            "(?:サポート ?(?:リクエスト|ケース|チケット|要求|窓口|デスク|部門|チーム)?|サービス ?リクエスト|ヘルプ ?デスク|リクエスト|お?問い?合わ?せ|お?問合せ|チケット|ケース|案件|窓口|ご?相談|ご?質問|(?<![a-z])srs?(?![a-z]))";
    private static final String WANTED =
            "(?:た(?:い|く)|ください|下さい|ほしい|欲しい|もらえ|いただ|頂|お願い|希望|あります|方法|どう|どこ|には[?]?$|ます[か。]*$)";
    private static final Pattern WISH_JA = Pattern.compile(REQUEST);
    private static final Pattern WANTED_JA = Pattern.compile(WANTED);
    private static final Pattern WORDS_JA = Pattern.compile("(?:" + REQUEST
            + "|(?:microsoft|マイクロソフト|ms)(?:社)?|(?:defender|ディフェンダー)(?: ?for ?endpoint)?|mde|mdav|製品"
            + "|起票|作成|作っ|作り|作る|発行|登録|提出|送信|送り|送る|オープン|上げ|あげ|出し|出す|開き|開く|開け|切り|切る|立て|入れ|始め|開始|申し込み|申込み?|申請|受け付け|受付"
            + "|したく|した(?:い|くて)|し(?!た[^いく])|する|させて|たい|たく|て|いただ(?:き|け|く)|頂(?:き|け|く)|ください|下さい|ほしい|欲しい|もらえ|もらい|お願い(?:いた)?|致し|いたし|よろしい|宜しい|いい|良い|です|でしょう|ます|ません|のです|んです|思っ|思い|考え|おり|い(?=ます)|ござい|あり|ある|希望|方法|やり方|どう(?:すれば|したら|やって)?|どこ(?:から|で)?|教え|可能|でき(?:ます|る)|必要|至急|急ぎ|なん|ん|けれど|けど|ので|こと|件|と|か|ね|よ|ば|な|だ"
            + "|それでも|やはり|やっぱり|でも|じゃあ|では|はい|すみません|すいません|こんにちは|こんばんは|おはようございます|お世話になっ(?:ており)?|お疲れ様|はじめまして|初めまして|失礼|恐れ入り|お手数|ですが|あの|えっと|とりあえず|まず|早速|新規|新し(?:い|く)|新たに|(?:一|1)(?:件|つ)|ひとつ|今|いま|初めて|ちょっと|少し|本日|について|に関し|の|を|に|は|も|へ|で|が|から|う"
            + "|[\\s、。,.!！?？・:：~〜ー-])+");
    private static final Pattern WISH_EN =
            Pattern.compile("\\b(?:support|(?:service )?requests?|tickets?|cases?|srs?|incidents?)\\b");
    private static final Pattern WORDS_EN = Pattern.compile(
            "(?:(?:hi|hello|anyway|still|yes|then|hey|there|good|morning|afternoon|evening|please|sorry|thanks|thank you|i|we|i'd|we'd|i'm|we're|i'll|i've|would|like|love|want(?:ed)?|wanna|need|wish|have|has|got|going|trying|looking|about|to|be|a|an|the|my|our|your|new|some|ms|microsoft|defender|for|endpoint|mde|mdav|with|on|regarding|in|at|from|this|support|service|services|team|desk|help|requests?|tickets?|cases?|srs?|incidents?|open(?:ed|ing)?|file|filed|filing|create|created|creating|raise|raised|raising|submit|submitted|submitting|log|logged|make|making|start|starting|put|send|sending|get|contact|contacting|reach|place|set|can|could|may|how|do|does|where|is|it|possible|you|me|us|let|here|now|just|so|and|of|up|through|way|best|okay|ok|right|someone|place)(?![a-z'])|[\\s,.!?:;-])+");
    private static final Pattern FILING_EN = Pattern.compile(
            "\\b(?:open|fil|creat|rais|submit|log|mak|start|put|send|get|contact|reach|place|want|need|like|set)");

    private FilingWish() {}

    /** @param first whether nothing is told yet: a noun alone is a wish then, and may be an answer otherwise */
    static boolean is(String message, boolean first) {
        var words = ShortWords.of(message, LONGEST);
        return words.text().codePoints().anyMatch(letter -> letter > 0x7F)
                ? words.have(WISH_JA) && words.are(WORDS_JA) && (first || words.have(WANTED_JA))
                : words.have(WISH_EN) && words.are(WORDS_EN) && (first || words.have(FILING_EN));
    }
}
