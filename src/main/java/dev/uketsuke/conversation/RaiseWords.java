package dev.uketsuke.conversation;

import java.util.regex.Pattern;

/** That severity A is wished for in so many words. */
final class RaiseWords {
    private static final Pattern WISH = Pattern.compile(
            "(?:重大度|緊急度|優先度|重要度)[^。]{0,8}(?:[AaＡａ]|最高|上げ|引き上げ)|エスカレ|[AaＡａ] ?に(?:上げ|引き上げ|変更|して)"
                    + "|\\bescalate\\b|\\b(?:severity|sev|priority) ?-?a\\b|\\b(?:raise|bump|move|change|make|set|go) (?:it |this |that |them |the \\w+ (?:one )?)?(?:up )?(?:to )?(?:severity |sev )?a\\b",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern DENIED_BEFORE = Pattern.compile(
            "\\b(?:not|never|no need|what|does|why)\\b[^.,;!]{0,30}$|n't [^.,;!]{0,30}$", Pattern.CASE_INSENSITIVE);
    private static final Pattern DENIED_BEHIND =
            Pattern.compile("^[^。、.,;!]{0,12}?(?:不要|必要(?:は|が)?(?:な|あり)|しないで|しません|なくて|とは|になりますか|ですか|\\bnot\\b)");

    private RaiseWords() {}

    static boolean in(String text) {
        var wish = WISH.matcher(text);
        return wish.find()
                && !DENIED_BEFORE.matcher(text.substring(0, wish.start())).find()
                && !DENIED_BEHIND.matcher(text.substring(wish.end())).find();
    }
}
