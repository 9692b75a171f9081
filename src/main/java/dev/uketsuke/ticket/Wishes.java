package dev.uketsuke.ticket;

import dev.uketsuke.dialog.Answers;
import dev.uketsuke.dialog.Language;
import dev.uketsuke.dialog.Slot;
import dev.uketsuke.dialog.Wording;
import java.util.ArrayList;
import java.util.List;

/** Sentences for ② that the form has no field for (#33, #65, #71, #75). */
final class Wishes {
    private static final Wording NO_CALLS = new Wording("電話でのご連絡は希望しません。", "Please do not contact us by phone.");
    private static final Wording LARGE_FILE = new Wording(
            "1 GB 以上のファイルを送付したいため、アップロード サイトのリンクをお送りください。",
            "We have a file of 1 GB or more: please send a link to an upload site.");

    private Wishes() {}

    static List<String> of(Answers answers, Language language) {
        var sentences = new ArrayList<String>();
        if (wanted(answers, "no-phone-calls")) {
            sentences.add(NO_CALLS.in(language));
        }
        sentences.addAll(answers.values(new Slot("contact-wishes")));
        if (wanted(answers, "large-file")) {
            sentences.add(LARGE_FILE.in(language));
        }
        return sentences;
    }

    private static boolean wanted(Answers answers, String slot) {
        return answers.value(new Slot(slot))
                .filter(value -> !value.equals("no"))
                .isPresent();
    }
}
