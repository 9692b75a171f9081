package dev.uketsuke.erasure;

import dev.uketsuke.conversation.StoredTexts;
import java.util.List;
import java.util.function.Consumer;

/**
 * A column that can hold what somebody wrote.
 *
 * @param keys of its table
 * @param conversation where a row of the table belongs, as SQL; null for none
 */
record TextColumn(String table, List<String> keys, String column, String conversation, Form form) {
    /** Belongs to no conversation. */
    private static final String NONE = "cast(null as varchar(64))";

    private static final String OF_ITS_TICKET =
            "(select t.conversation_id from ticket t where t.number = ticket_entry.number)";

    /** All of them; those of the search are written anew from the others. */
    static final List<TextColumn> ALL = List.of(
            of("conversation", "id", "id", "state", new Json(StoredTexts::checkState)),
            of("conversation", "id", "id", "reference", new Address()),
            of(
                    "inbound",
                    "conversation_id, seq",
                    "conversation_id",
                    "utterance",
                    new Json(StoredTexts::checkUtterance)),
            of("inbound", "conversation_id, seq", "conversation_id", "activity", new Address()),
            of("outgoing", "conversation_id, seq", "conversation_id", "message", new Json(StoredTexts::checkMessage)),
            of("attachment", "id", "conversation_id", "name", new Plain(512)),
            of("ticket", "number", "conversation_id", "title", new Plain(512)),
            of("ticket", "number", "conversation_id", "document", new Json(_ -> {})),
            of("ticket_entry", "id", OF_ITS_TICKET, "details", new Json(_ -> {})),
            of("requester_detail", "channel, requester, source, slot, place", NONE, "content", new Plain(512)),
            of("outage", "id", NONE, "ja", new Plain(1000)),
            of("outage", "id", NONE, "en", new Plain(1000)),
            of("outage", "id", NONE, "cues", new Plain(100_000)));

    /** How it holds it. */
    sealed interface Form {}

    /** As it is, up to a length. */
    record Plain(int longest) implements Form {}

    /**
     * Among the strings of a JSON text.
     *
     * @param reading fails on what the program could no longer read
     */
    record Json(Consumer<String> reading) implements Form {}

    /** Among the names in a JSON text; its other values are the channel's, by which answers arrive. */
    record Address() implements Form {}

    private static TextColumn of(String table, String keys, String conversation, String column, Form form) {
        return new TextColumn(table, List.of(keys.split(", ")), column, conversation, form);
    }

    String name() {
        return table + "." + column;
    }

    String keyCondition() {
        return String.join(" = ? and ", keys) + " = ?";
    }

    String keyColumns() {
        return String.join(", ", keys);
    }
}
