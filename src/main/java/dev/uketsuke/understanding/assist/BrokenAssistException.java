package dev.uketsuke.understanding.assist;

import java.util.List;

/** Help by a language model is configured in a way that cannot work. */
final class BrokenAssistException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    BrokenAssistException(List<String> problems) {
        super("The help of a language model is not set up:\n" + String.join("\n", problems));
    }
}
