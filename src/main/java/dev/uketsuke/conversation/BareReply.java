package dev.uketsuke.conversation;

import dev.uketsuke.intake.Intake;
import dev.uketsuke.intake.Remark;
import java.util.List;
import java.util.regex.Pattern;

/** A yes, a no, thanks or a number with nothing else: it answers what is asked, and where nothing is it tells nothing. */
final class BareReply {
    private static final int LONGEST = 40;
    private static final String POLITE = "(?:です|でした|ます|ました|しました|いたしました|致しました|ございます|ございました|した|だ)?(?:か|ね|よ)*";
    private static final String JA =
            "(?:はーい|はい|ええ|うん|うーん|いいえ|いえ|いや|イエス|ノー|オーケー|オッケー|ok|そう|その通り|そのとおり|了解|承知|わかり|分かり|かしこまり"
                    + "|大丈夫|結構|可能|正しい|間違いありません|違い|違う|問題(?:ありません|ない)|特に(?:ありません|ない)|ありません|ない|なし|特になし|わかりません|分かりません|わからない|分からない|知りません|不明"
                    + "|(?:どうも)?(?:ありがとう|有難う)|どうも|助かり|(?:よろしく|宜しく)?お願い(?:いた|致)?(?:し)?|よろしく|同意し?|はてな|なるほど|えっと|あの)"
                    + POLITE;
    private static final String EN =
            "(?:y|yes|yep|yeah|yup|n|no|nope|nah|ok|okay|k|sure|fine|great|good|perfect|cool|nice|alright|all right|right|correct|true|false|agreed|i agree|of course|certainly|absolutely|definitely"
                    + "|please|please do|go ahead|sounds good|no problem|not really|never|none|nothing|maybe|perhaps|i see|got it|understood|done|confirm|confirmed|i do|we do|it is|it does"
                    + "|that'?s (?:right|correct|fine|ok|okay|all|it)|(?:i )?(?:don'?t|do not) know|dunno|not sure|no idea|h+m+|u+h+|u+m+|a+h+|o+h+|well"
                    + "|(?:many )?thanks(?: a lot| so much)?|thank you(?: so much| very much)?|thx|ty|cheers)";
    private static final String APART = "[\\s,、。.!?;:…-]";
    private static final Pattern REPLY =
            Pattern.compile("(?:(?:" + JA + APART + "*|(?:" + EN + "|[0-9]{1,2})(?:" + APART + "+|$)))+");
    private static final Pattern THANKS = Pattern.compile("ありがと|有難|助かり|\\b(?:thanks|thank you|thx|ty|cheers)\\b");

    private BareReply() {}

    static boolean is(String text) {
        return ShortWords.of(text, LONGEST).are(REPLY);
    }

    /** What is said to one while nothing is asked; empty when it is something else, or an answer. */
    static List<Remark> answer(String text, Intake intake) {
        var open = !intake.request().blank() || intake.doubt() != null || intake.confirming() != null;
        if (open || !is(text)) {
            return List.of();
        }
        return List.of(ShortWords.of(text, LONGEST).have(THANKS) ? new Remark.Thanked() : new Remark.NothingAsked());
    }
}
