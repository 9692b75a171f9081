package dev.uketsuke.understanding;

import com.google.re2j.Pattern;

/** Words that say that what is shown shall go off, and say nothing else: 「この内容で送信してください」, "looks good, submit". */
final class SubmitWords {
    private static final String YES_JA =
            "(?:(?:はい|ええ|うん|では|じゃあ?|それでは|だから|とにかく|もういい(?:です)?(?:から)?|いい(?:です)?(?:よ|から)|ok(?:です)?|オッケー(?:です)?|同意(?:します|です|でいいです)?|それで(?:大丈夫|いい)(?:です)?|了解(?:です|しました)?|承知(?:しました|です)?|(?:分|わ)かりました)[、,。!! ]*)*";
    private static final String THIS_JA = "(?:この|その|以上の|上記の|今の|現在の)?(?:内容|まま|これ|それ|そちら|こちら)";
    private static final String ALL_JA =
            "(?:(?:両方|(?:二|2|三|3|四|4)(?:つ|件)|どちら|すべて|全て|全部|まとめて|一緒に|一括で)(?:とも|も)?(?:を|で)?[、 ]?)*";
    private static final String IS_RIGHT_JA =
            "(?:問題(?:ありません|ない(?:です)?|ないので)|間違い(?:ありません|ない(?:です)?)|相違ありません|大丈夫(?:です)?|ok(?:です)?|よい(?:です)?|良い(?:です)?|いい(?:です)?|合って(?:い)?ます|確認しました)";
    private static final String SO_JA = "(?:ので|から)?[、,。 ]*";
    private static final String AS_IT_IS_JA = "(?:(?:この|その)内容で|[こそ]れで|[こそ]のまま(?:で)?|以上で|では)?[、 ]?";
    private static final String PLEASE_SEND_JA =
            "(?:もらえ(?:ます|ません)か|もらって(?:いい|よい|良い|結構|構いません)(?:です)?|いただけ(?:ます|ません)か|いただいて(?:いい|よい|良い|結構|構いません)(?:です)?|いい(?:です)?よ?|おいて(?:ください|下さい)?|といて(?:ください|下さい)?|って(?:ば)?|よ|ね|くれ(?:る|ます(?:か)?|ませんか)?|ほしい(?:です)?)";
    private static final String SEND_JA = "(?:(?:送信|送って|提出|登録|発行|起票|申請|申し込|申込|確定|依頼|受付|承認|連絡を希望)"
            + "(?:し(?:て(?:ください|下さい|もら.{0,8}|いただ.{0,8})?|ます|たい(?:です)?|よう)|する|を?(?:お願い(?:いた)?(?:し(?:ます|たい(?:です)?))?)|ください|下さい|で(?:お願いします)?|みます|願います|"
            + PLEASE_SEND_JA + ")?"
            + "|出し(?:とい)?(?:て(?:ください|下さい|もら.{0,8}|いただ.{0,8}|おいて.{0,4})?|ます|たい(?:です)?))";
    private static final String PLEASE_JA =
            "(?:お願い(?:いた|致)?し(?:ます|たいです)|よろしく(?:お願い(?:いた)?します)?|ok(?:です)?|大丈夫(?:です)?|問題(?:ありません|ない(?:です)?)|結構です|いい(?:です)?|良い(?:です)?|進めてください)";

    /** What is shown, and nothing that may lie beside it: 「これを送ります」 is typed with a file. */
    private static final String AS_SHOWN_JA =
            "(?:(?:(?:この|その|以上の|上記の|今の|現在の)?内容(?:で|を)?|(?:[こそ]の|今の|現在の)まま(?:で)?|(?:[こそ]れ|こちら|そちら|以上)で)[、 ]?|(?:"
                    + THIS_JA + "で?)?" + IS_RIGHT_JA + SO_JA + ")";

    private static final String I_SEND_JA = "お?送り(?:いた)?(?:し)?ます";

    private static final String ALL_EN =
            "(?:it|this|that|them|these|those|both|all|the request|the requests|the ticket|the tickets|request|ticket|as is|as it is|as they are|like (?:this|that)|now|please|my requests?|our requests?|everything|the form|off|in|of (?:it|them|these|those)|the (?:two|three)(?: requests| tickets)?|(?:both|all|two|three) (?:of them|requests|tickets)|together|at once)";
    /** Whoever says that all is fine now tells that the trouble is over. */
    private static final String GOOD_EN =
            "(?:(?:it|that|this|everything|all)(?:'s| is)? )*(?:looks|look|sounds|seems|is) (?:all )?(?:good|fine|right|correct|great|perfect|ok|okay)(?: to me| with me)?";

    private static final String BEFORE_EN = "(?:yes,? |ok,? |okay,? |perfect,? |great,? |please |" + GOOD_EN
            + ",? |all (?:good|correct|fine|right),? |that'?s (?:right|correct|fine),? |go ahead(?: and|,)? |i want to |can you |could you |you can |you may |and |so |then |now |just )*";

    private static final Pattern SUBMIT = Cues.whole(
            YES_JA + ALL_JA + "(?:" + THIS_JA + ")?(?:で|を|に)?" + IS_RIGHT_JA + "?" + SO_JA + AS_IT_IS_JA + ALL_JA
                    + SEND_JA,
            YES_JA + ALL_JA + AS_SHOWN_JA + ALL_JA + I_SEND_JA,
            "(?:はい|ええ)[、,。 ]*" + ALL_JA + I_SEND_JA,
            YES_JA + ALL_JA + THIS_JA + "で[、 ]?" + ALL_JA + PLEASE_JA,
            "(?:はい|うん|ええ)[、,。 ]*(?:オッケー|ok|大丈夫)(?:です)?",
            "(?:問題(?:ありません|ない(?:です)?)|間違い(?:ありません|ない(?:です)?)|相違ありません)",
            BEFORE_EN + "(?:submit|send|file|create|open|raise|confirm|register)(?: " + ALL_EN
                    + ")*(?: and (?:submit|send)(?: " + ALL_EN + ")*)?",
            "(?:yes,? |ok,? |okay,? )*(?:" + GOOD_EN
                    + "|looks (?:good|fine|right|correct|great)(?: to me)?|lgtm|perfect|all (?:good|correct|fine|right)|(?:please )?go ahead|(?:please )?proceed|that'?s (?:right|correct|fine|all|it)|correct|confirmed|everything is (?:correct|right|fine|ok)|good to go|ship it)");

    private SubmitWords() {}

    static boolean are(Folded said, Span words) {
        return SUBMIT.matcher(Phrase.bare(said, words)).find();
    }
}
