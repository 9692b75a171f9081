package dev.uketsuke.understanding;

/**
 * That it works only as long as something is off, undone or set otherwise: a way round and the sign that undoing the
 * change helps (#55), but no recovery (#54).
 */
final class WorkingWhileCues {
    private static final String WORKS_EN =
            "\\b(?:works?|worked|working|starts?|runs?|running|opens?|fine|ok|okay|normal(?:ly)?|healthy|responds?)\\b";
    private static final String WORKS_JA =
            "(?:(?:動き|使え|使用でき|利用でき|起動し|起動でき|動作し|開け|開き|つながり|繋がり|通り)ま(?:す|し)|(?:使え|使用でき|利用でき|起動でき|開け|つなが|繋が)る|動く|開く|(?:動い|動作し|起動し|使え|開け|つながっ|繋がっ)て(?:い|お)?(?:ま(?:す|し)|る|り)|(?:起動|動作)する|正常(?:に|です)|普通に|問題(?:は)?(?:な[いくし]|あり?ませ))";

    /** A rule that only reports, or what was in the way and is not. */
    private static final String LOOSENED_EN =
            "\\b(?:(?:with|in|on|under|into|to) (?:[a-z0-9'-]+ ){0,5}?(?:audit|warn|report[- ]only|detection[- ]only)\\b"
                    + "|(?:with|while|when|if|once|as long as|since)\\b[^.,;]{0,40}? (?:off(?:[.,;:!]|$| (?:it|they|everything|all|we|our|users)\\b)|(?:disabled|removed|uninstalled|paused|suspended|unloaded)\\b)"
                    + "|without (?:the|our|that|this|these) [^.,;]{0,30}?(?:rule|polic(?:y|ies)|setting|profile|update|patch|agent|sensor|filter|protection|scan(?:ning)?|change)s?\\b)";

    private static final String LOOSENED_JA =
            "(?:(?:監査|警告|検出のみの?)(?:モード)?(?:に(?:して|変えて|切り替えて|戻して)(?:い|お)?(?:る|た)(?:間|うち|状態)"
                    + "|に(?:する|変える|切り替える|戻す)と|に(?:すれ|変えれ|切り替えれ|戻せ)ば|なら|だと|では|の(?:間|とき|時|状態)(?:は|だけ|なら|では))"
                    + "|(?:無効(?:化)?|オフ|off|停止|解除|切(?:っ|り)|外し|止め|抜い|消し)[^。、]{0,6}?(?:て|で)(?:い|お)?(?:る|た)(?:間|うち|限り|状態|とき|時))";

    /** Undoing or loosening what was changed makes it work. */
    static final Cue LOOSENED = Cue.any(
            LOOSENED_EN + "[^.;]{0,40}?" + WORKS_EN,
            WORKS_EN + "(?: again)? (?:[a-z]+ ){0,2}?" + LOOSENED_EN,
            LOOSENED_JA + "[^。]{0,16}?" + WORKS_JA);

    /** It works under a condition, whichever it is. */
    static final Cue CONDITION = LOOSENED.or(
            WORKS_EN
                    + "(?: again| normally| fine| now)? (?:[a-z]+ )?(?:as long as|only|while|when|whenever|if|once|unless|provided|without)\\b",
            "\\b(?:when|whenever|if|once|as long as|while|unless|only)\\b[^.;]{0,60}?\\b(?:works?|runs?|starts?|opens?) (?:again|fine|normally|now)\\b",
            "\\bin (?:[a-z0-9'-]+ ){0,3}?mode\\b[^.;]{0,40}?" + WORKS_EN,
            "(?:(?:て|で)(?:い|お)?(?:る|た)|(?:て|で)おく)(?:間|うち|限り|状態|とき|時)(?:は|だけ|のみ|なら|では|だと|で)?[^。]{0,20}?" + WORKS_JA,
            "(?:する|変える|切り替える|入れる|外す|切る|止める|消す|抜く)と、?[^。]{0,16}?" + WORKS_JA,
            "(?:モード|状態|環境)(?:なら|だと|では)[^。]{0,16}?" + WORKS_JA);

    private WorkingWhileCues() {}
}
