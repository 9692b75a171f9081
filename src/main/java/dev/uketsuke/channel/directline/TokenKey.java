package dev.uketsuke.channel.directline;

import dev.uketsuke.attachment.UnwritableFolderException;
import dev.uketsuke.privacy.ShortSecretException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The key that signs tokens: the operator's, or a random one that outlives a restart in the data folder. */
final class TokenKey {
    private static final int BYTES = 32;
    private static final Set<PosixFilePermission> OWNER_ONLY = PosixFilePermissions.fromString("rw-------");

    private TokenKey() {}

    /**
     * @throws ShortSecretException when the key is too short
     * @throws UnwritableFolderException when a random one cannot be kept
     */
    static byte[] of(@Nullable String configured, Path data) {
        if (configured != null) {
            return longEnough(
                    configured.getBytes(StandardCharsets.UTF_8),
                    "UKETSUKE_DIRECTLINE_TOKENKEY (uketsuke.directline.token-key)",
                    "a random one is then kept in the data folder");
        }
        var file = data.resolve("directline.key");
        try {
            Files.createDirectories(data);
            return longEnough(kept(file), file.toString(), "delete the file, and a new one is made");
        } catch (IOException e) {
            throw new UnwritableFolderException(data.toAbsolutePath().normalize(), e);
        }
    }

    private static byte[] kept(Path file) throws IOException {
        if (Files.notExists(file)) {
            create(file);
        }
        return Files.readAllBytes(file);
    }

    private static void create(Path file) throws IOException {
        var random = new byte[BYTES];
        new SecureRandom().nextBytes(random);
        // Written aside and moved into place, so that nobody ever reads half a key.
        var aside = Files.createTempFile(file.toAbsolutePath().getParent(), "directline", ".key", ownerOnly(file));
        try {
            Files.write(aside, Base64.getEncoder().encode(random));
            Files.createLink(file, aside);
        } catch (FileAlreadyExistsException e) {
            // Another instance was first; its key holds.
        } finally {
            Files.delete(aside);
        }
    }

    private static FileAttribute<?>[] ownerOnly(Path file) {
        return file.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(OWNER_ONLY)}
                : new FileAttribute<?>[0];
    }

    private static byte[] longEnough(byte[] key, String where, String without) {
        if (key.length < BYTES) {
            throw new ShortSecretException(where, BYTES, without);
        }
        return key;
    }
}
