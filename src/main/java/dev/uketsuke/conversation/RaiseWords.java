package dev.uketsuke.conversation;

import java.util.regex.Pattern;

/** That severity A is wished for in so many words. */
final class RaiseWords {
    private static final Pattern WISH = Pattern.compile(
            "(?:重大度|緊急度|優先度|重要度)[^。]{0,8}(?:[AaＡａ]|最高|上げ|引き上げ)|エスカレ|[AaＡａ] ?に(?:上げ|引き上げ|変更|して)"
                    + "|\\bescalate\\b|\\b(?:severity|sev|priority) ?-?a\\b|\\b(?:raise|bump|move|change|make|set|go) (?:it |this |that |them |the \\w+ (?:one )?)?(?:up )?(?:to )?(?:severity |sev )?a\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern NOT =
            Pattern.compile("(?:ません|ない|不要|なく)|\\b(?:not|n't|never|no need)\\b|[?？]", Pattern.CASE_INSENSITIVE);

    private RaiseWords() {}

    static boolean in(String text) {
        var wish = WISH.matcher(text);
        return wish.find()
                && !NOT.matcher(text.substring(
                                Math.max(0, wish.start() - 30), Math.min(text.length(), wish.end() + 12)))
                        .find();
    }
}
