package dev.uketsuke.erasure;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Deletes what is kept for long enough, a bounded number at a time and together with its audit, each conversation under its
 * row lock, so that instances do nothing twice. What has an open request, a draft or a message that waits is left alone.
 */
@Component
class Retention {
    private static final Logger LOG = LoggerFactory.getLogger(Retention.class);
    private static final int CONVERSATIONS = 100;
    private static final int MESSAGES = 5_000;
    private static final String ACTOR = "retention";

    private static final String RESTS = """
            c.draft_look_at is null
             and not exists (select 1 from inbound o where o.conversation_id = c.id and o.status = 'open')
             and not exists (select 1 from outgoing p where p.conversation_id = c.id and p.status = 'pending')""";

    private static final String UNUSED_SINCE =
            " c.created_at <= :before and c.updated_at <= :before and " + RESTS + """

            and not exists (select 1 from ticket t where t.conversation_id = c.id
                and (t.status <> 'closed' or t.closed_at is null or t.closed_at > :before))""";

    private final JdbcClient jdbc;
    private final TransactionTemplate transactions;
    private final ConversationErasure conversations;
    private final ConversationFiles files;
    private final Audit audit;
    private final Clock clock;
    private final RetentionSettings settings;

    Retention(
            JdbcClient jdbc,
            PlatformTransactionManager transactions,
            ConversationErasure conversations,
            ConversationFiles files,
            Audit audit,
            Clock clock,
            RetentionSettings settings) {
        this.jdbc = jdbc;
        this.transactions = new TransactionTemplate(transactions);
        this.conversations = conversations;
        this.files = files;
        this.audit = audit;
        this.clock = clock;
        this.settings = settings;
    }

    /** What is left over is deleted the next time. */
    void expire() {
        try {
            run(settings.transcripts(), this::transcripts);
            run(settings.files(), this::files);
            run(settings.inboundIds(), this::inboundIds);
        } catch (DataAccessException | TransactionException e) {
            LOG.warn(
                    "The database did not answer while old conversations were looked for: {}",
                    e.getClass().getName());
        }
    }

    private void run(Duration kept, Function<OffsetDateTime, Counts> deletion) {
        if (!kept.isZero()) {
            var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
            transactions.executeWithoutResult(_ -> {
                var counts = deletion.apply(now.minus(kept).atOffset(ZoneOffset.UTC));
                if (!counts.empty()) {
                    audit.add(new Audit.Entry(now, ACTOR, "expired", "-", counts.asMap()));
                }
            });
        }
    }

    private Counts transcripts(OffsetDateTime before) {
        return each(
                "select c.id from conversation c where c.expired_at is null and" + UNUSED_SINCE
                        + " order by c.created_at, c.id limit " + CONVERSATIONS,
                before,
                id -> conversations.expire(id, clock.instant()));
    }

    private Counts files(OffsetDateTime before) {
        return each(
                "select c.id from attachment a join conversation c on c.id = a.conversation_id"
                        + " where a.created_at <= :before and" + UNUSED_SINCE
                        + " group by c.id order by c.id limit " + CONVERSATIONS,
                before,
                id -> new Counts(Map.of("attachment", files.erase(id))));
    }

    /** Locked in the order in which everybody locks several, and then looked at once more. */
    private Counts each(String found, OffsetDateTime before, Function<String, Counts> deletion) {
        return jdbc.sql(found).param("before", before).query((row, _) -> row.getString("id")).list().stream()
                .sorted()
                .filter(id -> unused(id, before))
                .map(deletion)
                .reduce(Counts.NOTHING, Counts::plus);
    }

    private boolean unused(String id, OffsetDateTime before) {
        jdbc.sql("select id from conversation where id = :id for update")
                .param("id", id)
                .query(String.class)
                .optional();
        return jdbc.sql("select c.id from conversation c where c.id = :id and" + UNUSED_SINCE)
                .param("id", id)
                .param("before", before)
                .query(String.class)
                .optional()
                .isPresent();
    }

    private Counts inboundIds(OffsetDateTime before) {
        List<InboundId> old = jdbc.sql("""
                        select i.conversation_id, i.seq from inbound i join conversation c on c.id = i.conversation_id
                        where i.received_at <= :before and i.status <> 'open' and not exists
                            (select 1 from ticket t where t.conversation_id = c.id and t.status <> 'closed') and
                        """ + RESTS + " order by i.received_at limit " + MESSAGES)
                .param("before", before)
                .query((row, _) -> new InboundId(row.getString("conversation_id"), row.getLong("seq")))
                .list();
        var deleted = 0L;
        for (var id : old) {
            deleted += jdbc.sql("delete from inbound where conversation_id = ? and seq = ? and status <> 'open'")
                    .params(id.conversation(), id.seq())
                    .update();
        }
        return new Counts(Map.of("inbound", deleted));
    }

    private record InboundId(String conversation, long seq) {}
}
