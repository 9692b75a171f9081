package dev.uketsuke.privacy;

import com.google.re2j.Pattern;
import java.util.ArrayList;
import java.util.List;

/** Passwords alone on the line below the name of their account, as on a note. */
final class AccountLines implements Detector {
    private static final String LABEL =
            "(?:user ?(?:name|id)?|login(?: ?name)?|log-?on|id|account|acct|ユーザー?(?:名|id)?|アカウント名?|ログイン(?:名|id)?|サインイン名?)[ ]?(?:[:=は]|is)?[ ]?";
    private static final Pattern LABELLED =
            Pattern.compile("(?:^|\\n)[ \\t・*-]*" + LABEL + "\\n?[a-z0-9_.@\\\\-]{2,40}[ ]*\\r?\\n{1,2}[ \\t]*$");
    private static final Pattern ACCOUNT = Pattern.compile(
            "(?:^|\\n)[ \\t・*-]*(?:root|sa|[a-z]{0,10}[-_]?admin[a-z]{0,10}|guest|kanri|sysop|operator|(?:svc|adm|ops)[-_.][a-z0-9-]{2,20}|[a-z0-9._+-]{1,40}@[a-z0-9.-]{3,40}|[a-z0-9.]{2,20}\\\\[a-z0-9._-]{2,30})[ ]*\\r?\\n{1,2}[ \\t]*$");
    private static final int ABOVE = 80;
    private static final int SHORTEST = 6;
    private static final int LONGEST = 40;

    @Override
    public List<Hit> find(Flat text) {
        var hits = new ArrayList<Hit>();
        for (int line = text.text().indexOf('\n') + 1;
                line > 0;
                line = text.text().indexOf('\n', line) + 1) {
            int start = text.runEnd(line, LONGEST, c -> c == ' ' || c == '\t');
            int end = text.runEnd(start, LONGEST + 1, c -> c > ' ' && c < 0x7F);
            if (end - start >= SHORTEST
                    && end - start <= LONGEST
                    && text.charAt(text.runEnd(end, LONGEST, c -> c == ' ' || c == '\r')) < ' ') {
                add(text, line, Hit.likely(SecretKind.PASSWORD, start, end), hits);
            }
        }
        return hits;
    }

    private static void add(Flat text, int line, Hit hit, List<Hit> hits) {
        var word = text.text().substring(hit.start(), hit.end());
        boolean made = Likeness.invented(word)
                && (Likeness.coined(word) || !Names.telling(word))
                && !Placeholder.touches(text, hit.start(), hit.end());
        var above = made ? text.before(line, ABOVE) : "";
        if (made && (LABELLED.matcher(above).find() || ACCOUNT.matcher(above).find())) {
            hits.add(hit);
        }
    }
}
