package dev.uketsuke.understanding;

import com.google.re2j.Pattern;
import dev.uketsuke.dialog.Answer;
import java.util.List;

/** That no error comes with the problem, said anywhere: it answers what error is shown as well as one would (#20). */
final class NoError {
    private static final String ERROR_JA =
            "(?:エラー ?(?:メッセージ|コード|番号|ダイアログ|画面|表示|ログ)?(?:(?:や|・|、)(?:エラー ?)?(?:メッセージ|コード|番号|警告))?|メッセージ)(?:等|など|の類|らしきもの|らしいもの)?";
    private static final String NOT_SHOWN_JA =
            "(?:出(?:て(?:は)?(?:い|お)?(?:ませ(?:ん|ず)|りません|らず|ない|ず)|ませ(?:ん(?:でした)?|ず)|ない|なかった|ず)|(?:表示|検出|記録)(?:は)?(?:され|し)(?:て(?:は)?(?:い|お)?(?:ませ(?:ん|ず)|りません|らず|ない|ず)|ませ(?:ん(?:でした)?|ず)|ない|なかった|ず)|見当たり?(?:ませ(?:ん|ず)|らない|らず)|あり?ません(?:でした)?|ございません(?:でした)?|な(?:い|し|く)|無(?:い|し|く)|なかった|なし)";
    private static final Pattern NONE = Cues.any(
            ERROR_JA + "(?:は|も|が|の表示は|の表示も|:)?(?:特に|何も|なにも|一切|まったく|全く|特段|これといって)*" + NOT_SHOWN_JA
                    + "(?:です|でした|状態です|状況です)?",
            "\\b(?:there (?:is|are|was|were) |there's |with |we (?:get|see|got|saw|have) |i (?:get|see|got|saw|have) |it (?:shows?|gives?|displays?) )?(?:no|not an?|without (?:an?|any)) (?:visible |specific |particular |explicit |obvious |on-screen |other )*errors?(?: (?:message|code|dialog|popup|pop-up|text|number)s?)?(?: (?:or|and) (?:error )?(?:message|code|warning)s?)?(?: (?:is|are|was|were|appears?|comes?|came|gets?|being) ?(?:shown|displayed|up|reported|given|logged)?)?\\b",
            "\\b(?:(?:does|do|did)(?:n't| not)|(?:never|not|nor)) (?:show|get|see|give|display|produce|throw|report|return|log|have|shown|showing|getting|seeing|giving|displaying)(?: (?:me|us|them))? (?:an?|any) (?:visible |specific |particular )*error(?: (?:message|code|dialog|popup|text))?s?\\b",
            "\\berrors?(?: (?:message|code)s?)? (?:is|are|was|were|has been|have been)(?:n't| not) (?:shown|displayed|reported|given|logged|visible)\\b|\\berrors?(?: (?:message|code)s?)? (?:(?:does|do|did)(?:n't| not)) (?:appear|show|come up|pop up)\\b|^errors?(?: (?:message|code)s?)?: ?(?:none|no|n/a)\\b");

    /** What is over, wished for, asked, or true of something else. */
    private static final Pattern SOMETHING_ELSE_AFTER = Cues.any(
            "^(?:な(?:り|った|って|る|れば)|よう|ため|方法|には|か(?:[。?]|どうか|確認)|端末|pc|パソコン|人|ユーザー?|場合|とき|時|日|こと(?:も|が)|もの|限り|はず|なら|けれ)",
            "^ ?(?:now|any ?more|since|so far today|handling|checking|reporting|correction|on (?:the )?(?:others?|other [a-z]+)|elsewhere|yet\\?|\\?|(?:at all )?when [a-z ]{0,24}(?:off|disabled))");

    private static final Pattern SOMETHING_ELSE_BEFORE = Cues.any(
            "(?:もう|現在は|今は|いまは|以降は?|それ以来|その後は?|後は|ほか(?:の[^、。]{0,8})?(?:で)?は|他(?:の[^、。]{0,8})?(?:で)?は|別の[^、。]{0,8}では|以前は|これまでは|もし|不正な|検証)[^。]{0,10}$",
            "\\b(?:if|whether|until|unless|so that|as long as|now|since then|(?:on|for) (?:the )?other [a-z]+|should be|want|expect(?:ed)?)(?: (?:there|we|i|it|you)(?: (?:is|are|get|see))?)?[, ]*$");

    private NoError() {}

    /** Adds it unless some error was found: then there is one. */
    static void read(Findings findings, List<Span> sentences, Context context) {
        if (findings.has(Slots.ERROR_MESSAGES)
                || Questions.of(context, Slots.ERROR_MESSAGES).isEmpty()) {
            return;
        }
        var said = findings.said();
        sentences.stream()
                .flatMap(sentence -> said.hits(NONE, sentence).stream())
                .map(Folded.Hit::span)
                .filter(span -> ofTheProblem(said, span))
                .findFirst()
                .map(span -> Phrase.edged(said, span))
                .ifPresent(span -> findings.add(Slots.ERROR_MESSAGES, Answer.of(said.quote(span)), span));
    }

    private static boolean ofTheProblem(Folded said, Span span) {
        return !SOMETHING_ELSE_AFTER.matcher(said.after(span, 40)).find()
                && !SOMETHING_ELSE_BEFORE.matcher(said.before(span, 40)).find();
    }
}
