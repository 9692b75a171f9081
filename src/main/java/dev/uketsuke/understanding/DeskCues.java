package dev.uketsuke.understanding;

import dev.uketsuke.intake.Intent;
import java.util.List;
import java.util.Optional;

/** What a message wants of the desk rather than of the product: news of a request, its closing, a person. */
final class DeskCues {
    private static final String REQUEST_JA =
            "(?:問い?合わ?せ|\\bsr|ケース|チケット|案件|起票|\\bcase|前回の件|この前の件|先日の件|例の件|リクエスト|req-[0-9]|[0-9]{15,16})";
    private static final String REQUEST_EN =
            "(?:request|ticket|case|\\bsr\\b|incident|issue [0-9]|req-[0-9]|[0-9]{15,16})";

    private record Wish(Intent intent, Cue cue) {
        Wish(Intent intent, String... alternatives) {
            this(intent, Cue.any(alternatives));
        }
    }

    private static final List<Wish> WISHES = List.of(
            new Wish(
                    Intent.ESCALATE,
                    REQUEST_JA
                            + "[^。]{0,40}?(?:(?:重大度|重要度|緊急度|優先度)(?:を|が)?[^。]{0,16}?(?:上げ|変更|引き上げ|高く|aに|a へ|aへ)|至急(?:扱い|対応)|緊急扱い|エスカレ)",
                    "(?:重大度|重要度|緊急度)[^。]{0,10}?(?:引き上げ|上げ(?:て|たい|る方法))",
                    REQUEST_EN
                            + "[^.]{0,60}?(?:\\bsev(?:erity)? ?a\\b|escalat|critical now|become critical|(?:raise|increase|bump|higher) (?:the |it |its |to )*(?:severity|priority|sev)|to be critical)",
                    "\\b(?:escalate|raise|increase|bump|upgrade)\\b[^.]{0,40}?(?:" + REQUEST_EN
                            + "|severity|priority)[^.]{0,30}(?:\\b[ab]\\b|critical|high)?"),
            new Wish(
                    Intent.CLOSE,
                    "クローズ(?:を|し(?:て|ま|たい)|で|お願い|可|に同意|いただ)",
                    "(?:解決|直り|治り|復旧し|問題なくなり|解消し)[^。]{0,20}(?:ました|した|です)[^。]{0,6}[。、]?[^。]{0,24}?(?:終了(?:で|し)|クローズ|対応(?:は)?不要|もう(?:大丈夫|結構|不要|いい)|閉じて|これで終)",
                    "(?:問い?合わ?せ|ケース|チケット|案件)(?:を|は)[^。]{0,8}(?:閉じ|終了し)",
                    "^(?:ありがとうございました[、。 ]*)?(?:解決(?:です|しました)|問題なくなりました)[。!]?$",
                    "\\bclose (?:the|my|this|our|that|it)\\b(?: (?:case|ticket|request|sr|incident|issue|out))?",
                    "\\b(?:can|may|please) (?:be )?close|nothing more (?:is )?needed|no (?:further|more) (?:help|assistance|action) (?:is )?(?:needed|required)"),
            new Wish(
                    Intent.STATUS,
                    REQUEST_JA
                            + "[^。]{0,30}?(?:進捗|状況|どうな(?:って|りま)|いかがでしょう|その後|返事|回答(?:が|は|を)?(?:まだ|いつ|来て|もらえ)|いつ(?:頃)?(?:回答|返事|連絡))",
                    "(?:進捗|調査状況|対応状況)(?:を|は|の)?[^。]{0,10}(?:確認|教え|知り|いかが|どう|進んで)|調査は進んで|その後(?:の進捗は)?(?:いかが|どう)|(?:返事|回答|連絡)(?:が|は)(?:まだ|いつ)[^。]{0,20}(?:もらえ|来|いただけ|ません|でしょう|です)",
                    "(?:何か|なにか)?(?:進展|動き)(?:は|が)?(?:あり(?:ました|ます)|ござい)|^"
                            + "(?:(?:その後|今|いま|現在|結局|対応|調査|状況|これ|この件|あの件|例の件)[はって、の ]{0,3}){0,3}"
                            + "(?:どう(?:なっ(?:て(?:い)?(?:ます|る)|た)|なりました|ですか)|いかがですか|いかがでしょう)(?:か|の)?(?:[。、?!]|$)",
                    "\\b(?:any (?:update|news|progress)s?|what(?:'s| is) (?:the )?(?:status|progress|going on with)|status of (?:my|the|our|case|ticket|sr)|status update|(?:when|how soon) (?:can|will|may|do) (?:we|i) (?:expect|get|hear|receive)|(?:i |we )?(?:have not|haven't|never) heard (?:back|anything)|follow(?:ing)? up on (?:my|the|our|case|ticket))"),
            new Wish(
                    Intent.HUMAN,
                    "(?:担当(?:者|の方)|オペレーター?|人間|サポート(?:担当|の方)|エンジニア|有人|人)(?:の方)?(?:と|に)[^。]{0,12}?(?:話(?:し|せ|を)|お話|つない|繋い|つなが|代わ|替わ|相談)",
                    "(?:ボット|機械|チャットボット)(?:では|じゃ)なく",
                    "誰かと[^。]{0,8}話|電話で相談",
                    "\\b(?:talk|speak|chat|connect(?: me)?|transfer(?: me)?|put me through) (?:to|with) (?:a |an |some|the |your |real |live |human )*(?:human|person|agent|representative|operator|somebody|someone|engineer|support)\\b"),
            new Wish(
                    Intent.CANCEL,
                    "(?:問い?合わ?せ|依頼|入力|申請)(?:を|は)[^。]{0,4}(?:やめ|取り下げ|取り消|キャンセル|中止)",
                    "\\b(?:cancel|withdraw|forget about) (?:my|this|the) (?:request|ticket|case|inquiry)\\b"));
    private static final Cue NUMBER = Cue.any("req-[0-9]{4}-[0-9]{6}");
    private static final Cue PASSIVE = Cue.any("クローズされ|閉じられて|勝手に(?:クローズ|閉じ)");

    private static final int LONGEST = 160;

    /** What is wanted; empty for a longer message, which is about the product. */
    Optional<Intent> read(Folded said) {
        return read(said, said.trim(said.all()));
    }

    /** What is wanted of a request whose number is told: that one is meant, whatever is being asked. */
    Optional<Intent> readOfNumbered(Folded said) {
        return said.has(NUMBER, said.all())
                ? read(said).filter(wish -> wish == Intent.ESCALATE || wish == Intent.CLOSE || wish == Intent.STATUS)
                : Optional.empty();
    }

    /** What one piece of a message wants; empty for a longer one. */
    Optional<Intent> read(Folded said, Span span) {
        if (span.end() - span.start() > LONGEST || said.has(PASSIVE, span)) {
            return Optional.empty();
        }
        return WISHES.stream()
                .filter(wish -> said.has(wish.cue(), span))
                .map(Wish::intent)
                .findFirst();
    }
}
