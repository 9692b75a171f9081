package dev.uketsuke.attachment;

import java.io.InputStream;
import java.util.List;

/**
 * A mail, taken apart.
 *
 * @param words all that it says, its text in each of its forms, to be looked through for secrets
 * @param parts what hangs on it, and its text as it is written, decoded
 * @param passedOn mails that hang on it and are taken apart already
 * @param whole whether all of it could be read
 */
record MailFile(Mail mail, List<String> words, List<Part> parts, List<MailFile> passedOn, boolean whole) {
    /** What is larger is not taken apart, for that is done in memory. */
    static final int LARGEST = 32 << 20;

    MailFile {
        words = List.copyOf(words);
        parts = List.copyOf(parts);
        passedOn = List.copyOf(passedOn);
    }

    /**
     * Something in a mail.
     *
     * @param name as the mail gives it; empty when it gives none
     * @param content read once
     */
    record Part(String name, InputStream content) {}

    /** Takes a mail apart, however broken it is. */
    static MailFile read(FileKind kind, byte[] bytes) {
        return kind.mediaType().equals(FileKind.OUTLOOK_MAIL) ? OutlookMail.read(bytes) : InternetMail.read(bytes);
    }
}
