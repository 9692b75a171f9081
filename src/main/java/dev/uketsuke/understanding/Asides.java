package dev.uketsuke.understanding;

import com.google.re2j.Pattern;
import java.util.stream.Stream;

/**
 * Sentences beside what a request is about, which never are one: what was changed or tried, a wish to be reached, what is
 * asked out of courtesy or about the very trouble (#12, #24, #29).
 */
final class Asides {
    private static final int LONGEST = 300;
    private static final String WHEN =
            "(?:(?:and|but|so|also|then|now|on|at|in|over|last|this|yesterday|today|tonight|earlier|recently|lately|before|the|a|an|one|two|three|few|some|couple|of|days?|weeks?|months?|nights?|evening|morning|afternoon|noon|weekend|mon(?:day)?|tue(?:sday)?|wed(?:nesday)?|thu(?:rsday)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?|january|february|march|april|may|june|july|august|september|october|november|december|ago|previous|shortly|just|about|around|[0-9:.]+(?:am|pm|st|nd|rd|th)?|hours?|minutes?|that|far|to be sure|meanwhile|in the meantime)[ ,:]+){0,9}";
    private static final String DONE =
            "(?:changed|upgraded|updated|installed|deployed|enabled|disabled|switched|migrated|moved|applied|patched|rolled|pushed|added|removed|replaced|turned|tried|rebooted|restarted|reinstalled|repaired|checked|ran|cleared|re-?onboarded|re-?registered|uninstalled|reset|re-?enrolled|excluded|whitelisted|allow-?listed|allowed|verified|looked|compared|tested|read|searched|reverted|renewed|recreated|configured|set|created|contacted|asked|deleted|cleaned|did)";
    /** "Yesterday evening our IT changed the policy", "we already tried a reboot", "Rebooted twice". */
    private static final Pattern DID_EN = Pattern.compile("^" + WHEN
            + "(?:(?:i|we|they|it|someone|somebody|(?:a |my |our |the )(?:it|admins?|colleagues?|team|network|security|helpdesk|help desk|provider|partner|user|vendor)(?: [a-z]+){0,3})(?:'ve|'d)? (?:(?:have|has|had|already|also|just|even|then|recently|both|only|of course) )*)?(?:already |also |even )?"
            + DONE + "\\b");

    private static final Pattern WAS_DONE_EN = Pattern.compile(
            "^" + WHEN
                    + "(?:(?:the|a|an|our|new|all|some) )*(?:[^ .,]+ ){0,5}(?:polic(?:y|ies)|updates?|patch(?:es)?|version|rules?|settings?|gpo|configuration|agent|drivers?|certificates?|proxy|firewall|maintenance|upgrade|baseline) (?:[^ .,]+ ){0,3}?(?:was|were|has been|have been|got) (?:[a-z]+ ){0,2}(?:installed|rolled out|deployed|changed|updated|upgraded|applied|migrated|patched|replaced|pushed|added|enabled|done|carried out)\\b"
                    + "|^" + WHEN
                    + "there (?:was|were|has been|had been|have been) (?:[^ .,]+ ){0,4}(?:updates?|upgrade|patch(?:es)?|changes?|maintenance|migration)\\b");
    private static final Pattern ATTEMPT_EN = Pattern.compile(
            "^(?:even )?(?:a |the )?(?:re-?boot|restart|re-?install|repair|roll(?:ing)? ?back|re-?onboard|disabl|exclud|updat|clear|remov|add|chang|switch|reset|turn)[a-z]* (?:[^ .]+ ){0,12}?(?:helps?|helped|(?:do|did|does)(?:n't| not)|has(?:n't| no)|had no|made no|makes no|changed nothing|changes nothing|fixe[sd]|solve[sd]|works? (?:for|only)|worked (?:for|only))\\b"
                    + "|^(?:but |so |still )*(?:nothing (?:else )?(?:helps|helped|changed|worked)|no (?:change|luck|effect|difference|success)|same (?:result|thing)|to no avail|(?:it|this|that|these|none of (?:it|that|them)) (?:did(?:n't| not)|does(?:n't| not)|has(?:n't| not)|had no|made no|helped))\\b");
    /** How an attempt ended is no trouble of its own. */
    private static final Pattern IN_VAIN = Cues.any(
            "(?:が|けど|けれど(?:も)?|ものの|ても|でも)[、 ]?[^。、]{0,16}(?:改善|解消|直|変わ|変化|解決|治|効果|復旧|駄目|だめ|ダメ|同じ|状況は)[^。]{0,16}",
            "[,;]? ?(?:(?:but|and|though|although|yet) )?(?:(?:it|this|that|these|neither|none(?: of (?:it|them|that))?|nothing|the (?:problem|issue|error)|unfortunately|still) )*(?:(?:did|does|do|has|have|had|is|was|could)(?:n't| not| no) (?:help(?:ed)?|work(?:ed)?|chang(?:e|ed)(?: anything)?|fix(?:ed)?|solv(?:e|ed)|mak(?:e|e any) (?:a )?difference|improv(?:e|ed)|effect)(?: (?:it|anything|either|at all|much))*|without (?:any )?(?:success|luck|effect)|no (?:change|luck|effect|difference|success)|helped(?: (?:it|only|for))?|(?:still )?(?:the )?same(?: (?:result|problem|issue|error))?|remains?|persists?|in vain|made no difference|changed nothing|to no avail)");

    private static final String OBJECT_JA =
            "(?:設定|ポリシー|ルール|構成|更新|更新プログラム|パッチ|バージョン|プラットフォーム|エージェント|ドライバー?|証明書|プロキシ|ファイアウォール|除外|シグネチャ|定義|アップデート|os|サーバー?|intune|gpo)";
    private static final Pattern DID_JA = Cues.any(
            "(?:変更|変え|更新|適用|導入|インストール|アップデート|アップグレード|切り?替え|移行|追加|配布|展開|有効(?:化|に)|無効(?:化|に)|入れ替え|実施|登録|設定|当て|入れ|上げ|再起動|再インストール|修復|初期化|削除|除外|確認|検索|調べ|試|行い|行っ|やり直し|再オンボード)(?:し|を?(?:し|行い|行っ|実施し|いたし)|い)?(?:ました|ています|ております|てあります|てみました|てみ(?:た|ています)|た|済み?です|済|いたしました|てい(?:た|ました)|ていただきました|てもらいました)[^。、]{0,6}$",
            OBJECT_JA + "[^。、]{0,12}(?:が|も)(?:あり|行われ|入り|走り|かかり|当たり)(?:まし|てい)?[^。、]{0,6}$",
            "(?:して|やって|試して)(?:は)?み(?:まし|た)",
            "(?:て|で)も(?:改善|解消|直|変わ|解決|治|同じ|駄目|だめ|ダメ)[^。、]{0,12}$");

    private static final String WISHED =
            "(?:ください|下さい|お願い|いただけ|頂け|いただき|頂き|希望|ほしい|欲しい|幸い|助か|もらえ|くれ|お待ち|可能です|大丈夫です|結構です|構いません)";
    private static final Pattern REACHED = Cues.any(
            "(?:折り?返し|ご?連絡|ご?一報|ご?返信|お?返事)(?:で|を|にて|にも?|は|の(?:ほう|方)に?|が)?[^。]{0,24}" + WISHED,
            "(?:お?電話|メール|チャット|携帯|内線)(?:番号)?(?:で|にて|に|へ|の(?:ほう|方)(?:に|で)?)?(?:も|は|の|のみ|だけ|のほう)?(?:お?電話|ご?連絡|ご?回答|ご?返信|お?返事|ご?対応|お?知らせ|お?かけ|くださ|下さ|お願い|希望)",
            "(?:お?電話|メール|チャット)(?:を|が|の(?:ほう|方)が)(?:1本|一本|早めに|なるべく早く|すぐに?|至急)?(?:お?かけ|入れ|送っ|もら|いただ|頂|くださ|下さ|お願い|希望|ほし|欲し|お待ち|幸い|助か)",
            "(?:お?電話|メール|チャット|携帯|内線)(?:番号)?(?:で|にて|に|は|が|でも|には|なら)?[^。、]{0,8}(?:可能です|大丈夫です|結構です|構いません|希望(?:し|です))",
            "^(?:ご?連絡先|電話(?:番号)?|メール(?:アドレス)?|携帯|内線)(?:は|:)|(?:(?:電話|携帯|内線)[^。、]{0,12}|いつでも|^)(?:つな|繋)がります|(?:(?:在席|不在|外出|席を外)(?:して|に|の|中))|会議(?:中|に(?:出|入|参加))",
            "\\b(?:call|phone|ring|e-?mail|contact|reach|text|message|write(?: to)?) (?:me|us)\\b|\\bget (?:back|in touch)\\b|\\b(?:give|drop|send) (?:me|us) (?:a |an )?(?:call|ring|line|mail|email|note|message)\\b",
            "\\b(?:i|we)(?:'d| would)? (?:(?:rather|really) )?(?:like|prefer|want|love|need) (?:to (?:be|get) )?(?:contacted|called|reached|phoned|an? (?:call|answer|reply|mail|email|response)|mail|email|phone|calls?|contact|by (?:mail|email|phone))\\b",
            "\\b(?:appreciate|expect|await|hope for|request|be (?:glad|happy|grateful) (?:about|for|of)) (?:a |an |your |the )?(?:quick |short |early |prompt |phone )?(?:call|callback|reply|answer|response|feedback|mail|email)\\b|\\b(?:i am|i'm|we are|we're) (?:reachable|available|in the office|at my desk|here|out of office|on (?:site|the phone))\\b|\\blet (?:me|us) know(?: (?:if|when|whether|what you|as soon|asap|soon|please|by|in case|should)\\b|[.!?]*$)|^(?:my|our) (?:phone|mobile|cell|number|direct|e-?mail|extension|contact)\\b|\\bbest (?:time|way) to (?:reach|call|contact)\\b");
    private static final Pattern ASKED_OF_THE_DESK = Cues.any(
            "(?:いつ(?:頃|ごろ)?|何時|何日|どの(?:くら|ぐら)い|どれ(?:くら|ぐら)い)[^。、]{0,20}(?:ご?回答|ご?返信|ご?連絡|ご?対応|返事|解決|直|復旧|見て|調べ)",
            "(?:他|ほか|何か|追加|不足|必要)[^。]{0,16}(?:情報|ログ|資料|もの|こと|点|データ)[^。]{0,12}(?:必要|あれば|ありましたら|あります|不足|お?送り|でしょうか|お知らせ|言って|お申し付け)",
            "(?:ログ|情報|画面|スクリーンショット|資料|ファイル)(?:など|等)?(?:の送付|の提出|を(?:お)?送り|を?提供|は必要|が必要|も必要|は要り|が要り)[^。]{0,16}(?:か|でしょう|です)",
            "\\b(?:when|how (?:soon|quickly|fast|long))\\b[^.?]{0,40}\\b(?:hear|answer|answered|reply|respond|response|get back|contact|contacted|someone|somebody|fix|fixed|solve|solved|resolve|resolved)\\b|\\bhow long (?:will|does|would) (?:it|this|that) (?:usually |normally )?take\\b",
            "\\b(?:do|would|will|did) you (?:still |also )?(?:need|want|require)\\b|\\bwhat (?:[a-z]+ ){0,4}(?:do|would|will) you (?:still )?(?:need|want|require|like)\\b|\\bis there (?:anything|something) (?:else|more|missing|i|we|you)\\b|\\b(?:if|in case|should) you (?:need|require|want|have (?:any )?questions)\\b",
            "\\b(?:should|shall|can|may|must) (?:i|we) (?:send|attach|provide|upload|collect|gather|share)\\b",
            "^(?:and |so |also )*(?:can|could|would|will) (?:you|someone|somebody|anyone|anybody|an engineer|your team)(?: please| kindly| also)* (?:help|look|check|investigate|assist|advise|have|take|call|get|reply|respond|answer|contact|reach)(?: (?:a|me|us|at|into|on|with|to|out|over|this|that|it|the|issue|problem|matter|case|soon|today|tomorrow|now|please|asap|as|possible|further|here|urgently|quickly|fix|solve|resolve|understand|find|why|what|is|wrong|happening|causes|back|touch|in|look|by|phone|mail|email|happens|how|or|and|of|rid|care))*[?.! ]*$",
            "^(?:and |so |do you have )*any (?:ideas?|advice|help|thoughts|suggestions|hints?|clue|news|update)\\b|\\b(?:has|have) (?:anyone|anybody|you|others|other customers)\\b[^.?]{0,20}\\bseen\\b|\\b(?:are|were) you aware\\b|\\bhow are you\\b|\\bis (?:that|this) (?:ok|okay|possible|all right|fine|clear)\\b");
    private static final Pattern OF_THE_TROUBLE = Cues.any(
            "(?:原因|理由)(?:は|を|が|に|と|や|も)[^。]{0,20}(?:何|教え|わか|分か|判|調べ|知り|教示|調査|考え|心当た|特定|でしょう|ですか)",
            "(?:どう|何を)(?:すれば|したら|対処|対応)[^。]{0,20}|(?:対処|解決|復旧|対応|回避|改善)(?:方法|策|法|手順)?(?:を|は|が|に)[^。]{0,16}(?:教え|教示|あり|ご?案内|ください|知り|お願い|でしょう)",
            "(?:既知|仕様|バグ|不具合|よくある|想定)(?:の|な|通り|どおり)?[^。、]{0,10}(?:でしょうか|ですか|なのか|か$|か。)",
            "\\bhow (?:do|can|could|should|would) (?:i|we|you) (?:fix|solve|resolve|repair|get rid of|stop|prevent|avoid|undo|get|make) (?:it|this|that|these|them|the (?:problem|issue|error|behaviou?r|alert|warning|message))\\b|\\bwhat (?:could|can|should|do|might|may|would) (?:be|have|cause|(?:i|we) do)\\b|\\bwhat (?:is|was|'s|causes|caused) (?:the )?(?:root )?(?:cause|causing|reason|going on|wrong|happening|this|it|that)\\b",
            "\\bis there (?:a|an|any) (?:known )?(?:fix|workaround|work-?around|solution|way (?:around|out)|hotfix|issue|bug|outage)\\b|\\bis (?:this|that|it) (?:a )?(?:known|bug|expected|normal|by design|intended|related|caused|because|an? (?:bug|known|outage))\\b|\\bwhy (?:is|does|did|has|would|do) (?:this|it|that|defender)\\b");

    /** Who asks how something is done wants no call: 「レポートをメールで送る方法を教えてください」. */
    private static final Pattern ASKS_HOW = Cues.any(
            "方法|手順|やり方|教え|知りた|通知|設定|レポート|アラート", "\\bhow (?:to|do|can|could|should)\\b|\\b(?:report|alert|notif)");

    private static final Pattern NUMBERED = Pattern.compile("^(?:[(]?[0-9]{1,2}[.):、] ?|[①-⑳][ .:]?|[・•-] ?)");

    private static final TypeCues TYPES = new TypeCues();

    private Asides() {}

    /** Whether a sentence only tells or asks something beside what a request is about. */
    static boolean is(Folded said, Span sentence) {
        return sentence.end() - sentence.start() <= LONGEST
                && (asks(said, sentence) || changedOrTried(said, unnumbered(said, sentence)));
    }

    /** Whether a sentence wants an answer, and nothing of its own: a call, news, the cause of it all. */
    static boolean asks(Folded said, Span sentence) {
        return sentence.end() - sentence.start() <= LONGEST
                && (wantsToBeReached(said, sentence)
                        || said.has(ASKED_OF_THE_DESK, sentence)
                        || (said.has(OF_THE_TROUBLE, sentence) && Areas.in(said.text(sentence)) == 0));
    }

    private static boolean wantsToBeReached(Folded said, Span sentence) {
        return said.has(REACHED, sentence)
                && !said.has(ASKS_HOW, sentence)
                && TYPES.read(said, sentence)
                        .filter(kind -> switch (kind) {
                            case PROBLEM, FEATURE -> true;
                            case QUESTION -> Areas.in(said.text(sentence)) != 0;
                            default -> false;
                        })
                        .isEmpty();
    }

    private static Span unnumbered(Folded said, Span sentence) {
        var begun = said.trim(sentence);
        return Phrase.edged(
                said,
                said.hit(NUMBERED, begun)
                        .map(number -> new Span(number.span().end(), begun.end()))
                        .orElse(begun));
    }

    /** What was changed or tried, unless trouble of its own came of it. */
    private static boolean changedOrTried(Folded said, Span sentence) {
        boolean told = Stream.of(DID_EN, WAS_DONE_EN, ATTEMPT_EN, DID_JA).anyMatch(cue -> said.has(cue, sentence))
                || SentenceCues.speaks(said, sentence, Slots.TRIED_ACTIONS);
        if (!told) {
            return false;
        }
        var rest = Folded.of(IN_VAIN.matcher(said.text(sentence)).replaceAll(" "));
        return TYPES.read(rest, rest.all()).isEmpty();
    }
}
