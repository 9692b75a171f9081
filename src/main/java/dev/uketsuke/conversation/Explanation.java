package dev.uketsuke.conversation;

import dev.uketsuke.dialog.Question;
import dev.uketsuke.dialog.Topic;
import dev.uketsuke.dialog.Wording;
import dev.uketsuke.intake.Remark.About;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the content says about a question, for a requester who asks back. */
record Explanation(Voice voice) {
    String of(Question question, About about) {
        return switch (about) {
            case MEANING -> labelled(question, meaning(question));
            case REASON -> reason(question);
            case HOW_TO_FIND_OUT -> labelled(question, said(question.findOut()).orElseGet(() -> meaning(question)));
        };
    }

    private String labelled(Question question, String text) {
        return voice.say("explained.line", Map.of("label", voice.say(question.label()), "text", text));
    }

    private String meaning(Question question) {
        var explained = said(question.meaning());
        var parts = Stream.of(
                        explained.or(() -> Optional.of(voice.say(question.ask()))),
                        explained.isPresent() ? Optional.<String>empty() : said(question.hint()),
                        said(question.example())
                                .map(example -> voice.say("prompt.example", Map.of("example", example))))
                .flatMap(Optional::stream);
        return parts.collect(Collectors.joining(
                switch (voice.language()) {
                    case JA -> "";
                    case EN -> " ";
                }));
    }

    /** Questions of one topic are asked for one reason. */
    private String reason(Question question) {
        return voice.pack().policy().questionnaire().topics().stream()
                .filter(topic -> topic.id().equals(question.topic()))
                .map(Topic::why)
                .filter(Objects::nonNull)
                .map(voice::say)
                .findFirst()
                .orElseGet(() -> meaning(question));
    }

    private Optional<String> said(@org.jspecify.annotations.Nullable Wording wording) {
        return Optional.ofNullable(wording).map(voice::say);
    }
}
