package dev.uketsuke.conversation;

import com.google.re2j.Pattern;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What a message itself says of being about another request than the one at hand (#15): "another issue: …", 「別件ですが、…」.
 *
 * @param before what is said before it, of the request at hand; empty when it says so at its beginning
 * @param text the words that say so and what follows them
 * @param other what is told of the other request; empty when it is only announced
 */
record OtherWords(String before, String text, String other) {
    private static final int LONGEST_LEAD = 200;
    private static final int MOST_LEADS = 5;
    private static final java.util.regex.Pattern SENTENCES =
            java.util.regex.Pattern.compile("(?<=[。！!?？\\n])|(?<=[.])(?=\\s)");
    private static final String ASKED = "(?:お?問い?合わ?せ|お?問合せ|問題|質問|ご?相談|不具合|事象|トラブル|障害|要望|ご?依頼|用件|話|件|お願い)";
    private static final String MATTER =
            "(?:issue|problem|question|request|matter|topic|thing|ticket|case|inquiry|enquiry|error|bug|incident)s?";
    private static final Pattern ANNOUNCED = Pattern.compile(
            "別件(?:で|です|なの|に|と|も|が|の|、|:|$)|(?:全く|まったく)?別の" + ASKED
                    + "|(?:それ|これ|本件|上記|この(?:件|問題)|今の(?:件|問題))と(?:は|も)(?:全く|まったく)?(?:別|関係(?:が|の)?(?:ない|なく|ありません)|無関係)"
                    + "|もう(?:一|1|ひと)(?:つ|件|点)(?:[、。]|$|だけ|別|お?(?:聞き|伺い|尋ね|願い)|ご?(?:質問|相談|依頼|報告)|問題|不具合|困|教え|あり|の?"
                    + ASKED + ")"
                    + "|(?:ほか|他)に(?:も|、)?[^。]{0,12}(?:問題|質問|相談|困っ|お?聞き|伺い|教え)"
                    + "|(?:新しい|新規の|次の|追加の|関連した|関連する)(?:お?問い?合わ?せ|質問|ご?相談|問題|不具合)|話(?:は|が)(?:変わ|かわ)"
                    + "|\\b(?:another|(?:a |an |some )?(?:different|separate|unrelated|new|further|related)|one more|(?:a |my )?second|(?:the |my |an)other) (?:\\w+ )?"
                    + MATTER
                    + "\\b|\\bunrelated(?:ly)?\\b|\\bon (?:another|a different|a separate|an unrelated) (?:note|topic|subject)\\b|^separately\\b");
    private static final Pattern DENIED = Pattern.compile(
            "(?:は|も|が)(?:特に)?(?:ありません|ございません|ない(?:です)?|なし|起きて(?:い)?(?:ません|ない)|出て(?:い)?(?:ません|ない)|見当たりません)|別の(?:問題|件|話)(?:では|じゃ)(?:ありません|ない)"
                    + "|\\b(?:no|not|without|isn'?t|aren'?t|any) (?:an?other|other|a different|a separate|different|separate|unrelated|further|new)\\b");
    private static final Pattern SUPPOSED = Pattern.compile(
            "かも|もしかし|おそらく|多分|たぶん|\\b(?:maybe|perhaps|possibly|probably|might|may be|not sure|could be)\\b");
    private static final Pattern RELATED = Pattern.compile(
            "関連(?:した|する|して|の|があ|しそう|で)|関係(?:した|する|があ)|(?:それ|これ|その件|この件|前の件|先ほどの件|本件)に(?:関して|ついて|関する)|続きの"
                    + "|(?:^|[^n])related\\b|\\brelating to\\b|\\bfollow[- ]?up\\b");
    private static final Pattern LEAD = Pattern.compile(
            "^(?:(?:あと|また|(?:それに|これに)?関連して|それと|それから|ちなみに|すみません|あの|では|実は|and|also|but|so|oh|sorry|hi|hello)[、,. ]*)*"
                    + "(?:(?:それ|これ|本件|上記|この(?:件|問題)|今の(?:件|問題))と(?:は|も)(?:全く|まったく)?)?"
                    + "(?:別件|別の" + ASKED + "|もう(?:一|1|ひと)(?:つ|件|点)(?:別の)?" + ASKED + "?|(?:新しい|新規の|次の|追加の|関連した|関連する)"
                    + ASKED + "|話(?:は|が)(?:変わ|かわ)(?:るの|りま))"
                    + "(?:(?:なの|の)?(?:です|だ|す)(?:が|けど|けれど|けれども)?|(?:が|も)(?:あり|ござい)ます(?:が|けど)?|で(?:すが)?|として|に(?:なり)?(?:ますが)?|を?お?願いします|を?(?:したい|させて)(?:です|のですが|ください)?|が)?[、,。.: ]*"
                    + "|^(?:(?:and|also|but|so|oh|ok|okay|sorry|hi|hello|now)[, ]+)*(?:(?:i(?:'ve| have| also have)?(?: got)?|we(?:'ve| have| also have)?(?: got)?|there(?:'s| is)|this is|here(?:'s| is)|it(?:'s| is)) )?(?:also )?"
                    + "(?:another|(?:a |an |some )?(?:completely |totally )?(?:different|separate|unrelated|new|further|related)|one more|(?:a |my )?second|(?:the |my |an)other) (?:\\w+ )?"
                    + MATTER
                    + "(?:,? (?:please|too|as well))?[:,.!\\-– ]+|^(?:unrelated(?:ly)?|separately|on (?:another|a different|a separate|an unrelated) (?:note|topic|subject))[:,. ]+",
            Pattern.CASE_INSENSITIVE);

    /** Empty when the message says nothing of the kind. */
    static Optional<OtherWords> of(String message) {
        var sentences = List.of(SENTENCES.split(message));
        for (var at = 0; at < sentences.size(); at++) {
            var words = folded(sentences.get(at));
            if (ANNOUNCED.matcher(words).find() && !DENIED.matcher(words).find()) {
                var text =
                        String.join("", sentences.subList(at, sentences.size())).strip();
                var before = String.join("", sentences.subList(0, at)).strip();
                return Optional.of(new OtherWords(before, text, other(text)));
            }
        }
        return Optional.empty();
    }

    /** What a message tells of another request, without the words that announce it. */
    static String other(String text) {
        var rest = text;
        for (var leads = 0; leads < MOST_LEADS; leads++) {
            var lead = LEAD.matcher(rest.substring(0, Math.min(LONGEST_LEAD, rest.length())));
            if (!lead.find()) {
                return rest;
            }
            rest = rest.substring(lead.end()).strip();
        }
        return rest;
    }

    /** Whether it is only supposed to be another request. */
    boolean supposed() {
        return SUPPOSED.matcher(folded(text)).find();
    }

    /** Whether a message says that it has to do with the request before it. */
    static boolean related(String text) {
        return RELATED.matcher(folded(text)).find();
    }

    private static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replace('\u2019', '\'')
                .strip()
                .toLowerCase(Locale.ROOT);
    }
}
