package dev.uketsuke.understanding;

import com.google.re2j.Pattern;
import java.util.List;

/** "After last night's update", 「設定を変更してから」: a change told in passing, and the time that belongs to it. */
final class AfterChange {
    static final String CHANGE_JA =
            "(?:(?:^|[^再])(?:更新|アップデート|アップグレード|バージョンアップ|変更|入れ替え|入替え?|更改|切り?替え|移行|適用|導入|インストール|リプレース|交換|展開|配布|有効化|パッチ|メンテナンス))";
    static final String CHANGE_EN =
            "\\b(?:updat|upgrad|patch|chang|deploy|migrat|roll-?out|rolled out|rolling out|install|replac|maintenance|new (?:policy|version|release|build|rule))[a-z]*";
    private static final Pattern PHRASE = Cues.any(
            "[^。、,\n]{0,40}?" + CHANGE_JA
                    + "[^。、,\n]{0,12}?(?:の|した|しました|を?行った|を?実施した|が?終わった|が?あった)?(?:あと|後|直後|のち|以降|以来)",
            "[^。、,\n]{0,40}?(?:" + CHANGE_JA
                    + "(?:[^。、,\n]{0,8}?を?(?:し|行っ|実施し|かけ|当て))|(?:変え|入れ替え|切り?替え|当て))て(?:から|以降|以来)",
            "\\b(?:(?:right|just|shortly|immediately|directly|ever) )?(?:after|since|following) [^.,;\n]{0,50}?"
                    + CHANGE_EN + "(?: (?:[a-z-]+ ){0,3}?(?:on|from|of|at|last|this|yesterday)(?: [a-z0-9]+){0,2})?");
    /** "Since 9 this morning updates fail" tells when it began, "since this morning's update" after what. */
    private static final Pattern SINCE_A_TIME = Pattern.compile(
            "^since (?:about |around )?(?:[0-9]{1,2}(?::[0-9]{2})?|this (?:morning|afternoon|week|month)|last (?:night|week|month|year|[a-z]+day)|yesterday|today|noon|(?:mon|tues|wednes|thurs|fri|satur|sun)day)(?: ?[ap]\\.?m\\.?)?[ ,]");
    /** 「更新の後も」 tells what did not help, 「更新後の画面」 tells of no time. */
    private static final Pattern NO_CHANGE_AFTER = Pattern.compile("^ ?[もの]");

    private AfterChange() {}

    /** The phrases in which a change is told. */
    static List<Span> in(Folded said, Span within) {
        return said.hits(PHRASE, within).stream()
                .map(Folded.Hit::span)
                .filter(span -> !SINCE_A_TIME.matcher(said.text(span)).find())
                .filter(span -> !NO_CHANGE_AFTER.matcher(said.after(span, 2)).find())
                .map(span -> Phrase.edged(said, span))
                .toList();
    }
}
