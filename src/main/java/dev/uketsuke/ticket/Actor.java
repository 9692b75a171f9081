package dev.uketsuke.ticket;

import java.util.Locale;

/**
 * Who did something about a request.
 *
 * @param name the agent's, or the channel's id of the requester
 */
public record Actor(Side side, String name) {
    /** On which side of the request somebody stands. */
    public enum Side {
        AGENT,
        REQUESTER,
        BOT;

        /** The name in tables and the API. */
        public String key() {
            return name().toLowerCase(Locale.ROOT);
        }

        static Side of(String key) {
            return valueOf(key.toUpperCase(Locale.ROOT));
        }
    }

    public static Actor agent(String name) {
        return new Actor(Side.AGENT, name);
    }

    public static Actor requester(String id) {
        return new Actor(Side.REQUESTER, id);
    }

    static Actor bot() {
        return new Actor(Side.BOT, "bot");
    }
}
