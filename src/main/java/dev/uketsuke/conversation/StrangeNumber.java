package dev.uketsuke.conversation;

import dev.uketsuke.ticket.Followed;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Something that is wished about a request whose number is none of the requester's: it is done to no other. */
final class StrangeNumber {
    /** What is longer tells the agent something, in which another's number may well stand. */
    private static final int LONGEST = 120;

    private static final Pattern WISH = Pattern.compile(
            "重大度|緊急度|エスカレ|再開|再オープン|状況|進捗|引き?継|解決|終了|クローズ|閉じ"
                    + "|severity|escalat|raise|re-?open|status|solved|resolved|fixed|clos(?:e|ing)|hand(?:ing)? (?:it |this )?over|tak(?:es?|ing) over",
            Pattern.CASE_INSENSITIVE);

    private StrangeNumber() {}

    /** The number in capitals. */
    static Optional<String> in(String text, List<Followed> followed) {
        return text.length() > LONGEST || !WISH.matcher(text).find()
                ? Optional.empty()
                : TicketWords.number(text)
                        .filter(number -> followed.stream()
                                .noneMatch(ticket -> ticket.number().equals(number)));
    }
}
