package dev.uketsuke.conversation;

import dev.uketsuke.content.Packs;
import dev.uketsuke.dialog.Language;
import dev.uketsuke.intake.Departure;
import dev.uketsuke.intake.Draft;
import dev.uketsuke.intake.Intake;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.TransactionException;

/**
 * Deletes drafts to which nothing was said for long, some days after the requester was told so. Any word of theirs in
 * between keeps them. Each conversation is looked at under its row lock, so that instances do nothing twice.
 */
public final class DraftExpiry {
    private static final Logger LOG = LoggerFactory.getLogger(DraftExpiry.class);
    private static final int BATCH = 100;

    /** For how long a conversation is left that is being worked. */
    private static final Duration LATER = Duration.ofHours(1);

    private final Tables tables;
    private final Packs packs;
    private final DraftRemoval removal;
    private final Wakeups wakeups;
    private final Clock clock;
    private final DraftSettings settings;

    DraftExpiry(
            Tables tables, Packs packs, DraftRemoval removal, Wakeups wakeups, Clock clock, DraftSettings settings) {
        this.tables = tables;
        this.packs = packs;
        this.removal = removal;
        this.wakeups = wakeups;
        this.clock = clock;
        this.settings = settings;
    }

    /** Looks at the drafts that are due, a bounded number of them. */
    public void look() {
        var now = Timestamps.now(clock);
        try {
            for (var conversation : due(tables.jdbc(), now)) {
                lookAlone(conversation, now);
                wakeups.announce(conversation, Wakeups.Change.ACCEPTED);
            }
        } catch (DataAccessException | TransactionException e) {
            LOG.warn("The database did not answer while old drafts were looked for: {}", TurnRunner.name(e));
        }
    }

    /** What cannot be worked, such as a state that is not readable, is left and holds up no other. */
    private void lookAlone(String conversation, Instant now) {
        try {
            tables.transactions().executeWithoutResult(_ -> look(conversation, now));
        } catch (DataAccessException | TransactionException e) {
            throw e;
        } catch (RuntimeException e) {
            LOG.error("The drafts of {} are left as they are: {}", conversation, TurnRunner.name(e));
            tables.jdbc()
                    .sql("update conversation set draft_look_at = ? where id = ? and draft_look_at <= ?")
                    .params(Timestamps.column(now.plus(settings.notice())), conversation, Timestamps.column(now))
                    .update();
        }
    }

    /** The conversations that are to be looked at, a batch of them. */
    static List<String> due(JdbcClient jdbc, Instant now) {
        return jdbc.sql("select id from conversation where draft_look_at <= ? order by draft_look_at, id limit ?")
                .params(Timestamps.column(now), BATCH)
                .query((row, _) -> row.getString("id"))
                .list();
    }

    private void look(String id, Instant now) {
        tables.jdbc()
                .sql("""
                        select id, channel, language, zone, state, last_inbound, last_outgoing, updated_at, lease_until,
                            draft_noticed_at from conversation where id = ? and draft_look_at <= ? for update""")
                .params(id, Timestamps.column(now))
                .query(DraftExpiry::found)
                .optional()
                .ifPresent(found -> look(found, now));
    }

    private void look(Found found, Instant now) {
        var worked = found.leasedUntil() != null && found.leasedUntil().isAfter(now);
        if (worked || tables.inbound().lowestOpen(found.place().id()).isPresent()) {
            again(found, now.plus(LATER), found.noticedAt());
            return;
        }
        var intake = IntakeCodec.read(found.state());
        var drafts = OpenDrafts.in(found.place().id(), 0, intake, found.touchedAt()).stream()
                .map(OpenDraft::draft)
                .toList();
        var announced = found.touchedAt().plus(settings.quiet());
        if (drafts.isEmpty()) {
            again(found, null, null);
        } else if (announced.isAfter(now)) {
            again(found, announced, null);
        } else if (found.noticedAt() == null || found.noticedAt().isBefore(found.touchedAt())) {
            announce(found, drafts, now);
        } else {
            delete(found, intake, drafts, now);
        }
    }

    private void announce(Found found, List<Draft> drafts, Instant now) {
        var end = now.plus(settings.notice());
        removal.say(found.place(), text(found).notice(drafts, end), now);
        tables.conversations().appended(found.place().id(), found.place().lastOutgoing() + 1);
        again(found, end, now);
    }

    private void delete(Found found, Intake intake, List<Draft> drafts, Instant now) {
        var places = drafts.stream().map(Draft::request).toList();
        var left = Departure.without(intake.doubting(null), places);
        removal.erase(found.place().id(), intake, places, left, found.place().lastInbound() + 1);
        removal.leave(found.place(), left, text(found).expired(drafts), now);
    }

    private void again(Found found, @Nullable Instant at, @Nullable Instant noticed) {
        tables.jdbc()
                .sql("update conversation set draft_look_at = ?, draft_noticed_at = ? where id = ?")
                .params(Arrays.asList(
                        at == null ? null : Timestamps.column(at),
                        noticed == null ? null : Timestamps.column(noticed),
                        found.place().id()))
                .update();
    }

    private DraftsText text(Found found) {
        return new DraftsText(new Voice(packs.current(), found.language(), found.zone()));
    }

    private static Found found(ResultSet row, int ignored) throws SQLException {
        return new Found(
                new DraftRemoval.Place(
                        row.getString("id"),
                        row.getString("channel"),
                        row.getLong("last_inbound"),
                        row.getLong("last_outgoing")),
                Language.ofTag(row.getString("language")),
                ZoneId.of(row.getString("zone")),
                row.getString("state"),
                Timestamps.read(row, "updated_at"),
                optional(row, "lease_until"),
                optional(row, "draft_noticed_at"));
    }

    private static @Nullable Instant optional(ResultSet row, String column) throws SQLException {
        return row.getObject(column) == null ? null : Timestamps.read(row, column);
    }

    /** A conversation whose drafts are due to be looked at. */
    private record Found(
            DraftRemoval.Place place,
            Language language,
            ZoneId zone,
            String state,
            Instant touchedAt,
            @Nullable Instant leasedUntil,
            @Nullable Instant noticedAt) {}
}
