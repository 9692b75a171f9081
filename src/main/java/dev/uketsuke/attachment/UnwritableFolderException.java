package dev.uketsuke.attachment;

import java.nio.file.Path;

/** The data folder cannot be written; the program cannot start. */
public final class UnwritableFolderException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final String folder;

    public UnwritableFolderException(Path folder, Throwable cause) {
        super("The folder " + folder + " cannot be written", cause);
        this.folder = folder.toString();
    }

    public String folder() {
        return folder;
    }
}
