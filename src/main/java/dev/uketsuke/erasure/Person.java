package dev.uketsuke.erasure;

import dev.uketsuke.requester.Identity;

/** Somebody of whom something is stored, and how much. */
public record Person(String channel, String id, long conversations, long requests) {
    Identity identity() {
        return new Identity(channel, id);
    }
}
