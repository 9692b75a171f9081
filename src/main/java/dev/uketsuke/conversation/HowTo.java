package dev.uketsuke.conversation;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * A part of a message that asks how something is done: whatever trouble it wants to keep away, it is none, and nobody needs
 * steps or errors of it (#3).
 */
final class HowTo {
    private static final Pattern FIRST = Pattern.compile("^[^。.?!？！\\n]*");
    private static final Pattern OPENING = Pattern.compile(
            "^(?:(?:and|also|besides|then|so|next|finally|first|second(?:ly)?|hi|hello|by the way|(?:(?:another|one more|a|my|one|quick|last|next|second|other) )+(?:question|thing|point)"
                    + "|(?:in|on|for|with|about|regarding|within) [^:,]{1,40}(?=[:,])"
                    + "|(?:could|can) you tell (?:me|us)|(?:i|we)(?:'d| would) (?:also )?like to know|please (?:tell (?:me|us)|explain)|(?:i|we) (?:also )?want to know)(?: ?[:,] ?| ))*");
    private static final Pattern ASKS = Pattern.compile(
            "(?:方法|手順|やり方|仕方|やりかた|設定(?:の)?(?:場所|箇所))(?:を|について(?:も)?|に関して|が|も|は)[^。、]{0,12}(?:教え|知りた|教示|案内|伺い|聞き|確認し)"
                    + "|(?:どう(?:すれば|したら|やって|やれば|設定)|どのように(?:すれば|したら|設定|して))[^。]{0,24}(?:か|でしょう)"
                    + "|^how (?:do|can|could|should|would|may|must) (?:i|we|one|you)\\b|^how to\\b|^what is the (?:best |right |proper )?way to\\b|^is there (?:a|any) way (?:to|of|for)\\b|^where (?:do|can) (?:i|we)\\b");
    private static final Pattern MENDS = Pattern.compile(
            "(?:対処|解決|復旧|回避|改善|修復|対応|直す)(?:する)?(?:方法|手順|やり方|仕方)|どう(?:すれば|したら)[^。]{0,8}(?:直|治|復旧|解消|解決|動|使え)"
                    + "|\\b(?:fix|solve|resolve|repair|get rid of|recover from|work around|get (?:it|this|that|them) (?:back|to work|working|running))\\b");

    private HowTo() {}

    static boolean is(String text) {
        var folded = Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replace('\u2019', '\'')
                .strip()
                .toLowerCase(Locale.ROOT);
        var first = FIRST.matcher(folded);
        var sentence = first.find() ? first.group() : folded;
        var opening = OPENING.matcher(sentence);
        int begin = opening.find() ? opening.end() : 0;
        var asks = ASKS.matcher(sentence).region(begin, sentence.length());
        return asks.find()
                && !StatedTrouble.in(sentence.substring(0, asks.start()))
                && !MENDS.matcher(sentence).find();
    }
}
