package dev.uketsuke.understanding;

import com.google.re2j.Pattern;
import dev.uketsuke.dialog.Question;
import dev.uketsuke.dialog.Slot;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** Whether words that name no question can be the answer to the one whose turn it is. */
final class Plausible {
    /** Complaints that answer nothing: the question is put again instead of being taken as answered. */
    private static final Pattern VAGUE = Cues.whole(
            "(?:とにかく|なんか|何か|すごく|とても|かなり|ずっと|もう|本当に|、| )*(?:おかしい|変|遅い|重い|だめ|ダメ|駄目|無理|最悪|困って(?:い)?ます|困る|使えない|使えません|動かない|動きません|うまくいかない|うまくいきません)(?:んです|のです|です|んだけど|のですが)?(?:よ|ね)?",
            "(?:it'?s |it is |just |so |very |really |all )*(?:slow|weird|strange|odd|broken|bad|terrible|annoying|not good|not great|a mess|doesn'?t work|does not work|not working)(?: now| again)?");
    /** That nothing suffers tells how bad it is, not what is seen or done. */
    private static final Pattern NO_IMPACT = Cues.whole(
            "(?:今|現在|今のところ|いま|特に|もう|は|、| )*(?:業務(?:への|に)?)?(?:は)?(?:影響|支障|問題|実害)(?:は|も)?(?:特に)?(?:ありません|ないです|ない|ございません|出ていません)(?:が)?",
            "(?:there (?:is|are) )?(?:currently )?no (?:impact|effect)s?(?: (?:now|any ?more|at the moment|right now|on (?:us|work|business)))*");

    /** A protest or a wish about this conversation, wherever it stands in a sentence. */
    private static final Pattern OF_THE_TALK = Cues.any(
            "(?:さっき|先ほど|先程|もう|すでに|既に|だから)[^。]{0,12}(?:書き|言い|答え|お伝えし|伝え)ました|(?:答え|回答)(?:では|じゃ)(?:ない|あり)|(?:答え|回答|項目|欄)(?:が|は)[^。]{0,6}(?:混ざ|混同|ごちゃ|入れ違|入れ替わ)|訂正|人間(?:の|と)|担当者と(?:話|電話)|見せて(?:ください|下さい|ほしい)|別の問い?合わ?せ",
            "\\b(?:(?:i|we) (?:have )?(?:already|just) (?:told|said|wrote|answered|mentioned)|(?:not|wasn't|isn't) (?:my|an|the) answer|show me|(?:what you have|what have you)|keep (?:it )?as one|it belongs to|my name is|call me|talk to (?:a|an|some|the|your))\\b");
    /** What is one only where nothing else is said: an error message has the same words in it. */
    private static final Pattern ONLY_OF_THE_TALK = Cues.whole(
            ".{0,14}?(?:取り?消し?|やめ)(?:て(?:ください|下さい)?|ます|たい(?:です)?)|(?:これ|それ|今の|いまの)?(?:は|が)?(?:違います|間違い(?:です|でした)|間違えました|間違って(?:い)?ます)",
            "(?:no,? )?(?:that'?s|that is|that was|this is|it'?s|it is)? ?(?:all |completely )?(?:wrong|incorrect|a mistake)",
            "(?:this|that) one|summary(?: please)?|(?:please )?(?:cancel|never ?mind|forget it)(?: (?:it|this|everything|please))?|(?:it is |it's |no,? )?not (?:since|[0-9]).{0,40}");

    private static final Pattern ASKS = Pattern.compile(
            "^(?:(?:what|why|how|where|when|who|which|can|could|do|does|is|are|should|will)\\b|何|なぜ|どう|どこ|いつ|誰).*[?]$");

    private static final Pattern OF_AN_ERROR = Cues.any(
            "エラー|メッセージ|コード|表示|警告|ポップアップ|画面|ログ|ダンプ|[a-z0-9]=[a-z0-9]|出(?:る|ます|て|ました|ない|ません)|「|\"|[0-9]{3,}|失敗|拒否|できません",
            "\\b(?:error|message|says|code|pop-?up|warning|shows|shown|display(?:s|ed)?|screen|dialog|event|denied|fail(?:s|ed|ure)?|cannot|unable|invalid|time ?out|timed out|exception|status|segv|panic|core dump|traceback|journal|log|logs|crash(?:es|ed)?|not (?:found|responding|available)|blocked)\\b");
    private static final Pattern OF_A_FREQUENCY = Cues.any(
            "毎|[0-9一二三四五六七八九十数何](?:回|度|時間|日|週|分)|常に|ごと|おき|たび|度に|ずっと|いつも|たまに|まれ|稀|よく|頻繁|不定期|ランダム|断続|[朝昼夜晩](?:だけ|のみ|方)|週末|平日|休み明け|月曜|火曜|水曜|木曜|金曜",
            "\\b(?:always|often|every|each time|times|once|twice|daily|hourly|weekly|monthly|rarely|random(?:ly)?|sometimes|occasional(?:ly)?|constant(?:ly)?|continuous(?:ly)?|intermittent(?:ly)?|whenever|(?:morning|afternoon|evening|night|weekend|weekday|(?:mon|tues|wednes|thurs|fri|satur|sun)day)s|now and then|on and off|all (?:the time|day)|non-?stop|the whole time|seldom)\\b");
    private static final Pattern OF_STEPS = Cues.any(
            "する|した|して|すると|開[いくけ]|押|起動|クリック|実行|ログ(?:イン|オン)|サインイン|接続|選択|入力|保存|再生|立ち上げ|操作|使|始め|終わ|中|時|後|とき|手順|何も|勝手|再現|再発|放置|自動|発生|起き|問題",
            "\\b(?:open|start|click|run|boot|log|sign|press|launch|connect|scan|install|update|when|after|during|just|by itself|random|reproduce|steps?|then|hang|always|happen|occur|appear|issue)[a-z]*\\b");
    private static final Pattern OF_A_VERSION = Cues.any("[0-9]+[.][0-9]|最新|[0-9]{2}h[12]", "\\b(?:latest|newest)\\b");
    private static final Pattern OF_AN_OS = Cues.any(
            "ウィンドウズ|ウインドウズ|リナックス|マック|アンドロイド|サーバー|クライアント|^(?:バージョン)?[^a-z0-9ぁ-ん一-龥]{0,4}[0-9]+(?:[.][0-9]+)*(?: ?[0-9]{2}h[12])?(?:です|だと思います|のはずです|を使[^a-z0-9]{1,8})?[。、 ]*$|[0-9]{2}h[12]",
            "\\b(?:win[a-z]*|linux|mac ?os|macs?|os x|ubuntu|debian|red ?hat|rhel|centos|suse|android|ios|ipados|iphones?|ipads?|servers?|clients?|chrome ?os|[a-z]+ linux)\\b");
    private static final Pattern OF_AN_EXTENT = Cues.any(
            "全|部|課|室|社|店|拠点|支|工場|フロア|階|チーム|だけ|のみ|一部|特定|複数|全員|人|名|台|グループ|地域|系列|校|院",
            "\\b(?:all|only|just|every(?:one|body)?|users?|staff|team|department|office|site|branch|floor|company|people|group|one|two|some|several|whole|region|country|accounting|finance|sales|hr|it|marketing|engineering|warehouse|servers?|machines?)\\b");
    private static final Pattern OF_A_TRIAL = Cues.any(
            "し(?:た|ました|て|ても)|インストール|リブート|アップデート|スキャン|修復|更新|効果|変わら|試|確認|再起動|調べ|調査|実施|なし|無し|ない|ません|まだ|何も|特に|入れ直|外し|戻し|変え|[ぁ-ん](?:た|ました)(?:が|けど|ところ|[。、 ]|$)|[一-龥ァ-ヶー](?:の?(?:再|確認|変更|実行|適用|削除|追加|修復|採取|更新|同期))",
            "\\b(?:[a-z]{2,}ed|re-?(?:boot|start|install|ran|run|set)[a-z]*|tried|took|put|ran|set|did|checked|none|nothing|not|yet|scan[a-z]*|update[a-z]*|test[a-z]*|support)\\b");
    private static final Pattern OF_A_WAY_ROUND = Cues.any(
            "使|代わり|代替|手動|手作業|手で|紙|回避|しのい|凌|別の|他の|ほかの|切り?替|戻|無効|停止|除外|対応|なし|無し|ない|ません|できる|でき(?:ます|ました)|待|放置|web|スマホ|電話|メール|残業|我慢|暫定",
            "\\b(?:us(?:e|es|ed|ing)|instead|by hand|manual(?:ly)?|switch[a-z]*|work[a-z]*|none|no|not|nothing|another|other|web|phone|paper|until|stop[a-z]*|disabl[a-z]*|exclu[a-z]*|exception|wait[a-z]*|restart[a-z]*|reboot[a-z]*|roll[a-z]*|set|without|via|over|from|ignor[a-z]*|live with)\\b");
    private static final Pattern NAME =
            Cues.whole("[一-龥々ァ-ヶー]{2,12}", "(?:the |our )?[a-z][a-z'&-]{2,20}(?: [a-z0-9][a-z0-9'&-]{0,20}){0,4}");
    private static final Pattern OF_A_CHANGE = Cues.any(
            "変[えわ更]|更新|入れ替|入れ[たま]|切り?替|導入|追加|削除|適用|設定|交換|移[行し設]|停止|止め|インストール|アップ|パッチ|有効|無効|増や|減ら|新し|新規|構築|配布|展開|工事|つな|繋|接続|立て|買い|買っ|作[りっ]|付け|外し|抜い|挿|引っ越|異動|何も|特に|触|なし|無し",
            "\\b(?:[a-z]{2,}ed|new|none|nothing|never|update|upgrade|install|patch|change|set|put|moved?|swap|switch|deploy)(?:s|es|ing)?\\b|\\bno (?:chang|updat|new)");
    private static final Map<Slot, Pattern> SHAPES = Map.ofEntries(
            Map.entry(Slots.RECENT_CHANGES, OF_A_CHANGE),
            Map.entry(Slots.ERROR_MESSAGES, OF_AN_ERROR),
            Map.entry(Slots.FREQUENCY, OF_A_FREQUENCY),
            Map.entry(Slots.REPRODUCTION, OF_STEPS),
            Map.entry(Slots.PRODUCT_VERSION, OF_A_VERSION),
            Map.entry(Slots.OS, OF_AN_OS),
            Map.entry(Slots.TRIED_ACTIONS, OF_A_TRIAL),
            Map.entry(Slots.WORKAROUND, OF_A_WAY_ROUND),
            Map.entry(Slots.EXTENT, OF_AN_EXTENT));

    /** That somebody changed something is no way to make it happen, no message and no frequency. */
    private static final Pattern CHANGED = Cues.any(
            "(?:変更し|変え|更新し|適用し|入れ替え|切り?替え|導入し|インストールし|アップデートし|移行し|追加し|有効(?:に|化)し|当て)(?:て(?:い|お|り)*)?ま(?:した|す)",
            "\\b(?:we|i|they) (?:have |had |just |recently )*(?:changed|updated|upgraded|installed|applied|deployed|migrated|replaced|switched)\\b");

    /** Answered in a few words: whoever tells of something else besides answers another question. */
    private static final Set<Slot> BRIEF = Set.of(Slots.EXTENT, Slots.PRODUCT_VERSION);

    private static final Pattern OF_AN_IMPACT = Cues.any(
            "(?:影響|支障|被害|遅れ|遅延|滞り|不便|混乱|クレーム)(?:が|は|も|を)?(?:出|あ|生じ|受け|広が|大き|小さ|軽|続|発生|及)|困って|遅れて|滞って|止まって",
            "\\b(?:affect(?:s|ed|ing)?|impact(?:s|ed|ing)?|delay(?:s|ed|ing)?|suffer(?:s|ed|ing)?|behind schedule|held up|losing)\\b");
    private static final Set<Slot> SEEN = Set.of(Slots.REPRODUCTION, Slots.ERROR_MESSAGES, Slots.FREQUENCY);

    private Plausible() {}

    /** Whether a sentence says of another question that it is not known, or tells what another one asks for. */
    static boolean ofAnother(Folded said, Span sentence, Question question, Context context) {
        boolean changed = SEEN.contains(question.slot())
                && said.has(CHANGED, sentence)
                && !SentenceCues.speaks(said, sentence, question.slot());
        return changed
                || tellsOfImpact(said, sentence, question.slot())
                || tellsAnother(said, sentence, question.slot())
                || (!Unknowns.about(said, sentence, question)
                        && Questions.all(context).stream().anyMatch(other -> Unknowns.about(said, sentence, other))
                        && !Unknowns.whole(said, sentence));
    }

    /** "Some of us are affected" says how bad it is, and nothing of a way round it. */
    private static boolean tellsOfImpact(Folded said, Span sentence, Slot slot) {
        return slot.equals(Slots.WORKAROUND)
                && said.has(OF_AN_IMPACT, sentence)
                && !said.has(OF_A_WAY_ROUND, sentence)
                && !SentenceCues.speaks(said, sentence, slot);
    }

    /** Whether a sentence only says that it is bad, or that it is not, or speaks about this conversation. */
    static boolean answersNothing(Folded said, Span sentence) {
        var words = Phrase.bare(said, sentence);
        return Stream.of(NO_IMPACT, ONLY_OF_THE_TALK)
                        .anyMatch(pattern -> pattern.matcher(words).find())
                || Stream.of(ASKS, OF_THE_TALK).anyMatch(pattern -> said.has(pattern, sentence));
    }

    /** Whether a few words without any form, 「受付」 or "Reception", can name a place or people. */
    static boolean names(Folded said, Span sentence, Slot slot) {
        return slot.equals(Slots.EXTENT)
                && NAME.matcher(Phrase.bare(said, sentence)).find();
    }

    /** Whether answers to a question can be told by their words. */
    static boolean hasShape(Slot slot) {
        return SHAPES.containsKey(slot);
    }

    /** How bad it is says only how it affects the business. */
    static boolean answers(Folded said, Span sentence, Slot slot) {
        var shape = SHAPES.get(slot);
        if (VAGUE.matcher(Phrase.bare(said, sentence)).find() && !slot.equals(Slots.BUSINESS_IMPACT)) {
            return false;
        }
        return (shape == null || said.has(shape, sentence)) && !tellsAnother(said, sentence, slot);
    }

    private static boolean tellsAnother(Folded said, Span sentence, Slot slot) {
        return BRIEF.contains(slot)
                && SentenceCues.slots().stream().anyMatch(other -> SentenceCues.speaks(said, sentence, other));
    }
}
