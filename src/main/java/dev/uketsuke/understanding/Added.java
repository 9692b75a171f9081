package dev.uketsuke.understanding;

import com.google.re2j.Pattern;
import dev.uketsuke.dialog.Slot;
import java.util.List;

/** "Also Windows 11", 「大阪支店でも起きています」: a further value of what is recorded already, which stays beside it. */
final class Added {
    private static final int LONGEST = 200;

    /** What holds several values at a time. */
    private static final List<Slot> SEVERAL =
            List.of(Slots.OS, Slots.ERROR_MESSAGES, Slots.RELATED_REQUESTS, Slots.EMAILS, Slots.EXTENT);

    private static final Pattern ADDING = Cues.any(
            "も(?:追加|含|対象|同じ|同様|あり|ある|ござ|加え|入れ|です|でし|起き|発生|出て|出ま|影響|使って|該当|お?願い|[。、. ]|$)|追加(?:で|し|を|に|お?願|です|$)|(?:に|を)加え|(?:ほか|他)に|さらに|加えて",
            "\\b(?:also|too|as well|in addition|additionally|plus|add)\\b");

    private Added() {}

    /** Puts what is recorded before what is said to come on top of it. */
    static void read(Findings findings, List<Span> sentences, Context context) {
        var said = findings.said();
        for (var slot : SEVERAL) {
            var before = context.answers().values(slot);
            if (before.isEmpty() || !findings.has(slot)) {
                continue;
            }
            sentences.stream()
                    .filter(sentence -> sentence.covers(findings.span(slot)))
                    .filter(sentence -> sentence.end() - sentence.start() <= LONGEST && said.has(ADDING, sentence))
                    .findFirst()
                    .ifPresent(_ -> findings.beside(slot, before));
        }
    }
}
