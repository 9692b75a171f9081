package dev.uketsuke.attachment;

import java.io.IOException;
import java.nio.file.Path;

/** Looks for malware in a file before it is kept. */
interface VirusScanner {
    /** For a desk that scans elsewhere, or not at all. */
    VirusScanner NONE = file -> false;

    /**
     * Whether something was found.
     *
     * @throws IOException when it could not be scanned to its end; it is not taken then
     */
    boolean infected(Path file) throws IOException;
}
