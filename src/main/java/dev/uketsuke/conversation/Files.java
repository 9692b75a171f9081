package dev.uketsuke.conversation;

import dev.uketsuke.attachment.Attachment;
import dev.uketsuke.dialog.Answer;
import dev.uketsuke.dialog.Provenance;
import dev.uketsuke.dialog.Slot;
import dev.uketsuke.intake.Found;
import dev.uketsuke.intake.Intake;
import dev.uketsuke.intake.Intent;
import dev.uketsuke.intake.Reading;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Files that came with a message, read as an answer about the files of the current request (#73). */
final class Files {
    private static final Slot SLOT = new Slot("attachments");

    private Files() {}

    /** The reading of a message without words. */
    static Reading sent() {
        return new Reading(Intent.ANSWER, 1, null, List.of(), List.of(), List.of(), "");
    }

    /** Adds the files to those that the request has; the ids are the values, their names the quote. */
    static Reading with(Reading words, List<Attachment> files, Intake intake) {
        if (files.isEmpty()) {
            return words;
        }
        var ids = new ArrayList<>(intake.request().answers().values(SLOT));
        files.forEach(file -> ids.add(file.id()));
        var names = files.stream().map(Attachment::name).collect(Collectors.joining(", "));
        var found = new ArrayList<>(words.found());
        found.add(new Found(SLOT, new Answer.Given(ids), Provenance.SAID, names));
        return new Reading(
                words.intent(),
                words.confidence(),
                words.about(),
                found,
                words.rejected(),
                words.units(),
                words.text());
    }
}
