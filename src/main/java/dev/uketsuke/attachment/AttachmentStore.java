package dev.uketsuke.attachment;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;

/** Takes files in, looks into them before anybody else can, and gives them out again. */
public interface AttachmentStore {
    /**
     * Streams a file into the quarantine, looks into it and keeps it; a refused one leaves nothing behind.
     *
     * @param conversationId ours
     * @param sender who sends it; all are looked into alike
     * @param name as the client sent it
     * @param content read to its end, or to the limit
     * @throws RefusedFileException when such a file is not taken, or cannot be kept
     * @throws IOException when the client stopped sending
     */
    Taken take(String conversationId, Sender sender, String name, InputStream content) throws IOException;

    /** Takes a requester's file. */
    default Taken take(String conversationId, String name, InputStream content) throws IOException {
        return take(conversationId, Sender.REQUESTER, name, content);
    }

    /** What is known of a file that was taken and not erased. */
    Optional<Attachment> find(String id);

    /** The files of a conversation, oldest first. */
    List<Attachment> of(String conversationId);

    /** Its content, from the beginning; the caller closes it. */
    InputStream open(String id) throws IOException;

    /** Forgets files that were taken for a message which was then not accepted, or had been accepted before. */
    void discard(String id) throws IOException;
}
