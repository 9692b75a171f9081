package dev.uketsuke.conversation;

import dev.uketsuke.content.Pack;
import dev.uketsuke.intake.Intake;
import dev.uketsuke.intake.Intent;
import dev.uketsuke.intake.OtherLanguage;
import dev.uketsuke.intake.Reading;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The wish, in words, to write a request anew in the language of its support: 「英語で書き直します」 (#79). */
final class RewriteWords {
    private static final int LONGEST = 60;
    private static final Pattern WISH = Pattern.compile(
            "(?i)(?:英語|英文|日本語)[にで]?(?:全て|すべて|全部)?(?:書き?(?:直|なお|換|替)|書きます|直し)"
                    + "|書き?(?:直し|なおし)(?:ます|たい)"
                    + "|\\bre-?write\\b|\\bwrite (?:it|this|them|everything|the (?:request|texts?)) (?:again |anew )?in (?:english|japanese)\\b");

    private RewriteWords() {}

    static Optional<Reading> read(String text, Pack pack, Intake intake) {
        var words = text.strip();
        return intake.open() != null
                        && words.length() <= LONGEST
                        && WISH.matcher(words).find()
                        && !OtherLanguage.toRewrite(intake.request(), pack.policy())
                                .isEmpty()
                ? Optional.of(
                        new Reading(Intent.CORRECT, 1, OtherLanguage.REWRITE, List.of(), List.of(), List.of(), ""))
                : Optional.empty();
    }
}
