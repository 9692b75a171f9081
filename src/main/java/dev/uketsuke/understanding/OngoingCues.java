package dev.uketsuke.understanding;

import dev.uketsuke.dialog.Truth;
import dev.uketsuke.severity.Fact;
import java.util.List;

/** Whether the problem goes on now (#52), or is over (#54). */
final class OngoingCues {
    private static final String SINCE_JA =
            "(?:昨日|一昨日|おととい|昨夜|昨晩|ゆうべ|今朝|本日|今日|朝|先週|先々週|先月|先日|週明け|月初|(?:月|火|水|木|金|土|日)曜日?|[0-9一二三四五六七八九十半]+(?:時間?|日|週間|か月|ヶ月|カ月|月|年)(?:ほど|以上|くらい|ぐらい)?(?:前)?|更新(?:後|のあと)?|アップデート(?:後)?)(?:の(?:[月火水木金土日]曜日?|朝|昼|夕方|夜|深夜|午前|午後|更新|定期更新|アップデート)(?:中)?)?(?:[0-9]+時(?:半|[0-9]+分)?)?(?:頃|ごろ|あたり)?(?:から|より|以降|以来|来|ずっと)";

    /** What goes on, in the present: 「出ています」, 「できません」, not 「出ました」. */
    private static final String LASTS_JA =
            "(?:(?:ない|遅い|重い|へん|変|おかしい)(?:です|んです|の(?:です|で)|状態|状況|まま|ん|。|!|$)|ず(?:、|に)?(?:困|に(?:い|お))|(?:止ま|固ま|落ち|切れ|消え|遅れ|詰ま|途切れ|出|失敗し|停止し|発生し|多発し|頻発し|停滞し|ブロックされ|隔離され|遮断され|拒否され|表示され|検出され|固まっ|なくなっ|となっ|になっ|繰り返し|続い|つい)(?:て|って)(?:い|お)?(?:る|ます|ります)|(?:でき|動か|使え|つながら|繋がら|開か|届か|戻ら|変わら|直ら|解け|効か|更新され|反映され|表示され|受信でき|来|出られ)(?:て(?:い|お)?)?(?:ませ(?:ん|ず)|りません|へん|ん(?:です|。|!|$))|(?:止まった|固まった|落ちた|切れた|消えた|出た|遅れた)まま|(?:つき|出|上がり|落ち|止まり|張り付き|点き|鳴り|増え)っ?(?:ぱなし|続け))";

    private static final String TIME_EN =
            "(?:(?:the |this |last |late )*(?:yesterday|morning|night|monday|tuesday|wednesday|thursday|friday|saturday|sunday|week(?:end)?|month|spring|summer|autumn|fall|winter|january|february|march|april|may|june|july|august|september|october|november|december|noon|midnight|lunch(?:time)?|[0-9][0-9:. ]*(?:am|pm|h|th|st|nd|rd|o'clock)?|(?:a |about |around |over |nearly |more than |at least |a good |good |the (?:last|past) )*(?:[0-9]+|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|many|some|couple of|few) (?:minutes?|hours?|days?|weeks?|months?|years?)|(?:the |our |an? )?(?:[a-z0-9'-]+ ){0,3}(?:update|upgrade|patch|change|migration|rollout|opening time)))";

    /** What somebody did ended it, and it stayed so. */
    private static final FactRule ENDED_BY_AN_ACTION = new FactRule(
            Fact.ONGOING,
            Truth.NO,
            Cue.any(
                    "(?:再起動|再インストール|入れ直|再登録|再設定|再接続|再オンボード|修復|初期化|電源|サインインし直|立ち上げ直)[^。]{0,16}?(?:たら|たところ|ことで|により|て|で)[^。]{0,14}?(?:直(?:り|って)|治(?:り|って)|復旧し|解消し|解決し|回復し|復帰し|収ま(?:り|って)|(?:動く|使える|つながる|繋がる|開ける|起動する)ように)[^。]{0,8}?(?:まし|て(?:い|お)(?:ま|り)|た(?:。|です|$))",
                    "\\b(?:re-?start|re-?boot|re-?install|re-?onboard|re-?set|re-?connect|re-?pair|power-?cycl|clear|delet|sign)[a-z]*\\b[^.;]{0,50}?\\b(?:fixed|solved|resolved|cured|brought [a-z ]{1,24} back|got [a-z ]{1,24} (?:working|running|going) again)\\b"),
            Cue.any(
                    "一時的|一旦|いったん|しばらく|すぐに?また|また[^。]{0,8}(?:発生|起き|止ま|落ち|出)|再発|[0-9]+(?:分|時間|日)|毎回|都度|たび|か[?。]?$",
                    "\\b(?:for (?:an?|some|about|around|[0-9]+|one|two|a few) |temporar|briefly|at first|but\\b|until|every|each|never|nothing|nobody|not\\b|n't|only|if\\b|whether|would|hop(?:e|ing)|want|half)|\\?$"));

    static final List<FactRule> RULES = List.of(
            ENDED_BY_AN_ACTION,
            new FactRule(
                    Fact.ONGOING,
                    Truth.NO,
                    Cue.any(
                            "復旧(?:済|(?:は|を|も)?(?:して(?:い|お)(?:ま|り)|しま|した|しており|できま|できた|でき(?:て|て)い?ま|完了|後の))",
                            "(?:現在は|今は|既に|すでに|もう|無事に?|夜に|今朝)[^。]{0,16}(?:復旧|解消|解決|回復|正常|直り|直って|収まっ|落ち着)",
                            "(?:解消|解決|回復)(?:済|し(?:ました|た(?:が|もの|障害|問題|事象)|て(?:い|お)(?:ま|り)))",
                            "(?:直り|治り|収まり|おさまり)まし|(?:直って|治って|収まって|おさまって)(?:い|お)(?:ま|り)",
                            "(?:なおり|なおっ(?:た|て)|直った|治った)(?:まし|。|!|、|ので|から|わ|よ|で|$)|(?:元|もと)(?:に|通りに|どおりに|の(?:状態|速度)に)戻(?:り(?:まし|、)|って(?:い|お)(?:ま|り|て)|った)|(?:勝手に|自然に|自動で|自動的に|ひとりでに|いつの間にか)[^。、]{0,12}(?:戻|直|治|復帰|復旧|回復|解消|立ち上が)[^。]{0,8}(?:まし|った|って(?:い|お|、)|た(?:が|。|、)|しており)",
                            "(?:今|現在|いま|もう|現時点)(?:で)?(?:は|も)?[^。、]{0,14}?(?:静か|問題(?:は|も)?(?:な[いくし]|あり?ませ)|普通に|快適|快調|平常|大丈夫|何ともな|何もな|何も起き(?:て)?(?:い)?(?:ませ|な)|出て(?:は)?(?:い|お)?(?:ませ|ない|りませ|へん)|出ませ|出ない|起きて(?:は)?(?:い|お)?(?:ませ|ない|りませ)|見(?:え|ら)れます|見えて(?:い)?ます|届いて(?:い)?ます|使えて(?:い)?ます|使えます|動いて(?:い)?ます)",
                            "(?:(?:起き|起こら|再発し|落ち|固まら|止まら|ブロックされ)|(?:エラー|警告|症状|事象|現象|問題|不具合|誤検知|もう)[^。、]{0,12}(?:出|発生し|検出され|表示され))なくな(?:り|って(?:い|お|ま)|った)|(?:その後|それ以降|以後|以来|それきり|それから|以降)(?:は)?(?:一度も|再発|発生|まったく|全く|同じ事象は)*(?:は|も|が)?(?:起きて|起こって|発生して|再発して|出て|落ちて|見られて|して)(?:い|お)?(?:ませ|りませ|ない|らず)|(?:エラー|警告|症状|事象|現象|表示|通知|バツ|件)(?:は|が|も|、)[^。]{0,16}消えまし|収束(?:し|済|いた)|(?:解消|復旧|回復|解決|復帰)(?:いたし|致し)(?:まし|て)|復帰(?:し(?:まし|て(?:い|お)|た)|済)|(?:業務|営業|診療|サービス)(?:は|も|を)?(?:正常に|通常どおり|通常通り)?再開し",
                            "正常に(?:使え(?:て|ま)|動(?:い|作し)て|戻(?:り|っ)|稼働し)",
                            "\\b(?:already |now |since |been |fully |all )+(?:recovered|resolved|restored|fixed|solved|back (?:to normal|up|online))",
                            "\\b(?:was|were|has been|have been|got) (?:[a-z]+ )?(?:resolved|restored|recovered|fixed|solved)",
                            "\\b(?:healthy|fine|ok|okay|good|normal|stable|quiet|clean|working)(?: again)? (?:ever )?since\\b|\\b(?:(?:is|are|'s|'re|was|were|been|runs?|running|works?|working|all|everything) )+(?:fine|ok|okay|normal(?:ly)?|healthy|good|calm|quiet|stable|gone|over)(?: again| here| on our side)? now\\b|\\bnow (?:it is |it's |everything(?:'s| is) |all(?: is)? |they are )*(?:fine|ok|okay|normal|healthy|good|calm|gone|over|back)\\b|everything(?:'s| is)? (?:fine|ok|normal) now|^(?:it'?s )?over now|\\b(?:all|everything) (?:is )?(?:running|working) (?:normally|fine|again)",
                            "\\b(?:came|come|went|is|are|'re|'s|was|were|got) back (?:up |online |in service |to life |green )*(?:without|by (?:itself|themselves)|on (?:its|their) own|alone|again|at their|at [0-9])|\\bwe(?:'re| are) back\\b|\\b(?:green|up|online|alive|reporting|connected) again\\b|\\bwork(?:s|ing)? once (?:more|again)\\b|(?:healed|fixed|repaired|resolved|cleared) (?:itself|up|away)\\b|\\bbehind us\\b|\\bno relapse\\b|\\bhave ceased|has ceased|no (?:problem|issue|trouble)s? (?:at present|any ?more|now|since)|no trace of|\\bit(?:'s| is| has) gone(?: now| away|[.,!;]|$)|\\bgone now\\b|is calm now",
                            "\\b(?:it|this|that|they|the (?:problem|issue|event|error|alert|fault|symptom|trouble)s?)? ?(?:has|have|did|had)(?:n't| not) (?:happen(?:ed)?|occur(?:red)?|seen (?:it|this|that)|recur(?:red)?|appear(?:ed)?|reappear(?:ed)?|return(?:ed)?|come back|reoccur(?:red)?)[a-z ]{0,10} (?:since|again|any ?more)\\b|\\bnot (?:happened|occurred|seen it|recurred|returned) (?:again|since)|after that no more|\\bonly (?:happened )?once\\b[.!]|^(?:ok |thanks |thank you |thx |yes |it's |its |all |now )*(?:solved|resolved|fixed)\\b|\\b(?:is|as|it) (?:now |already |meanwhile )*(?:solved|resolved|recovered|fixed)\\b",
                            "back (?:to normal|up and running|online|in operation)|works? (?:again|fine now|normally now|now)|working (?:again|fine now|normally now|now)|(?:service|system|everything)s? (?:recovered|is restored|is back|are back|are restored)|no longer (?:happen|occur|seeing|an issue)"),
                    WorkingWhileCues.CONDITION.or(
                            "(?:復旧|解消|解決|回復)(?:は)?(?:して|でき|し|の)(?:は|て)?(?:い|お)?(?:ませ|りませ|な|らず|ず|目途|めど|見込み|見通し)",
                            "(?:直|治|収まって|直って|解決|解消|復旧)(?:は)?(?:して|って|りま|ら)?(?:い|お)?(?:ませ|りませ|な(?:い|く|か)|らず|おらず|せん)",
                            "(?:戻(?:す|せば|したら)|切り戻(?:す|せ|し)|すれば|せば|したら)[^。]{0,14}(?:直|解消|解決|復旧|治|改善|動|起動)",
                            "(?:戻|直|治|復旧|解消)(?:し)?(?:て|り|っ)?(?:まし|た|ます)?(?:が|けど|けれど|ものの|のに)[^。]{0,20}(?:また|再び|再度|すぐ)|もう(?:出|来|起き)ないように|か(?:どうか|教え)|(?:ますか|ですか|でしょうか)[?。]?$|一時的に|一旦は|いったんは|再発|また(?:発生|起き|落ち|止ま)|すぐに?また|一部(?:が|は|で)?(?:まだ|復旧)",
                            "(?:not|n't|never|isn't|hasn't|haven't|wasn't) (?:yet |been |fully |completely )*(?:resolved|restored|recovered|fixed|solved|back (?:to|up|online)|work)|(?:once|when|until|if|before) (?:it|this|the [a-z]+) (?:is|has been|gets) (?:resolved|restored|fixed|back)|temporar|\\b(?:then|and|but) (?:it )?came back|comes? back|again (?:today|this)|not cured|would like it|want it|please (?:get|have)|(?:is|are) (?:this|it|that) |until (?:it|this)|want[a-z]* (?:it|this) |by when|again (?:after|and)|reappear|no one")),
            new FactRule(
                    Fact.ONGOING,
                    Truth.YES,
                    Cue.any(
                            "(?:復旧|解消|解決|回復)(?:は|も)?(?:して|でき|し)(?:は|て)?(?:い|お)?(?:ませ|りませ|な|らず|ず)|復旧の?(?:目途|めど|見込み|見通し)(?:は|が|も)?(?:立|つ|な)",
                            "(?:まだ|未だに?|いまだに?|現在も|今も|いまも|今なお|いまなお|今現在も?|この瞬間も?|依然(?:として)?|相変わらず|あいかわらず)[^。]{0,30}(?:ませ|ない|ず|まま|続|発生|エラー|停止|止ま|遅|重|います|おります|ています|てます|同じ|だめ|ダメ|ng|落ち|出て|出る|へん|とる)|まだ(?:です|出ま|落ちてま)|(?:依然|いまだ|いまも|今も)[^。]{0,10}$",
                            "(?:継続(?:中|して(?:い|お))|続いて(?:い|お)?(?:ま|り|る)|続いとる|続いてて|(?:し|され|出|落ち|増え|残り|止まり|上がり|届き|でき)(?:て)?(?:続けて|続けと|つづけ)|続けて(?:い|お)?(?:ます|ります|る)|発生し続け|(?:状態|状況|現象|事象|症状)(?:が|は)?(?:ずっと)?(?:続|継続)|止まったまま|停止したまま|(?:直|治)って(?:い)?(?:ませ|ない)|直りません|直らな|継続的に発生)",
                            "(?:変わら|戻ら|消え|直ら|治ら|効か|でき|使え|つながら|繋がら|動か|開か|届か|更新され|進ま|繋がっていな|反映され)ない(?:状態の|状況の)?まま(?:です|で(?:す|お|い|、|$)|な(?:の|ん)|$|。)|状態のまま(?:です|$|。|、|変わ)|のまま(?:戻り?(?:ら|ませ)|変わ(?:ら|りませ)|消え(?:な|ませ)|動き?(?:か|ませ)|です[。、!]|です$)|(?:いつまで(?:も|(?:経|た)っても)|(?:[0-9]+|一|二|三|四|五|半|何)(?:日|週間|か月|ヶ月|月|時間|年)(?:も|が)?(?:経|た)って(?:も|る|い)|何(?:度|回)(?:やって|して|試して)も)[^。]{0,40}(?:ない|ませ|る|ます|ず|まま|へん|ん)|(?:つき|出|付き|点き|鳴り|張り付き|落ち|止まり)っ?ぱなし",
                            SINCE_JA + "[^。]{0,50}?" + LASTS_JA,
                            "現在進行形|現在発生(?:中|して)|発生中|(?:もう|既に|すでに|かれこれ)[0-9一二三四五六七八九十半]+(?:時間|日|週間|か月|ヶ月)(?:目|に(?:なり|な)|です|も|や)",
                            "\\bstill (?:(?:very|so|too|completely|totally|all|is|are|being|getting|in|on|has|have|does|do|at|on the|now|today|also|as|always|really|quite|just) )*(?:down|failing|fails?|happening|happens|not|no\\b|cannot|can't|unable|broken|there|occurring|occurs|affected|stuck|unresolved|going on|the same|ongoing|an issue|blocked|block(?:s|ing)|slow|dead|dark|greyed|gray|grey|missing|wrong|denied|deleted|offline|inactive|isolated|hang(?:s|ing)|crash(?:es|ing)|loop(?:s|ing)|getting|gets?|get|show(?:s|ing)|say(?:s|ing)|display(?:s|ing)|see(?:ing)?|the error|pending|quarantined?|red|bad|won't|doesn't|don't|isn't|aren't|hasn't|misconfigured|disabled|unhealthy|unprotected|alerting|popping|coming|arriving|appearing|appears?|listed|detected|flagged|\")",
                            "\\b(?:ongoing|on-going|not (?:yet )?(?:been )?(?:resolved|recovered|fixed|restored|back)|(?:has|have|is|are|was)n't (?:yet )?(?:been )?(?:resolved|recovered|fixed|restored)|(?:continues?|continuing) (?:to|until|today|here|even|happen|unabated)|it continues|keeps?(?: on)? (?:being|getting|showing|blocking|switching|turning|multiplying|dying|restarting|rebooting|disconnecting|popping|listing|falling|eating|dropping|appearing|flagging|deleting|returning|hanging|freezing|reverting|resetting)|keeps? (?:crash|fail)|happening (?:right )?now|right now|at the moment|persists?|remains? (?:the same|unchanged|broken|blocked|down|stuck|isolated|unresolved)|(?:bluescreen|error|problem|issue|symptom|fault)[a-z ]{0,12} remains?|to this (?:day|minute|hour)|until (?:now|today|this moment)|even now|as (?:i|we) (?:type|write|speak)|(?:second|third|fourth|fifth|[0-9]+th) (?:day|week) (?:running|in a row|now)|same (?:issue|error|problem|thing|story) again|(?:site|service|server|system|portal|app|network|access)[a-z' ]{0,16} (?:has not|hasn't) come back|(?:has|have) not come back\\.?:|here again|is back again|every (?:single )?(?:day|morning|hour|time) since|not cured|it's spreading|happening (?:every|each|again))\\b",
                            "\\bit has not come back[.:]|\\bsince " + TIME_EN
                                    + "[^.]{0,60}\\b(?:(?:has|have)(?:n't| not)? been|(?:has|have|is|are|do|does|ca|wo)n?(?:'t| not)|is (?:down|stuck|slow|blocked|missing|failing|broken|stopped)|are (?:down|stuck|slow|blocked|missing|failing|broken|stopped)|keeps?|fails?|we get|it takes)\\b|\\b(?:has|have)(?:n't| not)? (?:been |had |got )?(?:[a-z%0-9'\"-]+ ){0,8}?since "
                                    + TIME_EN + "\\b|\\b(?:has|have)(?:n't| not)? been [a-z -]{1,30} for (?:" + TIME_EN
                                    + ")\\b|\\b" + TIME_EN
                                    + " (?:later|on),? and\\b[^.]{0,60}\\b(?:still|not|nothing|no|can't)\\b|\\bfrom "
                                    + TIME_EN + " (?:until|till|to) (?:today|now)\\b"),
                    Cue.any(
                            "まだ(?:本番|リリース|構築|導入|調べ|確認|試し|試せ|お客|稼働|使って|誰も|公開|一?人も|送信|読|書き|書け|数え|患者|生徒|授業|始ま|いない|いませ|載せ|動かし|利用者|利用し|返事|返信|閉じ|開い|何も(?:言|把握)|決ま|至っ)|本番影響はまだ",
                            "(?:正常|復旧|直り|直って|解消|治って|快適|問題なく|通常どおり|通常通り)(?:に|し|です|と|で)?[^。、]{0,10}(?:て(?:い|お)?(?:ます|る|ります)|です|まし)",
                            "(?:業務|営業|仕事|取引|診療|運用|サービス|使い|作業|販売|復旧|受付|受け付け|会計|出荷|対応|授業|生産|見回り|確認)[^。、]{0,8}(?:継続|続け)|(?:直ら|解決し)な(?:いと|ければ)|(?:直|治)りませんでした|(?:続|直ら)[^。]{0,6}と(?:書|申|言|答)|サポート(?:対象|内)|納期|期日|予定|(?:触|さわ|いじ|変え|変更し|手を触れ|操作し|手を加え)(?:っ)?て(?:い|お)?(?:ませ|りませ|な|らず|へん)|検討して|使用して(?:い|お)?(?:ます|ります)|利用して(?:い|お)?(?:ます|ります)|担当して|運用して(?:い|お)?(?:ます|ります)|もし|でしょうか|(?:に|は)?(?:不明|分かって(?:い)?ませ|わかって(?:い)?ませ|思い当た)",
                            "待って(?:い|お)?(?:ます|ります)|(?:連絡|回答|返事|返信|音沙汰)(?:が|は|も)?[^。]{0,8}(?:ませ|な[いく])|督促|催促",
                            "\\b(?:has|have)(?:n't| not) (?:happened|occurred|recurred|come back) since|\\bsince then\\b[^.]{0,20}(?:fine|ok|normal|healthy|heard)|\\b(?:healthy|fine|ok|normal|good|stable|quiet|up) (?:ever )?since|right now (?:it works|everything)|at the moment (?:it |everything )?(?:connects|works|is fine|normal)|\\b(?:if (?:it|this|the)|none|clean|req-|reply|thought it)\\b|\\?$")));

    private OngoingCues() {}
}
