package dev.uketsuke.conversation;

import dev.uketsuke.privacy.Fingerprint;
import dev.uketsuke.privacy.SecretGuard;
import dev.uketsuke.privacy.Unseen;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.support.TransactionTemplate;

/** Accepts in one transaction: the inbound row, its echo, the counters behind the conversation's row lock. */
final class StoredInbox implements Inbox {
    private static final Pattern PLAIN = Pattern.compile("[A-Za-z0-9._:;|@=+/#~!$&-]{1,512}");

    private final TransactionTemplate transactions;
    private final ConversationRows conversations;
    private final InboundRows inbound;
    private final OutgoingRows outgoing;
    private final SecretGuard guard;
    private final Originals originals;
    private final Wakeups wakeups;
    private final Clock clock;

    StoredInbox(Tables tables, SecretGuard guard, Wakeups wakeups, Clock clock) {
        this.transactions = tables.transactions();
        this.conversations = tables.conversations();
        this.inbound = tables.inbound();
        this.outgoing = tables.outgoing();
        this.guard = guard;
        this.originals = new Originals(guard, clock);
        this.wakeups = wakeups;
        this.clock = clock;
    }

    @Override
    public Accepted accept(Arrival arrival) {
        var accepted = store(arrival, false);
        wakeups.announce(accepted.conversationId(), Wakeups.Change.ACCEPTED);
        return accepted;
    }

    /** Accepts what will be answered in the response of its own request; whoever asked works it. */
    Accepted acceptInline(Arrival arrival) {
        var accepted = store(arrival, true);
        wakeups.announce(accepted.conversationId(), Wakeups.Change.APPENDED);
        return accepted;
    }

    private Accepted store(Arrival arrival, boolean inline) {
        var clean = Cleaning.clean(arrival.utterance(), guard, Set.of());
        try {
            return Objects.requireNonNull(transactions.execute(_ -> store(arrival, clean, inline)));
        } catch (TransactionException e) {
            // Callers know one kind of failure: nothing was stored, send it again.
            throw new DataAccessResourceFailureException("The database did not take a message", e);
        }
    }

    private Accepted store(Arrival arrival, CleanUtterance cleaned, boolean inline) {
        var now = Timestamps.now(clock);
        var conversation = conversations.lock(arrival, Ids.next(), now);
        var id = conversation.id();
        var clean = withoutFalseAlarms(arrival, cleaned, conversation);
        var echo = echo(clean.utterance(), arrival.clientActivityId());
        var seq = conversation.lastInbound() + 1;
        var echoSeq = conversation.lastOutgoing() + 1;
        var echoId = echo == null ? "%s|in%d".formatted(id, seq) : OutgoingRows.activityId(id, echoSeq);
        var accepted = new Accepted(id, seq, echoId, false);
        var key = key(arrival.messageKey());
        if (!inbound.add(accepted, key, UtteranceCodec.write(clean), storable(arrival.activity()), inline, now)) {
            return inbound.first(id, key);
        }
        originals.keep(accepted, arrival.utterance(), clean);
        if (clean.utterance() instanceof Utterance.Said(var _, var attachments)) {
            inbound.claim(attachments, id);
        }
        if (echo != null) {
            add(echo, accepted, echoSeq, now);
        }
        var counters = new ConversationRows.Locked(id, seq, echo == null ? echoSeq - 1 : echoSeq);
        conversations.accepted(arrival, counters, now);
        return accepted;
    }

    /** What the requester says is no secret: the message behind a tap, or the next one when that is gone. */
    private CleanUtterance withoutFalseAlarms(
            Arrival arrival, CleanUtterance clean, ConversationRows.Locked conversation) {
        if (clean.utterance() instanceof Utterance.Tapped tapped
                && tapped.action() == Utterance.Action.NOT_SECRET
                && tapped.card().startsWith(conversation.id() + ".")) {
            return originals.of(tapped.card()).orElseGet(() -> askedFor(tapped, clean, conversation.id()));
        }
        if (clean.doubtful().isEmpty()) {
            return clean;
        }
        var noSecrets = inbound.letThrough(conversation.id(), conversation.lastInbound());
        return noSecrets.isEmpty() ? clean : Cleaning.clean(arrival.utterance(), guard, noSecrets);
    }

    /** A tap on what was never asked comes from no card: nothing is promised for it. */
    private CleanUtterance askedFor(Utterance.Tapped tapped, CleanUtterance clean, String conversationId) {
        boolean asked = Originals.seq(tapped)
                .flatMap(seq -> inbound.utterance(conversationId, seq))
                .filter(message -> !message.doubtful().isEmpty())
                .isPresent();
        return asked
                ? clean
                : new CleanUtterance(
                        new Utterance.Tapped("", tapped.action(), tapped.about(), tapped.values()),
                        clean.masked(),
                        clean.doubtful(),
                        clean.cut());
    }

    private void add(Message echo, Accepted accepted, long seq, Instant now) {
        var row = new OutgoingRow(accepted.conversationId(), seq, accepted.echoActivityId(), false, echo, now, null);
        outgoing.add(row, accepted.seq(), OutgoingRows.Status.SENT, now);
    }

    /** What the requester sees of their own; null when there is nothing to show and nobody waits for it. */
    private static @Nullable Message echo(Utterance utterance, @Nullable String clientActivityId) {
        return switch (utterance) {
            case Utterance.Said(var text, var attachments) ->
                new Message(Message.From.REQUESTER, text, null, List.of(), attachments, null, clientActivityId);
            case Utterance.Restored restored ->
                new Message(
                        Message.From.REQUESTER, restored.text(), null, List.of(), List.of(), null, clientActivityId);
            case Utterance.Tapped _, Utterance.Joined _, Utterance.Unsupported _ ->
                clientActivityId == null
                        ? null
                        : new Message(Message.From.REQUESTER, "", null, List.of(), List.of(), null, clientActivityId);
        };
    }

    private static @Nullable String storable(@Nullable String text) {
        return text == null ? null : Unseen.without(text);
    }

    /** A key that is an id as it is, any other as its hash: repeats stay repeats, and no words are stored. */
    private String key(String messageKey) {
        if (PLAIN.matcher(messageKey).matches() && guard.mask(messageKey).clean()) {
            return messageKey;
        }
        return "sha256:" + Fingerprint.hex(messageKey);
    }
}
