package dev.uketsuke.understanding;

import com.google.re2j.Pattern;
import dev.uketsuke.dialog.Question;
import java.util.Optional;

/** A sentence that says of the request what kind it is, and nothing else: 「これは障害ではなく質問です」 (#19). */
final class KindStated {
    private static final int LONGEST = 80;
    private static final Cue SAYS_SO = Cue.any(
            "これ|それ|こちら|本件|今回|この(?:件|内容|問い?合わ?せ|お問い?合わ?せ|相談)|(?:では|じゃ)(?:な|あり|ござ)|でな[くい]|というより|よりも|として|扱い|に(?:変|訂正|修正|直)|種[類別]",
            "\\b(?:this|that|it|it's|mine|my (?:request|ticket|message)|isn't|is not|rather|instead|not an?|change|kind|type|treat)\\b");
    private static final Pattern FILLING = Cues.any(
            "この(?:件|内容|問い?合わ?せ|お問い?合わ?せ|相談)|お問い?合わ?せ|問い?合わ?せ|これ|それ|こちら|本件|今回|その|ただ|単なる|単に|製品|(?:では|じゃ)?(?:あり|ござい)ません|(?:では|じゃ|で)な(?:くて|く|い)|というより(?:も|は)?|より(?:も|は)?|むしろ|として|扱(?:って|い)|(?:変更|訂正|修正|直し|変え|なおし)(?:て|して)?|ください|下さい|お願い(?:いた)?します|してほしい|したい|実は|すみません|やはり|やっぱり|あくまで|違い?ます|種[類別]|です|でした|なので|します|つもり|ので|けど|が|は|を|に|で|の|も|と|だけ|件|ね|よ|、",
            "\\b(?:it's|that's|i'm|this|that|it|its|isn't|wasn't|is|was|wasn't|not|no|an?|the|just|only|actually|really|rather|but|please|my|our|request|ticket|message|about|sorry|meant|mean|i|we|i'm|am|as|to|change|make|treat|kind|of|type|wrong|instead|than|more|have|want|asking|simply|really|how|thanks)\\b");

    private KindStated() {}

    /** The choice of the question about the kind that a sentence states. */
    static Optional<Match> in(Folded said, Span sentence, Question kinds) {
        if (sentence.end() - sentence.start() > LONGEST || !said.has(SAYS_SO, said.all())) {
            return Optional.empty();
        }
        var chosen = Choices.in(said, sentence, kinds);
        return chosen.size() == 1
                        && FILLING.matcher(Names.without(said.text(sentence), Choices.names(kinds)))
                                .replaceAll(" ")
                                .chars()
                                .noneMatch(Character::isLetterOrDigit)
                ? Optional.of(chosen.getFirst())
                : Optional.empty();
    }
}
