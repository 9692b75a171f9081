package dev.uketsuke.console;

import dev.uketsuke.attachment.Attachment;
import dev.uketsuke.attachment.AttachmentStore;
import dev.uketsuke.attachment.RefusedFileException;
import dev.uketsuke.attachment.RefusedFileException.Reason;
import dev.uketsuke.attachment.Sender;
import dev.uketsuke.intake.FileLimits;
import dev.uketsuke.ticket.Act;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.tomcat.util.http.fileupload.FileItemStream;
import org.jspecify.annotations.Nullable;

/** The files that an agent sends with one reply: all of them are taken, or none. */
final class SentFiles {
    private final AttachmentStore store;
    private final String conversation;
    private final FileLimits limits;
    private final List<Attachment> taken = new ArrayList<>();
    private boolean any;
    private @Nullable RefusedFileException refusal;

    SentFiles(AttachmentStore store, String conversation, FileLimits limits) {
        this.store = store;
        this.conversation = conversation;
        this.limits = limits;
    }

    /**
     * Reads the whole form, also behind a file that is refused: a browser hears of nothing before it has sent all.
     *
     * @throws RefusedFileException when one of the files is not taken
     */
    void read(FormWithFiles form) throws IOException {
        try {
            for (var file = form.nextFile(); file.isPresent(); file = form.nextFile()) {
                any = true;
                if (refusal == null) {
                    take(file.get());
                }
            }
        } catch (IOException | RuntimeException e) {
            giveUp();
            throw e;
        }
        if (refusal != null) {
            giveUp();
            throw refusal;
        }
    }

    private void take(FileItemStream file) throws IOException {
        try (var content = file.openStream()) {
            var size = taken.stream().mapToLong(Attachment::size).sum();
            var verdict = limits.of(0, taken.size(), size);
            if (verdict != FileLimits.Verdict.TAKEN) {
                throw new RefusedFileException(Reason.valueOf(verdict.name()), file.getName(), limits.limit(verdict));
            }
            var next = store.take(conversation, Sender.AGENT, file.getName(), content)
                    .file();
            taken.add(next);
            var together = limits.of(next.size(), taken.size() - 1, size);
            if (together != FileLimits.Verdict.TAKEN) {
                throw new RefusedFileException(Reason.valueOf(together.name()), next.name(), limits.limit(together));
            }
        } catch (RefusedFileException e) {
            refusal = e;
        }
    }

    List<Act.Attached> attached() {
        return taken.stream()
                .map(file -> new Act.Attached(file.id(), file.name(), file.type(), file.size()))
                .toList();
    }

    /** Whether any file came, taken or not. */
    boolean any() {
        return any;
    }

    /** Gives up the files, because nothing came of what they were sent with. */
    void giveUp() throws IOException {
        for (var file : taken) {
            store.discard(file.id());
        }
        taken.clear();
    }
}
