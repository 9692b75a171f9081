package dev.uketsuke.attachment;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;

/** Where the contents of files lie, each under an id; a folder by default, so that another place can stand in for it. */
interface BlobStore {
    /**
     * Takes a file over whole; nobody ever sees a part of it.
     *
     * @param id of ours, which has no content yet
     * @param file on this machine; gone from there afterwards
     * @throws IOException when it could not be taken; nothing is kept then
     */
    void put(String id, Path file) throws IOException;

    /**
     * Its content, from the beginning; the caller closes it.
     *
     * @throws java.nio.file.NoSuchFileException when there is none, or the id is none of ours
     */
    InputStream open(String id) throws IOException;

    /** Forgets it; what is not there is forgotten already. */
    void delete(String id) throws IOException;
}
