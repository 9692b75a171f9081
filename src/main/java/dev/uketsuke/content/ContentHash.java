package dev.uketsuke.content;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;

/** Fingerprints of content: what it says, not where it lies. */
final class ContentHash {
    private ContentHash() {}

    /** SHA-256 over names and contents of a pack's files except transcripts and README, which are not packaged. */
    static String of(String pack, ContentFolder folder) {
        var digest = sha256();
        folder.files().forEach((file, content) -> {
            var name = file.substring(file.indexOf('/') + 1);
            if (file.startsWith(pack + "/") && !name.startsWith("transcripts/") && !name.equals("README.md")) {
                add(digest, name.getBytes(StandardCharsets.UTF_8));
                add(digest, content);
            }
        });
        return HexFormat.of().formatHex(digest.digest());
    }

    /** SHA-256 over names and contents of these files. */
    static String of(Map<String, String> files) {
        var digest = sha256();
        files.forEach((name, content) -> {
            add(digest, name.getBytes(StandardCharsets.UTF_8));
            add(digest, content.getBytes(StandardCharsets.UTF_8));
        });
        return HexFormat.of().formatHex(digest.digest());
    }

    /** The length in front keeps the end of one piece apart from the beginning of the next. */
    private static void add(MessageDigest digest, byte[] piece) {
        digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(piece.length).array());
        digest.update(piece);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}
