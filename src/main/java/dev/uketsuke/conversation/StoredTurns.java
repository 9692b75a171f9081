package dev.uketsuke.conversation;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import dev.uketsuke.content.Packs;
import dev.uketsuke.dialog.Language;
import dev.uketsuke.dialog.Slot;
import dev.uketsuke.intake.Intake;
import dev.uketsuke.intake.Request;
import dev.uketsuke.outage.Outages;
import dev.uketsuke.requester.Identity;
import dev.uketsuke.requester.Profile;
import dev.uketsuke.requester.Requesters;
import dev.uketsuke.ticket.Followed;
import dev.uketsuke.ticket.FollowedTickets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Turns on the database: loading takes the lease, committing checks it together with the version. */
final class StoredTurns implements Turns {
    private static final Slot EMAILS = new Slot("emails");
    private static final int CACHED_CONVERSATIONS = 10_000;

    private final Tables tables;
    private final Leases leases;
    private final Packs packs;
    private final KnownOutages outages;
    private final Remembering dialogue;
    private final Requesters requesters;
    private final Translations translations;
    private final Commit commit;
    private final Wakeups wakeups;
    private final Clock clock;
    private final DraftSettings settings;
    private final OpenDrafts drafts;
    private final FollowedTickets followed;
    private final Cache<String, Versioned> intakes =
            Caffeine.newBuilder().maximumSize(CACHED_CONVERSATIONS).build();

    StoredTurns(
            Tables tables,
            Leases leases,
            Packs packs,
            Remembering dialogue,
            Requesters requesters,
            Translations translations,
            Commit commit,
            Wakeups wakeups,
            Clock clock,
            DraftSettings settings) {
        this.tables = tables;
        this.leases = leases;
        this.packs = packs;
        this.outages = new KnownOutages(new Outages(tables.jdbc()));
        this.dialogue = dialogue;
        this.requesters = requesters;
        this.translations = translations;
        this.commit = commit;
        this.wakeups = wakeups;
        this.clock = clock;
        this.settings = settings;
        this.drafts = new OpenDrafts(tables.jdbc());
        this.followed = new FollowedTickets(tables.jdbc());
    }

    @Override
    public Snapshot load(String conversationId, long seq) {
        if (!leases.take(conversationId)) {
            throw new ConflictException("Another instance works this conversation");
        }
        var known = intakes.getIfPresent(conversationId);
        return tables.jdbc()
                .sql("""
                        select c.channel, c.channel_key, c.requester, c.language, c.zone, c.reference, c.version,
                            case when c.version = ? then null else c.state end as state,
                            i.utterance, i.activity, i.received_at, i.inline,
                            (select p.received_at from inbound p where p.conversation_id = c.id and p.seq = i.seq - 1)
                                as before_at,
                            coalesce((select o.created_at > i.received_at from outgoing o
                                where o.conversation_id = c.id and o.inbound_seq < i.seq
                                order by o.seq desc fetch first 1 row only), false) as overtaken
                        from conversation c join inbound i on i.conversation_id = c.id
                        where c.id = ? and i.seq = ? and i.status = 'open'""")
                .params(known == null ? -1 : known.version(), conversationId, seq)
                .query((row, _) -> snapshot(conversationId, seq, known, row))
                .optional()
                .orElseThrow(() -> new ConflictException("This turn was worked already"));
    }

    private Snapshot snapshot(String conversationId, long seq, @Nullable Versioned known, ResultSet row)
            throws SQLException {
        var clean = UtteranceCodec.read(row.getString("utterance"));
        var version = row.getLong("version");
        var intake = known != null && known.version() == version ? known.intake() : intake(row);
        var who = new Identity(row.getString("channel"), row.getString("requester"));
        var profile = requesters.find(who);
        return new Snapshot(
                conversationId,
                row.getString("channel"),
                row.getString("channel_key"),
                row.getString("requester"),
                intake.zone(ZoneId.of(row.getString("zone"))),
                seq,
                version,
                intake,
                clean.utterance(),
                clean.masked(),
                clean.doubtful(),
                clean.cut(),
                Timestamps.read(row, "received_at"),
                row.getBoolean("overtaken"),
                row.getBoolean("inline"),
                row.getString("reference"),
                row.getString("activity"),
                profile,
                silentSince(row),
                Drafting.concerns(clean.utterance(), intake) ? drafts.of(who) : List.of(),
                followed(conversationId, intake, clean.utterance(), who, profile));
    }

    /** Others than those of this conversation are shown to nobody but their requester. */
    private List<Followed> followed(
            String conversationId, Intake intake, Utterance utterance, Identity who, Profile profile) {
        var mails = who.group() ? List.<String>of() : profile.signedIn().getOrDefault(EMAILS, List.of());
        if (!who.group() && TicketMentions.wantsAll(utterance)) {
            return followed.of(who, mails);
        }
        var number = TicketMentions.number(utterance);
        var handed = number.isPresent() ? followed.handed(who, mails) : List.<Followed>of();
        var own = intake.requests().stream().anyMatch(Request::handedOver)
                ? followed.in(conversationId)
                : List.<Followed>of();
        var earlier = number.filter(named -> !who.group()
                        && own.stream().noneMatch(ticket -> ticket.number().equals(named)))
                .flatMap(named -> followed.of(who, named));
        return Stream.of(handed.stream(), earlier.stream(), own.stream())
                .flatMap(tickets -> tickets)
                .toList();
    }

    private @Nullable Instant silentSince(ResultSet row) throws SQLException {
        if (row.getObject("before_at") == null) {
            return null;
        }
        var before = Timestamps.read(row, "before_at");
        return before.plus(settings.idle()).isAfter(Timestamps.read(row, "received_at")) ? null : before;
    }

    private static Intake intake(ResultSet row) throws SQLException {
        var state = row.getString("state");
        return state == null ? Intake.begin(Language.ofTag(row.getString("language"))) : IntakeCodec.read(state);
    }

    @Override
    public Outcome turn(Snapshot snapshot) {
        return translations.beside(dialogue.turn(snapshot, outages.in(packs.current(), snapshot.receivedAt())));
    }

    @Override
    public List<OutgoingRow> commit(Outcome outcome) {
        var id = outcome.snapshot().conversationId();
        var now = Timestamps.now(clock);
        var committed =
                Objects.requireNonNull(tables.transactions().execute(_ -> commit.store(outcome, leases.owner(), now)));
        intakes.put(id, new Versioned(outcome.snapshot().version() + 1, committed.intake()));
        wakeups.announce(id, Wakeups.Change.APPENDED);
        outcome.deleted().stream()
                .map(draft -> draft.draft().conversation())
                .filter(other -> !other.equals(id))
                .distinct()
                .forEach(other -> wakeups.announce(other, Wakeups.Change.ACCEPTED));
        return committed.rows();
    }

    /** An intake as it is at a version of its conversation. */
    private record Versioned(long version, Intake intake) {}
}
