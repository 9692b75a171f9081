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
    private static final String NO_NAME_EN =
            "(?:is|are|was|were|has|have|had|do|does|did|can|could|cannot|can't|not|still|again|another|different|that|it|fails?|shows?|needs?)\\b";
    private static final String OF_THE_CHOICE = "(?:"
            + THAT_JA + "(?:では|じゃ|で)(?:なく(?:て)?|な(?:い)?|ありません)(?:です)?"
            + "|(?:選び|押し|言い|番号を?|件の)間違(?:え|い)(?:ました|でした|です|た)?"
            + "|\\bnot (?:that|this)(?: " + KIND_EN + "\\b|(?=[,.;:!]|$))|\\bwrong " + KIND_EN
            + "\\b|\\b(?:for|about|on|to) (?:another|a different) (?:one|request|ticket|case)\\b|\\bi meant\\b)";

    /** What as often says that a setting or a screen is wrong: a mistake of the requester's only where it stands alone. */
    private static final String OF_ANYTHING =
            "(?:^|(?<=[、。,.;:!]|[,.;:!] ))(?:違(?:います|いました|う)|間違(?:え|い)(?:てい)?(?:ました|でした|です|た)"
                    + "|i mean(?= [^,.]*" + KIND_EN + ")|(?:by|my) mistake|(?:another|different|other) " + KIND_EN
                    + ")(?=[、。,.;:! ]|$)";

    private static final Pattern MISTAKEN = Pattern.compile(OF_THE_CHOICE + "|" + OF_ANYTHING);
    private static final Pattern BEGINNING = Pattern.compile(
            "(?:(?:いいえ|いえ|いや|あ|すみません|ごめんなさい|申し訳(?:ありません|ございません)|失礼(?:し|いたし)ました|no|nope|sorry|oops|oh|wait|" + MISTAKEN
                    + ")[、。,.;:! ]+)*");
    private static final Pattern ONLY_NAME =
            Pattern.compile("(?:[^、。,.]{1,30}?の?(?:件|ほう|方|お?問い?合わ?せ)|req-[0-9-]+|[^\\p{IsHiragana}、。,.]{1,25}?)"
                    + "(?:の(?:件|ほう|方))?(?:です|でした|だ|の間違い(?:です|でした)|のつもりでした)?"
                    + "|(?:it(?:'s| is| was) )?(?:the |my )?(?:req-[0-9-]+|(?:(?!" + NO_NAME_EN
                    + ")[\\p{IsLatin}\\p{Nd}'-]+(?: |$)){1,3})(?:" + KIND_EN
                    + ")?(?: ?please| ?instead)?");
    private static final Pattern INSTEAD_OF = Pattern.compile(
            "[^、。,.]{1,40}?(?:の(?:件|ほう|方)|req-[0-9-]+ ?)(?:では|じゃ)なく(?:て)?|\\bnot (?:the|my) (?:[^\\s,.]+ ){1,4}?"
                    + KIND_EN + "\\b|\\b(?:not|instead of) req-[0-9]+-[0-9]+");
    private static final Pattern THE_OTHER =
            Pattern.compile("もう(?:一|1|ひと)(?:つ|件)|(?:もう)?片方|(?:別|ほか|他)の(?:件|ほう|方|お?問い?合わ?せ)|\\bthe other\\b");

    private static final Pattern QUESTION = Pattern.compile("[?？]|か[。\\s]*$");

    static Optional<NotThatOne> of(List<Followed> tickets, String text) {
        var words = ControlWords.folded(text);
        if (words.length() > LONGEST || QUESTION.matcher(text).find() || TicketWords.persists(text)) {
            return Optional.empty();
        }
        var told = TicketWords.tellsSolved(text);
        var instead = told && INSTEAD_OF.matcher(words).find();
        var mistaken = MISTAKEN.matcher(words).find()
                && (told ? AddressedWords.number(text).isEmpty() : barely(words));
        if (!mistaken && !instead) {
            return Optional.empty();
        }
        var open = WhichTicket.open(tickets);
        var rest = MISTAKEN.matcher(INSTEAD_OF.matcher(words).replaceAll(" ")).replaceAll(" ");
        return WhichTicket.named(open, rest)
                .or(() -> THE_OTHER.matcher(rest).find() ? theOther(open) : Optional.empty())
                .flatMap(right -> marked(open, right).map(wrong -> new NotThatOne(wrong, right)));
    }

    /** Whether nothing is said but that it was a mistake, and what was meant. */
    private static boolean barely(String words) {
        var beginning = BEGINNING.matcher(words);
        return beginning.lookingAt()
                && beginning.end() > 0
                && ONLY_NAME.matcher(words.substring(beginning.end())).matches();
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
