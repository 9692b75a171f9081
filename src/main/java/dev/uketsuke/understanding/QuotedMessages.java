package dev.uketsuke.understanding;

import com.google.re2j.Pattern;
import java.util.List;

/** Which words in quotation marks a machine has said, and which are a name, a click or somebody's own words. */
final class QuotedMessages {
    private static final Pattern QUOTED = Cues.any(
            "[「『]([^「」『』\n]{2,300})[」』]",
            "(?:^|[ (:,])'([^'\n]{3,200}(?:'[a-z]{1,2} [^'\n]{1,200})?)'(?:[ .,;:)!?]|$)",
            "\"([^\"\n]{2,300})\"");

    private static final Pattern SHOWN_AFTER = Pattern.compile(
            "^[。.]?[ ]?(?:"
                    + "(?:と|って|との|という|いう|っちゅう|ちゅう|といった|とか|が|を|など|だけ|のみ|っていう|とかいう)*(?:赤く|赤字で|大きく|英語で|日本語で|画面に|一瞬|何度も|毎回|ずっと|すぐ|また|、|の| )*"
                    + "(?:エラー|メッセージ|警告|ログ|表示|ダイアログ|文言|文字|出(?:ます|る|た|て|ました|続|力|っぱなし|ちゃ|てき|ません)|で(?:ます|ました|る|て|た(?:[。、り]|$))|言(?:われ|って|う)|いわれ|ポップアップ|通知(?:が|を|さ|し)|記録|記載|書(?:かれ|いて)|かいて|返(?:る|り|っ|さ|答)|なって(?:い|お|し|る)|なり(?:ます|、)|あり(?:ます|、|ました)|あるだけ|ある(?:の|ん|。)|残(?:って|り)|怒られ|叱られ|弾かれ|はじかれ|拒否され|落ち|終了|止ま|失敗|返し)"
                    + "|という[^。、「\n]{0,8}が(?:出|表示|現れ|で(?:ます|て|る))"
                    + "|だって|ですって|って(?:[。、]|$)|のまま|状態(?:の|が|で|に)|ステータス"
                    + "|,? ?(?:an? |the )?(?:error|message|warning|popup|pop-up|dialog|banner|notification|notice|toast|alert|prompt)s?\\b"
                    + "|,? (?:(?:keeps?|just|then|suddenly|briefly|also) )*(?:appear(?:s|ed|ing)?|pop(?:s|ped|ping)? up|show(?:s|ed|ing)? up|flash(?:es|ed)?|com(?:es|ing) up|came up|(?:is|was|are|gets|being) (?:shown|displayed|logged|printed|written|all)|is what (?:it|i|we))\\b)");
    private static final Pattern NAMED_BY_MESSAGE_AFTER = Pattern.compile("^ ?の(?:エラー|メッセージ|警告|ポップアップ|ダイアログ|文言|表示が出)");

    private static final String SAYS =
            "(?:say(?:s|ing)?|said|show(?:s|ed|n|ing)?|display(?:s|ed|ing)?|reads?|reading|shouts?|shouted|shouting|scream(?:s|ed|ing)?|claim(?:s|ed|ing)?|complain(?:s|ed|ing)?|report(?:s|ed|ing)?|return(?:s|ed|ing)?|gives?|gave|giving|throw(?:s|n|ing)?|threw|print(?:s|ed|ing)?|output(?:s|ted)?|answer(?:s|ed)|respond(?:s|ed)|repl(?:y|ies|ied)|tell(?:s|ing)?|told|greet(?:s|ed)|get(?:s|ting)?|got|see(?:s|ing|n)?|saw|receiv(?:e|es|ed|ing)|flash(?:es|ed)|log(?:s|ged)|state[ds]?|insist(?:s|ed)|announc(?:es|ed|ing)|warn(?:s|ed|ing)?|pops? up|popped up|came up|comes up|comes back|came back|met|fail(?:s|ed|ing)?|drop(?:s|ped)?|end(?:s|ed)?|exit(?:s|ed)?|stop(?:s|ped)?|die[ds]?|crash(?:es|ed)?|quits?|abort(?:s|ed)?|close[ds]?|reject(?:s|ed)|refuse[ds]?|bails?|stuck|stays?|stayed|sits|sitting|remain(?:s|ed|ing)?|turn(?:s|ed)|went|goes|lists?|listed|marks?|marked|flags?|flagged|appears?|error(?:s|ed)?|errmsg|messages?|msg|exception|popup|pop-up|dialog|banner|toast|prompt|output|status|state|result|reason|response|text|symptom|alert|with)";
    private static final Pattern SHOWN_BEFORE = Pattern.compile(
            "\\b" + SAYS
                    + "(?:,? (?:me|us|them|back|out|only|just|simply|merely|that|an?|the|as|with|at|on|in|up|about|this|these|of|is|was|to|be|following|big|red|yellow|small|short|long|generic|cryptic|vague|helpful|same|message|error|warning|line|code|text|popup|banner|box|status|state|something like)| [a-z]+(?: [a-z]+){0,2} as)*(?:[: ]|,? -|,)*$");
    private static final Pattern SHOWN_BEFORE_JA = Pattern.compile(
            "(?:エラー(?:メッセージ|内容|文|表示|名)?|メッセージ|警告|通知|ログ|イベント(?:ログ)?|画面|出力(?:結果)?|表示|ステータス|状態|ポップアップ|コンソール|ポータル|ダッシュボード|文言|結果|応答|レスポンス|理由|原因|センサー|正常性|稼働状況|準拠状況|判定|状況)(?:(?:に)?(?:は|が|も)|:|として(?:は)?|では|で|に|、| )*(?:次の|赤字で|赤く|英語で|ただ|いつも|ずっと|大きく|、| )*$");

    /** Somebody says it, or it is asked for. */
    private static final Pattern PERSON_BEFORE = Pattern.compile(
            "\\b(?:boss|manager|users?|he|she|they|colleagues?|customers?|clients?|vendor|support|you|i|we|guy|team|director|ceo|cfo|cio|auditor|teacher|staff|people|someone|somebody|everyone|microsoft|docs?|documentation|article|page|manual|guide|ticket|mail|e-?mail|question)(?: (?:has|have|had|just|keeps?|all|always|then|here))? (?:say|said|says|saying|ask|asked|asks|asking|told|tells|tell|wrote|writes|write|report|reports|reported|claims?|claimed|complain|complains|complained|insists?|see|call|calls?|called|states?)\\b[^\"'.\n]{0,14}$");

    private static final Pattern PERSON_BEFORE_JA = Pattern.compile(
            "(?:上司|部長|課長|社長|店長|お客(?:様|さん)?|顧客|先輩|同僚|家族|夫|妻|息子|娘|先生|ユーザー|利用者|社員|担当者?|(?:窓口|担当|業者|店|会社)の方|窓口|サポート|さん|様|ドキュメント|マニュアル|手順書?|記事|ヘルプ|メール|資料|公式[^。「]{0,6}|ブログ|規約|契約書|案内|説明|回答|返信|faq|docs)(?:に|から|が|より|では|には|で|は)、?$");
    private static final Pattern PERSON_AFTER = Pattern.compile(
            "^ ?(?:とい?う?|との|とか|と|って)[^。、「\n]{0,10}?(?:申告|相談|問い?合わ?せ|声|要望|指摘|依頼|質問|苦情|クレーム|部長|課長|社長|上司|お客|顧客|同僚|社員|先生|利用者から|ユーザーから|聞い|伺|おっしゃ|頼|書類|件名|名前|フォルダ|ファイル|ポリシー|グループ|製品|アプリ|機能|設定|項目|ボタン|メニュー|記事|ページ|資料|ルール)");
    private static final Pattern NAMED_THING_AFTER = Pattern.compile(
            "^ ?(?:を(?:押|クリック|選|開|タップ|有効|無効|オン|オフ|設定|変更|使|許可|追加|実行|適用|表示(?:する|し(?:たい|よう)))|ボタン|メニュー|(?:という|の)(?:設定|項目|画面|機能|ポリシー|件|名|ルール|タブ|欄|ページ|ボタン|アイコン|表示(?:名|方法|を))|を?開|により|によって|に(?:入|ある|移|追加|設定)|(?: |'s )?(?:button|menu|page|tab|setting|policy|rule|option|group|folder|file|feature|screen|column|link|checkbox|article|toggle|key))");
    private static final Pattern NAMED_THING_BEFORE = Pattern.compile(
            "\\b(?:click(?:s|ed|ing)?|press(?:es|ed|ing)?|select(?:s|ed|ing)?|choos(?:e|es|ing)|chose|tick(?:ed)?|toggled?|enabled?|disabled?|set|named|called|titled|open(?:ed|ing)?|hit|run|ran|running|typed?|setting|policy|rule|option|feature|button|menu|group|folder|file|page|tab|document|article|search(?:ed)? for|look(?:ed)? for|under)(?: (?:on|the|to|a|it|as|our))* ?[ :(]*$");

    /** Words that read as a machine's own, whatever is said of them. */
    static final Pattern MACHINE = Cues.any(
            "(?:ました|ません|ませんでした|されません|です|ください)[。.!]?$|エラー|失敗|拒否|不可|必要です|できない|例外",
            "\\b(?:denied|failed|failure|error|cannot|can't|could not|couldn't|unable|not (?:found|supported|available|allowed|compliant|installed|responding|running|onboarded|healthy|connected|recogni[sz]ed|permitted|protected|registered|enrolled|enough|valid|verified|reachable)|unexpected|invalid|timed? ?out|expired|blocked|refused|went wrong|try again|out of (?:date|memory|space)|no longer|unavailable|unreachable|unhealthy|insufficient|forbidden|unauthori[sz]ed|corrupt(?:ed)?|missing|required|has stopped|is (?:off|disabled|stopped|at risk|turned off)|contact your|your (?:it )?(?:administrator|organi[sz]ation)|exceeded|too many|mismatch|abnormal|unknown|rejected|violation|conflict)\\b");
    /** What a machine says when all is well, and the names of switches. */
    private static final Pattern WELL = Cues.whole(
            "(?:connected|healthy|active|ok|okay|on|off|enabled|disabled|success|succeeded|compliant|protected|online|yes|no|true|up to date|passed|full|block|audit|allow|warn)[.!]?",
            "(?:正常|有効|無効|オン|オフ|接続済み|最新(?:の状態)?(?:です)?|保護(?:済み|されています)|成功|問題(?:なし|ありません)|はい|いいえ|ブロック|監査|許可)");

    private QuotedMessages() {}

    static List<Span> find(Folded said, Span within) {
        return said.hits(QUOTED, within).stream()
                .map(hit -> hit.groups().stream()
                        .skip(1)
                        .filter(group -> group.start() < group.end())
                        .findFirst()
                        .orElse(hit.span()))
                .filter(quote -> !said.has(WELL, quote) && message(said, quote, within))
                .toList();
    }

    private static boolean message(Folded said, Span quote, Span within) {
        var outer =
                new Span(Math.max(0, quote.start() - 1), Math.min(said.text().length(), quote.end() + 1));
        var before = said.text(new Span(Math.max(within.start(), outer.start() - 48), outer.start()));
        var after = said.after(outer, 24);
        if (PERSON_BEFORE.matcher(before).find()
                || PERSON_BEFORE_JA.matcher(before).find()
                || PERSON_AFTER.matcher(after).find()) {
            return false;
        }
        if (SHOWN_AFTER.matcher(after).find()
                || NAMED_BY_MESSAGE_AFTER.matcher(after).find()) {
            return true;
        }
        if (NAMED_THING_AFTER.matcher(after).find()
                || NAMED_THING_BEFORE.matcher(before).find()) {
            return false;
        }
        return SHOWN_BEFORE.matcher(before).find()
                || SHOWN_BEFORE_JA.matcher(before).find()
                || said.has(MACHINE, quote);
    }
}
