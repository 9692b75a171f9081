package dev.uketsuke.dialog;

import java.util.List;

/** What was answered to a question. "I don't know" and "skip" are answers too (#32). */
public sealed interface Answer {
    Answer UNKNOWN = new Unknown();
    Answer SKIPPED = new Skipped();

    static Answer of(String... values) {
        return new Given(List.of(values));
    }

    /**
     * One or more values in canonical form: a choice's key, a count in ASCII digits, a moment as ISO-8601 cut to its
     * precision, a phone number as E.164, free text as it was said.
     */
    record Given(List<String> values) implements Answer {
        public Given {
            values = List.copyOf(values);
            if (values.isEmpty()) {
                throw new IllegalArgumentException("A given answer has at least one value");
            }
        }

        /** The values joined by a semicolon, as mail addresses are (#67). */
        public String joined() {
            return String.join(";", values);
        }
    }

    /** The requester does not know. */
    record Unknown() implements Answer {}

    /** The requester left it out; it can follow later. */
    record Skipped() implements Answer {}
}
