package dev.uketsuke.ticket;

import dev.uketsuke.dialog.Answers;
import dev.uketsuke.dialog.Language;
import dev.uketsuke.dialog.Slot;
import dev.uketsuke.dialog.Wording;
import dev.uketsuke.ticket.TicketDocument.Task;
import java.util.ArrayList;
import java.util.List;

/** What an agent has to do because of what the requester chose, besides answering. */
final class Tasks {
    private static final Wording UPLOAD_LINK = new Wording(
            "アップロード サイトのリンクをお客様へ送る（1ファイル 100 GB まで）",
            "Send the requester a link to the upload site (up to 100 GB per file)");
    private static final Wording ASK_BEFORE_PASSING_ON =
            new Wording("添付ファイルを社外へ提出する前に、お客様の了承を得る", "Ask the requester before any of the files is passed on outside");
    private static final Wording KEEP_INSIDE = new Wording("添付ファイルを社外へ提出しない", "Do not pass the files on outside");

    private Tasks() {}

    /** {@code send-upload-link} (#75), and what holds for the files. */
    static List<Task> of(Answers answers, boolean files, Language language) {
        var tasks = new ArrayList<Task>();
        if (answers.value(new Slot("large-file")).filter("yes"::equals).isPresent()) {
            tasks.add(new Task("send-upload-link", UPLOAD_LINK.in(language)));
        }
        if (files) {
            switch (answers.value(new Slot("may-leave-company")).orElse("")) {
                case "after-asking" -> tasks.add(new Task("ask-before-passing-on", ASK_BEFORE_PASSING_ON.in(language)));
                case "no" -> tasks.add(new Task("keep-files-inside", KEEP_INSIDE.in(language)));
                default -> {}
            }
        }
        return tasks;
    }
}
