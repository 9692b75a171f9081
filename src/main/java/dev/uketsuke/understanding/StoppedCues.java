package dev.uketsuke.understanding;

import dev.uketsuke.dialog.Truth;
import dev.uketsuke.severity.Fact;
import java.util.List;

/** Whether business stands still (#52), or goes on some other way (#53). */
final class StoppedCues {
    private static final String WORK_JA =
            "(?:業務|事業|給与(?:計算|処理|支給)?|支払い?|請求|発注|入荷|入出金|振込|物流|配車|営業|操業|生産|製造|診療|診察|販売|受注|出荷|配送|発送|会計|決済|接客|手術|授業|仕事|作業|ライン|工場|店舗|全店|レジ|窓口|基幹システム|基幹業務|サービス提供)";
    private static final String HALTED_JA =
            "(?:停止|止ま(?:っ|り)|ストップ|できな|できませ|できず|出来な|出来ませ|出来ず|でけ(?:へ|な)|できん(?:状|で|。|!|$)|できひん|不能|不可能|麻痺|まひ|成り立(?:た|ち)|回らな|回りませ|ならな|なりませ|立ち行か|全滅|ダウン)";
    private static final String UNUSABLE_JA =
            "(?:ダウン|停止|使えな|使えませ|使えず|使用でき(?:な|ませ|ず)|利用でき(?:な|ませ|ず)|つなが(?:ら|りませ)|繋が(?:ら|りませ)|アクセスでき(?:な|ませ|ず)|アクセス不|起動し(?:な|ませ)|起動でき(?:な|ませ)|開け(?:な|ませ|ず)|ログイン(?:でき(?:な|ませ|ず)|不)|ログオンでき(?:な|ませ|ず)|動か(?:な|ず)|動きませ|ブルースクリーン|落ち)";

    private static final String WORKS_JA =
            "(?:仕事|業務|作業|営業|会計|出荷|受注|診察|診療|入力|登録|ログイン|ログオン|サインイン|アクセス|利用|使用|使|入|開|働|動|つなが|繋が|打|売|受け付け|印刷)";

    /** That nobody is there, knows or has touched it says nothing of the work; neither does a night without anybody. */
    private static final String NOBODY_CAN_JA = "(?:誰|だれ)(?:一人|ひとり)?も[^。、]{0,14}?" + WORKS_JA
            + "[^。、]{0,4}?(?:でき(?:な|ませ|ず|ん)|出来(?:な|ませ|ず)|でけ(?:へ|な)|えな|えませ|えず|れな|れませ|れず|けな|けませ|けず|らな|りませ|らず|てな|てませ|てず)";

    private static final String NOBODY_CAN_EN =
            "\\b(?:nobody|no one|no-one|none of (?:our|the|them|us)[a-z ]{0,20}|not one person|no (?:staff|users?|employees?|doctor|nurse|cashier|dispatcher)s?)(?: at all| here| anywhere| in [a-z ]{2,20})? (?:is able to|are able to|can|could|was able to)(?: even| properly| now)? (?:work|do (?:any|their|his|her|a |anything)|log ?(?:in|on)|sign in|sell|serve|ship|pay|buy|book|operate|dispatch|trade|treat|admit|register|be (?:served|admitted|paid|booked|registered|treated)|check (?:in|out)|open (?:the|our|any)|access (?:the|our|any)|use (?:the|our|any|their)|reach (?:the|our|any)|get (?:in|into|anything|on with)|take (?:any|orders|payments|calls)|enter|print|start|place|process)\\b";

    /** What might happen, what others say and what is asked states nothing; neither does what is taken back. */
    static final String SUPPOSED =
            "もし|仮に|例えば|万一|万が一|(?:止ま|停止)(?:し)?(?:たら|った場合|した場合|する場合|るような|れば)|の場合は|の(?:時|とき)は電話|恐れ|おそれ|とか[?。]?$|(?:と|って)(?:言|申し上げ|おっしゃ|仰|答え|書い|書き|報告|登録|読み|聞)|と騒|(?:は|が|というのは|と[^。]{0,6})誤り|言い過ぎ|(?:ます|です|でしょう|ません|られる|んです)か[?。]?$|他社|\\b(?:suppose|supposing|if (?:it|this|that|the|we|our|a|an|there|production|business)|in case|what counts|whether|would be|were to|asks?|i said|i told|i ticked|i wrote|i answered|i'd said|earlier line|mrs?\\.|too strong|exaggerat[a-z]*|scrap|imagine|next door|one day|last (?:month|week|time|year)'s)\\b|\\?$";

    /** A part of the work that stands still is a partial impact. */
    private static final String PART_ONLY =
            "(?:だけ|のみ|一部|片方)[^。、]{0,24}?(?:停止|止ま|できな|できませ|できず|使えな|使えませ)|(?:止まっ|停止し)(?:て|た)(?:い)?(?:る|た|ます)?のは|ほか(?:は|の)[^。]{0,12}でき(?:る|ます|て)|他は[^。]{0,12}でき(?:る|ます|て)|\\b(?:only|except|apart from|just|the (?:other|rest|others)|others?|one (?:of|department|team)|some of|part of|half of|(?:two|three|four|five|six|[0-9]+) of (?:our|the))\\b|(?:client|app|plug-?in|tool|macro|add-in)s? (?:is|are|was|were|gets?|got) (?:being )?(?:stopped|blocked)";

    private static final String GOES_ON_JA =
            "(?:業務|事業|営業|仕事|作業|診療|診察|授業|会計|お会計|出荷|取引|受注|販売|窓口|店|ライン|運用|受電|生産|操業|外来)(?:自体|そのもの|の方|のほう)?(?:は|も|なら|を|が)?(?:何とか|なんとか|一部(?:は|だけ|のみ)?|部分的に(?:は)?|ある程度(?:は)?|少し(?:は|ずつ)?|問題なく|支障なく|普通に|通常|通常通り|通常どおり|普段通り|普段どおり|平常通り|平常どおり|いつも通り|いつもどおり|予定通り|正常に|今のところ|手作業で|別の|に|、)*(?:継続|続行|続け(?:て|られ|ら)|続い|回って|回せ|回し|でき(?:て(?:いま[すし]|おりま[すし]|ま[すし]|る|おり、))|できます|可能|行え(?:て|ま[すし]|る)|行って(?:いま[すし]|おりま[すし]|おり、)|進んで(?:い|お)(?:ます|ります|る)|進んでる|進められ|動いて(?:いま[すし]|おりま[すし]|ま[すし]|る|いる)|開(?:いて|けて)(?:いま[すし]|おりま[すし]|ま[すし]|る|いる)|再開し|止めずに|戻って(?:い|お))|(?:通常|平常)(?:通り|どおり)?(?:の)?営業(?:中|して|に戻|を続)|(?:仕事|業務)に(?:は)?(?:支障|差し支え)(?:は|も)?(?:特に|一切|全く|まったく)?(?:な|あり?ませ|ござい|出て(?:い)?(?:ませ|な|おりませ))";

    private static final String GOES_ON_EN =
            "\\b(?:(?:business|work|operations?|production|sales|lessons|classes|teaching|orders?|deliveries|trading|everyone|everybody|everything|everybody else|everyone else|people|staff|users|folks|the (?:rest|others?|shop|store|plant|line|customers|trucks)|trucks|[a-z]+, [a-z]+, (?:the )?[a-z ]{2,14}(?: all)?)(?: itself)?(?: here)? (?:is |are |all |still |being |can |now |just )*(?:go(?:es|ing)? on|carry(?:ing)? on|carries on|continu(?:es?|ing)|running|rolling|(?:[a-z]+ )?as (?:usual|planned)|normal(?:ly)?|unaffected|getting (?:done|by)|served|working(?: normally| fine| as usual)?|works? (?:normally|fine|as (?:usual|planned|normal))|(?:is|are) (?:ok|okay|fine)\\b|tak(?:es?|ing) place|flow(?:s|ing)?|shipping|on schedule))|\\b(?:carr(?:y|ies|ying) on|go(?:es|ing)? on) (?:as usual|working|with (?:work|business))|business as usual|\\b(?:we're|we are|i'm|i am|they're|they are|everyone is|still) (?:coping|getting by|managing|muddling through)|\\bwe (?:get|got) by\\b|\\bnothing (?:has |is |was )?(?:stopped|down|at a standstill)|\\b(?:isn't|is not|aren't|are not|hasn't|haven't|wasn't|weren't|not) (?:completely |fully |really |quite )?(?:stopped|down|stopping|at a standstill)\\b|\\bnot a (?:stoppage|standstill|full stop|stop|outage)\\b|\\bno (?:outage|stoppage|production issue|standstill)\\b|don't stop\\b|(?:nobody|no one) had to stop|\\b(?:by hand|on paper|manually|from paper|paper (?:lists?|slips|forms)|spare (?:pc|laptop|machine|server|network|console|till)|(?:second|other|old|another|backup|colleague's) (?:pc|laptop|computer|machine|server|system|line|tool)|their phones|mobile data)\\b[^.]{0,40}(?:meanwhile|for now|for the time being|instead|in the meantime|so (?:that )?(?:we|they|work|orders|business|operations|everybody|everyone|nobody|no one))|\\b(?:meanwhile|for now|for the time being|instead|in the meantime|we (?:use|work|switched|moved))\\b[^.]{0,40}\\b(?:by hand|on paper|manually|from paper|paper (?:lists?|slips|forms)|(?:spare|second|other|old|another|backup) (?:pc|laptop|computer|machine|server|system|line|tool))";

    /** There is no way round it: a workaround, an alternative or another way is named only to say that it is missing. */
    static final Cue NO_WAY_ROUND = Cue.any(
            "(?:回避(?:策|方法|手段)|代替(?:手段|策|案|方法|機|品)?|代わりの?(?:方法|手段|もの)|迂回(?:策|方法|手段|路)|ワークアラウンド|暫定(?:対処|対応|策)(?:方法)?|(?:他|ほか)の?(?:方法|手段|やり方)|手立て|打つ手)"
                    + "(?:は|が|も|すら|さえ|を)?(?:特に|まだ|今のところ|現状|全く|まったく|一切|何も|[、 ])*"
                    + "(?:な[いくし]|無[いくし]|あり?ませ|ござい|存在し(?:な|ませ)|見つ(?:か(?:ら|りませ|って(?:い|お)?(?:りませ|ませ|な|ら))|けられ)|見当たら|見当たりませ|わから|分から|わかりませ|分かりませ|不明|使え(?:な|ませ|ず)|使って(?:も|い?ませ)|利用でき(?:な|ませ|ず)|対応でき(?:な|ませ|ず)|効か|効きませ)",
            "代替(?:手段|策|機)?で(?:は|も)?(?:対応|代用|利用)?(?:は)?でき(?:な|ませ|ず)|(?:回避|代替|代用)(?:は|も|が)?(?:でき(?:な|ませ|ず)|不可)|しの(?:げな|げませ|げず|ぎ(?:きれ|切れ))",
            "(?:\\b(?:no|zero|without (?:an?|any)|lack(?:s|ing)? (?:an?|any))|(?:n't|\\bnot|\\bnever|\\bcannot) (?:yet )?(?:have|has|got|found|find|see|know|know of|aware of|think of|able to find|been able to find|an?|any)) (?:[a-z-]+ ){0,3}?(?:work-?arounds?|work around|alternatives?|(?:other )?ways? (?:a?round|out|to (?:work|go on|continue)))\\b",
            "\\b(?:work-?arounds?|alternatives?)\\b (?:[a-z]+ ){0,2}?(?:(?:is|are|was|has|have|does|do|did|can)(?:n't|not| not)|cannot|never|fail(?:s|ed)?|stopped working|(?:is|are) (?:unavailable|impossible))|(?:can'?t|cannot|could not|couldn't) (?:be )?(?:worked |work |get |gotten )around");

    static final List<FactRule> RULES = List.of(
            new FactRule(
                    Fact.BUSINESS_STOPPED,
                    Truth.YES,
                    Cue.any(
                            WORK_JA + "[^。、]{0,12}?" + HALTED_JA,
                            "(?:全社|全店|全拠点|全台|全ユーザー?|全従業員|全社員|全員|全端末|全サーバー?|すべて|全て)[^。]{0,30}?" + UNUSABLE_JA,
                            NOBODY_CAN_JA,
                            "(?:店(?:舗)?|館|支店|受付|窓口|医院|診療所)(?:は|を|も)[^。、]{0,6}閉め(?:て|まし|た|ざる)|臨時休業|本日休業|開店休業|(?:休業|休診|休館|休校)(?:して|と(?:し|な)|にし|状態|中)|(?:店|支店|窓口|ゲート|館)(?:が|を|は|も)開けられ(?:な|ませ|ず)|診(?:察|療)を(?:断|見合わせ)|営業中止|お引き取り(?:いただ|願)|(?:お客|患者|生徒|社員|スタッフ)[^。]{0,8}(?:帰っていただ|帰ってもら|帰して|お帰り)",
                            "(?:一つ|ひとつ|1つ|一件|1件|一台|1台|一本|1本|一枚|1枚|一人|1人|何一つ|何ひとつ|何も)も?(?:仕事|業務|処理|会計|受注|出荷|販売|出|売|送|作|受け付け|受け)[^。、]{0,10}?(?:でき(?:な|ませ|ず)|出せ(?:な|ませ|ず)|売れ(?:な|ませ|ず)|送れ(?:な|ませ|ず)|作れ(?:な|ませ|ず)|られ(?:な|ませ|ず))|仕事が(?:全く|まったく|一切|何も)",
                            "(?:全員|全社員|全職員|全従業員|教員全員|みんな|皆)(?:の|が|は|、)?(?:手|仕事)(?:が|も)止ま(?:っ|り)",
                            "(?:完全に|全面的?に|すべて|全て|全部)(?:停止|止ま|ストップ|ダウン|使えな|使えませ)",
                            "(?:重要|基幹|本番)(?:な)?[^。]{0,10}(?:システム|アプリ|アプリケーション|サーバー?)[^。]{0,16}?(?:ダウン|停止|全ユーザー[^。]{0,6}アクセスでき)",
                            "\\b(?:business|production|operations?|sales|selling|trading|payroll|billing|invoicing|payments?|check-?outs?|order (?:entry|processing|intake)|orders|dispatch(?:ing)?|deliver(?:y|ies)|logistics|admissions?|surger(?:y|ies)|reservations?|bookings?|classes|book-?keeping|accounting|customer service|the (?:plant|line|factory|shop|store|hospital)|(?:whole|entire) (?:company|business|site|organi[sz]ation)|manufacturing|shipping|all work|everything)[^.,]{0,24}? (?:(?:has|have|had|is|are|was|were|been|be|came|come|completely|totally|fully|all|now|at) )*(?:stopped|down|halted|shut down|at a (?:complete |total )?(?:standstill|halt)|to a (?:complete |total )?(?:standstill|halt)|blocked|paraly[sz]ed)",
                            "(?:^|[.,;:] ?|\\b(?:and|so|our|all|the|that|means|because) )work (?:(?:has|is|was|had|have|completely|fully|totally|all|now) )*(?:stopped|halted|at a (?:complete |total )?(?:standstill|halt))\\b",
                            NOBODY_CAN_EN,
                            "\\b(?:turn(?:ing|ed)? (?:[a-z]+ )?(?:customers|patients|guests|clients|people|everyone|visitors) away|sen(?:d|ding|t) (?:everyone|everybody|them all|(?:the |our |all )*(?:staff|kids|pupils|students|workers|employees|programmers|people)) home|(?:have been|were|are) (?:all )?sent home|(?:shop|store|branch|clinic|plant|office|whole site|library)(?:e?s)? (?:is|are|was|had to be|has been|have been) (?:all )?(?:closed|shut)|had to (?:close|shut) (?:the |our |all )|cancel(?:led|ed)? (?:the |our )?(?:whole|entire|all)\\b)",
                            "\\bnothing (?:is |'s |at all |whatsoever )*(?:running|working|moving|moves|ships|shipping|works|runs|goes out|going out|gets? out|gets? done)\\b|\\bnot (?:one|a single) (?:order|person|patient|truck|parcel|customer|unit|thing|item|sale)\\b[^.]{0,24}(?:can|could|be|leaves?|gets?)|(?:can(?:'t|not)|can not|unable to) (?:do (?:anything|any|their|our|his|her)|work at all|process any|get anything|sell|dispatch|ship|trade|operate|move (?:any|a single)|admit|treat|release (?:a single|any)|serve)\\b|\\bnot able to (?:do any|process any|work at all|sell|serve)",
                            "\\b(?:dead in the water|stand(?:s|ing)? (?:completely )?still|stood still|(?:come|came|ground) to (?:rest|a (?:complete |total )?(?:stop|halt|standstill))|has ceased|have ceased|(?:sits?|sitting) idle)\\b|\\b(?:no (?:store|branch|shop|till|desk|ward|line)) (?:can|is able to)\\b|(?:lines?|belts?|cranes?|tills?|presses|furnaces?|whole [a-z ]{2,20}|entire [a-z ]{2,20}) (?:is|are|has been|have been) (?:dead|dark|standing|frozen)\\b",
                            "\\b(?:cannot|can't|can not|could not|unable to) (?:do any (?:work|business)|operate|sell|trade|work at all|serve (?:any )?(?:customers|patients)|take (?:any )?(?:orders|payments)|treat patients|ship)",
                            "\\ball (?:of )?(?:our |the )?(?:[0-9][0-9,]* )?[^.,]{0,24}?(?:servers|tills|workstations|machines|pcs|computers|users|stores|systems|devices|terminals|employees|staff) (?:are |is |were |have been |went |have )?(?:all |now |currently |completely )?(?:down|offline|dead|unusable|unable to|stuck|crash|locked out|bricked)",
                            "completely (?:stopped|down)|(?:total|complete|company-?wide|full) (?:outage|standstill|stop|halt|shutdown)|business (?:is )?(?:down|stopped)"),
                    Cue.any(
                            SUPPOSED,
                            PART_ONLY,
                            "(?:停止|止ま)(?:は)?(?:して|って|り)(?:は)?(?:い|お)?(?:りませ|ませ|な|らず)",
                            "(?:停止|中止|ストップ|ダウン)(?:影響)?(?:に|と|で|など|とか|という|の)*(?:は|も|まで)?(?:至っ|言|該当|いた?し|そんな|では|じゃ|まだ|ござい|あり?ませ|な[いくし]|無[いくし]|しておら|しており?ませ|せず|:なし)",
                            "実際(?:に|は)|(?:一時|昨日|昨夜|昨晩|先日|午前|朝のうち)(?:は|に)?[^。]{0,40}(?:戻|再開|復旧|直っ|通常|正常|解消)",
                            "わけ(?:では|じゃ|でも)(?:な(?:い|く|か)|あり?ませ|ござい)",
                            "停止(?:する|し)(?:ほど|かね|そう|恐れ|可能性)|止まり(?:そう|かね)|止まる(?:ほど|恐れ|可能性|わけ)",
                            "影響(?:は|も)?(?:特に|全く|まったく|ほぼ)*(?:な|あり?ませ|ござい)",
                            "停止(?:すれば|すると|したら|させ|手順|方法)|止め(?:る|て)|フルスキャンを",
                            "(?:not|n't|isn't|aren't|never|hasn't) (?:been |completely |fully |yet )*(?:stopped|down|halted)|\\bnot (?:everything|everyone|all|the (?:whole|entire))\\b|\\b(?:nobody|no one) (?:says|said|claims)\\b|(?:would|could|will) (?:[a-z]+ ){0,3}(?:stop|halt|be )|might|\\b(?:was|were|had) [^.]{0,40}(?:restored|back|again|normal|over now|too strong|wrong)")),
            new FactRule(
                    Fact.BUSINESS_STOPPED,
                    Truth.NO,
                    Cue.any(
                            "(?:業務|事業|営業|操業|仕事|作業)(?:自体|そのもの)?(?:は|が|に|への|も)[^。]{0,10}?(?:停止|止ま)(?:は)?(?:して|って|り)(?:は)?(?:い|お)?(?:りませ|ませ|な|らず)",
                            "(?:止まっ|停止し)て(?:い|お)?(?:る|ます|り?ます)?(?:わけ|訳)(?:では|じゃ|でも)?(?:な|あり?ませ|ござい)|止まっちゃ(?:い)?(?:ない|ませ)|(?:業務|営業|全)停止(?:影響)?(?:に|と|で|など|とか|という)*(?:は|も|まで)(?:至っ|言|該当(?:し|いたし)(?:ませ|な)|まだ(?:ござい|あり?ませ|な)|ござい|あり?ませ|な[いくし]|しており?ませ|しておらず)",
                            "(?:止まっ|停止し)て(?:は|も)?(?:い|お)?(?:りませ|らず|ませんで?(?:した)?|ないです|ないけど|ない(?:が|の|。|、|$))",
                            GOES_ON_JA,
                            "(?:手書き|手作業|手入力|手動|手打ち|手計算|紙|予備|代替|代わり|別|隣|ほか|他|旧|古い|元|前|電話|スマホ|個人|excel|エクセル)[^。、]{0,14}?(?:で|に(?:切り替え|振り替え|寄せ|頼)て?|へ回して|を使って|を借りて)(?:、|なんとか|何とか|かろうじて)*[^。、]{0,14}?(?:しのい(?:で|だ)|凌い(?:で|だ)|対応(?:して|でき|は)|回し(?:て|、)|回って|代用|続け|継続|やりくり|済ん(?:で|だ)|済ませ|処理して|処理でき|運用して|運用を続|受け(?:て|られ)|仕事(?:を)?し(?:て|、)|仕事でき|作業(?:を)?し(?:て|、)|作業でき|業務を(?:し|行|継続)|営業して|診療)",
                            "(?:で|して)(?:なんとか|何とか)?しのい(?:で|だ)|凌い(?:で|だ)|代替(?:手段|策|機)?(?:で|が|は)?(?:対応|代用|利用|使|あり|ある)|代わりに[^。]{0,20}(?:使って|利用して|対応して)",
                            "(?:残り|のこり|ほか|他|その他|以外|側)の?[^。、]{0,14}?(?:は|も)(?:通常|普段|普通|特に|いつも)?[^。、]{0,10}?(?:問題な|問題(?:は)?あり?ませ|支障な|使え(?:て|る|ま)|正常|動い(?:て|と)|稼働して|普通に|通常(?:通り|どおり)|平気|快適|営業して|続けて|回って|できて(?:い)?ます)",
                            "業務(?:への|に)?(?:は)?(?:特に|大きな|全く|まったく)*影響(?:は|も)?(?:特に|全く|まったく|ほぼ|殆ど|ほとんど)*(?:な|あり?ませ|ござい|出て(?:い)?(?:ませ|な|おり))",
                            "(?:can|could|able to) still (?:work|sell|operate|trade|use|continue)|still (?:able to )?(?:work|working|operate|operating)\\b|work(?:ing)? around it|(?:manage|managing|get(?:ting)? by|cop(?:e|ing)|work(?:ing)?|go(?:ing)? on|carry(?:ing)? on|operat(?:e|ing)|us(?:e|ing))(?: on| it)?(?: with| by| thanks to| through)?(?: using)? (?:an?|the|our|some) (?:[a-z]+ ){0,2}?work-?around|(?:business|production|work|operations?) (?:is|are|has|have)? ?(?:not|n't) (?:been )?(?:stopped|affected|impacted|down|halted)|no (?:business )?impact|not (?:a )?business[- ]critical",
                            GOES_ON_EN),
                    NO_WAY_ROUND.or(
                            "もし|仮に|限界|できなく(?:な|て)|(?:手段|方法|機)(?:も|が|は)な|もう無理|追いつか|たら(?:困|怖)|\\b(?:no longer|any longer|not enough|can(?:'t|not) keep|until (?:yesterday|today|this morning)|there (?:is|are) no|they can(?:'t|not))\\b")));

    private StoppedCues() {}
}
