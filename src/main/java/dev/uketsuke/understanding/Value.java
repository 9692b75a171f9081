package dev.uketsuke.understanding;

import dev.uketsuke.dialog.Answer;
import dev.uketsuke.intake.Rejected;

/** What some words come to as the answer to one question. */
sealed interface Value {
    Value ABSENT = new Absent();

    /** A valid answer and the words that carry it. */
    record Taken(Answer answer, Span quote) implements Value {}

    /** Given on purpose, but it cannot be taken. */
    record Refused(Rejected.Reason reason, Span quote) implements Value {}

    /** Some of what was given is valid, some cannot be taken. */
    record Partly(Taken taken, Refused refused) implements Value {}

    /** The words say nothing about the question. */
    record Absent() implements Value {}
}
