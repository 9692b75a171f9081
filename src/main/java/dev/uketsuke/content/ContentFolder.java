package dev.uketsuke.content;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.util.StringUtils;

/**
 * The files of a content folder as they were at one moment.
 *
 * @param files contents by name relative to the folder, with forward slashes, such as
 *     {@code defender-endpoint/pack.yaml}; hidden files are left out
 */
record ContentFolder(Map<String, byte[]> files) {
    private static final int MOST_FILES = 2_000;
    private static final long LARGEST_FILE = 2L * 1024 * 1024;

    ContentFolder {
        files = Collections.unmodifiableMap(new TreeMap<>(files));
    }

    /**
     * Reads a folder of packs, or the folder of one pack.
     *
     * @throws BrokenPackException when it cannot be read
     */
    static ContentFolder at(Path folder) {
        if (!Files.isDirectory(folder)) {
            throw unreadable(folder.toString(), "there is no such folder");
        }
        var root = folder.toAbsolutePath().normalize();
        var base = Files.exists(root.resolve("pack.yaml")) && root.getParent() != null ? root.getParent() : root;
        var files = new TreeMap<String, byte[]>();
        for (var file : filesBelow(root)) {
            files.put(name(base, file), read(name(base, file), file));
        }
        return new ContentFolder(files);
    }

    /** The content that is part of the program. */
    static ContentFolder packaged() {
        var files = new TreeMap<String, byte[]>();
        try {
            for (var resource : new PathMatchingResourcePatternResolver().getResources("classpath:dialogs/**")) {
                var url = resource.getURL().toString();
                if (resource.isReadable() && !url.endsWith("/")) {
                    var name = StringUtils.uriDecode(
                            url.substring(url.lastIndexOf("/dialogs/") + "/dialogs/".length()),
                            java.nio.charset.StandardCharsets.UTF_8);
                    files.put(name, resource.getContentAsByteArray());
                }
            }
        } catch (IOException e) {
            throw unreadable("dialogs", "the packaged content cannot be read: " + e.getMessage());
        }
        return new ContentFolder(files);
    }

    /** Every file below a folder that is not hidden, in a stable order. */
    static List<Path> filesBelow(Path root) {
        try (var walk = Files.walk(root)) {
            var found = walk.filter(Files::isRegularFile)
                    .filter(file -> visible(root.relativize(file)))
                    .limit(MOST_FILES + 1L)
                    .sorted()
                    .toList();
            if (found.size() > MOST_FILES) {
                throw unreadable(root.toString(), "there are more than " + MOST_FILES + " files");
            }
            return found;
        } catch (IOException | UncheckedIOException e) {
            throw unreadable(root.toString(), "cannot be read: " + e.getMessage());
        }
    }

    private static boolean visible(Path relative) {
        for (var name : relative) {
            if (name.toString().startsWith(".")) {
                return false;
            }
        }
        return true;
    }

    private static byte[] read(String name, Path file) {
        try {
            if (Files.size(file) > LARGEST_FILE) {
                throw unreadable(name, "is larger than " + LARGEST_FILE / 1024 / 1024 + " MB");
            }
            return Files.readAllBytes(file);
        } catch (NoSuchFileException e) {
            throw unreadable(name, "was deleted while it was read");
        } catch (IOException e) {
            throw unreadable(name, "cannot be read: " + e.getMessage());
        }
    }

    private static String name(Path base, Path file) {
        return base.relativize(file).toString().replace('\\', '/');
    }

    private static BrokenPackException unreadable(String file, String reason) {
        return new BrokenPackException(List.of(new Problem(file, Problems.WHOLE, reason)));
    }
}
