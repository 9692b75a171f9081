package dev.uketsuke.understanding;

import dev.uketsuke.dialog.Answer;
import dev.uketsuke.dialog.Slot;
import dev.uketsuke.dialog.Truth;
import dev.uketsuke.severity.Fact;
import java.util.List;

/** Whether undoing a change clears the problem (#55). */
final class RollbackCues {
    /** A change is undone, or the state before it is tried: 「ポリシーを外す」, 「旧バージョンに入れ直す」. */
    private static final String UNDO_JA =
            "(?:戻|切り戻|差し戻|ロールバック|ダウングレード|アンインストール|復元|撤回|取り消|取り下げ|取りやめ|(?:ポリシー|ルール|設定|プロファイル|更新|パッチ|エージェント|除外|割り当て|保護|監査|モード|機能|テンプレート|拡張|定義)[^。、]{0,8}?(?:外|切|抜|オフ|off|無効|削除|消)|(?:旧|以前の|前の|元の|古い|先週の|先月の|従来の|更新前の|変更前の)[^。、]{0,14}?(?:に|へ|で|なら|だと))";

    private static final String UNDO_EN =
            "\\b(?:roll(?:ing|ed)?(?: it| this| the [a-z]+| one [a-z]+)? ?back|revert(?:ed|ing)?|undo(?:ing)?|undid|downgrad(?:e|ed|ing)|(?:went|go|going|gone|switch(?:ed|ing)?|put(?:ting)?|changed?|return(?:ed|ing)?|stepp?(?:ed|ing)?)(?: it| them| the [a-z]+)? back|return(?:ed|ing)? to (?:the )?(?:old|former|previous|earlier|snapshot)|restor(?:e|ed|ing) (?:the |an? )?(?:old|former|previous|earlier|original|snapshot)|uninstall(?:ed|ing)?|remov(?:e|ed|ing) (?:the|it|that|this|our)[a-z ]{0,24}|withdr(?:ew|aw|awing|awn)|back(?:ed|ing) out|unload(?:ed|ing)?|detach(?:ed|ing)?|(?:with|on|in) the (?:old|former|previous|earlier)\\b|(?:switch|turn)(?:ed|ing)?[a-z' ]{0,24} off|[a-z]+ (?:is )?off[,:]|disabl(?:ed|ing))";

    /** It made no difference. */
    private static final String NO_BETTER_EN =
            "(?:(?:did|does|do|has|have|was|is)(?:n't| not) (?:any )?(?:help|fix|resolve|solve|change|work|clear|cure|bring|improve)[a-z]*|same (?:issue|error|problem|freeze|failure|result|symptom|thing)|no (?:effect|difference|luck|change|use|improvement|help)|nothing|useless|pointless|in vain|to no avail|regardless|all the same|as before|even so|not cured)";

    /** Nothing was changed that could be undone. */
    private static final Cue UNCHANGED = Cue.any(
            "(?:何も|なにも|誰も|一切|まったく|全く|特に何か|どこも)[^。、]{0,14}?(?:変え|変更し|触っ|触れ|さわっ|いじっ|入れ|手を加え|操作し|足し)(?:て)?(?:は)?(?:い|お)?(?:ませ(?:ん|ず)|りません|ない|らず|へん|ねえ)|(?:変更|変えたこと|変わったこと|設定変更|直前の(?:作業|変更))(?:は|も|:)(?:特に|一切|何も)?(?:な[いし]|無[いし]|ありません|ございません|心当たりなし|しておりません|していません)",
            "\\b(?:nothing (?:was|has been|had been|got)? ?(?:altered|changed|touched|modified|installed)|(?:altered|changed|touched) nothing|no changes? (?:on|at|from|was|were|has|have|in|made)|(?:nobody|no one) (?:here )?(?:has )?(?:touched|changed|altered|installed)|(?:haven't|have not|didn't|did not) (?:change|alter|touch|modif)[a-z]* (?:a thing|anything))\\b");

    /** In so many words only as the answer to what could be undone. */
    private static final Cue UNCHANGED_WHEN_ASKED = UNCHANGED.or(
            "(?:変更|変え|設定|構築)(?:など|等|点|した(?:もの|こと|覚え|点))?(?:は|も|が|を)?(?:特に|一切|何も)?(?:して(?:は|も)?|て(?:は|も)?)(?:い|お)?(?:ませ|りませ|な[いく]|らず)|(?:変更|設定|構築|戻[すせ])[^。、]{0,8}?(?:もの|こと|覚え|点|変更)?(?:は|も|が)?(?:特に|一切|何も)?(?:な[いし]|無[いし]|なし|あり?ませ|ござい)",
            "\\b(?:nothing (?:was |has been |is |has )?changed|no (?:recent |known )?changes?|(?:haven't|have not|hasn't|has not) changed|(?:nothing|no change|not (?:any|anything)|[a-z]{2,5}n.t (?:any|anything)) [^.]{0,12}?to (?:roll|undo|revert|go back))\\b");

    static final List<FactRule> RULES = List.of(
            new FactRule(Fact.ROLLBACK_SOLVES, Truth.NO, UNCHANGED, FactRule.NEVER),
            new FactRule(
                    Fact.ROLLBACK_SOLVES,
                    Truth.NO,
                    Cue.any(
                            "(?:戻して(?:も)?|切り戻(?:して|し)(?:も)?|ロールバックして(?:も)?|元に戻して(?:も)?|無効(?:に|化)して(?:も)?|アンインストールして(?:も)?|監査(?:モード)?に(?:戻)?して(?:も)?)[^。]{0,16}(?:直ら|直りませ|解消(?:し(?:な|ませ)|せず|されな|されませ)|改善(?:し(?:な|ませ)|せず|されな|されませ)|変わ(?:ら|りませ)|復旧し(?:な|ませ)|ダメ|だめ|同じ|解決し(?:な|ませ)|治(?:ら|りませ)|効果(?:が)?(?:な|ありませ))",
                            UNDO_JA
                                    + "[^。]{0,24}?(?:ても|でも|が|けど|けれど|ものの|のに|→|、)[^。]{0,16}?(?:直ら|直りませ|治ら|治りませ|なおら|なおりませ|改善(?:せず|なし|し(?:な|ませ)|され(?:な|ませ)|いたしませ)|変わ(?:ら|りませ)|変化(?:は|が)?な|変化(?:は)?あり?ませ|効果(?:は|が)?(?:な|あり?ませ)|だめ|ダメ|駄目|あかん|同じ|無駄|解消(?:せず|し(?:な|ませ))|回復せず|復旧せず|関係な|よくなりませ)",
                            UNDO_EN + "[^.]{0,50}?" + NO_BETTER_EN,
                            "(?:切り戻(?:し|せ)|元に戻(?:す|せ)|ロールバック)(?:は|が|す|こと)?(?:は)?(?:でき(?:な|ませ)|な(?:い|く)|ませ|不可)",
                            "\\b(?:roll(?:ing|ed|ed it)? ?(?:it |this )?back|revert(?:ing|ed)?|undo(?:ing)?|undid|restoring|turn(?:ing|ed)? [^.]{0,14}off|disabl(?:ing|ed?)|uninstall(?:ing|ed)?)\\b[^.]{0,50}(?:did not|didn't|does not|doesn't|do not|don't|hasn't|has not|won't|no) (?:help|fix|resolve|solve|change|work|clear|make|effect|difference)",
                            "(?:cannot|can't|not possible to|unable to|impossible to) (?:be )?(?:roll(?:ed)? ?back|revert|undo|be undone|undone)"),
                    FactRule.NEVER),
            new FactRule(
                    Fact.ROLLBACK_SOLVES,
                    Truth.YES,
                    WorkingWhileCues.LOOSENED.or(
                            "(?:戻(?:す|せば|したら|すと)|切り戻(?:す|せ|し)(?:と|ば|たら|で)?|ロールバック(?:する|すれば|したら|で)|無効(?:に|化)(?:する|すれば|したら)|監査(?:モード)?に(?:戻)?(?:すれば|すと|したら|せば|する)|(?:アンインストール|削除|オフに)(?:する|すれば|したら))と?[^。]{0,20}?(?:直(?:り|る|っ)|解消(?:し|す|さ)|起動(?:し|す|でき)|動(?:き|く|作し|作す|い)|復旧(?:し|す)|改善(?:し|す)|使え(?:ま|る|た)|正常|治(?:り|る|っ)|収ま|発生し(?:な|ませ)|出な|出ませ|回避でき)",
                            "\\b(?:roll(?:ing|ed)? ?(?:it |this |the [a-z]+ )?back|revert(?:ing|ed)?|undo(?:ing)?|undid|switching [^.]{0,20}back|turn(?:ing|ed)? [^.]{0,20}off|disabl(?:ing|ed)|uninstall(?:ing|ed)?|(?:in|to|back to) audit(?: mode)?)\\b[^.]{0,40}? (?:fix(?:es|ed)?|resolv(?:es|ed)|solv(?:es|ed)|clear(?:s|ed)|help(?:s|ed)|cur(?:es|ed)|works|worked|makes it work|it works|makes? [^.]{0,16}(?:go away|work|disappear))",
                            UNDO_JA
                                    + "[^。]{0,14}?(?:すと|せば|したら|したところ|と、?|れば|ば|たら|たところ|だけで|たので|ことで|により|なら|だと|のみ)[^。]{0,24}?(?:直(?:り|る|っ|せ)|治(?:り|る|っ)|なお(?:り|る|っ)|解消|起動(?:し|す|でき|いた)|動(?:き|く|作し|作す|い)|復旧|回復|改善(?:し|す|しま)|使え(?:ま|る|た)|正常|収ま|出な|出ませ|起き(?:な|ませ)|発生し(?:な|ませ)|消え|つなが(?:り|る)|通(?:り|る|っ)|元に戻|元の速|速く|早く|軽く|安定|問題な|認識す|できるよう|出せ(?:る|ま)|(?:落ち|止まら)なく)",
                            UNDO_EN
                                    + "[^.]{0,60}?\\b(?:fix(?:es|ed)?|resolv(?:es|ed)|solv(?:es|ed)|clear(?:s|ed)|cur(?:es|ed)|gone|normal|works?|worked|working|fine|ok|okay|good|(?:goes|went|go) away|vanish(?:es|ed)?|disappear(?:s|ed)?|did the trick|quick|fast|instantly|(?:his|her|its|the|their) speed back|could [a-z ]{0,16}again|connects?|recogni[sz]ed|absent|healthy|(?:it|the (?:problem|issue|error|crash|trouble)[a-z]*) (?:stops?|stopped|ends?|ended)|(?:stops?|stopped) (?:happening|crashing|failing|freezing)|no longer (?:happens?|occurs?|crash(?:es)?|fails?|freezes?|appears?))\\b",
                            "(?:goes away|disappears|is gone|works|is fixed|is resolved|clears|(?:it|this|that|the (?:problem|issue|error|crash|symptom|trouble|behaviou?r|freez|hang|block)[a-z]*) (?:stops?|ends?|ceases?|stopped|ended|ceased)|(?:does not|doesn't|did not|didn't|no longer) (?:happens?|occurs?|appears?|crash(?:es)?|fails?)) (?:again |any ?more |at all )?(?:when|if|once|after|as soon as) [^.]{0,24}(?:roll|revert|undo|disabl|turn|remov|uninstall|switch)"),
                    Cue.any(
                            "(?:ませんか|でしょうか|ですか|ましたか)[?。]?$|かも|と思い|検疫から|」と(?:言|い|記事)|誤り|と(?:答え|言い|申し)",
                            "(?:and|but|yet|still) (?:the )?same|\\b(?:if|whether) (?:it|that) (?:would|helps)|\\?$|"
                                    + NO_BETTER_EN,
                            "\\boff and (?:back )?on\\b|(?:n't|\\b(?:not|cannot|never|no longer)) (?:[a-z]+ )?(?:starts?|runs?|opens?|responds?)\\b",
                            "(?:did not|didn't|doesn't|does not|not) (?:help|fix|resolve|solve|clear|work)|直ら|解消し(?:な|ませ)|解消され(?:な|ませ)|改善(?:せず|し(?:な|ませ))|変わ(?:ら|りませ)(?:な|ん)|(?:ても|でも)[^。]{0,8}(?:だめ|ダメ|駄目)")),
            new FactRule(
                    Fact.ROLLBACK_SOLVES,
                    Truth.UNKNOWN,
                    Cue.any(
                            "(?:切り?戻|元に戻|ロールバック|(?:設定|変更|更新)(?:を|は)?[^。、]{0,6}戻)[^。]{0,30}?(?:わかりません|わからない|わかりかね|分かりません|分からない|不明|試して(?:は)?(?:い)?(?:ませ|な|おりませ|おら)|試せて|未確認|未検証|確認(?:できて|して)(?:は)?(?:い)?(?:ませ|な|おりませ|おら))",
                            "(?:(?:don't|do not|cannot|can't) (?:know|tell|say)|not sure|unsure|no idea|unclear|unknown)[^.]{0,40}\\b(?:roll(?:ed|ing)? ?(?:it |this |the [a-z]+ )?back|rollback|revert(?:ed|ing)?|und(?:o|one|oing))\\b",
                            "(?:haven't|have not|hasn't|not yet|never|didn't) (?:been )?(?:tried|tested|try|test|checked)[^.]{0,24}\\b(?:roll(?:ed|ing)? ?(?:it |this |the [a-z]+ )?back|rollback|revert(?:ed|ing)?|und(?:o|one|oing))\\b"),
                    FactRule.NEVER));

    private RollbackCues() {}

    /** Whether some words are an answer to what was changed, and say that nothing was. */
    static boolean unchanged(Folded said, Span span) {
        return said.has(UNCHANGED_WHEN_ASKED, span);
    }

    /** Of a change that never was nobody says that undoing it is in vain. */
    static Answer exact(Slot slot, Answer answer, Folded said, Span quote) {
        return slot.equals(Fact.ROLLBACK_SOLVES.slot())
                        && answer.equals(Answer.of(Truth.NO.key()))
                        && unchanged(said, quote)
                ? Answer.of(Fact.UNCHANGED)
                : answer;
    }
}
