package dev.uketsuke.dialog;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What may be asked, in both languages, with the rules of the article that it serves.
 *
 * @param field the article's field, 1 (①) to 11 (⑪)
 * @param label a few words for the review and the ticket
 * @param ask the question itself
 * @param hint what a good answer holds
 * @param findOut how to find it out, for a requester who does not know
 * @param meaning what it means in other words, for a requester who asks
 * @param choices for a choice its answers; for text, answers that can be taken over with one tap
 * @param cues words in any language that name this question in a labelled line or in "I don't know the …"
 * @param preset the value that a new request starts with; shown in the review, where it can be changed
 * @param askWhen the question applies only while this holds
 * @param neededToBegin whether an agent who lacks the answer has to ask for it before anything else
 */
public record Question(
        Slot slot,
        String topic,
        int field,
        AnswerKind kind,
        Asking asking,
        Wording label,
        Wording ask,
        @Nullable Wording hint,
        @Nullable Wording example,
        @Nullable Wording findOut,
        @Nullable Wording meaning,
        List<Choice> choices,
        List<String> cues,
        @Nullable String preset,
        Condition askWhen,
        boolean neededToBegin,
        List<Integer> rules) {
    private static final Pattern ISO = Pattern.compile("[0-9]{4}-");

    public Question {
        choices = List.copyOf(choices);
        cues = List.copyOf(cues);
        rules = List.copyOf(rules);
    }

    /** A question that explains itself. */
    public Question(
            Slot slot,
            String topic,
            int field,
            AnswerKind kind,
            Asking asking,
            Wording label,
            Wording ask,
            @Nullable Wording hint,
            @Nullable Wording example,
            @Nullable Wording findOut,
            List<Choice> choices,
            List<String> cues,
            @Nullable String preset,
            Condition askWhen,
            boolean neededToBegin,
            List<Integer> rules) {
        this(
                slot,
                topic,
                field,
                kind,
                asking,
                label,
                ask,
                hint,
                example,
                findOut,
                null,
                choices,
                cues,
                preset,
                askWhen,
                neededToBegin,
                rules);
    }

    public Optional<Choice> choice(String key) {
        return choices.stream().filter(choice -> choice.key().equals(key)).findFirst();
    }

    /** Whether a value has the form that programs rely on; a moment that only the requester can date has none. */
    public boolean canonical(String value) {
        return kind != AnswerKind.MOMENT || ISO.matcher(value).lookingAt();
    }

    /** What the requester reads for a canonical value: the choice's label, otherwise the value. */
    public String display(String value, Language language) {
        return choice(value).map(choice -> choice.label().in(language)).orElse(value);
    }
}
