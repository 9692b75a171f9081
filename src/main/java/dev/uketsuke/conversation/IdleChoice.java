package dev.uketsuke.conversation;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Whether a message goes on with a draft or begins anew: clauses that say nothing else, at its beginning or its end.
 *
 * @param rest what is told besides, as it was written; empty when nothing is
 */
record IdleChoice(boolean anew, String rest) {
    private static final Pattern CLAUSE = Pattern.compile("(?<=[、,。!！?？\\n])|(?<=\\.)(?=\\s|$)");

    private static final String DRAFT =
            "(?:はい|では|それでは|その|この|前の|先の|先日の|昨日の|先週の|以前の|途中の|書きかけの|最初の|[日月火水木金土]曜日?の|お?問い?合わ?せ|件|内容|下書き|まま|引き|[でのをにからはも])*";
    private static final String POLITE = "(?:[ぁ-ん]|お?願い|致し|頂き|下さい|希望|進め|書き)*";
    private static final Pattern GO_ON = Pattern.compile("[(]?1[).番]?(?:です)?"
            + "|" + DRAFT + "(?:続き(?!ま)|続け|つづけ|つづき(?!ま)|再開|飛ばし|スキップ|どちらでも)" + POLITE
            + "|" + english("go on|continue|resume|carry on|pick (?:it |that )?up|skip|either|(?:old|first) one"));
    private static final Pattern ANEW = Pattern.compile("[(]?2[).番]?(?:です)?"
            + "|" + DRAFT + "(?:新しく|新しい|新規|新たに|別|別件)(?:の|に|で)?(?:お?問い?合わ?せ|件|もの|話|こと|内容|依頼|相談)?"
            + "(?:[をにでがと]|として)?(?:始め|開始|作成|作り|起票|登録|出し)?" + POLITE
            + "|" + english("new|anew|another|different|start (?:over|again|fresh)"));
    /** A plain yes means to go on as long as nothing else is chosen; so does saying that one is back. */
    private static final Pattern YES = Pattern.compile(
            "はい|ええ|うん|そうです|お願い(?:し|いたし|致し)ます|(?:大変)?お待たせ(?:し|いたし|致し)ました|(?:今)?戻りました"
                    + "|yes(?: please)?|yep|yeah|sure|please(?: do)?|(?:ok(?:ay)?,? )?(?:i am|i'm|we are|we're) back(?: now)?|sorry for the (?:delay|wait)");

    private static final Pattern NO = Pattern.compile("いいえ|いえ|いや|no|nope|no(?:,)? thanks?");

    private enum Said {
        GO_ON,
        ANEW,
        YES,
        NO,
        SOMETHING
    }

    /** A choice among words that are about nothing but the choice. */
    private static String english(String choice) {
        var around =
                "(?:(?:let's|let|us|me|we|i|i'd|i'll|we'd|we'll|would|like|to|want|please|can|could|shall|should|will|with|it|that|this|the|a|my|our|old|earlier|previous|first|draft|request|ticket|case|one|issue|question|from|where|left|off|now|then|just|is|it's|that's|make|open|begin|start|as|something|thanks|thank|you|ok|yes|no)\\b ?)*";
        return around + "(?:" + choice + ")\\b ?" + around;
    }

    /** The choice that a message makes; empty when it makes none. */
    static Optional<IdleChoice> in(String text) {
        var clauses = CLAUSE.split(text.strip());
        var first = 0;
        var last = clauses.length;
        var said = new ArrayList<Said>();
        while (first < last && of(clauses[first]) != Said.SOMETHING) {
            said.add(of(clauses[first++]));
        }
        while (last > first && of(clauses[last - 1]) != Said.SOMETHING) {
            said.add(of(clauses[--last]));
        }
        var rest = String.join("", List.of(clauses).subList(first, last)).strip();
        return chosen(said).map(anew -> new IdleChoice(anew, rest));
    }

    /** What names one of both counts more than a plain yes or no. */
    private static Optional<Boolean> chosen(List<Said> said) {
        if (said.contains(Said.ANEW) || said.contains(Said.GO_ON)) {
            return Optional.of(said.contains(Said.ANEW));
        }
        return said.isEmpty() ? Optional.empty() : Optional.of(said.contains(Said.NO));
    }

    private static Said of(String clause) {
        var words = Normalizer.normalize(clause, Normalizer.Form.NFKC)
                .replace('\u2019', '\'')
                .toLowerCase(Locale.ROOT)
                .replaceFirst("[、,。.!?\\s]+$", "")
                .strip();
        if (GO_ON.matcher(words).matches()) {
            return Said.GO_ON;
        }
        if (ANEW.matcher(words).matches()) {
            return Said.ANEW;
        }
        if (YES.matcher(words).matches()) {
            return Said.YES;
        }
        return NO.matcher(words).matches() ? Said.NO : Said.SOMETHING;
    }
}
