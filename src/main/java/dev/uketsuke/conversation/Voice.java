package dev.uketsuke.conversation;

import dev.uketsuke.content.Pack;
import dev.uketsuke.dialog.Answer;
import dev.uketsuke.dialog.AnswerKind;
import dev.uketsuke.dialog.Language;
import dev.uketsuke.dialog.Question;
import dev.uketsuke.dialog.Wording;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

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

    private String value(Question question, String value) {
        return question.kind() == AnswerKind.MOMENT
                ? Moments.canonical(value, zone, language)
                : question.display(value, language);
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
