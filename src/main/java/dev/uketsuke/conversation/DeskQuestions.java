package dev.uketsuke.conversation;

import dev.uketsuke.intake.OtherProducts;
import dev.uketsuke.intake.Remark;
import dev.uketsuke.intake.Remark.DeskTopic;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Takes what a requester asks about the desk itself out of a message: the portal's own form (#5), why something is hidden
 * (#37), where the rules come from (#4), what became of a feedback (#93), how many questions are left, whether another product is covered (#42).
 */
final class DeskQuestions {
    private static final int LONGEST = 100;
    private static final Pattern SENTENCES = Pattern.compile("(?<=[。？?！!\\n])|(?<=[.])(?=\\s)");
    private static final Pattern ASKS = Pattern.compile(
            "[?]$|か$|(?:の|は|って|とは)$|(?:教えて|知りたい|聞きたい|伺いたい|確認したい|お願い|ください|下さい|たい(?:の?です|んです)?(?:が|けど)?)"
                    + "|^(?:and |so |but |ok,? |please |sorry,? )*(?:what|why|how|where|when|who|which|could|can|may|is|are|was|were|has|have|did|do|does|any|tell|show|says)\\b"
                    + "|\\b(?:i want|i'd (?:like|rather|prefer)|i would (?:like|rather|prefer)|i'll|let me|i prefer)\\b");

    private static final Pattern PORTAL = Pattern.compile(
            "ポータル|security\\.microsoft\\.com|管理(?:画面|サイト|センター)|\\bportal\\b|\\badmin (?:center|centre)\\b");
    private static final Pattern FILING = Pattern.compile(
            "起票|お?問い?合わ?せ|お?問合せ|申請|フォーム|(?:(?<![a-z])sr(?![a-z])|リクエスト|ケース|チケット|サポート).{0,8}(?:作|出|発行|開|オープン|登録|提出|送)"
                    + "|\\bfil(?:e|ing)\\b|\\b(?:open|creat\\w*|rais\\w*|submit\\w*|log|mak\\w*|start|send)\\b.{0,25}\\b(?:requests?|tickets?|cases?|srs?|support)\\b"
                    + "|contact support|support (?:form|request)|(?:request|ticket|case) form");
    private static final Pattern FILED_OR_FAILING = Pattern.compile(
            "(?:起票|作成|発行|登録|提出|問い?合わ?せ|問合せ|申請)(?:し(?:た(?![いく])|て(?:い|も|あ))|済)|ません(?!か)|できな|でき(?:ず|ない)|エラー|失敗|不具合|状況|進捗|返事|回答"
                    + "|\\b(?:can't|cannot|can not|unable|fails?|failed|error|errors|status|filed|opened|submitted|raised|doesn't|won't|not working)\\b");

    private static final Pattern WHY =
            Pattern.compile("なぜ|何故|なんで|何で|どうして|理由|\\bwhy\\b|\\bhow come\\b|\\breason\\b|\\bwhat happened to\\b");
    private static final Pattern HIDDEN = Pattern.compile(
            "伏せ字|伏字|ふせ字|マスク(?:され|し|が)|マスキング|黒塗り"
                    + "|(?:パスワード|番号|文字|メッセージ|入力|書いた|送った|内容|これ|ここ|一部).{0,12}(?:隠|見え|消さ|消え|置き換|置換)"
                    + "|\\[(?:password|pin|token|credit_card|my_number|private_key|conn_string|cookie|recovery_key|mde_onboarding)"
                    + "|\\b(?:mask|masked|masking|redact\\w*|censor\\w*|blanked out|starred out|blacked out)\\b"
                    + "|\\b(?:hid|hide|hidden|hiding|remove|removed|replace|replaced)\\b.{0,30}\\b(?:my (?:password|message|text|words|number|token|pin|key)|what i (?:wrote|typed|said)|it|that|this|part)\\b"
                    + "|\\b(?:my (?:password|message|text|words|number|token|pin|key)|what i (?:wrote|typed|said)|it|that|this|part of .{1,20})\\b.{0,15}\\b(?:hidden|removed|replaced)\\b");

    private static final Pattern SOURCE = Pattern.compile(
            "^(?:(?:この|その|それ|これ|今の|先ほどの|さっきの|上の)?(?:情報|内容|説明|基準|ルール|規則|決まり|回答|案内|話|時間)?の?)?(?:情報源|情報元|出典|ソース|根拠|引用元|出どころ|出所|典拠|参照元)(?:は|を|って|が|も|に|[?]|$)"
                    + "|^(?:(?:この|その|それ|これ|今の|先ほどの|さっきの|上の)?(?:情報|内容|説明|基準|ルール|規則|決まり|回答|案内|話)?(?:は|って|、)?)?(?:どこ|何)(?:に|から|を(?:見て|もとに|元に|根拠に)).{0,6}(?:書い|書か|載って|記載|決ま|決め|引用|来た|得た|取っ|きた)"
                    + "|^(?:この|その|それ|これ|今の|先ほどの|さっきの)?(?:情報|内容|説明|基準|ルール|規則|案内|記事)(?:は|って)?(?:いつ(?:の|時点)|最新)"
                    + "|^(?:and |so |but )*where (?:does|did|do|is|are|can i (?:read|find)) (?:all )?(?:this|that|it|these|those|the (?:criteria|rules?|information|times?|text|advice))\\b.{0,25}(?:come from|coming from|from|written|documented|published|taken from|$)"
                    + "|^(?:and |so |but )*(?:what(?:'s| is| are)|which is|do you have|can you (?:give|name|cite|show)(?: me)?|please (?:give|name|cite)(?: me)?) (?:the |your |a |any )?(?:sources?|references?)(?: (?:of|for|behind) (?:this|that|these|those|it|the (?:rules?|criteria|information)))?[?.]*$"
                    + "|^(?:says who|according to (?:what|whom|who)|how (?:old|recent|current|up[- ]to[- ]date) (?:is|are) (?:this|that|these|the (?:rules?|criteria|information)))\\b");

    private static final Pattern LEFT = Pattern.compile(
            "(?:質問|設問|項目|入力|回答).{0,10}(?:あと|残り|まだ).{0,10}(?:いくつ|何(?:問|個|点|件|項目|回)|どの(?:くらい|ぐらい|程度)|どれ(?:くらい|ぐらい|だけ)|続|あり|多い)"
                    + "|(?:あと|残り|まだ).{0,8}(?:いくつ|何(?:問|個|点|項目)|どの(?:くらい|ぐらい|程度)|どれ(?:くらい|ぐらい|だけ)).{0,8}(?:質問|設問|項目|聞|訊|伺|答え|回答|入力|記入|書)"
                    + "|残りの?(?:質問|設問|項目)(?:は|って)?(?:いくつ|何|どの|どれ)|(?:あと|残り)(?:何|なん)問|(?:まだ|いつまで)(?:質問|設問)(?:が|は)?続"
                    + "|\\bhow many (?:more )?(?:of (?:these|those|your) )?questions\\b|\\bhow many (?:are|is) (?:left|to go)\\b|\\bhow many more\\?"
                    + "|\\bhow much (?:more|longer) (?:do you|are you|will you|must i|do i (?:have|need)|is (?:this|there))\\b"
                    + "|\\b(?:are there|any|do you have) (?:many |any |a lot )?more questions\\b|\\bis (?:this|that) the last question\\b");

    private static final String WISH_JA =
            "(?:フィードバック|ご?要望|ご?提案|機能(?:追加|改善)?(?:の)?(?:リクエスト|依頼|お願い)|改善(?:の)?(?:依頼|お願い|リクエスト))";
    private static final String WISH_EN =
            "\\b(?:feedback|suggestions?|(?:feature|enhancement|improvement) (?:requests?|wish(?:es)?|ideas?)|product (?:ideas?|wish(?:es)?)|wish(?:es)? (?:i|we) (?:sent|posted|submitted))\\b";
    private static final String PROGRESS_EN =
            "\\b(?:status|progress|happen(?:s|ed|ing)?|become of|became of|news|updates?|results?|outcome|consider(?:ed|ing)|implement(?:ed|ing)?|accept(?:ed|ing)?|decided|review(?:ed|ing)|been read|looked at|planned|released|delivered)\\b";
    private static final Pattern FEEDBACK_PROGRESS = Pattern.compile(WISH_JA
            + ".{0,25}(?:進捗|進み具合|状況|状態|どうなっ|どうなり|どうなる|どうでし|その後|結果|反映(?:され|して)|採用(?:され|して)|実装され|検討(?:され|して|状況)|対応(?:され|状況)|見てもらえ|読んでもらえ|読まれ|届い|いつ)"
            + "|(?:進捗|その後|結果).{0,10}" + WISH_JA
            + "|" + WISH_EN + ".{0,50}" + PROGRESS_EN + "|" + PROGRESS_EN + ".{0,35}" + WISH_EN);

    private static final Pattern COVERED = Pattern.compile(
            "(?:問い?合わ?せ|問合せ|質問|相談|聞|伺|対応|受け付|受付|対象|サポート|窓口|扱).{0,14}(?:でき|可能|いい|良い|よろしい|ます|もらえ|いただけ|です|でしょう)"
                    + "|\\b(?:ask|support(?:ed)?|cover(?:ed|s)?|help|file|handle|take|right place|report|open)\\b");

    private DeskQuestions() {}

    /** Separates what is asked about the desk; what remains is read as before. */
    static AskedBack of(String text, OtherProducts others) {
        var remarks = new ArrayList<Remark>();
        var rest = new ArrayList<String>();
        var asked = new ArrayList<String>();
        for (var sentence : SENTENCES.split(text)) {
            var remark = remark(sentence, others);
            remark.filter(one -> !remarks.contains(one)).ifPresent(remarks::add);
            (remark.isPresent() ? asked : rest).add(sentence);
        }
        return remarks.isEmpty()
                ? new AskedBack(List.of(), text, List.of())
                : new AskedBack(List.copyOf(remarks), String.join("", rest).strip(), List.copyOf(asked));
    }

    /** Whether a remark answers a question about the desk, after which the open one is said again. */
    static boolean isAnswer(Remark remark) {
        return remark instanceof Remark.AboutDesk || remark instanceof Remark.OtherProduct;
    }

    private static Optional<Remark> remark(String sentence, OtherProducts others) {
        var words = ShortWords.of(sentence, LONGEST);
        if (!words.have(ASKS)) {
            return Optional.empty();
        }
        return topic(words)
                .<Remark>map(Remark.AboutDesk::new)
                .or(() -> words.have(COVERED) && isQuestion(words.text())
                        ? others.meant(words.text()).map(Remark.OtherProduct::new)
                        : Optional.empty());
    }

    private static Optional<DeskTopic> topic(ShortWords words) {
        if (words.have(SOURCE)) {
            return Optional.of(DeskTopic.SOURCE);
        }
        if (words.have(FEEDBACK_PROGRESS)) {
            return Optional.of(DeskTopic.FEEDBACK_PROGRESS);
        }
        if (words.have(LEFT)) {
            return Optional.of(DeskTopic.QUESTIONS_LEFT);
        }
        if (words.have(WHY) && words.have(HIDDEN)) {
            return Optional.of(DeskTopic.MASKING);
        }
        return words.have(PORTAL) && words.have(FILING) && !words.have(FILED_OR_FAILING)
                ? Optional.of(DeskTopic.PORTAL)
                : Optional.empty();
    }

    private static boolean isQuestion(String words) {
        return words.endsWith("?") || words.endsWith("か");
    }
}
