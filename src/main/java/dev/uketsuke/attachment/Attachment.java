package dev.uketsuke.attachment;

/**
 * A file that a requester sent.
 *
 * @param id unguessable
 * @param name as the requester named it, secrets masked, without a path
 * @param type media type found from its content
 * @param size in bytes
 * @param sha256 of its content in hexadecimal
 */
public record Attachment(String id, String name, String type, long size, String sha256, Scan scan) {
    /** Whether it holds nothing but what everybody sees who looks at it. */
    public boolean picture() {
        return type.startsWith("image/") || type.startsWith("video/");
    }
}
