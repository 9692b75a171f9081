package dev.uketsuke.conversation;

import dev.uketsuke.content.Pack;
import dev.uketsuke.dialog.Answer;
import dev.uketsuke.dialog.AnswerKind;
import dev.uketsuke.dialog.Answered;
import dev.uketsuke.dialog.Language;
import dev.uketsuke.dialog.Question;
import dev.uketsuke.dialog.Wording;
import dev.uketsuke.ticket.Telephone;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The pack's words in the requester's language and time zone. */
record Voice(Pack pack, Language language, ZoneId zone) {
    String say(String key) {
        return pack.messages().text(key, language);
    }

    String say(String key, Map<String, String> values) {
        return pack.messages().text(key, language, values);
    }

    String say(Wording wording) {
        return wording.in(language);
    }

    /** An answer as the requester reads it, as plain text. */
    String answer(Question question, Answer answer) {
        return switch (answer) {
            case Answer.Given given ->
                given.values().stream()
                        .map(value -> value(question, value))
                        .collect(Collectors.joining(question.kind() == AnswerKind.EMAILS ? "; " : comma()));
            case Answer.Unknown _ -> say("answer.unknown");
            case Answer.Skipped _ -> say("answer.skipped");
        };
    }

    /** The same with its source; files are known to people by their names, which stand in the quote. */
    String answer(Question question, Answered answered) {
        var names = answered.quote();
        return question.kind() == AnswerKind.FILES && names != null && answered.answer() instanceof Answer.Given
                ? names
                : answer(question, answered.answer());
    }

    private String value(Question question, String value) {
        return switch (question.kind()) {
            case MOMENT -> Moments.canonical(value, zone, language);
            case PHONE -> Telephone.readable(value, language);
            case COUNT ->
                question.choice(value).isPresent()
                        ? question.display(value, language)
                        : say("answer.count", Map.of("count", value));
            case TIME_ZONE ->
                question.choice(value).isPresent()
                        ? question.display(value, language)
                        : Moments.zone(ZoneId.of(value), language);
            case TEXT, LONG_TEXT, CHOICE, CHOICES, EMAILS, REQUEST_NUMBERS, FILES -> question.display(value, language);
        };
    }

    /** What can be answered by its number, in a row. */
    String numbered(List<String> labels) {
        return IntStream.range(0, labels.size())
                .mapToObj(
                        i -> say("prompt.numbered", Map.of("number", Integer.toString(i + 1), "label", labels.get(i))))
                .collect(Collectors.joining(
                        switch (language) {
                            case JA -> "　";
                            case EN -> "  ";
                        }));
    }

    String list(List<String> items) {
        return String.join(comma(), items);
    }

    private String comma() {
        return switch (language) {
            case JA -> "、";
            case EN -> ", ";
        };
    }
}
