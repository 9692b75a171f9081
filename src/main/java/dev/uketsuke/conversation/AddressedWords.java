package dev.uketsuke.conversation;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/** That a message is for the agent of one request, because it begins with that request's number and then says something. */
final class AddressedWords {
    private static final int LONGEST_ADDRESS = 120;
    private static final int LONGEST_WISH = 200;
    private static final String NUMBER = "(?<number>req-[0-9]{4}-[0-9]{6,12})";

    private static final Pattern JA = Pattern.compile(
            "(?:(?:お世話になって(?:おり|い)ます|すみません|すいません|恐れ入りますが|お手数ですが|ありがとうございます|承知しました|あと|また|では)[、。 ]*)*"
                    + "(?:お?問い?合わ?せ|チケット|リクエスト|ケース|受付)?(?:番号)?(?:の|[:： ])?" + NUMBER
                    + " ?(?:の(?:件|お?問い?合わ?せ)?|に(?:ついて|関して|追加|補足|回答)?|への?(?:追加|補足|回答|返信|返事)?|は|が|で|を|です|[、。,::]|\\n)(?<rest>.*)",
            Pattern.DOTALL);
    private static final Pattern EN = Pattern.compile(
            "(?:(?:hi|hello|ok|okay|please|and|also|thanks|thank you|sorry|here is|here's|this is)[,. ]+)*"
                    + "(?:(?:(?:an? |the |some |my |more )?(?:information|info|details?|update|addition|answer|reply|note|question|files?|logs?) )?"
                    + "(?<about>about|regarding|re|concerning|as for|for|on|to|add(?:ing)?(?: this)? to)[: ]+)?"
                    + "(?:(?:my |the |our )?(?:request|ticket|case|sr)(?: number)? )?" + NUMBER
                    + "(?<mark> ?[:,.;\\n-])?(?<rest>.*)",
            Pattern.DOTALL);

    /** What is wished of the bot, or says that something else is related to it. */
    private static final Pattern WISH = Pattern.compile(
            "重大度|緊急度|エスカレ|再開|再オープン|関連|同じ(?:件|症状|問題|事象)|別の?(?:件|お?問|質問)|引き?継|status|severity|escalat|re-?open|relat(?:ed|es)|another|separate|same (?:as|issue|problem|thing)|hand(?:ing)? (?:it |this )?over|tak(?:es?|ing) over");

    private AddressedWords() {}

    /** The number in capitals. */
    static Optional<String> number(String text) {
        var head = Normalizer.normalize(text.substring(0, Math.min(text.length(), LONGEST_WISH)), Normalizer.Form.NFKC)
                .strip()
                .toLowerCase(Locale.ROOT);
        if (WISH.matcher(head).find()) {
            return Optional.empty();
        }
        var japanese = JA.matcher(head);
        if (japanese.matches() && says(japanese.group("rest")) && japanese.start("number") < LONGEST_ADDRESS) {
            return Optional.of(japanese.group("number").toUpperCase(Locale.ROOT));
        }
        var english = EN.matcher(head);
        return english.matches()
                        && (english.group("about") != null || english.group("mark") != null)
                        && says(english.group("rest"))
                        && english.start("number") < LONGEST_ADDRESS
                ? Optional.of(english.group("number").toUpperCase(Locale.ROOT))
                : Optional.empty();
    }

    /** A number with a particle behind it is an answer, or a question of the bot's own. */
    private static boolean says(String rest) {
        return rest.codePoints().filter(Character::isLetterOrDigit).count() > 3;
    }
}
