package dev.uketsuke.conversation;

import dev.uketsuke.ticket.Act;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** That a colleague with an address takes over, when a short message says nothing else. */
final class ColleagueWords {
    private static final int LONGEST = 160;
    private static final Pattern MAIL =
            Pattern.compile("[\\s,:、(<\\[「]*([A-Za-z0-9._%+-]{1,64}@[A-Za-z0-9.-]{1,100}\\.[A-Za-z]{2,20})[)>\\]」]*,?");
    private static final Pattern END = Pattern.compile("[\\s。.!]+$");
    private static final Pattern JA = Pattern.compile("(?:お世話になっております。|すみません、)?"
            + "(?:[^、。]{1,20}(?:ため|ので|により|につき)、?|(?:この|本)(?:件|お?問い?合わ?せ)(?:の(?:担当|窓口|連絡先))?(?:は|を)、?"
            + "|(?:今後|以後|以降|本日|明日|来週|来月)(?:から)?の?(?:は|、)?、?|(?:担当|窓口|連絡先)(?:は|を)、?)*"
            + "(?:(?:同僚|後任|上司|部下|弊社|別|同じ部署|交代|次の担当)の)?"
            + "(?<name>[^、。はをが]{1,40}?)(?:さん|様|氏)?\\s*(?:に|へ|が)、?(?:この件を)?"
            + "(?:引き?継|交代|交替|代わ|替わ|変わ|担当(?=し|いた|を|に)|対応(?=し|いた)|変更(?=し|いた|を|に|と))[^、。]{0,16}");
    private static final String COLLEAGUE_EN =
            "(?:(?:my|our|a|the) )?(?:(?:new )?(?:colleague|coworker|co-worker|successor|teammate|team mate|manager|boss) ?)?,?";
    private static final Pattern EN_TO = Pattern.compile(
            "(?i)(?:(?:hi|hello|please|could you|can you|i(?:'m| am|'ll| will|'d like to| would like to| want to)?|we(?:'re| are|'ll| will)?),? )*"
                    + "(?:hand|handing|pass|passing|transfer|transferring|give|giving)(?: over)? "
                    + "(?:this|the|my|it)(?: (?:request|case|ticket|one|matter))?(?: over| on)? to "
                    + COLLEAGUE_EN + " ?(?<name>[\\p{L}'. -]{1,40}?)(?:,? please)?");
    private static final Pattern EN_TAKES = Pattern.compile("(?i)" + COLLEAGUE_EN + " ?(?<name>[\\p{L}'. -]{1,40}?),? "
            + "(?:(?:will|is going to|is|shall) )?(?:be )?(?:takes?|taking) (?:(?:this|it|the|my)(?: (?:request|case|ticket))? )?over"
            + "(?: (?:this|the|my|from)(?: (?:request|case|ticket|me|here|now|tomorrow|on))*| for me| from me)*");

    private ColleagueWords() {}

    static Optional<Act.ColleagueNamed> of(String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        var plain = Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replace('\u2019', '\'')
                .strip();
        var mail = MAIL.matcher(plain);
        if (!mail.find()) {
            return Optional.empty();
        }
        var address = mail.group(1).toLowerCase(Locale.ROOT);
        var rest = END.matcher(plain.substring(0, mail.start()) + gap(plain, mail.end()) + plain.substring(mail.end()))
                .replaceFirst("");
        return Stream.of(JA, EN_TO, EN_TAKES)
                .map(pattern -> pattern.matcher(rest))
                .filter(found -> found.matches())
                .map(found -> found.group("name").strip())
                .filter(name -> !name.isEmpty())
                .map(name -> new Act.ColleagueNamed(name, address))
                .findFirst();
    }

    /** Between Latin words the address leaves a space. */
    private static String gap(String plain, int end) {
        return end < plain.length() && plain.charAt(end) < 128 && plain.charAt(end) != ' ' ? " " : "";
    }
}
