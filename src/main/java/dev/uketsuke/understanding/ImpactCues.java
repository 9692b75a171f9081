package dev.uketsuke.understanding;

import dev.uketsuke.dialog.Truth;
import dev.uketsuke.severity.Fact;
import java.util.List;

/** Whether part of the business suffers (#48), and how little (#47). */
final class ImpactCues {
    private static final Cue MORE_THAN_MINOR = Cue.any(
            "(?:軽微|些細|ささい|わずか|小さい?|軽い?|低い?|瑣末)(?:な)?(?:事象|影響|問題|話|もの|こと|障害|不具合)?(?:では|じゃ|でも|くは?|とは(?:とても)?(?:言|思|申)|とも(?:言|思|申)|と(?:言|思|申)|どころ)(?:え|わ|せ|って)?(?:い|られ)?(?:な[いくか]|ませ|あり?ませ|ございませ|では)|(?:軽微|軽い話)(?:では|じゃ|と(?:は|も)?)[^。]{0,12}(?:な[いくか]|ませ|困)|(?:軽微|些細|軽い)[^。]{0,24}違い(?:ます|ました)",
            "\\b(?:not|isn't|no|never|hardly|far from|anything but|beyond|more than|contradict|past|well above|less than)\\b(?: (?:a|an|at all|just|only|merely|really|exactly|as|the|been|this|that|it|file|regard|class|treat|classified|classification|well|so|for us|by any means))* [\"']?(?:minor|minimal|trivial|trifle|small|slight|cosmetic|negligible|low|little thing)\\b|\\bdon't (?:file|treat|regard|class|rate|call|see)[^.]{0,16} as (?:minor|trivial|low|small|cosmetic)");

    static final List<FactRule> RULES = List.of(
            new FactRule(
                    Fact.IMPACT_MINOR,
                    Truth.YES,
                    Cue.any(
                            "(?:業務|仕事|実務|運用|利用)(?:への|に|上の?|には)?(?:は)?(?:特に|大きな|直接の?|今のところ|現時点で)*(?:影響|支障|実害|問題)(?:は|も|が)?(?:特に|今のところ|全く|まったく|ほとんど|殆ど|ほぼ)*(?:な(?:い|し|く)|無|あり?ませ|ござい|出て(?:い)?(?:ませ|な|おり)|生じて(?:い)?(?:ませ|な|おり))",
                            "(?:見た目|表示|見栄え)(?:上)?(?:だけ|のみ)の|見た目の問題|気になる(?:だけ|程度)|(?:大した|たいした)(?:こと|話|問題)(?:では|じゃ|や)?(?:な|あり?ませ)|些細|ささい|ちょっと不便|影響(?:は)?(?:ごく)?(?:わずか|些細|小さ|軽)|(?:業務|仕事)に(?:は)?差し支え(?:は|も)?(?:な|あり?ませ|ござい)|実用上(?:は)?問題(?:は)?(?:な|あり?ませ)|支障と(?:申す|いう|言う)ほど|どうでもい|痛くも",
                            "\\b(?:(?:small|little) (?:matter|thing|one|nuisance)|slight (?:nuisance|importance|thing)|negligible|harmless|purely (?:visual|cosmetic)|(?:no|not a|isn't a) big deal|nothing (?:serious|dramatic|urgent)|(?:can|could) live with (?:it|this|that)|barely matters|(?:impact|effect|influence) (?:is )?(?:very |rather |almost )?(?:slight|small|low|minimal|negligible|trivial|zero|nil)|not (?:really )?bothering (?:us|any)|(?:nobody|no one|no one's work|no ?body's work) (?:is |really |much )*(?:affected|held up|bothered|hurt|hindered|cares)|only (?:ugly|looks|annoying|a nuisance))",
                            "実害(?:は|も)?(?:特に)?(?:な|あり?ませ|ござい)|影響(?:は|も)?(?:特に)?(?:軽微|小さ|限定的|ほとんどな|な(?:い|し)|ありませ|ございませ)|軽微(?:な|で|です)|困って(?:は)?(?:い)?(?:ませ|な)|(?:仕事|業務)(?:に)?(?:は)?困(?:って(?:い)?ませ|りませ|らな)",
                            "\\bno (?:real |actual |business |direct |significant |major )*(?:impact|effect|harm)\\b|\\b(?:minor|cosmetic|trivial|low priority|low impact|small (?:issue|glitch)|just (?:annoying|a nuisance))\\b|(?:does|do|did)(?: not|n't) (?:affect|impact|block|hinder|stop) (?:our |the |any )?(?:work|business|operations?|users|anything|anyone)|not (?:urgent|blocking|critical|affecting)"),
                    MORE_THAN_MINOR.or(
                            "影響(?:が|は)?(?:出(?:て(?:い)?(?:る|ます)|ま|た)|大き|深刻)", "not (?:minor|cosmetic)|no minor")),
            new FactRule(
                    Fact.IMPACT_MINOR,
                    Truth.NO,
                    MORE_THAN_MINOR.or("\\b(?:it's|it is|this is) (?:serious|a big deal)\\b"),
                    Cue.any("\\b(?:no|not a) (?:impact|effect|harm|big)|no (?:small|low|minor) |ほど(?:では|でも)")),
            new FactRule(
                    Fact.IMPACT_PARTIAL,
                    Truth.NO,
                    Cue.any(
                            "(?:誰の?|どの部署の?)?(?:業務|仕事|実務|診療|授業|現場|運用)(?:への|に|上の?|には|にも|の方)?(?:は)?(?:特に|何の|一切)?(?:影響|支障|差し支え|実害)(?:は|も|が)?(?:特に|今のところ|全く|まったく|一切|何も)*(?:な[いくし]|無[いくし]|あり?ませ|ござい|出て(?:は)?(?:い|お)?(?:りませ|ませ|な|らず))",
                            "\\b(?:no ?(?:one|body)'s? (?:work )?is (?:affected|touched|impacted|hindered|held up)|(?:work|business|operations?|production|users?) (?:is|are)(?:n't| not) (?:affected|touched|impacted|hindered)(?: by this)?(?: in any way| at all)?|no (?:operational |business )impact|no impact (?:on|to|for) (?:our |the |any )?(?:work|business|operations?|production|users?))\\b"),
                    Cue.any("もし|ほとんど|殆ど|ほぼ|ますか|ですか|業務停止への|\\b(?:yet|if|whether)\\b")),
            new FactRule(
                    Fact.IMPACT_PARTIAL,
                    Truth.YES,
                    Cue.any(
                            "一部(?:の)?(?:業務|部署|部門|ユーザー?|利用者|社員|従業員|店舗|端末|拠点|pc|機能|作業|メンバー|担当)[^。]{0,30}?(?:影響|支障|滞|遅|ませ|ない|困|でき)",
                            "(?:業務|作業|仕事|処理|送付|対応|納品|出荷|見積|会計|受付|入力|請求|発注|顧客対応|テスト)(?:に|が|の|へ|への|効率)?[^。、]{0,14}?(?:影響(?:が|を|も)|支障|滞|遅れ|遅延|遅く|非効率|手間|落ち|低下|困|止まりがち)",
                            "業務影響(?:あり|が)|業務効率|一部影響|一部支障",
                            "(?:影響|支障)(?:は|が|も)?[、 ]?(?:一部|部分的|限定的|多少|若干|ある程度)[^。、]{0,10}?(?:あ(?:り|る|っ)|出|生じ|及|です)",
                            "(?:業務|仕事|作業)(?:は|も|を)?[、 ]?(?:一部|部分的)(?:は|に|だけ|のみ|なら)?[^。、]{0,8}?(?:続け|続い|でき|行え|進め|回って)|(?:一部|部分的)(?:の|に)?(?:業務|仕事|作業)(?:は|だけ|のみ|なら)[^。、]{0,8}?(?:続け|続い|でき(?:て|ま|る)|行え|進め|回って)",
                            "\\b(?:part|some|half|parts) of (?:the |our )?(?:work|business|operations?|jobs?|tasks?)\\b[^.,;]{0,12} (?:goes|go|runs?|works?|continues?|stands?|is|are|has|have|can|cannot|can't)\\b|\\b(?:impact|effect) (?:is |was )?(?:only |just )?(?:partial|limited)\\b|\\bimpact on (?:part|parts|some) of\\b",
                            "(?:(?:[0-9]+|数|二|三|四|五|六)(?:名|人|席|店舗|拠点|校|部署)|半分|半数|[0-9一二三]割|だけ|のみ|名中[^。、]{0,8})[^。]{0,40}?(?:できませ|できな|できず|でき(?:へん|ん)|使えませ|使えな|入れず|入れな|開けず|開けな|遅れ|遅く|滞|待たせ|待って|手待ち|手間取|倍(?:かか|の時間)|支障)",
                            "(?:商談|書面|発送|返事|返信|検品|会計|応対|応答率?|照合|決算|締め(?:処理)?|伝票|荷さばき|ピッキング|患者さん|お客(?:様|さん)?|窓口|診察|授業|待ち時間)[^。]{0,16}?(?:遅れ|遅く|遅延|滞|お?待たせ|待ち|伸び|長く|下が|手間|苦情|半日|倍)",
                            "\\b(?:some|several|a few|certain|many|part of|about [0-9]+|around [0-9]+|[0-9]+)(?: of)?(?: our| the)? (?:users|people|staff|employees|departments|teams|machines|devices|stores|branches)\\b[^.]{0,60}?(?:cannot|can't|unable|slow|delayed|affected|freez|fail|impact|stuck|crash)",
                            "\\b(?:work|productivity|operations?|processing|orders|shipments|delivery|business|customers?)\\b[^.]{0,20}? (?:is|are|has been|have been|being|gets?|was) (?:[a-z]+ )?(?:delayed|slow(?:ed)?(?: down)?|affected|impacted|hindered|disrupted|degraded|reduced|suffering)",
                            "\\b(?:(?:only|just|apart from)|(?:one|two|three|four|five|six|half|a third|part|[0-9]+|some|a few|several|a couple) (?:of )?)[^.,;]{0,40}\\b(?:(?:is|are) (?:slowed|slow|struggling|delayed|behind|stuck|late|unusable|frozen)|struggl(?:es|ing)|run(?:s)? late|become very slow|can(?:'t|not) (?:work|open|use|share|save|print|get|reach|log|load|send)|loses? (?:[a-z]+ )?(?:time|a third|half))\\b|\\b(?:are|is|run|runs|running|falling|fall) (?:behind on|behind with|[a-z]+ hours? late|half (?:a )?day late|late)\\b|issued [a-z ]{0,12}late|\\b(?:takes?|taking) (?:people |us |them |staff )?twice as long|long(?:er)? queues|\\bdemos run late",
                            "\\b(?:partial(?:ly)?|degraded|slower|slows? (?:us|them|everyone|work) down|slowly|costs? us|losing time)\\b"),
                    Cue.any(
                            "業務停止|部署(?:では|じゃ|だけとか)|(?:人も|わけでは)(?:な|い)|支障なく|影響(?:は|も)?なかっ|誤り|(?:影響|支障|遅れ|遅延|困)(?:は|も|って)?(?:特に)?(?:な(?:い|し)|あり?ませ|ござい|い?ませ)",
                            "no (?:real |business )*impact|\\bnot a partial\\b|not (?:affected|impacted|delayed)|(?:業務|事業)(?:が|は)?(?:完全に)?停止")),
            new FactRule(Fact.IMPACT_PARTIAL, Truth.YES, Cue.any("\\bwork-?arounds?\\b"), StoppedCues.NO_WAY_ROUND));

    private ImpactCues() {}
}
