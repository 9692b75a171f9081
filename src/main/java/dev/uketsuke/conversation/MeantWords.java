package dev.uketsuke.conversation;

import dev.uketsuke.content.Pack;
import dev.uketsuke.dialog.Language;
import dev.uketsuke.intake.Doubt;
import dev.uketsuke.intake.Intent;
import java.util.Arrays;
import java.util.regex.Pattern;

/** Whether a message names one of the meanings that were offered: by its number, its label, "none of them". */
final class MeantWords {
    private static final int LONGEST = 200;
    private static final Pattern NUMBER = Pattern.compile("[(]?([1-9])[).番]?(?:です|目)?");
    private static final Pattern NEITHER =
            Pattern.compile("どちらでも(?:ない|ありません|無い)(?:です)?|どれでも(?:ない|ありません)(?:です)?|違います|いいえ"
                    + "|neither(?: of (?:them|these|those))?|none(?: of (?:them|these|those))?|no|something else");

    private MeantWords() {}

    static boolean says(String text, String key, Doubt.Meaning meaning, Pack pack) {
        var words = ShortWords.of(text, LONGEST);
        var label = Arrays.stream(Language.values())
                .map(language -> pack.messages().text("meant." + key, language))
                .anyMatch(words.text()::equalsIgnoreCase);
        var number = NUMBER.matcher(words.text());
        var keys = meaning.likely().stream().map(Intent::key).toList();
        return label
                || (key.equals(MeaningAnswer.NEITHER) && words.are(NEITHER))
                || (number.matches() && keys.indexOf(key) + 1 == Integer.parseInt(number.group(1)));
    }
}
