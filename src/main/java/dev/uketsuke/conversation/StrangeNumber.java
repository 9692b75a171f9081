package dev.uketsuke.conversation;

import dev.uketsuke.ticket.Followed;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Something that is wished, and no more, about a request whose number is none of the requester's: it is done to no other. */
final class StrangeNumber {
    private static final int LONGEST = 120;

    /** What says more tells the agent something, in which another's number may well stand. */
    private static final int MOST_BESIDE = 20;

    private static final Pattern WISH = Pattern.compile(
            "重大度|緊急度|エスカレ(?:ーション|ート)?|再開|再オープン|状況|進捗|ステータス|引き?継|解決|解消|終了|クローズ|閉じ|同意"
                    + "|\\b(?:severity|escalat(?:e|ed|ing|ion)|raise|re-?open(?:ed)?|status|progress|news|solved|resolved|fixed|clos(?:e|ed|ing)|agree|hand(?:ing)? (?:it |this )?over|tak(?:e|es|ing) over)\\b");
    private static final Pattern POLITE = Pattern.compile(
            "お願い(?:し|いたし|致し)ます|(?:て|を)?(?:ください|下さい)|教え|知りたい|(?:いただけ|もらえ)ます(?:でしょう)?か|よろしく|すみません|お?問い?合わ?せ|チケット"
                    + "|\\b(?:please|thanks?(?: you)?|(?:can|could|would|will) (?:you|i|we)|tell me|give me|let me know|i(?:'d| would) like|i want|what|the|my|our|request|ticket|case|number|about)\\b");
    private static final Pattern NUMBER = Pattern.compile("req-[0-9]{4}-[0-9]{6,12}");
    private static final Pattern OF_ANOTHER =
            Pattern.compile("同じ|同様|同一|類似|似た|関連|関係|\\b(?:same|similar|identical|relat(?:ed|es)|like|duplicate)\\b");

    private StrangeNumber() {}

    /** The number in capitals. */
    static Optional<String> in(String text, List<Followed> followed) {
        return wishesOnly(text) && WhichTicket.strange(followed, text) ? TicketWords.number(text) : Optional.empty();
    }

    /** Whether what is said is about something else that is like the request of a number. */
    static boolean ofAnother(String text) {
        return TicketWords.number(text).isPresent()
                && OF_ANOTHER.matcher(ControlWords.folded(text)).find();
    }

    /** Whether little is said but what is wished about the request of a number. */
    static boolean wishesOnly(String text) {
        if (text.length() > LONGEST) {
            return false;
        }
        var words = ControlWords.folded(text);
        var beside = POLITE.matcher(
                        NUMBER.matcher(WISH.matcher(words).replaceAll(" ")).replaceAll(" "))
                .replaceAll(" ");
        return WISH.matcher(words).find()
                && !ofAnother(text)
                && beside.codePoints().filter(Character::isLetterOrDigit).count() <= MOST_BESIDE;
    }
}
