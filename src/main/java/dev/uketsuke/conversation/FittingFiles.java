package dev.uketsuke.conversation;

import dev.uketsuke.attachment.Attachment;
import dev.uketsuke.dialog.Answer;
import dev.uketsuke.dialog.Provenance;
import dev.uketsuke.dialog.Slot;
import dev.uketsuke.intake.FileLimits;
import dev.uketsuke.intake.FileLimits.Verdict;
import dev.uketsuke.intake.Found;
import dev.uketsuke.intake.Request;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The files of a message, counted together with those that the request has already (#74, C7).
 *
 * @param taken in their order
 * @param over what the request has no room for
 */
record FittingFiles(List<Attachment> taken, List<Over> over) {
    FittingFiles {
        taken = List.copyOf(taken);
        over = List.copyOf(over);
    }

    /** A file that is not added, and why. */
    record Over(Attachment file, Verdict verdict) {}

    static FittingFiles of(List<Attachment> files, Request before, FileLimits limits) {
        var taken = new ArrayList<Attachment>();
        var over = new ArrayList<Over>();
        var count = before.answers().values(Files.SLOT).size();
        var bytes = bytes(before);
        for (var file : files) {
            var verdict = limits.of(file.size(), count, bytes);
            if (verdict == Verdict.TAKEN) {
                taken.add(file);
                count++;
                bytes += file.size();
            } else {
                over.add(new Over(file, verdict));
            }
        }
        return new FittingFiles(taken, over);
    }

    /** What is kept of the sizes of all files of a request. */
    static Found sizes(List<Attachment> files, Request before) {
        var sizes = Stream.concat(
                        before.answers().values(Slot.FILE_SIZES).stream(),
                        files.stream().map(file -> Long.toString(file.size())))
                .toList();
        return new Found(Slot.FILE_SIZES, new Answer.Given(sizes), Provenance.SAID, null);
    }

    /** How much the files of a request are together; those that came before sizes were kept count nothing. */
    private static long bytes(Request request) {
        return request.answers().values(Slot.FILE_SIZES).stream()
                .mapToLong(Long::parseLong)
                .sum();
    }
}
