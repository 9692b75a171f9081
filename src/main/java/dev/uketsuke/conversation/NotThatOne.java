package dev.uketsuke.conversation;

import dev.uketsuke.ticket.Consent;
import dev.uketsuke.ticket.Followed;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * "No, not that one, the Linux one is solved": the consent was taken for a request that was not meant.
 *
 * @param wrong the one that is not solved
 * @param right the one that is
 */
record NotThatOne(Followed wrong, Followed right) {
    private static final int LONGEST = 120;
    private static final String THAT_JA = "(?:そっち|そちら|それ|その(?:件|お?問い?合わ?せ)|こっち|こちら|これ|この件)(?:の(?:件|ほう|方))?";
    private static final String KIND_EN = "(?:one|request|ticket|case|issue|problem|matter)";
    private static final Pattern MISTAKEN = Pattern.compile(THAT_JA + "(?:では|じゃ|で)(?:なく(?:て)?|な(?:い)?|ありません)(?:です)?"
            + "|間違(?:え|い)(?:ました|でした|です|た)?|違(?:います|いました|う)|(?:選び|押し|言い)間違"
            + "|\\bnot (?:that|this)(?: " + KIND_EN + "\\b|(?=[,.;:!]|$))|\\b(?:wrong|another|different) " + KIND_EN
            + "\\b|\\bi (?:meant|mean)\\b|\\b(?:by|my) mistake\\b");
    private static final Pattern INSTEAD_OF = Pattern.compile(
            "[^、。,.]{1,40}?(?:の(?:件|ほう|方)|req-[0-9-]+ ?)(?:では|じゃ)なく(?:て)?|\\bnot (?:the|my) (?:[^\\s,.]+ ){1,4}?"
                    + KIND_EN + "\\b|\\b(?:not|instead of) req-[0-9]+-[0-9]+");
    private static final Pattern THE_OTHER =
            Pattern.compile("もう(?:一|1|ひと)(?:つ|件)|(?:もう)?片方|(?:別|ほか|他)の(?:件|ほう|方|お?問い?合わ?せ)|\\bthe other\\b");

    static Optional<NotThatOne> of(List<Followed> tickets, String text) {
        var words = ControlWords.folded(text);
        if (words.length() > LONGEST || words.contains("?") || TicketWords.persists(text)) {
            return Optional.empty();
        }
        var mistaken = MISTAKEN.matcher(words).find();
        var instead = INSTEAD_OF.matcher(words).find() && TicketWords.tellsSolved(text);
        if (!mistaken && !instead) {
            return Optional.empty();
        }
        var open = WhichTicket.open(tickets);
        var rest = MISTAKEN.matcher(INSTEAD_OF.matcher(words).replaceAll(" ")).replaceAll(" ");
        return WhichTicket.named(open, rest)
                .or(() -> THE_OTHER.matcher(rest).find() ? theOther(open) : Optional.empty())
                .flatMap(right -> marked(open, right).map(wrong -> new NotThatOne(wrong, right)));
    }

    /** Of two, the one that was not marked. */
    private static Optional<Followed> theOther(List<Followed> open) {
        var unmarked = open.stream()
                .filter(ticket -> ticket.standing().consent() == Consent.NONE)
                .toList();
        return open.size() == 2 && unmarked.size() == 1 ? Optional.of(unmarked.getFirst()) : Optional.empty();
    }

    private static Optional<Followed> marked(List<Followed> open, Followed right) {
        return WhichTicket.inOrder(open, "").stream()
                .filter(ticket -> !ticket.equals(right) && ticket.standing().consent() != Consent.NONE)
                .findFirst();
    }
}
