package dev.uketsuke.requester;

/**
 * Somebody as their channel knows them: by its authentication or a signed cookie, never by what they say of themselves.
 *
 * @param id the channel's own, unique within it
 */
public record Identity(String channel, String id) {}
