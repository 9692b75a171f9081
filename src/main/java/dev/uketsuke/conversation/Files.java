package dev.uketsuke.conversation;

import dev.uketsuke.attachment.Attachment;
import dev.uketsuke.dialog.Answer;
import dev.uketsuke.dialog.Answered;
import dev.uketsuke.dialog.Provenance;
import dev.uketsuke.dialog.Slot;
import dev.uketsuke.intake.Found;
import dev.uketsuke.intake.Intake;
import dev.uketsuke.intake.Intent;
import dev.uketsuke.intake.Reading;
import dev.uketsuke.intake.Remark;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Files that came with a message, read as an answer about the files of the current request (#73). */
final class Files {
    private static final Slot SLOT = new Slot("attachments");

    private static final int LONGEST_COVER = 60;
    private static final Pattern COVER = Pattern.compile(
            "(?:添付|送付|お送り|送り)(?:し|いた|致|ます|です)|(?:画像|画面|スクリーンショット|スクショ|キャプチャ|ログ|ファイル)(?:です|になります|はこちら)"
                    + "|(?i:\\battach(?:ed|ing)?\\b|^(?:here (?:is|are)|here'?s|see)\\b|^(?:the )?(?:screenshot|log|picture|file)s?[.!]?$)");

    private Files() {}

    /** The reading of a message without words. */
    static Reading sent() {
        return new Reading(Intent.ANSWER, 1, null, List.of(), List.of(), List.of(), "");
    }

    /** Whether the text only says that files come with it, so that it is no answer to anything. */
    static boolean covers(Utterance.Said said) {
        var text = said.text().strip();
        return !said.attachments().isEmpty()
                && text.length() <= LONGEST_COVER
                && COVER.matcher(text).find();
    }

    /** What is said of files that came. */
    static Optional<Remark> received(Utterance.Said said) {
        return said.attachments().isEmpty()
                ? Optional.empty()
                : Optional.of(new Remark.FilesReceived(
                        said.attachments().stream().map(Attachment::name).toList()));
    }

    /** Adds the files to those that the request has; the ids are the values, their names the quote. */
    static Reading with(Reading words, List<Attachment> files, Intake intake) {
        if (files.isEmpty()) {
            return words;
        }
        var ids = new ArrayList<>(intake.request().answers().values(SLOT));
        files.forEach(file -> ids.add(file.id()));
        var names = Stream.concat(
                        intake.request().answers().of(SLOT).map(Answered::quote).stream(),
                        files.stream().map(Attachment::name))
                .collect(Collectors.joining(", "));
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
