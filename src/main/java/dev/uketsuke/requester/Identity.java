package dev.uketsuke.requester;

/**
 * Somebody as their channel knows them: by its authentication or a signed cookie, never by what they say of themselves.
 *
 * @param id the channel's own, unique within it
 */
public record Identity(String channel, String id) {
    /** What the id of a group begins with, all of whose members read what is said there. */
    public static final String GROUP = "group:";

    /** Whether it is several people, of whom nothing is remembered: nobody's details may be shown to another. */
    public boolean group() {
        return id.startsWith(GROUP);
    }
}
