package dev.uketsuke.attachment;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.regex.Pattern;

/** Contents in folders below the data folder. */
final class FolderBlobs implements BlobStore {
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9_-]{22}");

    private final Path folder;

    FolderBlobs(Path folder) throws IOException {
        this.folder = Files.createDirectories(folder);
    }

    @Override
    public void put(String id, Path file) throws IOException {
        var target = file(id);
        Files.createDirectories(target.getParent());
        Files.move(file, target, StandardCopyOption.ATOMIC_MOVE);
    }

    @Override
    public InputStream open(String id) throws IOException {
        return Files.newInputStream(file(id));
    }

    @Override
    public void delete(String id) throws IOException {
        Files.deleteIfExists(file(id));
    }

    /** Two levels, so that no folder grows without end; an id that is none of ours names no file. */
    private Path file(String id) throws NoSuchFileException {
        if (!ID.matcher(id).matches()) {
            throw new NoSuchFileException("No such file");
        }
        return folder.resolve(id.substring(0, 2)).resolve(id);
    }
}
