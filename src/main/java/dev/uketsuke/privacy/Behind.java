package dev.uketsuke.privacy;

import com.google.re2j.Pattern;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What stands behind the word for a password: the words that lead to a value, and the value.
 *
 * @param assigned whether something says that the value is the password
 * @param colon whether a sign says so
 * @param quoted whether the value stands in quotation marks
 * @param start equal to the end where the value has been hidden already
 */
record Behind(boolean assigned, boolean colon, boolean quoted, int start, int end) {
    private static final List<String> SIGNS = List.of("→", "⇒", "=>", ":", "=");
    private static final List<String> ASSIGNING = List.of(
            "is now", "it's", "its", "is", "was", "be", "remains", "equals", "to", "につきましては", "に関しましては", "については", "には",
            "は", "- ", "→", "⇒", "=>", ":", "=");
    private static final List<String> LEADING = List.of(
            "changed",
            "set",
            "reset",
            "being",
            "literally",
            "just",
            "simply",
            "actually",
            "still",
            "now",
            "as",
            "from",
            "unchanged",
            "hasn't",
            "like",
            "which",
            "would",
            "same",
            "the",
            "following",
            "temporary",
            "new",
            "が",
            "を",
            "も",
            "に",
            "の",
            "、",
            ",",
            "/",
            "|-",
            ">-",
            "|",
            "?",
            "値",
            "欄",
            "方",
            "自体",
            "ですが",
            "だけど",
            "新しい",
            "現在",
            "相変わらず",
            "変わらず",
            "同じ",
            "いつもの",
            "として",
            "実際",
            "今",
            "初期値",
            "value",
            "例");
    /** What the password is for, before it is said what it is. */
    private static final Pattern PURPOSE =
            Pattern.compile("(?i)^((?:[a-z0-9'._-]+ ){1,7})(?:(?:is|was|be|remains|equals)\\b|[=:]) ?[!-~]");
    /** How sure or in what manner, and what it is not. */
    private static final Pattern ASIDE = Pattern.compile("^(?:(?:たしか|確か|多分|たぶん|おそらく)、?|"
            + "[\\p{Hiragana}\\p{Katakana}ー\\p{Han}]{1,14} ?|[!-~]{1,30}(?:ではなく|じゃなくて)、?)[!-~\"「『]");

    /** What follows when a value was said to be the password, and the sentence ends or goes on about it. */
    private static final Pattern ENDED = Pattern.compile(
            "^(?:$|[ ]*(?:$|です|でした|だった|だと|だ。|である|。|\\.|、|,|\\n|と入力|を入力|を使|を設定|に設定|という|で入|でログ|でサイン|のまま|になって|にして"
                    + "|となって|に変更|に戻|(?:and|but|before|until) ))");

    private static final Pattern CONNECTED =
            Pattern.compile("(?i)^(?:[ ]?(?:から|ではなく|じゃなくて|および|または|と|→|=>|(?:to|and|or|not)\\b|,|、)[ ]?|/[ ]?|[ ]/[ ])");
    /** The name that a value has in a nested object. */
    private static final Pattern NESTED = Pattern.compile("^\\{\\s*\"[A-Za-z]{2,16}\"\\s*:\\s*");

    /** What a file is called behind the password that stands in its name. */
    private static final Pattern ENDING = Pattern.compile("^(.{4,})\\.(?:[a-z]{2,4}|7z)$");

    private static final Pattern ELEMENT = Pattern.compile("(?i)^>\\s*(?:<value>\\s*)?([^<\\s][^<\\n]{1,120})</");
    /** Where the next value of a form or a connection string begins. */
    static final Pattern NEXT = Pattern.compile("[&;] ?[A-Za-z_][A-Za-z_ -]{0,30}=");

    private static final int LONGEST_KEY = 32;
    private static final int MOST_LEADS = 8;
    private static final int LONGEST = 128;
    private static final int LONGEST_REMARK = 18;

    /** Reads on from a place; null when no value follows. */
    static @Nullable Behind read(Flat text, int place) {
        int at = text.runEnd(place, 4, c -> c == '\\');
        if (text.lower().startsWith("'s ", at)) {
            return value(text, at + 3, true, false);
        }
        at = text.runEnd(at, 1, c -> "\"'`」』】]".indexOf(c) >= 0);
        at = remark(text, blanks(text, at));
        // A value is needed that looks like a password: most words for one are in sentences without any.
        boolean promising = Likeness.promising(text, at, at + LONGEST);
        var purpose = promising && letter(text.charAt(at)) ? text.at(PURPOSE, at, 80) : null;
        purpose = purpose != null && Nearby.words(text, at, at + purpose.end(1)).isEmpty() ? purpose : null;
        at += purpose == null ? 0 : purpose.end(1);
        boolean assigned = false;
        boolean colon = false;
        boolean loose = purpose != null;
        for (int leads = 0; leads < MOST_LEADS; leads++) {
            at = blanks(text, at);
            if (Placeholder.at(text, at)) {
                at = Placeholder.end(text, at);
                var more = text.at(CONNECTED, at, 20);
                if (more == null) {
                    return new Behind(true, false, false, at, at);
                }
                at += more.end();
                continue;
            }
            var assigning = word(text, at, ASSIGNING);
            var lead = assigning == null ? word(text, at, LEADING) : assigning;
            var aside = lead == null && promising && japanese(text, at) ? text.at(ASIDE, at, 60) : null;
            if (lead == null && aside == null) {
                break;
            }
            loose |= aside != null;
            assigned |= assigning != null;
            colon |= lead != null && SIGNS.contains(lead);
            at += lead != null ? lead.length() : aside != null ? aside.end() - 1 : 0;
        }
        at = blanks(text, at);
        var nested = colon ? text.at(NESTED, at, 40) : null;
        at += nested == null ? 0 : nested.end();
        if (Placeholder.at(text, at)) {
            return new Behind(true, false, false, at, at);
        }
        var behind = value(text, at, assigned || at == place, colon);
        return behind == null ? null : behind.loosely(text, loose);
    }

    /** Behind words that could say anything only what looks like a password and ends the sentence is one. */
    private @Nullable Behind loosely(Flat text, boolean loose) {
        if (!loose) {
            return this;
        }
        var value = text.text().substring(start, end).replaceFirst("[.,;]+$", "");
        boolean plain =
                Likeness.strong(value) || (value.length() >= 6 && value.chars().allMatch(Character::isDigit));
        return plain && ended(text, start + value.length()) ? this : null;
    }

    static boolean ended(Flat text, int end) {
        return ENDED.matcher(text.after(end, 8)).find();
    }

    boolean hidden() {
        return start == end;
    }

    private static @Nullable Behind value(Flat text, int place, boolean assigned, boolean colon) {
        int at = text.charAt(place) == '\\' && text.charAt(place + 1) == '"' ? place + 1 : place;
        char closing = closing(text.charAt(at));
        if (closing != 0) {
            int end = at + 1;
            while (end < at + 82 && !closes(text, end, closing) && text.charAt(end) >= ' ') {
                end += text.charAt(end) == '\'' && closing == '\'' ? 2 : 1;
            }
            if (text.charAt(end) == closing && end > at + 1) {
                if (Placeholder.touches(text, at + 1, end)) {
                    return new Behind(true, false, true, end, end);
                }
                int inner = text.charAt(end - 1) == '\\' ? end - 1 : end;
                return new Behind(assigned, colon, true, at + 1, inner);
            }
        }
        var element = text.charAt(at) == '>' ? text.at(ELEMENT, at, LONGEST + 20) : null;
        if (element != null) {
            return new Behind(true, true, false, at + element.start(1), at + element.end(1));
        }
        int start = "([{<【".indexOf(text.charAt(at)) >= 0 ? bracketed(text, at) : at;
        int end = start;
        while (end < start + LONGEST && text.charAt(end) > ' ' && text.charAt(end) < 0x7F) {
            end++;
        }
        boolean ends = text.charAt(end) <= ' ' || text.charAt(end) >= 0x7F;
        if (!ends) {
            return null;
        }
        int last = unnamed(text, start, next(text, start, end));
        return last - start >= 3 ? new Behind(assigned, colon, false, start, last) : null;
    }

    /** Without the ending of a file's name that says its password. */
    private static int unnamed(Flat text, int start, int end) {
        var ending = text.charAt(start - 1) == '=' ? ENDING.matcher(text.text().substring(start, end)) : null;
        return ending != null && ending.find() && Likeness.strong(ending.group(1)) ? start + ending.end(1) : end;
    }

    /** Where the value ends because another one begins, at the latest where its word ends. */
    static int next(Flat text, int start, int end) {
        var stretch = text.text().substring(start, Math.min(text.text().length(), end + LONGEST_KEY));
        var next = stretch.indexOf('=') < 0 ? null : NEXT.matcher(stretch);
        return next != null && next.find() ? Math.min(end, start + next.start()) : end;
    }

    /** An apostrophe that is doubled does not close. */
    private static boolean closes(Flat text, int at, char closing) {
        return text.charAt(at) == closing && !(closing == '\'' && text.charAt(at + 1) == '\'');
    }

    private static int bracketed(Flat text, int at) {
        return "\"'「『".indexOf(text.charAt(at + 1)) >= 0 ? at + 2 : at + 1;
    }

    private static int blanks(Flat text, int at) {
        int end = at;
        while (end < at + 4
                && (text.charAt(end) == ' '
                        || text.charAt(end) == '\n'
                        || text.charAt(end) == '\r'
                        || text.charAt(end) == '\t')) {
            end++;
        }
        return end;
    }

    /** Behind a remark in parentheses; one that could be the password itself is none. */
    private static int remark(Flat text, int at) {
        if (text.charAt(at) != '(') {
            return at;
        }
        int end = text.runEnd(at, LONGEST_REMARK, c -> c != ')');
        boolean word =
                text.text().substring(at + 1, Math.max(at + 1, end)).chars().anyMatch(c -> c >= '0' && c <= '9');
        return text.charAt(end) == ')' && !word ? end + 1 : at;
    }

    /** The word that stands here; a Latin one only as a whole word. */
    private static @Nullable String word(Flat text, int at, List<String> words) {
        for (var word : words) {
            if (text.lower().startsWith(word, at)
                    && (word.charAt(0) > 0x7F
                            || !letter(word.charAt(0))
                            || !letterOrDigit(text.charAt(at + word.length())))) {
                return word;
            }
        }
        return null;
    }

    private static boolean japanese(Flat text, int at) {
        return text.after(at, LONGEST_KEY).chars().anyMatch(c -> c >= 0x3000);
    }

    private static boolean letter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
    }

    private static boolean letterOrDigit(char c) {
        return letter(c) || (c >= '0' && c <= '9') || "!@#$%^&*_-".indexOf(c) >= 0;
    }

    private static char closing(char opening) {
        return switch (opening) {
            case '「' -> '」';
            case '『' -> '』';
            case '"' -> '"';
            case '\'' -> '\'';
            case '`' -> '`';
            default -> 0;
        };
    }
}
