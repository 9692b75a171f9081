package dev.uketsuke.conversation;

import java.util.regex.Pattern;

/**
 * Trouble that is told as a fact before a question is put: 「開けません、どうすれば…」. What is to be kept away, and what only says
 * which things are meant, is none: 「止まらないように…」, 「繋がらない端末を…」.
 */
final class StatedTrouble {
    private static final Pattern COURTESY = Pattern.compile("(?:すみません|すいません|済みません|申し訳(?:あり|ござい)ません|恐れ入りますが?|恐縮ですが?)、?");
    private static final String LINK = "(?:が|ので|のに|から|けれども|けれど|けど|し|ため)";
    private static final String STATE = "(?:状態|状況)?(?:の|ん)?(?:です|でした|だ)?";
    private static final String GOES_ON = "(?: *、| *$)";

    private static final String NOT = "(?:(?<!わかり|分かり|判り|知り|構い|かまい)ません(?:でした)?"
            + "|(?<!わから|分から|判ら|知ら|見つから|詳しく|慣れてい|慣れてい|少|必要が|必要は|経験が|はずが)(?:ない|なかった|なく(?:て|なり|なって|なった|なりました|なっています)?)|(?<!は|わから|分から)ず)";
    private static final String HAPPENS =
            "(?:(?:隔離|検疫|ブロック|遮断|検知|検出|削除|拒否)され|落ち(?=[たてるま])|止ま[りるっ]|停止し|固ま[りるっ]|フリーズし|ハングし|クラッシュし|ダウンし|失敗し|消え|切れ|切断され|遅(?=[いく])|重(?=[いく])|壊れ|文字化けし|困っ|エラー[^、]{0,12}(?:出|なっ|なり|なる|発生|表示)|(?:警告|障害|不具合|誤検知|問題)が[^、]{0,6}(?:出|起き|発生|あり|ある))";
    private static final String MEANT = "(?:(?!たい|ほし|欲し|場合|とき|際|よう|なら|れば|[るたいう]と)[^、]){0,16}?";
    private static final String TOLD = "(?:ます|ました|です|でした|(?<!た)い|た|だ|る|て|り)";

    private static final Pattern JAPANESE = Pattern.compile(NOT + STATE + LINK + "?" + GOES_ON + "|" + HAPPENS + MEANT
            + "(?:" + TOLD + STATE + LINK + GOES_ON + "|" + TOLD + STATE + " *、|(?:ます|ました|です|でした|て) *$)");
    private static final Pattern ENGLISH = Pattern.compile(
            "\\b(?:fail(?:s|ed|ing)?|cannot|can't|unable|crash(?:es|ed|ing)?|(?:does|do|did|is|are|was|were|wo)n't|(?:does|do|did|is|are|was|were|will) not|no longer|down|stopped|stuck|freez(?:es|ing)|froze|broken|broke|hangs|hung|outage|corrupt(?:ed)?|missing|blocked|blocks|quarantin(?:es|ed)|timed? ?out|disconnect(?:s|ed)?|errors?)\\b");

    private StatedTrouble() {}

    static boolean in(String before) {
        var told = COURTESY.matcher(before).replaceAll("");
        return JAPANESE.matcher(told).find() || ENGLISH.matcher(told).find();
    }
}
