package dev.uketsuke.erasure;

import java.sql.DatabaseMetaData;
import java.sql.SQLException;
import java.sql.Types;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/** Where in the database a text may stand. */
final class TextsInDatabase {
    /** Columns of text that cannot hold what a requester or an agent wrote, and why. */
    static final Set<String> NONE = lines("""
            agent.name                    the agent's name at the sign-in
            alert.number                  ours
            alert.status                  a key
            alert.target                  a key
            attachment.conversation_id    ours
            attachment.details            a key
            attachment.id                 ours
            attachment.media_type         one of those that the inspection knows
            attachment.sent_by            a key
            attachment.sha256             a hash
            attachment.status             a key
            audit_entry.actor             the agent's name at the sign-in
            audit_entry.counts            names of columns, and numbers
            audit_entry.kind              a key
            audit_entry.subject           a number of ours, or a hash
            conversation.channel          a key
            conversation.channel_key      the channel's id
            conversation.id               ours
            conversation.language         a key
            conversation.lease_owner      ours
            conversation.notices          a key
            conversation.requester        the channel's id
            conversation.zone             the name of a time zone
            draft_link.conversation_id    ours
            draft_link.hash               a hash
            draft_link.moved_to           ours
            draft_link.used_by            a hash
            erased_file.id                ours
            inbound.conversation_id       ours
            inbound.echo_id               ours
            inbound.message_key           the channel's id, or the client's
            inbound.pack_hash             a hash
            inbound.status                a key
            outage.declared_by            the agent's name at the sign-in
            outage.ended_by               the agent's name at the sign-in
            outage.id                     ours
            outage.severity               a key
            outgoing.activity_id          ours
            outgoing.card                 ours
            outgoing.channel_message_id   the channel's id
            outgoing.conversation_id      ours
            outgoing.failure              a key
            outgoing.status               a key
            requester.channel             a key
            requester.consent_wording     the content pack's
            requester.id                  the channel's id
            requester_detail.channel      a key
            requester_detail.requester    the channel's id
            requester_detail.slot         a key
            requester_detail.source       a key
            scheduled_tasks.picked_by     the machine's name
            scheduled_tasks.task_data     nothing
            scheduled_tasks.task_instance a key
            scheduled_tasks.task_name     a key
            spring_session.primary_id     made up at random
            spring_session.principal_name the agent's name at the sign-in
            spring_session.session_id     made up at random
            spring_session_attributes.attribute_bytes masked words of an agent, for half an hour; a purge deletes them
            spring_session_attributes.attribute_name a key
            spring_session_attributes.session_primary_id made up at random
            ticket.channel                a key
            ticket.consent                a key
            ticket.contact_mail           a mail address by its form
            ticket.conversation_id        ours
            ticket.language               a key
            ticket.merged_into            ours
            ticket.number                 ours
            ticket.owner                  the agent's name at the sign-in
            ticket.release                a key
            ticket.requester              the channel's id
            ticket.severity               a key
            ticket.status                 a key
            ticket_entry.actor            the agent's name at the sign-in, or the channel's id
            ticket_entry.kind             a key
            ticket_entry.number           ours
            ticket_entry.side             a key
            """);

    /** Written anew from the others. */
    static final Set<String> DERIVED = Set.of("ticket.search_text", "ticket.search_grams");

    private TextsInDatabase() {}

    /** Numbers, moments and truth values hold no text; anything else might. */
    static Set<String> columns(DataSource database) throws SQLException {
        var none = Set.of(
                Types.INTEGER, Types.BIGINT, Types.SMALLINT, Types.BOOLEAN, Types.BIT, Types.TIMESTAMP_WITH_TIMEZONE);
        var found = new TreeSet<String>();
        try (var connection = database.getConnection();
                var columns = connection.getMetaData().getColumns(null, "public", "%", "%")) {
            while (columns.next()) {
                var table = columns.getString("TABLE_NAME");
                var moment = columns.getString("TYPE_NAME").startsWith("timestamp");
                if (isTable(connection.getMetaData(), table)
                        && !none.contains(columns.getInt("DATA_TYPE"))
                        && !moment) {
                    found.add(table + "." + columns.getString("COLUMN_NAME"));
                }
            }
        }
        return found;
    }

    private static boolean isTable(DatabaseMetaData data, String name) throws SQLException {
        try (var tables = data.getTables(null, "public", name, new String[] {"TABLE", "BASE TABLE"})) {
            // What Flyway writes are names of our files.
            return tables.next() && !name.equals("flyway_schema_history");
        }
    }

    private static Set<String> lines(String table) {
        return table.lines().map(line -> line.split(" ")[0]).collect(Collectors.toCollection(TreeSet::new));
    }
}
