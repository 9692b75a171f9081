import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.Map;
import java.util.zip.GZIPOutputStream;

/**
 * Lays Microsoft's Web Chat beside the page. It is taken from npm once, kept in the local Maven repository and checked
 * by hash each time, so that later builds need no network.
 *
 * <p>Run by Maven with any Java from 17: {@code java FetchWebChat.java <version> <cache folder> <output folder>}.
 */
final class FetchWebChat {
    private static final Map<String, String> SHA256 = Map.of(
            "webchat.js", "0a68ad0a64fc04d621197da10c3eec0f843e16f7d03f6bcbed29b47517cf9bff",
            "webchat.js.LICENSE.txt", "0e5d49c2257986a71e6394be4e9a8257afdd212b204de2d6d8ed1cbe890badcc");

    public static void main(String[] arguments) throws Exception {
        var version = arguments[0];
        var cache = Path.of(arguments[1]);
        var output = Path.of(arguments[2]);
        if (!complete(cache)) {
            var coordinates = "botframework-webchat@" + version;
            try {
                fetch(coordinates, cache);
            } catch (IOException failure) {
                System.err.println(whatToDo(coordinates, cache, failure.getMessage()));
                System.exit(1);
            }
        }
        if (!complete(output)) {
            lay(cache, output);
        }
    }

    private static boolean complete(Path folder) throws Exception {
        for (var file : SHA256.entrySet()) {
            var path = folder.resolve(file.getKey());
            if (!Files.exists(path) || !sha256(path).equals(file.getValue())) {
                return false;
            }
        }
        return true;
    }

    private static void fetch(String coordinates, Path cache) throws Exception {
        var folder = Files.createTempDirectory("webchat");
        try {
            fetchInto(folder, coordinates);
            keep(folder.resolve("package").resolve("dist"), cache);
        } finally {
            delete(folder);
        }
    }

    private static void fetchInto(Path folder, String coordinates) throws Exception {
        var npm = System.getProperty("os.name").startsWith("Windows") ? "npm.cmd" : "npm";
        run(folder, npm, "pack", "--silent", coordinates);
        var archive = coordinates.replace('@', '-') + ".tgz";
        // The archive also holds 150 MB of build statistics, which nobody wants unpacked.
        run(folder, "tar", "-xzf", archive, "package/dist/webchat.js", "package/dist/webchat.js.LICENSE.txt");
    }

    private static void keep(Path unpacked, Path cache) throws Exception {
        if (!complete(unpacked)) {
            throw new IOException("what npm brought has another hash than the pinned one");
        }
        Files.createDirectories(cache);
        for (var name : SHA256.keySet()) {
            // A build beside this one sees the old file or the whole new one, never a half.
            var part = Files.createTempFile(cache, name, ".part");
            Files.copy(unpacked.resolve(name), part, StandardCopyOption.REPLACE_EXISTING);
            Files.move(part, cache.resolve(name), StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /** The script is 3.9 MB, gzipped once here instead of at every request. */
    private static void lay(Path cache, Path output) throws IOException {
        Files.createDirectories(output);
        for (var name : SHA256.keySet()) {
            Files.copy(cache.resolve(name), output.resolve(name), StandardCopyOption.REPLACE_EXISTING);
        }
        try (var zipped = new GZIPOutputStream(Files.newOutputStream(output.resolve("webchat.js.gz")))) {
            Files.copy(cache.resolve("webchat.js"), zipped);
        }
    }

    private static void run(Path folder, String... command) throws IOException, InterruptedException {
        var process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .inheritIO()
                .start();
        if (process.waitFor() != 0) {
            throw new IOException("'" + String.join(" ", command) + "' failed");
        }
    }

    private static String whatToDo(String coordinates, Path cache, String why) {
        return """
                The chat page needs Microsoft's Web Chat, and it could not be fetched: %s.
                Install Node.js with npm and build again, or on a machine that has npm run
                    npm pack %s
                and unpack package/dist/webchat.js and package/dist/webchat.js.LICENSE.txt of it into
                    %s""".formatted(why, coordinates, cache);
    }

    private static void delete(Path folder) throws IOException {
        try (var inside = Files.walk(folder)) {
            for (var path : inside.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        }
    }

    private static String sha256(Path path) throws Exception {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(path)));
    }
}
