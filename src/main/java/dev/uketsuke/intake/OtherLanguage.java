package dev.uketsuke.intake;

import dev.uketsuke.dialog.AnswerKind;
import dev.uketsuke.dialog.Language;
import dev.uketsuke.dialog.Question;
import dev.uketsuke.dialog.Slot;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A request has to be written in the language that it is supported in, unless that is Japanese (#79, C6). What is shown by
 * a program, a name and a value with a form of its own is no text to be rewritten.
 */
public final class OtherLanguage {
    /** The requester wants to write the texts anew in the language of support. */
    public static final Slot REWRITE = new Slot("rewrite");

    private static final Pattern JAPANESE = Pattern.compile("[\\p{IsHiragana}\\p{IsKatakana}\\p{IsHan}]");
    private static final Pattern LETTERS = Pattern.compile("\\p{IsLatin}{2}");
    private static final Set<Slot> NO_TEXT = Stream.of(
                    "error-messages",
                    "contact-name",
                    "organization",
                    "on-behalf-of",
                    "entered-by",
                    "os",
                    "device",
                    "product",
                    "product-version")
            .map(Slot::new)
            .collect(Collectors.toUnmodifiableSet());

    private OtherLanguage() {}

    /** The texts in Japanese of a request that is to be supported in another language, in the order of the questions. */
    public static List<Slot> toRewrite(Request request, Policy policy) {
        return supported(request) == Language.JA
                ? List.of()
                : texts(request, policy)
                        .filter(question -> request.answers().value(question.slot()).stream()
                                .anyMatch(text -> JAPANESE.matcher(text).find() && !isChoice(question, text)))
                        .map(Question::slot)
                        .toList();
    }

    /** Whether a request supported in Japanese is told in another language, which needs no change. */
    public static boolean toldInAnother(Request request) {
        return supported(request) == Language.JA
                && request.answers().value(Request.ISSUE).stream()
                        .anyMatch(text -> LETTERS.matcher(text).find()
                                && !JAPANESE.matcher(text).find());
    }

    private static Language supported(Request request) {
        return request.answers()
                .value(Request.SUPPORT_LANGUAGE)
                .map(Language::ofTag)
                .orElse(Language.JA);
    }

    /** The words of a choice are known to the agents in every language. */
    private static boolean isChoice(Question question, String text) {
        return question.choices().stream()
                .anyMatch(choice -> choice.label().in(Language.JA).equals(text)
                        || choice.cues().contains(text));
    }

    private static Stream<Question> texts(Request request, Policy policy) {
        return policy.questionnaire().applicable(request.answers()).stream()
                .filter(question -> question.kind() == AnswerKind.TEXT || question.kind() == AnswerKind.LONG_TEXT)
                .filter(question -> !NO_TEXT.contains(question.slot()));
    }
}
