package dev.uketsuke.erasure;

import dev.uketsuke.attachment.AttachmentStore;
import dev.uketsuke.requester.Identity;
import dev.uketsuke.ticket.Contributions;
import java.io.IOException;
import java.io.OutputStream;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.LongNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/** All that is stored of a person, as one archive: {@code person.json}, and their files beside it. */
@Component
public class PersonExport {
    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    /** Columns that hold JSON, which stands in the export as such. */
    private static final List<String> JSON = List.of("state", "message", "utterance", "document", "details");

    private static final String OF_PERSON = " join conversation c on c.id = ";

    private final JdbcClient jdbc;
    private final AttachmentStore files;
    private final Audit audit;

    PersonExport(JdbcClient jdbc, AttachmentStore files, Audit audit) {
        this.jdbc = jdbc;
        this.files = files;
        this.audit = audit;
    }

    /** Writes the archive, file by file; one that is no longer stored is left out. */
    public void write(Identity who, String actor, Instant now, OutputStream out) throws IOException {
        var counts = new TreeMap<String, Long>();
        var person = MAPPER.createObjectNode();
        person.put("channel", who.channel());
        person.put("id", who.id());
        person.put("exportedAt", now.toString());
        put(person, counts, "remembered", """
                select source, slot, place, content from requester_detail
                where channel = :channel and requester = :id order by source, slot, place""", who);
        put(
                person,
                counts,
                "consents",
                "select consent_at, consent_wording from requester where channel = :channel and id = :id",
                who);
        put(person, counts, "conversations", """
                select id, language, zone, created_at, updated_at, state from conversation
                where channel = :channel and requester = :id order by created_at, id""", who);
        put(
                person,
                counts,
                "messages",
                "select o.conversation_id, o.seq, o.shown_at, o.message from outgoing o" + OF_PERSON
                        + "o.conversation_id where c.channel = :channel and c.requester = :id order by o.conversation_id, o.seq",
                who);
        put(
                person,
                counts,
                "received",
                "select i.conversation_id, i.seq, i.received_at, i.utterance from inbound i" + OF_PERSON
                        + "i.conversation_id where c.channel = :channel and c.requester = :id order by i.conversation_id, i.seq",
                who);
        put(person, counts, "requests", """
                select number, conversation_id, severity, status, owner, created_at, responded_at, closed_at, score, document
                from ticket where channel = :channel and requester = :id order by number""", who);
        put(person, counts, "history", """
                select own.number, e.at, e.side, e.kind, e.details from ticket_entry e
                left join (select number from ticket where channel = :channel and requester = :id) own on own.number = e.number
                where own.number is not null or (""" + Contributions.BY_PERSON + ") order by e.id", who);
        var sent = put(
                person,
                counts,
                "files",
                "select a.id, a.conversation_id, a.name, a.size, a.sha256, a.created_at"
                        + " from attachment a" + OF_PERSON
                        + "a.conversation_id where c.channel = :channel and c.requester = :id order by a.created_at, a.id",
                who);
        audit.add(new Audit.Entry(now, actor, "exported", People.subject(who), counts));
        try (var zip = new ZipOutputStream(out)) {
            zip.putNextEntry(new ZipEntry("person.json"));
            zip.write(MAPPER.writeValueAsBytes(person));
            zip.closeEntry();
            for (var file : sent) {
                add(zip, file.path("id").asString(), file.path("name").asString());
            }
        }
    }

    private void add(ZipOutputStream zip, String id, String name) throws IOException {
        if (files.find(id).isEmpty()) {
            return;
        }
        try (var content = files.open(id)) {
            zip.putNextEntry(new ZipEntry("files/" + id + "-" + name.replaceAll("[^\\p{L}\\p{N}._-]", "_")));
            content.transferTo(zip);
            zip.closeEntry();
        }
    }

    private List<ObjectNode> put(ObjectNode person, Map<String, Long> counts, String name, String sql, Identity who) {
        var rows = jdbc.sql(sql)
                .param("channel", who.channel())
                .param("id", who.id())
                .query((row, _) -> node(row))
                .list();
        person.set(name, MAPPER.createArrayNode().addAll(rows));
        counts.put(name, (long) rows.size());
        return rows;
    }

    private static ObjectNode node(ResultSet row) throws SQLException {
        var node = MAPPER.createObjectNode();
        var columns = row.getMetaData();
        for (var at = 1; at <= columns.getColumnCount(); at++) {
            var name = columns.getColumnLabel(at);
            if (row.getObject(at) != null) {
                node.set(name, value(row, at, columns.getColumnType(at), JSON.contains(name)));
            }
        }
        return node;
    }

    private static JsonNode value(ResultSet row, int at, int type, boolean json) throws SQLException {
        return switch (type) {
            case Types.TIMESTAMP, Types.TIMESTAMP_WITH_TIMEZONE ->
                StringNode.valueOf(
                        row.getObject(at, OffsetDateTime.class).toInstant().toString());
            case Types.BIGINT, Types.INTEGER -> LongNode.valueOf(row.getLong(at));
            default -> json ? tree(row.getString(at)) : StringNode.valueOf(row.getString(at));
        };
    }

    private static JsonNode tree(String json) {
        try {
            return MAPPER.readTree(json);
        } catch (JacksonException unreadable) {
            return StringNode.valueOf(json);
        }
    }
}
