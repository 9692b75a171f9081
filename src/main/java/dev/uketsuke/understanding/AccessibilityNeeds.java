package dev.uketsuke.understanding;

import com.google.re2j.Pattern;
import dev.uketsuke.intake.Intent;

/**
 * What a person needs so as to be served at all (#80): 「右手に障害があり、…」, "I am blind and use a screen reader". A word such
 * as 障害 or "blind" means a person only beside a body, a sense or somebody; of a machine it tells of trouble.
 */
final class AccessibilityNeeds {
    private static final String IMPAIRED = "(?:障害|障がい|障碍|しょうがい)";
    private static final String LIMB = "(?:[左右両片][手足腕耳目眼]|手足|手指|四肢|[上下]肢|(?:^|[ 、。はがも])(?:手|足|腕|耳|目|眼|体|身体))";
    private static final Pattern PERSON = Cues.any(
            "(?:聴覚|視覚|色覚|聴力|視力|嗅覚|発達|身体|肢体|精神|知的|学習|言語|運動|発話)(?:機能)?(?:の|に|に?重い)?" + IMPAIRED,
            LIMB + "(?:の|に)(?:機能)?" + IMPAIRED,
            IMPAIRED + "(?:者|(?:が|の)あ[るり](?:ます)?(?:者|人|かた|社員|職員|利用者|担当者?|同僚|メンバー|スタッフ|学生|生徒|方[がはのもにで、。]))",
            "聴覚|視覚|難聴|耳が(?:聞こえ|不自由|遠)|目が(?:見え|不自由)|手が不自由|弱視|全盲|車椅子|吃音|色覚|発話",
            "\\b(?:hard of hearing|low vision|(?:visually|hearing|speech|motor)[ -]impair\\w*|dyslexi\\w*|colou?r[ -]?blind\\w*|stutter\\w*)\\b",
            "\\b(?:i am|i'm|he is|he's|she is|she's|who is|who's|(?:person|user|colleague|employee|requester|manager|contact|contact person|coworker|co-worker|teammate) is)(?: (?:also|legally|partially|partly|completely|totally|almost|nearly|profoundly|severely|fully|both))* (?:blind|deaf)\\b",
            "\\b(?:blind|deaf) (?:user|person|people|colleague|employee|coworker|co-worker|customer|member|teammate|requester)s?\\b",
            "(?:読み上げ(?:ソフト|機能)|スクリーン ?リーダー)を(?:使っ|使用し|利用し|使い|使う)",
            "\\b(?:i|we|who|they|he|she) (?:have to |must |also |only )?(?:use|uses|rely on|relies on|work with|works with) (?:a |the )?screen[ -]?readers?\\b");
    /** What helps such a person, and may as well be the program that fails. */
    private static final Pattern AID = Cues.any(
            "読み上げ(?:ソフト|機能)|スクリーン ?リーダー|手話|筆談|合理的配慮", "\\b(?:screen reader|sign language|accessibility needs?)\\b");

    private static final Pattern WISH =
            Cues.any("お願い|ください|下さい|希望|ため|ので|助かり|幸い", "\\b(?:i am|i'm|i use|we have|please|prefer|would|need)\\b");
    /** What somebody cannot do or hardly can, which is no trouble of a machine. */
    private static final Pattern LIMIT = Cues.any(
            "(?:電話|通話|音声|声|会話|キーボード|マウス|文字|字|画像|図|画面)[^、。]{0,12}(?:でき(?:ない|ませ|ず|なく)|使え(?:ない|ませ|ず)|聞こえ|聞き取|見え|見られ|読め|読みづら|読みにく|話せ|困難|難し|苦手)[^、。]{0,6}",
            "\\b(?:can't|cannot|can not|unable to|not able to|do not|don't) (?:use|hear|see|read|speak|talk|type|take|make|answer)\\b[^,.]{0,20}\\b(?:phones?|calls?|telephone|images?|screenshots?|pictures?|keyboard|mouse|you|voice|text)\\b");

    private final TypeCues types = new TypeCues();

    /** Whether a sentence says what somebody needs; one that tells of the trouble with an aid does not. */
    boolean in(Folded said, Span sentence) {
        return said.has(WISH, sentence)
                && (said.has(PERSON, sentence) || (said.has(AID, sentence) && !tells(said.text(sentence))));
    }

    /** Whether a sentence that says so tells of trouble as well. */
    boolean besideTrouble(Folded said, Span sentence) {
        var besides =
                AID.matcher(PERSON.matcher(said.text(sentence)).replaceAll(" ")).replaceAll(" ");
        return tells(LIMIT.matcher(besides).replaceAll(" "));
    }

    private boolean tells(String words) {
        var said = Folded.of(words);
        return types.read(said, said.all()).filter(Intent.PROBLEM::equals).isPresent();
    }
}
