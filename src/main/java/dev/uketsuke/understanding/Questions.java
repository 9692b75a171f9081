package dev.uketsuke.understanding;

import dev.uketsuke.dialog.Question;
import dev.uketsuke.dialog.Slot;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The questions that a message may answer: those of the questionnaire and those behind the facts. */
final class Questions {
    private Questions() {}

    static List<Question> all(Context context) {
        return stream(context).distinct().toList();
    }

    private static Stream<Question> stream(Context context) {
        return Stream.concat(context.open().stream(), context.policy().questions().stream());
    }

    static Optional<Question> of(Context context, Slot slot) {
        return stream(context).filter(question -> question.slot().equals(slot)).findFirst();
    }
}
