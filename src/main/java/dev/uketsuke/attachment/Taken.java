package dev.uketsuke.attachment;

import java.util.List;

/**
 * A file that was taken in.
 *
 * @param mails what it says when it is a mail, the mail itself first and those that it passes on behind it; empty for
 *     every other file
 */
public record Taken(Attachment file, List<Mail> mails) {
    public Taken {
        mails = List.copyOf(mails);
    }
}
