package dev.uketsuke.conversation;

import dev.uketsuke.dialog.Answer;
import dev.uketsuke.dialog.Provenance;
import dev.uketsuke.dialog.Slot;
import dev.uketsuke.intake.Found;
import dev.uketsuke.intake.Intake;
import dev.uketsuke.intake.Intent;
import dev.uketsuke.intake.OpenRequests;
import dev.uketsuke.intake.Reading;
import dev.uketsuke.severity.Fact;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** A draft that is not needed any more, since it is solved: never an answer to what is open. */
final class DoneWords {
    private static final int LONGEST = 80;
    private static final Pattern SOLVED = Pattern.compile(
            "(?:解決|解消|復旧)(?:し|でき|済|とな|に)|直(?:り|っ)(?:ま|た|て)|治(?:り|っ)(?:ま|た|て)|なお(?:り|っ)(?:ま|た|て)|(?:動く|使える|できる)ようになり|(?:今|いま|現在)は(?:もう)?(?:問題(?:は)?(?:あり|なく|ない)|正常)"
                    + "|\\b(?:solved|resolved|fixed|sorted|(?:works?|working)(?: fine)? (?:again|now)|working fine|(?:fine|ok(?:ay)?|all right|normal) (?:again|now)|(?:gone|went) away|back to normal)\\b");
    private static final Pattern NEEDLESS = Pattern.compile(
            "不要|必要(?:が|は)?(?:なく|な(?:い|し)|ありません)|(?:いら|要ら)な(?:い|く)|(?:いり|要り)ません|結構です|大丈夫です|取り?(?:下げ|消)|キャンセル|(?:やめ|止め)(?:ます|て|たい)|終了(?:で|し)|閉じて"
                    + "|\\b(?:no (?:longer|more) (?:\\w+ )?need(?:ed)?|no need|not needed|(?:don'?t|do not) need|never ?mind|cancel|withdraw|drop (?:it|this|the)|forget (?:it|about|this)|(?:close|stop) (?:it|this|here)|nothing (?:more|else)|need(?:ed)? (?:it |this |help )?any ?more)\\b");
    private static final Pattern OF_THE_REQUEST = Pattern.compile(
            "(?:もう|お?問い?合わ?せ|お?問合せ|サポート|ご?対応|ご?回答|本件|この件|ご?相談|起票|依頼)[^。、]{0,8}(?:不要|必要(?:が|は)?(?:なく|な(?:い|し)|ありません)|(?:いら|要ら)な(?:い|く)|(?:いり|要り)ません|結構です)"
                    + "|\\b(?:no longer need(?:ed)?|(?:don'?t|do not) need (?:this|it|that|you|your help|help|support|a (?:request|ticket)|the (?:request|ticket))(?: any ?more)?|(?:request|ticket|support|help) (?:is )?(?:no longer|not) (?:needed|required|necessary))\\b");
    private static final Pattern ALONE = Pattern.compile(
            "(?:(?:すみません|ありがとうございます|ありがとうございました|おかげさまで|無事(?:に)?|自己|自分で|もう|すでに|既に|さきほど|先ほど|たった今|問題(?:は|が)?|本件(?:は)?|この件(?:は)?|こちらで|社内で)[、 ]*)*"
                    + "(?:解決|解消|復旧|直り|治り|なおり)(?:し|でき|済み|いたし)?(?:ました|た|です|でした|しています)?"
                    + "|(?:(?:今|いま|現在)は(?:もう)?(?:すべて|全て)?)(?:問題(?:は)?(?:ありません|ない(?:です)?|なく(?:動いて|使えて)い?ます)|正常(?:です|に(?:動いて|使えて)い?ます|に戻りました))"
                    + "|(?:(?:never ?mind|thanks|sorry|ok|oh)[,.! ]+)*(?:it|this|that|(?:the |my |our )?(?:issue|problem)|everything|all)(?:'s| is| are| seems| looks| appears| works| is working)(?: to be| to work)?(?: all)?(?: now)?(?: fine| ok(?:ay)?| all right| well| good| normal(?:ly)?| as it should)(?: again| now)(?: again| now)?"
                    + "|(?:(?:never ?mind|thanks|sorry|ok|oh)[,.! ]+)*(?:(?:it|this|that|(?:the |my |our )?(?:issue|problem)|everything|all)(?:'s| is| has| was| got| has been)? )?(?:(?:now|already|all|been|just) )*(?:solved|resolved|fixed|sorted|working again|gone)(?: itself)?(?: out)?(?: (?:now|already|by itself|on its own))*");
    private static final Pattern NOT_YET = Pattern.compile(
            "(?:解決|解消|復旧)(?:し|でき)?(?:て)?(?:い)?(?:ない|ませ|なか)|直(?:ら|って(?:い)?ない|っていませ)|(?:解決|解消|復旧|直|治)[^、。]{0,4}(?:たら|れば|なら|まで|次第|かも|ます(?:か|$)|する)|しましたか|[?？]|ボタン|クリック|押|電話|メール|記録|返信"
                    + "|\\b(?:not|never|isn'?t|wasn'?t|hasn'?t) (?:yet |been |really |quite |fully )*(?:solved|resolved|fixed|sorted|working)|\\b(?:if|when|once|until|unless|before|but|after|click|clicking|press|button|call|calls|phone|mails?|email|recording)\\b");

    private DoneWords() {}

    /** What such a message asks for: to say that the article solved it, or to cancel, which is confirmed first. */
    static Optional<Reading> read(String text, Intake intake) {
        var request = intake.request();
        var words = ShortWords.of(text, LONGEST);
        if (request.blank()
                || request.handedOver()
                || intake.confirming() != null
                || !says(words, intake)
                || namesOne(text, intake)) {
            return Optional.empty();
        }
        var shown = request.suggested();
        return Optional.of(
                shown != null && shown.verdict() == null && words.have(SOLVED)
                        ? Taps.judged(new Found(Slot.KNOWLEDGE, Answer.of("solved"), Provenance.SAID, null))
                        : new Reading(Intent.CANCEL, 1, null, List.of(), List.of(), List.of(), ""));
    }

    /** Of several requests the one that is named is meant, whichever is worked on. */
    private static boolean namesOne(String text, Intake intake) {
        return OpenRequests.numbered(intake).size() > 1
                && OpenWords.drops(text, intake).isPresent();
    }

    private static boolean says(ShortWords words, Intake intake) {
        return !words.have(NOT_YET)
                && ((words.have(SOLVED) && words.have(NEEDLESS))
                        || words.have(OF_THE_REQUEST)
                        || (words.are(ALONE) && !answers(intake)));
    }

    /** Whether "solved" alone may be the answer to what is open, such as whether it is still going on. */
    private static boolean answers(Intake intake) {
        var open = intake.open();
        return open != null && open.asks(Fact.ONGOING.slot());
    }
}
