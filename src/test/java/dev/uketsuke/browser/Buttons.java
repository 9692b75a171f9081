package dev.uketsuke.browser;

import dev.uketsuke.dialog.Language;
import java.util.stream.Stream;

/** What stands on the buttons that lead from the first message to a request. */
record Buttons(String answer, String unknown, String unknownOne, String submit, String noRecording) {
    static Buttons in(Language language) {
        return switch (language) {
            case JA -> new Buttons("回答する", "残りはわからない", "わからない", "この内容で送信する", "同意しない");
            case EN -> new Buttons("Answer", "I don't know the rest", "I don't know", "Submit", "I do not agree");
        };
    }

    /** Those that end a card. */
    Stream<String> all() {
        return Stream.of(unknown, unknownOne, submit);
    }
}
