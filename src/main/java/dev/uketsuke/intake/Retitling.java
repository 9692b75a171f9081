package dev.uketsuke.intake;

import dev.uketsuke.dialog.Answer;
import dev.uketsuke.dialog.AnswerKind;
import dev.uketsuke.dialog.Answered;
import dev.uketsuke.dialog.Provenance;
import dev.uketsuke.dialog.Question;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A title that was made of what the requester told follows when a value in it is put right (#10). */
final class Retitling {
    private Retitling() {}

    /** The title with the new value in the place of the old one; empty when it is the requester's own or names no such value. */
    static Optional<Answered> following(Request request, Question question, Answered before, Answer after) {
        var title = request.answers().of(Request.TITLE);
        if (title.filter(one -> one.provenance() == Provenance.INFERRED).isEmpty()
                || (question.kind() != AnswerKind.COUNT && question.kind() != AnswerKind.TEXT)
                || question.slot().equals(Request.TITLE)) {
            return Optional.empty();
        }
        var old = single(before.answer());
        var fresh = single(after);
        var words = single(title.get().answer());
        return old.isEmpty() || fresh.isEmpty() || words.isEmpty() || old.equals(fresh)
                ? Optional.empty()
                : replaced(words.get(), old.get(), fresh.get(), before.quote())
                        .map(changed -> new Answered(
                                Answer.of(changed),
                                Provenance.INFERRED,
                                title.get().quote(),
                                title.get().asked()));
    }

    /** Where the requester's words for it stand in the title, they alone are meant; otherwise the value where it stands once. */
    private static Optional<String> replaced(String title, String old, String fresh, @Nullable String quote) {
        var value = Pattern.compile(
                "(?<![\\p{IsLatin}\\p{N}.])" + Pattern.quote(old) + "(?![\\p{N}]|[.,:%][\\p{N}]|%)",
                Pattern.CASE_INSENSITIVE);
        if (quote != null && title.contains(quote) && value.matcher(quote).find()) {
            var said = value.matcher(quote).replaceFirst(Matcher.quoteReplacement(fresh));
            return Optional.of(title.replace(quote, said));
        }
        return value.matcher(title).results().count() == 1
                ? Optional.of(value.matcher(title).replaceFirst(Matcher.quoteReplacement(fresh)))
                : Optional.empty();
    }

    private static Optional<String> single(Answer answer) {
        return answer instanceof Answer.Given given && given.values().size() == 1
                ? Optional.of(given.values().getFirst())
                : Optional.empty();
    }
}
