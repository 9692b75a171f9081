package dev.uketsuke.understanding;

import com.google.re2j.Pattern;
import dev.uketsuke.dialog.Truth;
import java.util.Optional;

/** A plain yes, no or "I don't know". */
final class YesNo {
    private static final String SOFT = "(?:です|でした|ですね|ございます|だと思います|で(?:お願い(?:いた)?します)?|ね|よ)?";
    private static final Pattern YES = Cues.whole(
            "(?:はい|ハイ|うん|ええ|イエス)(?:[、,] ?(?:そう|お願いします|その通り|できます|可能|大丈夫|あります).{0,8})?",
            "(?:はい|そう|その通り|そのとおり|仰る通り|おっしゃる通り|可能|大丈夫|同意|了承|承知|有り?|あり|ある|あります|できます|します|お願いします|結構|ok|オーケー|同意し(?:ます|た)|該当し?|該当します|問題(?:ありません|ない))"
                    + SOFT,
            "y|yes|yep|yeah|yup|sure|ok|okay|correct|right|true|of course|certainly|please do|absolutely|i agree|agreed?|i do|we do|we can|we are|it is|it does|that'?s right|yes,? (?:please|it (?:is|does|has|was)|we (?:are|do|can|have)|i (?:do|am|can)|that'?s (?:right|correct)|of course|there (?:is|are))");
    private static final Pattern NO = Cues.whole(
            "(?:いいえ|いえ|イイエ|ノー|いや|違う|違います|ちがいます|なし|無し|無い|ない|ありません|ございません|できません|できない|しません|同意(?:しません|しない|できません)|不可|無理|該当しません|該当なし|特に(?:なし|ありません|ない|ございません)|不同意|困ります|難しい)"
                    + SOFT,
            "いいえ[、,] ?.{0,12}",
            "n|no|nope|nah|not really|not at all|none|never|false|i don'?t|i do not|we don'?t|we do not|we can'?t|we cannot|it isn'?t|it doesn'?t|it is not|it does not|disagree|i disagree|no,? (?:thanks|thank you|it (?:isn'?t|is not|doesn'?t|does not|hasn'?t|didn'?t)|we (?:aren'?t|are not|don'?t|do not|can'?t|cannot)|i (?:don'?t|do not)|there (?:isn'?t|is not|aren'?t|are not))");

    private YesNo() {}

    /** What a whole phrase says; empty when it says something else. */
    static Optional<Truth> of(Folded said, Span phrase) {
        var words = Phrase.bare(said, phrase);
        if (Unknowns.whole(said, phrase)) {
            return Optional.of(Truth.UNKNOWN);
        }
        if (YES.matcher(words).find()) {
            return Optional.of(Truth.YES);
        }
        return NO.matcher(words).find() ? Optional.of(Truth.NO) : Optional.empty();
    }

    /** The yes or no with which a longer answer begins, as in "yes, since Monday". */
    static Optional<Truth> opening(Folded said, Span phrase) {
        var words = Phrase.bare(said, phrase);
        if (BEGINS_YES.matcher(words).find()) {
            return Optional.of(Truth.YES);
        }
        return BEGINS_NO.matcher(words).find() ? Optional.of(Truth.NO) : Optional.empty();
    }

    private static final Pattern BEGINS_YES = Pattern.compile("^(?:(?:はい|ええ)[、,。 !]|(?:yes|yep|yeah)[,. !-])");
    /** In "no workaround" and "no one can work" the word answers nothing: it belongs to what follows. */
    private static final Pattern BEGINS_NO = Pattern.compile(
            "^(?:(?:いいえ|いえ)[、,。 !]|nope[,. !-]|no ?(?:[,!:;]|\\.[^0-9]|-[- ])|no (?:we|i|it|they|he|she|you|that|this|these|those|there|our|my|not|but|because|since|sorry|thanks?|only|some|still|unfortunately|luckily)\\b)");
}
