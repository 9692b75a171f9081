package dev.uketsuke.erasure;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Deletes the files of a conversation inside the caller's transaction; their contents follow from the list of erased ones. */
@Component
class ConversationFiles {
    private final JdbcClient jdbc;

    ConversationFiles(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** How many it deleted. */
    long erase(String conversation) {
        jdbc.sql("""
                        insert into erased_file (id) select id from attachment where conversation_id = ?
                        on conflict do nothing""").param(conversation).update();
        return jdbc.sql("delete from attachment where conversation_id = ?")
                .param(conversation)
                .update();
    }
}
