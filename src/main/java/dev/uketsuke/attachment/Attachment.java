package dev.uketsuke.attachment;

import org.jspecify.annotations.Nullable;

/**
 * A file that a requester or an agent sent.
 *
 * @param id unguessable
 * @param name as its sender named it, secrets masked, without a path
 * @param type media type found from its content
 * @param size in bytes
 * @param sha256 of its content in hexadecimal
 * @param details what became of what a picture says and does not show; null when there was nothing
 */
public record Attachment(
        String id,
        String name,
        String type,
        long size,
        String sha256,
        Scan scan,
        @Nullable Details details) {
    /** A file without details of a picture. */
    public Attachment(String id, String name, String type, long size, String sha256, Scan scan) {
        this(id, name, type, size, sha256, scan, null);
    }

    /** Whether it holds nothing but what everybody sees who looks at it. */
    public boolean picture() {
        return type.startsWith("image/") || type.startsWith("video/");
    }
}
