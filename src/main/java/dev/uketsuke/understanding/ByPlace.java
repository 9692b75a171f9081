package dev.uketsuke.understanding;

import dev.uketsuke.dialog.Question;
import java.util.List;
import java.util.stream.IntStream;

/** Answers that say by their number or their line which of the open questions they are for. */
final class ByPlace {
    private final OpenAnswers answers;
    private final OtherValues others;

    ByPlace(OpenAnswers answers, OtherValues others) {
        this.answers = answers;
        this.others = others;
    }

    /** Numbered answers, and one line for each question; true when that accounts for all the lines. */
    boolean read(Findings findings, List<Span> lines, Context context) {
        var said = findings.said();
        var open = context.open();
        var useful = lines.stream().filter(line -> !Courtesies.is(said, line)).toList();
        if (open.size() < 2 || useful.isEmpty()) {
            return false;
        }
        var items = NumberedAnswers.in(said, useful.getFirst().to(useful.getLast()), open.size());
        if (!items.isEmpty()) {
            items.forEach((number, item) -> {
                var question = open.get(number - 1);
                findings.add(question, answers.value(question, said, item, context));
            });
            return true;
        }
        if (useful.size() != open.size()
                || reachesInstead(useful, open, context, said)
                || tellsInstead(useful, open, said)) {
            return false;
        }
        var read = IntStream.range(0, open.size())
                .mapToObj(at -> answers.value(open.get(at), said, useful.get(at), context))
                .toList();
        if (read.stream().anyMatch(value -> value instanceof Value.Refused || value instanceof Value.Absent)) {
            return false;
        }
        IntStream.range(0, open.size()).forEach(at -> findings.add(open.get(at), read.get(at)));
        return true;
    }

    /** A line of nothing but a number to call answers no question about the trouble. */
    private boolean reachesInstead(List<Span> lines, List<Question> open, Context context, Folded said) {
        return IntStream.range(0, lines.size())
                .anyMatch(at -> !OpenAnswers.CONTACT.contains(open.get(at).slot())
                        && others.reaches(said, lines.get(at))
                        && others.only(said, lines.get(at), open.get(at).slot(), context.today()));
    }

    /** A line that tells of another open question by its own words is no answer by its place. */
    private static boolean tellsInstead(List<Span> lines, List<Question> open, Folded said) {
        return IntStream.range(0, open.size())
                .anyMatch(at -> SeveralAnswers.topic(said, lines.get(at), open)
                        .filter(topic -> !topic.equals(open.get(at).slot())
                                && !SentenceCues.speaks(
                                        said, lines.get(at), open.get(at).slot()))
                        .isPresent());
    }
}
