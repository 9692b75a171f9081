package dev.uketsuke.conversation;

import dev.uketsuke.dialog.Slot;
import dev.uketsuke.intake.Choices;
import dev.uketsuke.intake.Open;
import dev.uketsuke.severity.Fact;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The wish for the whole form (#9) or to take the last change back, when a short message says nothing else. */
final class ControlWords {
    private static final int LONGEST = 60;

    static final String PLEASE_JA =
            "(?:して|させて|って|て)?(?:ください|下さい|ほしい(?:です)?|欲しい(?:です)?|もらえますか|いただけますか|お願い(?:いたし|致し|し)?(?:ます)?|"
                    + "したい(?:です|のですが|んですが)?|きたい(?:です|のですが)?|たい(?:です|のですが)?|します|する|です|ます)?(?:か|ね|よ)?";
    private static final String I =
            "(?:(?:can|could|may) (?:i|you|we) |i(?:'d| would) (?:like|prefer) to |i want to |let me |please |just |oh,? |sorry,? |no,? |wait,? )*";
    private static final String END = "(?: (?:please|pls|thanks|thank you|instead|again))*";
    private static final String FORM_JA = "(?:(?:全体|全部|全項目|入力|記入|問い合わせ)の?)?(?:フォーム|記入欄|入力欄)";

    private static final Pattern FORM = Pattern.compile(
            "(?:全部|すべて|全て|全項目|まとめて|一度に|一括で|一気に|いっぺんに)(?:を|の項目を|の項目)?(?:まとめて|一度に|一括で|一気に)?(?:記入|入力|書|回答|答え)(?:き|え)?"
                    + PLEASE_JA
                    + "|" + FORM_JA + "(?:で|に)(?:まとめて)?(?:記入|入力|書|回答)?(?:き)?" + PLEASE_JA
                    + "|" + FORM_JA + "を(?:表示|開い|開き|出し|見せ|見|使い|使っ)" + PLEASE_JA
                    + "|" + I
                    + "(?:(?:show|open|give|see|use|get|have|fill (?:in|out))(?: me)? )?(?:the |a )?(?:whole|full|entire|complete) form(?: at once)?"
                    + END
                    + "|" + I
                    + "(?:show|open|give|see|have|get|answer)(?: me)? all (?:of )?(?:the |your |these )?(?:questions|fields)(?: at once| together| in one go| on one (?:card|page|form))"
                    + END
                    + "|" + I + "(?:show|open|give|see|use|get|fill (?:in|out))(?: me)? the form" + END
                    + "|" + I
                    + "(?:write|fill|enter|type|answer|do)(?: (?:it|everything|them))?(?: (?:in|out))?(?: all)? (?:at once|in one go|on one (?:card|page|form))"
                    + END);

    private static final String LAST_JA = "(?:今|いま|さっき|先ほど|先程|直前|最後|さきほど)の(?:変更|修正|訂正|回答|入力|操作|内容)?(?:を|は)?";
    /** What can only be meant of what was said here. */
    private static final String UNDO_SAID = LAST_JA + "(?:元に|もとに|前に)(?:戻|もど)(?:し|す)?" + PLEASE_JA
            + "|(?:元に|もとに)(?:戻|もど)して(?:ください|下さい|ほしい(?:です)?|欲しい(?:です)?|もらえますか|いただけますか)?"
            + "|" + LAST_JA + "(?:取り?消し?|取消し?|撤回|キャンセル|なし|無し|なかったこと)(?:に|で)?" + PLEASE_JA
            + "|(?:取り?消し?|取消し?)(?:て|たい)?(?:ください|です)?[(](?:直前|今|さっき)の(?:変更|修正|訂正|回答)[)]"
            + "|アンドゥ" + PLEASE_JA
            + "|" + I
            + "undo(?: (?:that|this|(?:the|my|this|that) (?:last |latest |previous )?(?:answer|edit|one|correction|step|thing)|my (?:last |latest |previous )?change))?"
            + END
            + "|" + I + "(?:revert|undo) my (?:last |latest |previous )?(?:change|answer|edit|correction)" + END
            + "|" + I + "take (?:that|it) back" + END;
    /** What may as well be done about the trouble. */
    private static final String UNDO_DONE = "(?:変更|修正|訂正)(?:を|は)?(?:元に|もとに|前に)(?:戻|もど)(?:し|す)?" + PLEASE_JA
            + "|(?:元に|もとに)(?:戻|もど)(?:し|す)" + PLEASE_JA
            + "|" + I
            + "(?:undo|revert)(?: (?:that|this|it|(?:the|this|that) (?:last |latest |previous )?(?:change|answer|edit|one|correction|step|thing)))?"
            + END
            + "|" + I + "(?:change|put|set) (?:that|it) back(?: to (?:what|how) it was)?" + END
            + "|" + I + "take (?:that|it) back to (?:what|how) it was" + END;

    private static final Pattern UNDO = Pattern.compile(UNDO_SAID + "|" + UNDO_DONE);
    private static final Pattern UNDO_ONLY_SAID = Pattern.compile(UNDO_SAID);
    private static final List<Slot> ROLLED_BACK =
            List.of(new Slot("workaround"), new Slot("tried-actions"), Fact.ROLLBACK_SOLVES.slot());

    private static final Pattern MERGE = Pattern.compile(
            "(?:(?:全部|すべて|2件|2つ|両方)(?:を|は)?)?(?:1件|一件|1つ|一つ|ひとつ|1本)(?:の(?:お?問い?合わ?せ|依頼))?(?:に|へ)(?:まとめ(?:直し|なおし)?|戻し|もどし)?"
                    + PLEASE_JA
                    + "|分け(?:た|る)の(?:を|は)(?:元に)?(?:戻(?:し|す)|やめ|取り?消し?|なし)(?:に)?" + PLEASE_JA
                    + "|(?:分割|分けるの)(?:を|は)(?:元に戻し|取り?消し?|やめ|なし)(?:に)?" + PLEASE_JA
                    + "|" + I
                    + "(?:(?:put|merge|join|bring) (?:them|these|those|it|everything|both|the (?:two|requests|two requests))(?: all)?(?: back)?(?: together| into one| into one request)?|(?:undo|revert) (?:the|that) split|(?:make|keep) (?:it|them|this|these)(?: as)? (?:one|a single)(?: (?:request|ticket|case))?(?: (?:again|after all))?)"
                    + END);

    private ControlWords() {}

    /** Whether requests that were parted shall be one again. */
    static boolean merges(String text) {
        var words = folded(text);
        return words.length() <= LONGEST && MERGE.matcher(words).matches();
    }

    /** A long text says something else in any case, and is not looked through. */
    static String folded(String text) {
        if (text.length() > 2 * LONGEST) {
            return text;
        }
        return Normalizer.normalize(text, Normalizer.Form.NFKC)
                .replace('\u2019', '\'')
                .strip()
                .toLowerCase(Locale.ROOT)
                .replaceAll("^(?:やっぱり|やはり|すみません|では|じゃあ)[、, ]*|[。.!?\\s]+$", "");
    }

    /**
     * Which of the choices is wished for.
     *
     * @param open what is asked: where a change of the requester's own may be told of, only what is said here is undone
     */
    static Optional<String> of(String text, @Nullable Open open) {
        var words = folded(text);
        if (words.length() > LONGEST) {
            return Optional.empty();
        }
        var undo = open != null && ROLLED_BACK.stream().anyMatch(open::asks) ? UNDO_ONLY_SAID : UNDO;
        return FORM.matcher(words).matches()
                ? Optional.of(Choices.FORM)
                : Optional.of(Choices.UNDO).filter(_ -> undo.matcher(words).matches());
    }
}
