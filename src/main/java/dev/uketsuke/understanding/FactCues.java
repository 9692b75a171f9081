package dev.uketsuke.understanding;

import com.google.re2j.Pattern;
import dev.uketsuke.dialog.Truth;
import dev.uketsuke.severity.Fact;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What sentences state about the facts of the severity policy, with negation and tense. Sentences that say both or
 * neither state nothing: what is unsure is asked.
 */
final class FactCues {
    private static final String WORK_JA =
            "(?:業務|事業|給与(?:計算|処理|支給)?|支払い?|請求|発注|入荷|入出金|振込|物流|配車|営業|操業|生産|製造|診療|診察|販売|受注|出荷|配送|発送|会計|決済|接客|手術|授業|仕事|作業|ライン|工場|店舗|全店|レジ|窓口|基幹システム|基幹業務|サービス提供)";
    private static final String HALTED_JA =
            "(?:停止|止ま(?:っ|り)|ストップ|できな|できませ|できず|出来な|出来ませ|出来ず|不能|不可能|麻痺|まひ|成り立(?:た|ち)|回らな|回りませ|ならな|なりませ|立ち行か|全滅|ダウン)";
    private static final String UNUSABLE_JA =
            "(?:ダウン|停止|使えな|使えませ|使えず|使用でき(?:な|ませ|ず)|利用でき(?:な|ませ|ず)|つなが(?:ら|りませ)|繋が(?:ら|りませ)|アクセスでき(?:な|ませ|ず)|アクセス不|起動し(?:な|ませ)|起動でき(?:な|ませ)|開け(?:な|ませ|ず)|ログイン(?:でき(?:な|ませ|ず)|不)|ログオンでき(?:な|ませ|ず)|動か(?:な|ず)|動きませ|ブルースクリーン|落ち)";

    /** There is no way round it: a workaround, an alternative or another way is named only to say that it is missing. */
    private static final Cue NO_WAY_ROUND = Cue.any(
            "(?:回避(?:策|方法|手段)|代替(?:手段|策|案|方法|機|品)?|代わりの?(?:方法|手段|もの)|迂回(?:策|方法|手段|路)|ワークアラウンド|暫定(?:対処|対応|策)(?:方法)?|(?:他|ほか)の?(?:方法|手段|やり方)|手立て|打つ手)"
                    + "(?:は|が|も|すら|さえ|を)?(?:特に|まだ|今のところ|現状|全く|まったく|一切|何も|[、 ])*"
                    + "(?:な[いくし]|無[いくし]|あり?ませ|ござい|存在し(?:な|ませ)|見つ(?:か(?:ら|りませ|って(?:い|お)?(?:りませ|ませ|な|ら))|けられ)|見当たら|見当たりませ|わから|分から|わかりませ|分かりませ|不明|使え(?:な|ませ|ず)|使って(?:も|い?ませ)|利用でき(?:な|ませ|ず)|対応でき(?:な|ませ|ず)|効か|効きませ)",
            "代替(?:手段|策|機)?で(?:は|も)?(?:対応|代用|利用)?(?:は)?でき(?:な|ませ|ず)|(?:回避|代替|代用)(?:は|も|が)?(?:でき(?:な|ませ|ず)|不可)|しの(?:げな|げませ|げず|ぎ(?:きれ|切れ))",
            "(?:\\b(?:no|zero|without (?:an?|any)|lack(?:s|ing)? (?:an?|any))|(?:n't|\\bnot|\\bnever|\\bcannot) (?:yet )?(?:have|has|got|found|find|see|know|know of|aware of|think of|able to find|been able to find|an?|any)) (?:[a-z-]+ ){0,3}?(?:work-?arounds?|work around|alternatives?|(?:other )?ways? (?:a?round|out|to (?:work|go on|continue)))\\b",
            "\\b(?:work-?arounds?|alternatives?)\\b (?:[a-z]+ ){0,2}?(?:(?:is|are|was|has|have|does|do|did|can)(?:n't|not| not)|cannot|never|fail(?:s|ed)?|stopped working|(?:is|are) (?:unavailable|impossible))|(?:can'?t|cannot|could not|couldn't) (?:be )?(?:worked |work |get |gotten )around");

    private record Rule(Fact fact, Truth truth, Cue cue, Cue unless) {}

    private static final Pattern CLAUSE = Pattern.compile("[^、,]+");
    private static final Cue NEVER = Cue.any();

    private static final List<Rule> RULES = List.of(
            new Rule(
                    Fact.BUSINESS_STOPPED,
                    Truth.YES,
                    Cue.any(
                            WORK_JA + "[^。、]{0,12}?" + HALTED_JA,
                            "(?:全社|全店|全拠点|全台|全ユーザー?|全従業員|全社員|全員|全端末|全サーバー?|すべて|全て)[^。]{0,30}?" + UNUSABLE_JA,
                            "誰も[^。]{0,12}(?:ません|ない|ず)",
                            "(?:完全に|全面的?に|すべて|全て|全部)(?:停止|止ま|ストップ|ダウン|使えな|使えませ)",
                            "(?:重要|基幹|本番)(?:な)?[^。]{0,10}(?:システム|アプリ|アプリケーション|サーバー?)[^。]{0,16}?(?:ダウン|停止|全ユーザー[^。]{0,6}アクセスでき)",
                            "\\b(?:business|production|operations?|sales|selling|trading|payroll|billing|invoicing|payments?|check-?outs?|order (?:entry|processing|intake)|orders|dispatch(?:ing)?|deliver(?:y|ies)|logistics|admissions?|surger(?:y|ies)|reservations?|bookings?|classes|book-?keeping|accounting|customer service|the (?:plant|line|factory|shop|store|hospital)|(?:whole|entire) (?:company|business|site|organi[sz]ation)|manufacturing|shipping|all work|everything)[^.,]{0,24}? (?:(?:has|have|had|is|are|was|were|been|be|came|come|completely|totally|fully|all|now|at) )*(?:stopped|down|halted|shut down|at a (?:complete |total )?(?:standstill|halt)|to a (?:complete |total )?(?:standstill|halt)|blocked|paraly[sz]ed)",
                            "\\b(?:nobody|no one|no-one|none of (?:our|the) (?:users|staff|employees|people|stores)) (?:is able to|are able to|can|could|at all can)[^.]{0,10}",
                            "\\b(?:cannot|can't|can not|could not|unable to) (?:do any (?:work|business)|operate|sell|trade|work at all|serve (?:any )?(?:customers|patients)|take (?:any )?(?:orders|payments)|treat patients|ship)",
                            "\\ball (?:of )?(?:our |the )?(?:[0-9][0-9,]* )?[^.,]{0,24}?(?:servers|tills|workstations|machines|pcs|computers|users|stores|systems|devices|terminals|employees|staff) (?:are |is |were |have been |went |have )?(?:all |now |currently |completely )?(?:down|offline|dead|unusable|unable to|stuck|crash|locked out|bricked)",
                            "completely (?:stopped|down)|(?:total|complete|company-?wide|full) (?:outage|standstill|stop|halt|shutdown)|business (?:is )?(?:down|stopped)"),
                    Cue.any(
                            "(?:停止|止ま)(?:は)?(?:して|って|り)(?:は)?(?:い|お)?(?:りませ|ませ|な)",
                            "わけ(?:では|じゃ|でも)(?:な(?:い|く|か)|あり?ませ|ござい)",
                            "停止(?:する|し)(?:ほど|かね|そう|恐れ|可能性)|止まり(?:そう|かね)|止まる(?:ほど|恐れ|可能性|わけ)",
                            "影響(?:は|も)?(?:特に|全く|まったく|ほぼ)*(?:な|あり?ませ|ござい)",
                            "停止(?:すれば|すると|したら|させ|手順|方法)|止め(?:る|て)|フルスキャンを",
                            "(?:not|n't|isn't|aren't|never|hasn't) (?:been |completely |fully |yet )*(?:stopped|down|halted)|\\bnot (?:everything|everyone|all|the (?:whole|entire))\\b|\\b(?:nobody|no one) (?:says|said|claims)\\b|would (?:stop|halt)|could (?:stop|halt)|might")),
            new Rule(
                    Fact.BUSINESS_STOPPED,
                    Truth.NO,
                    Cue.any(
                            "(?:業務|事業|営業|操業|仕事|作業)(?:自体|そのもの)?(?:は|が|に|への|も)[^。]{0,10}?(?:停止|止ま)(?:は)?(?:して|って|り)(?:は)?(?:い|お)?(?:りませ|ませ|な)",
                            "(?:業務|事業|営業|仕事)(?:自体)?(?:は|も)(?:何とか|なんとか|問題なく|通常通り|通常どおり)*(?:継続|続け(?:られ|て)|続い|回って|回せ|でき(?:て|ます)|可能|行え)",
                            "(?:で|して)(?:なんとか|何とか)?しのい(?:で|だ)|凌い(?:で|だ)|代替(?:手段|策|機)?(?:で|が|は)?(?:対応|代用|利用|使|あり|ある)|代わりに[^。]{0,20}(?:使って|利用して|対応して)",
                            "業務(?:への|に)?(?:は)?(?:特に|大きな|全く|まったく)*影響(?:は|も)?(?:特に|全く|まったく|ほぼ|殆ど|ほとんど)*(?:な|あり?ませ|ござい|出て(?:い)?(?:ませ|な|おり))",
                            "(?:can|could|able to) still (?:work|sell|operate|trade|use|continue)|still (?:able to )?(?:work|working|operate|operating)\\b|work(?:ing)? around it|(?:manage|managing|get(?:ting)? by|cop(?:e|ing)|work(?:ing)?|go(?:ing)? on|carry(?:ing)? on|operat(?:e|ing)|us(?:e|ing))(?: on| it)?(?: with| by| thanks to| through)?(?: using)? (?:an?|the|our|some) (?:[a-z]+ ){0,2}?work-?around|(?:business|production|work|operations?) (?:is|are|has|have)? ?(?:not|n't) (?:been )?(?:stopped|affected|impacted|down|halted)|no (?:business )?impact|not (?:a )?business[- ]critical"),
                    NO_WAY_ROUND),
            new Rule(
                    Fact.ONGOING,
                    Truth.NO,
                    Cue.any(
                            "復旧(?:済|(?:は|を|も)?(?:して(?:い|お)(?:ま|り)|しま|した|しており|できま|できた|でき(?:て|て)い?ま|完了|後の))",
                            "(?:現在は|今は|既に|すでに|もう|無事に?|夜に|今朝)[^。]{0,16}(?:復旧|解消|解決|回復|正常|直り|直って|収まっ|落ち着)",
                            "(?:解消|解決|回復)(?:済|し(?:ました|た(?:が|もの|障害|問題|事象)|て(?:い|お)(?:ま|り)))",
                            "(?:直り|治り|収まり|おさまり)まし|(?:直って|治って|収まって|おさまって)(?:い|お)(?:ま|り)",
                            "正常に(?:使え(?:て|ま)|動(?:い|作し)て|戻(?:り|っ)|稼働し)",
                            "\\b(?:already |now |since |been |fully |all )+(?:recovered|resolved|restored|fixed|solved|back (?:to normal|up|online))",
                            "\\b(?:was|were|has been|have been|got) (?:[a-z]+ )?(?:resolved|restored|recovered|fixed|solved)",
                            "back (?:to normal|up and running|online|in operation)|works? (?:again|fine now|normally now|now)|working (?:again|fine now|normally now|now)|(?:service|system|everything)s? (?:recovered|is restored|is back|are back|are restored)|no longer (?:happen|occur|seeing|an issue)"),
                    Cue.any(
                            "(?:復旧|解消|解決|回復)(?:は)?(?:して|でき|し|の)(?:は|て)?(?:い|お)?(?:ませ|りませ|な|らず|ず|目途|めど|見込み|見通し)",
                            "(?:直|治|収まって|直って|解決|解消|復旧)(?:は)?(?:して|って|りま|ら)?(?:い|お)?(?:ませ|りませ|な(?:い|く|か)|らず|おらず|せん)",
                            "(?:戻(?:す|せば|したら)|切り戻(?:す|せ|し)|すれば|せば|したら)[^。]{0,14}(?:直|解消|解決|復旧|治|改善|動|起動)",
                            "一時的に|一旦は|いったんは|再発|また(?:発生|起き|落ち|止ま)|すぐに?また|一部(?:が|は|で)?(?:まだ|復旧)",
                            "(?:not|n't|never|isn't|hasn't|haven't|wasn't) (?:yet |been |fully |completely )*(?:resolved|restored|recovered|fixed|solved|back|work)|(?:once|when|until|if|before) (?:it|this|the [a-z]+) (?:is|has been|gets) (?:resolved|restored|fixed|back)|temporar|came back|again (?:after|and)|reappear|no one")),
            new Rule(
                    Fact.ONGOING,
                    Truth.YES,
                    Cue.any(
                            "(?:復旧|解消|解決|回復)(?:は|も)?(?:して|でき|し)(?:は|て)?(?:い|お)?(?:ませ|りませ|な|らず|ず)|復旧の?(?:目途|めど|見込み|見通し)(?:は|が|も)?(?:立|つ|な)",
                            "(?:まだ|未だに?|いまだに?|現在も|今も|いまも|今現在も?|依然(?:として)?)[^。]{0,30}(?:ませ|ない|ず|まま|続|発生|エラー|停止|止ま|遅|重|います|おります|ています)",
                            "(?:継続(?:中|して(?:い|お))|続いて(?:い|お)(?:ま|り)|し続けて|発生し続け|状態が続|止まったまま|停止したまま|(?:直|治)って(?:い)?(?:ませ|ない)|直りません|直らな|継続的に発生)",
                            "現在進行形|現在発生(?:中|して)|発生中",
                            "\\bstill (?:down|failing|fails?|happening|happens|not|cannot|can't|unable|broken|there|occurring|occurs|affected|stuck|unresolved|going on|the same|ongoing|an issue|blocked)\\b",
                            "\\b(?:ongoing|on-going|not (?:yet )?(?:been )?(?:resolved|recovered|fixed|restored|back)|(?:has|have|is|are|was)n't (?:yet )?(?:been )?(?:resolved|recovered|fixed|restored)|continues to|keeps? (?:happening|failing|crashing|coming back|on (?:failing|crashing)|crash|fail)|happening (?:right )?now|right now|at the moment)\\b"),
                    Cue.any("まだ(?:本番|リリース|構築|導入)|本番影響はまだ")),
            new Rule(
                    Fact.ROLLBACK_SOLVES,
                    Truth.NO,
                    Cue.any(
                            "(?:戻して(?:も)?|切り戻(?:して|し)(?:も)?|ロールバックして(?:も)?|元に戻して(?:も)?|無効(?:に|化)して(?:も)?|アンインストールして(?:も)?|監査(?:モード)?に(?:戻)?して(?:も)?)[^。]{0,16}(?:直ら|直りませ|解消(?:し(?:な|ませ)|せず|されな|されませ)|改善(?:し(?:な|ませ)|せず|されな|されませ)|変わ(?:ら|りませ)|復旧し(?:な|ませ)|ダメ|だめ|同じ|解決し(?:な|ませ)|治(?:ら|りませ)|効果(?:が)?(?:な|ありませ))",
                            "(?:切り戻(?:し|せ)|元に戻(?:す|せ)|ロールバック)(?:は|が|す|こと)?(?:は)?(?:でき(?:な|ませ)|な(?:い|く)|ませ|不可)",
                            "\\b(?:roll(?:ing|ed|ed it)? ?(?:it |this )?back|revert(?:ing|ed)?|undo(?:ing)?|undid|restoring|turn(?:ing|ed)? [^.]{0,14}off|disabl(?:ing|ed?)|uninstall(?:ing|ed)?)\\b[^.]{0,50}(?:did not|didn't|does not|doesn't|do not|don't|hasn't|has not|won't|no) (?:help|fix|resolve|solve|change|work|clear|make|effect|difference)",
                            "(?:cannot|can't|not possible to|unable to|impossible to) (?:be )?(?:roll(?:ed)? ?back|revert|undo|be undone|undone)"),
                    NEVER),
            new Rule(
                    Fact.ROLLBACK_SOLVES,
                    Truth.YES,
                    Cue.any(
                            "(?:戻(?:す|せば|したら|すと)|切り戻(?:す|せ|し)(?:と|ば|たら|で)?|ロールバック(?:する|すれば|したら|で)|無効(?:に|化)(?:する|すれば|したら)|監査(?:モード)?に(?:戻)?(?:すれば|すと|したら|せば|する)|(?:アンインストール|削除|オフに)(?:する|すれば|したら))と?[^。]{0,20}?(?:直(?:り|る|っ)|解消(?:し|す|さ)|起動(?:し|す|でき)|動(?:き|く|作し|作す|い)|復旧(?:し|す)|改善(?:し|す)|使え(?:ま|る|た)|正常|治(?:り|る|っ)|収ま|発生し(?:な|ませ)|出な|出ませ|回避でき)",
                            "\\b(?:roll(?:ing|ed)? ?(?:it |this |the [a-z]+ )?back|revert(?:ing|ed)?|undo(?:ing)?|undid|switching [^.]{0,20}back|turn(?:ing|ed)? [^.]{0,20}off|disabl(?:ing|ed)|uninstall(?:ing|ed)?|(?:in|to|back to) audit(?: mode)?)\\b[^.]{0,40}? (?:fix(?:es|ed)?|resolv(?:es|ed)|solv(?:es|ed)|clear(?:s|ed)|help(?:s|ed)|cur(?:es|ed)|works|worked|makes it work|it works|makes? [^.]{0,16}(?:go away|work|disappear))",
                            "(?:goes away|disappears|is gone|works|is fixed|is resolved|clears) (?:again )?(?:when|if|once|after|as soon as) [^.]{0,24}(?:roll|revert|undo|disabl|turn|remov|uninstall|switch)"),
                    Cue.any(
                            "(?:ませんか|でしょうか|ですか)$",
                            "(?:did not|didn't|doesn't|does not|not) (?:help|fix|resolve|solve|clear|work)|直ら|解消し(?:な|ませ)|解消され(?:な|ませ)")),
            new Rule(
                    Fact.ROLLBACK_SOLVES,
                    Truth.UNKNOWN,
                    Cue.any(
                            "(?:切り?戻|元に戻|ロールバック|(?:設定|変更|更新)(?:を|は)?[^。、]{0,6}戻)[^。]{0,30}?(?:わかりません|わからない|わかりかね|分かりません|分からない|不明|試して(?:は)?(?:い)?(?:ませ|な|おりませ|おら)|試せて|未確認|未検証|確認(?:できて|して)(?:は)?(?:い)?(?:ませ|な|おりませ|おら))",
                            "(?:(?:don't|do not|cannot|can't) (?:know|tell|say)|not sure|unsure|no idea|unclear|unknown)[^.]{0,40}\\b(?:roll(?:ed|ing)? ?(?:it |this |the [a-z]+ )?back|rollback|revert(?:ed|ing)?|und(?:o|one|oing))\\b",
                            "(?:haven't|have not|hasn't|not yet|never|didn't) (?:been )?(?:tried|tested|try|test|checked)[^.]{0,24}\\b(?:roll(?:ed|ing)? ?(?:it |this |the [a-z]+ )?back|rollback|revert(?:ed|ing)?|und(?:o|one|oing))\\b"),
                    NEVER),
            new Rule(
                    Fact.SCHEDULE_ONLY,
                    Truth.YES,
                    Cue.any(
                            "(?:プロジェクト|進捗|納期|期日|期限|リリース|本番展開|展開|スケジュール|日程|計画|稼働開始|カットオーバー|移行|導入)[^。]{0,30}?(?:影響|遅れ|遅延|間に合|迫っ|加速|急|優先|ずれ)",
                            "(?:加速|早め|前倒し|優先的?に|急いで)[^。]{0,12}(?:対応|回答|ほし|欲し|いただ|頂|もら|お願い)[^。]{0,20}(?:プロジェクト|納期|進捗|リリース|スケジュール)?",
                            "間に合(?:わ|い)(?:な|ませ|そう)",
                            "\\b(?:project|deadline|schedule|rollout|roll-out|go-live|go live|milestone|timeline|launch|migration)\\b[^.]{0,50}?(?:at risk|behind|slip|delay|expedit|speed|late|affected|in danger|jeopard|approaching|close|tight|imminent)",
                            "\\b(?:expedite|speed (?:things|it|this) up|accelerate)\\b|behind schedule"),
                    Cue.any("(?:業務|生産|営業|事業)[^。]{0,10}停止|(?:影響|遅れ)(?:は|も)?(?:な|ありませ)")),
            new Rule(
                    Fact.PHONE_24X7,
                    Truth.NO,
                    Cue.any(
                            "(?:夜間|深夜|休日|土日|時間外|24 ?時間)[^。]{0,20}?(?:電話|連絡|対応|出られ|応答|つなが)?[^。]{0,8}?(?:でき(?:な|ませ)|出られ(?:な|ませ)|つなが(?:ら|りませ)|難し|無理|不可|困難|対応外)",
                            "(?:can't|cannot|can not|not able to|unable to|not|won't) (?:be )?(?:reach(?:ed|able)|available|answer|take calls)[^.]{0,30}(?:night|24|around the clock|weekend|out of hours)|(?:only|just) (?:reachable |available )?(?:during|in) (?:business|office|working) hours"),
                    NEVER),
            new Rule(
                    Fact.PHONE_24X7,
                    Truth.YES,
                    Cue.any(
                            "(?:24 ?時間|昼夜(?:を)?問わず|(?:いつ|何時)でも|常時|常に|四六時中|年中無休|(?:夜間?|深夜)[^。]{0,8}(?:休日|土日|週末|祝日)|(?:休日|土日|週末|祝日)[^。]{0,8}(?:夜|深夜))[^。]{0,20}?(?:電話|連絡|つなが|繋が|応答|出られ|対応)[^。]{0,12}?(?:可|でき(?:ま|る)|取れ|つなが(?:り|る)|つく|つき|大丈夫|ok|ます)",
                            "(?:電話|連絡)[^。]{0,12}?(?:24 ?時間|(?:いつ|何時)でも|昼夜問わず|常時|常に|四六時中|(?:夜間?|深夜)[^。]{0,8}(?:休日|土日|週末|祝日)|(?:休日|土日|週末|祝日)[^。]{0,8}(?:夜|深夜))[^。]{0,14}?(?:可|でき(?:ま|る)|取れ|つなが(?:り|る)|つく|つき|大丈夫|ok|構い|結構)",
                            "\\b(?:reach(?:able|ed)?|available|call(?: me| us)?|answer|phone|on call)\\b[^.]{0,40}?(?:24 ?/ ?7|24x7|24 hours|around the clock|day (?:and|or) night|any ?time|at all times)",
                            "\\b(?:24 ?/ ?7|24x7|around the clock|day (?:and|or) night|any ?time)\\b[^.]{0,30}?(?:reach|available|call|phone|answer)"),
                    Cue.any("(?:not|n't|unable|cannot) ", "サポート(?:は|を)?24", "please call")),
            new Rule(
                    Fact.IMPACT_MINOR,
                    Truth.YES,
                    Cue.any(
                            "(?:業務|仕事|実務|運用|利用)(?:への|に|上の?|には)?(?:は)?(?:特に|大きな|直接の?|今のところ|現時点で)*(?:影響|支障|実害|問題)(?:は|も|が)?(?:特に|今のところ|全く|まったく|ほとんど|殆ど|ほぼ)*(?:な(?:い|し|く)|無|あり?ませ|ござい|出て(?:い)?(?:ませ|な|おり)|生じて(?:い)?(?:ませ|な|おり))",
                            "実害(?:は|も)?(?:特に)?(?:な|あり?ませ|ござい)|影響(?:は|も)?(?:特に)?(?:軽微|小さ|限定的|ほとんどな|な(?:い|し)|ありませ|ございませ)|軽微(?:な|で|です)|困って(?:は)?(?:い)?(?:ませ|な)|(?:仕事|業務)(?:に)?(?:は)?困(?:って(?:い)?ませ|りませ|らな)",
                            "\\bno (?:real |actual |business |direct |significant |major )*(?:impact|effect|harm)\\b|\\b(?:minor|cosmetic|trivial|low priority|low impact|small (?:issue|glitch)|just (?:annoying|a nuisance))\\b|(?:does|do|did)(?: not|n't) (?:affect|impact|block|hinder|stop) (?:our |the |any )?(?:work|business|operations?|users|anything|anyone)|not (?:urgent|blocking|critical|affecting)"),
                    Cue.any("影響(?:が|は)?(?:出|大き|深刻)", "not (?:minor|cosmetic)|no minor")),
            new Rule(
                    Fact.IMPACT_PARTIAL,
                    Truth.YES,
                    Cue.any(
                            "一部(?:の)?(?:業務|部署|部門|ユーザー?|利用者|社員|従業員|店舗|端末|拠点|pc|機能|作業|メンバー|担当)[^。]{0,30}?(?:影響|支障|滞|遅|ませ|ない|困|でき)",
                            "(?:業務|作業|仕事|処理|送付|対応|納品|出荷|見積|会計|受付|入力|請求|発注|顧客対応|テスト)(?:に|が|の|へ|への|効率)?[^。、]{0,14}?(?:影響(?:が|を|も)|支障|滞|遅れ|遅延|遅く|非効率|手間|落ち|低下|困|止まりがち)",
                            "業務影響(?:あり|が)|業務効率",
                            "\\b(?:some|several|a few|certain|many|part of|about [0-9]+|around [0-9]+|[0-9]+)(?: of)?(?: our| the)? (?:users|people|staff|employees|departments|teams|machines|devices|stores|branches)\\b[^.]{0,60}?(?:cannot|can't|unable|slow|delayed|affected|freez|fail|impact|stuck|crash)",
                            "\\b(?:work|productivity|operations?|processing|orders|shipments|delivery|business|customers?)\\b[^.]{0,20}? (?:is|are|has been|have been|being|gets?|was) (?:[a-z]+ )?(?:delayed|slow(?:ed)?(?: down)?|affected|impacted|hindered|disrupted|degraded|reduced|suffering)",
                            "\\b(?:partial(?:ly)?|degraded|slower|slows? (?:us|them|everyone|work) down|slowly|costs? us|losing time)\\b"),
                    Cue.any(
                            "(?:影響|支障|遅れ|遅延|困)(?:は|も|って)?(?:特に)?(?:な(?:い|し)|あり?ませ|ござい|い?ませ)",
                            "no (?:real |business )*impact|not (?:affected|impacted|delayed)|(?:業務|事業)(?:が|は)?(?:完全に)?停止")),
            new Rule(Fact.IMPACT_PARTIAL, Truth.YES, Cue.any("\\bwork-?arounds?\\b"), NO_WAY_ROUND));

    /** What is stated within a span, with the sentence that states it. */
    Map<Fact, Stated> in(Folded said, Span within) {
        var all = new EnumMap<Fact, List<Stated>>(Fact.class);
        for (var sentence : said.sentences(within)) {
            for (var fact : Fact.values()) {
                stated(said, sentence, fact)
                        .ifPresent(stated -> all.computeIfAbsent(fact, _ -> new ArrayList<>())
                                .add(stated));
            }
        }
        var agreed = new EnumMap<Fact, Stated>(Fact.class);
        all.forEach((fact, stated) -> agreed(fact, stated).ifPresent(one -> agreed.put(fact, one)));
        return agreed;
    }

    /** Whether a sentence speaks of it and takes it back at once: 「直りましたが再発します」 states no recovery. */
    boolean takenBack(Folded said, Span sentence, Fact fact, Truth truth) {
        return RULES.stream()
                .anyMatch(rule -> rule.fact() == fact
                        && rule.truth() == truth
                        && said.has(rule.cue(), sentence)
                        && said.has(rule.unless(), sentence));
    }

    /** Sentences that contradict each other state nothing, but what has recovered has recovered. */
    private static Optional<Stated> agreed(Fact fact, List<Stated> stated) {
        var first = stated.getFirst();
        if (stated.stream().allMatch(one -> one.truth() == first.truth())) {
            return Optional.of(first);
        }
        return fact == Fact.IMPACT_PARTIAL
                ? stated.stream().filter(one -> one.truth() == Truth.YES).findFirst()
                : Optional.empty();
    }

    private static Optional<Stated> stated(Folded said, Span sentence, Fact fact) {
        var met = RULES.stream()
                .filter(rule ->
                        rule.fact() == fact && said.has(rule.cue(), sentence) && !said.has(rule.unless(), sentence))
                .toList();
        var unknown = met.stream().filter(rule -> rule.truth() == Truth.UNKNOWN).findFirst();
        if (unknown.isPresent()) {
            return Optional.of(new Stated(Truth.UNKNOWN, Phrase.edged(said, sentence)));
        }
        return met.stream().map(Rule::truth).distinct().count() == 1
                ? Optional.of(new Stated(met.getFirst().truth(), narrowed(said, sentence, met.getFirst())))
                : Optional.empty();
    }

    /** The one clause of a list that states it; the sentence when it takes more than one. */
    private static Span narrowed(Folded said, Span sentence, Rule rule) {
        return said.hits(CLAUSE, sentence).stream()
                .map(hit -> Phrase.edged(said, hit.span()))
                .filter(clause -> clause.start() < clause.end() && said.has(rule.cue(), clause))
                .findFirst()
                .orElseGet(() -> Phrase.edged(said, sentence));
    }

    /** A fact as one sentence states it. */
    record Stated(Truth truth, Span quote) {}
}
