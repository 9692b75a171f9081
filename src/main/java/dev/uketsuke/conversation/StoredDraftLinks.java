package dev.uketsuke.conversation;

import dev.uketsuke.content.Packs;
import dev.uketsuke.intake.Departure;
import dev.uketsuke.intake.Intake;
import dev.uketsuke.intake.Request;
import dev.uketsuke.privacy.Fingerprint;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Links on the database. A draft is moved in one transaction under its conversation's row lock, and raises that row's
 * version: a turn that was computed before finds its version gone, so that a draft is submitted in one place only.
 */
final class StoredDraftLinks implements DraftLinks {
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Tables tables;
    private final Packs packs;
    private final Presenter presenter;
    private final DraftRemoval removal;
    private final Wakeups wakeups;
    private final Clock clock;
    private final DraftSettings settings;

    StoredDraftLinks(
            Tables tables,
            Packs packs,
            Presenter presenter,
            DraftRemoval removal,
            Wakeups wakeups,
            Clock clock,
            DraftSettings settings) {
        this.tables = tables;
        this.packs = packs;
        this.presenter = presenter;
        this.removal = removal;
        this.wakeups = wakeups;
        this.clock = clock;
        this.settings = settings;
    }

    @Override
    public Optional<Link> make(String conversationId) {
        return tables.jdbc()
                .sql("select state from conversation where id = ? and state is not null")
                .param(conversationId)
                .query(String.class)
                .optional()
                .map(IntakeCodec::read)
                .filter(Departure::possible)
                .map(intake -> made(conversationId, intake.current()));
    }

    private Link made(String conversationId, int request) {
        var now = Timestamps.now(clock);
        tables.jdbc()
                .sql("delete from draft_link where expires_at <= ?")
                .param(Timestamps.column(now))
                .update();
        var secret = secret();
        tables.jdbc()
                .sql("insert into draft_link (hash, conversation_id, request, expires_at) values (?, ?, ?, ?)")
                .params(Fingerprint.hex(secret), conversationId, request, Timestamps.column(now.plus(settings.link())))
                .update();
        return new Link(secret, settings.link());
    }

    @Override
    public Opening open(String secret, String nonce, Opener opener, Predicate<String> mayTake) {
        var hash = Fingerprint.hex(secret);
        var source = tables.jdbc()
                .sql("select conversation_id from draft_link where hash = ?")
                .param(hash)
                .query(String.class)
                .optional();
        if (source.isEmpty()) {
            return new Gone();
        }
        var now = Timestamps.now(clock);
        var opening = Objects.requireNonNull(tables.transactions()
                .execute(_ -> open(new Attempt(hash, Fingerprint.hex(nonce), source.get(), opener, now), mayTake)));
        wakeups.announce(source.get(), Wakeups.Change.APPENDED);
        return opening;
    }

    private Opening open(Attempt attempt, Predicate<String> mayTake) {
        var counters = tables.conversations().lock(attempt.source());
        // Read under the lock: who waited for it sees what the one before has done.
        var found = link(attempt.hash()).filter(link -> link.expiresAt().isAfter(attempt.now()));
        var source = source(attempt.source());
        if (found.isEmpty() || !mayTake.test(source.requester())) {
            return new Gone();
        }
        var link = found.get();
        if (link.movedTo() != null) {
            return attempt.nonce().equals(link.usedBy()) ? opened(link.movedTo()) : new Gone();
        }
        if (tables.inbound().lowestOpen(attempt.source()).isPresent()) {
            return new Busy();
        }
        var departure = Optional.ofNullable(source.state())
                .map(IntakeCodec::read)
                .filter(intake -> link.request() < intake.requests().size())
                .flatMap(intake -> Departure.of(intake, link.request()));
        departure.ifPresent(parted -> move(attempt, source, parted, counters));
        return departure
                .<Opening>map(_ -> new Opened(
                        attempt.opener().channelKey(), attempt.opener().requester()))
                .orElseGet(Gone::new);
    }

    private void move(Attempt attempt, Source source, Departure departure, ConversationRows.Locked counters) {
        var id = Ids.next();
        var own = attempt.opener().requester().equals(source.requester());
        begin(id, attempt, source, own ? departure.taken() : departure.taken().fromAnother());
        takeFiles(attempt.source(), id, departure);
        // Where the draft was, it is said where it went.
        removal.leave(
                new DraftRemoval.Place(
                        attempt.source(), source.channel(), counters.lastInbound(), counters.lastOutgoing()),
                departure.left(),
                presenter.moved(packs.current(), departure.left().language()),
                attempt.now());
        tables.jdbc()
                .sql("update draft_link set used_at = ?, used_by = ?, moved_to = ? where hash = ?")
                .params(Timestamps.column(attempt.now()), attempt.nonce(), id, attempt.hash())
                .update();
    }

    private void begin(String id, Attempt attempt, Source source, Intake taken) {
        var now = Timestamps.column(attempt.now());
        tables.jdbc()
                .sql("""
                        insert into conversation (id, channel, channel_key, requester, language, zone, state, version,
                            last_inbound, last_outgoing, created_at, updated_at, draft_look_at)
                        values (?, ?, ?, ?, ?, ?, ?, 1, 0, 0, ?, ?, ?)""")
                .params(Arrays.asList(
                        id,
                        source.channel(),
                        attempt.opener().channelKey(),
                        attempt.opener().requester(),
                        taken.language().tag(),
                        source.zone(),
                        IntakeCodec.write(taken),
                        now,
                        now,
                        now))
                .update();
    }

    /** Tickets keep their files; without any, all of the conversation go along, named by the draft or not. */
    private void takeFiles(String from, String to, Departure departure) {
        var named = departure.taken().requests().stream()
                .flatMap(request -> request.answers().values(Files.SLOT).stream())
                .toList();
        var tickets = departure.left().requests().stream().anyMatch(Request::handedOver);
        tables
                .jdbc()
                .sql("select id from attachment where conversation_id = ?")
                .param(from)
                .query(String.class)
                .list()
                .stream()
                .filter(file -> !tickets || named.contains(file))
                .forEach(file -> tables.jdbc()
                        .sql("update attachment set conversation_id = ? where id = ?")
                        .params(to, file)
                        .update());
    }

    /** Empty when it has expired, and was deleted since it was looked up. */
    private Optional<StoredLink> link(String hash) {
        return tables.jdbc()
                .sql("select request, expires_at, used_by, moved_to from draft_link where hash = ?")
                .param(hash)
                .query((row, _) -> new StoredLink(
                        row.getInt("request"),
                        Timestamps.read(row, "expires_at"),
                        row.getString("used_by"),
                        row.getString("moved_to")))
                .optional();
    }

    private Source source(String id) {
        return tables.jdbc()
                .sql("select channel, requester, zone, state from conversation where id = ?")
                .param(id)
                .query((row, _) -> new Source(
                        row.getString("channel"),
                        row.getString("requester"),
                        row.getString("zone"),
                        row.getString("state")))
                .single();
    }

    private Opened opened(String id) {
        return tables.jdbc()
                .sql("select channel_key, requester from conversation where id = ?")
                .param(id)
                .query((row, _) -> new Opened(row.getString("channel_key"), row.getString("requester")))
                .single();
    }

    private static String secret() {
        var bytes = new byte[32];
        RANDOM.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** One try to open a link. */
    private record Attempt(String hash, String nonce, String source, Opener opener, Instant now) {}

    private record StoredLink(
            int request,
            Instant expiresAt,
            @Nullable String usedBy,
            @Nullable String movedTo) {}

    /** The conversation that a draft is in. */
    private record Source(
            String channel,
            String requester,
            String zone,
            @Nullable String state) {}
}
