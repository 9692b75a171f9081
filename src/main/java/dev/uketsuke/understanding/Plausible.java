package dev.uketsuke.understanding;

import com.google.re2j.Pattern;
import dev.uketsuke.dialog.Slot;

/** Whether words that name no question can be the answer to the one whose turn it is. */
final class Plausible {
    /** Complaints that answer nothing: the question is put again instead of being taken as answered. */
    private static final Pattern VAGUE = Cues.whole(
            "(?:とにかく|なんか|何か|すごく|とても|かなり|ずっと|もう|本当に|、| )*(?:おかしい|変|遅い|重い|だめ|ダメ|駄目|無理|最悪|困って(?:い)?ます|困る|使えない|使えません|動かない|動きません|うまくいかない|うまくいきません)(?:んです|のです|です|んだけど|のですが)?(?:よ|ね)?",
            "(?:it'?s |it is |just |so |very |really |all )*(?:slow|weird|strange|odd|broken|bad|terrible|annoying|not good|not great|a mess|doesn'?t work|does not work|not working)(?: now| again)?");
    /** That nothing suffers tells how bad it is, not what is seen or done. */
    private static final Pattern NO_IMPACT = Cues.whole(
            "(?:今|現在|今のところ|いま|特に|もう|は|、| )*(?:業務(?:への|に)?)?(?:は)?(?:影響|支障|問題|実害)(?:は|も)?(?:特に)?(?:ありません|ないです|ない|ございません|出ていません)(?:が)?",
            "(?:there (?:is|are) )?(?:currently )?no (?:impact|effect)s?(?: (?:now|any ?more|at the moment|right now|on (?:us|work|business)))*");

    private static final Pattern OF_AN_ERROR = Cues.any(
            "エラー|メッセージ|コード|表示|警告|ポップアップ|画面|出(?:る|ます|て|ました|ない|ません)|「|\"|[0-9]{3,}",
            "\\b(?:error|message|says?|said|code|pop-?up|warning|shows?|shown|display(?:s|ed)?|screen|dialog|event|log)\\b|[a-z]{2,} [a-z]{2,}");
    private static final Pattern OF_A_FREQUENCY = Cues.any(
            "[0-9一二三四五六七八九十数何]|毎|回|度|時|常|日|週|月|ごと|おき|たび|とき|ずっと|いつも|たまに|まれ|よく|頻",
            "\\b(?:always|often|every|each|times?|once|twice|days?|daily|hours?|hourly|week(?:s|ly)?|month(?:s|ly)?|rare(?:ly)?|random(?:ly)?|sometimes|occasional(?:ly)?|constant(?:ly)?|never|when(?:ever)?|all)\\b");

    private Plausible() {}

    /** Whether a sentence only says that it is bad, or that it is not. */
    static boolean onlyJudges(Folded said, Span sentence) {
        var words = Phrase.bare(said, sentence);
        return VAGUE.matcher(words).find() || NO_IMPACT.matcher(words).find();
    }

    static boolean answers(Folded said, Span sentence, Slot slot) {
        if (slot.equals(Slots.ERROR_MESSAGES)) {
            return said.has(OF_AN_ERROR, sentence);
        }
        return !slot.equals(Slots.FREQUENCY) || said.has(OF_A_FREQUENCY, sentence);
    }
}
