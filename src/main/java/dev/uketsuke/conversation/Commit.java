package dev.uketsuke.conversation;

import dev.uketsuke.dialog.Slot;
import dev.uketsuke.intake.Departure;
import dev.uketsuke.intake.Intake;
import dev.uketsuke.intake.Splitting;
import dev.uketsuke.requester.Requesters;
import dev.uketsuke.severity.Level;
import dev.uketsuke.ticket.Act;
import dev.uketsuke.ticket.ActRefusedException;
import dev.uketsuke.ticket.Actor;
import dev.uketsuke.ticket.Submission;
import dev.uketsuke.ticket.Tickets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** The second transaction of a turn: state, rows and tickets together, or nothing. */
final class Commit {
    private static final Slot RELATED = new Slot("related-requests");

    private final Tables tables;
    private final Tickets tickets;
    private final Requesters requesters;
    private final Presenter presenter;
    private final Drivers drivers;
    private final DeletedDrafts deleted;
    private final DraftSettings drafts;

    Commit(
            Tables tables,
            Tickets tickets,
            Requesters requesters,
            Presenter presenter,
            Drivers drivers,
            DeletedDrafts deleted,
            DraftSettings drafts) {
        this.tables = tables;
        this.tickets = tickets;
        this.requesters = requesters;
        this.presenter = presenter;
        this.drivers = drivers;
        this.deleted = deleted;
        this.drafts = drafts;
    }

    /** What stands in the database after a commit. */
    record Committed(Intake intake, List<OutgoingRow> rows) {
        Committed {
            rows = List.copyOf(rows);
        }
    }

    /** Runs inside the caller's transaction. */
    Committed store(Outcome outcome, String leaseOwner, Instant now) {
        var snapshot = outcome.snapshot();
        var lastOutgoing = lock(snapshot, leaseOwner);
        if (!tables.inbound()
                .done(snapshot.conversationId(), snapshot.seq(), outcome.pack().hash())) {
            throw new ConflictException("This turn was worked already");
        }
        var intake = outcome.intake();
        var messages = new ArrayList<>(outcome.messages().subList(0, outcome.ahead()));
        for (var position : outcome.handedOver()) {
            var number = tickets.open(submission(outcome, position, now));
            intake = intake.numbered(position, number);
            relate(intake, position, number);
            name(outcome, intake, position, number, now);
            messages.add(submitted(outcome, position, number, now));
        }
        act(outcome, now);
        messages.addAll(
                outcome.messages().subList(outcome.ahead(), outcome.messages().size()));
        RememberedContact.keep(outcome, requesters, now);
        if (Departure.ended(snapshot.intake(), intake)) {
            endLinks(snapshot.conversationId());
        }
        var rows = rows(outcome, messages, lastOutgoing, now);
        var status = status(snapshot);
        rows.forEach(row -> tables.outgoing().add(row, snapshot.seq(), status, now));
        deleted.delete(outcome, now);
        choose(outcome);
        save(snapshot, intake, lastOutgoing + rows.size(), now);
        return new Committed(intake, rows);
    }

    private void choose(Outcome outcome) {
        var notices = outcome.notices();
        if (notices != null) {
            tables.jdbc()
                    .sql("update conversation set notices = ? where id = ?")
                    .params(notices.key(), outcome.snapshot().conversationId())
                    .update();
        }
    }

    /** What does not go together with what an agent has done in the meantime is computed anew. */
    private void act(Outcome outcome, Instant now) {
        for (var done : outcome.acts()) {
            act(outcome.snapshot(), done.number(), done.act(), now);
        }
    }

    private void act(Snapshot snapshot, String number, Act act, Instant now) {
        try {
            tickets.act(number, null, Actor.requester(snapshot.requester()), act, now);
        } catch (ActRefusedException refused) {
            throw new ConflictException(refused.reason().key());
        }
    }

    /** A request that names one that the agents have is named by that one too (#15, #61). */
    private void name(Outcome outcome, Intake intake, int position, String number, Instant now) {
        var request = intake.requests().get(position);
        var raised = request.level(outcome.pack().policy()) == Level.A;
        var together = Splitting.group(intake, position).stream()
                .map(at -> intake.requests().get(at).ticket())
                .toList();
        request.answers().values(RELATED).stream()
                .filter(other -> !together.contains(other))
                .filter(other -> outcome.snapshot().followed().stream()
                        .anyMatch(ticket -> ticket.number().equals(other)))
                .forEach(other ->
                        act(outcome.snapshot(), other, raised ? new Act.Raised(number) : new Act.Linked(number), now));
    }

    /** A link opens the draft that it was made for, never what is begun in its place. */
    private void endLinks(String conversationId) {
        tables.jdbc()
                .sql("delete from draft_link where conversation_id = ? and moved_to is null")
                .param(conversationId)
                .update();
    }

    /** The tickets of one split name each other, those handed over before the others had numbers too. */
    private void relate(Intake intake, int position, String number) {
        Splitting.group(intake, position).stream()
                .map(at -> intake.requests().get(at).ticket())
                .filter(Objects::nonNull)
                .filter(other -> !other.equals(number) && !other.equals(Outcome.NUMBER_TO_COME))
                .forEach(other -> tickets.relate(number, other));
    }

    /** Locks the conversation where the snapshot was taken and nobody else has worked it since. */
    private long lock(Snapshot snapshot, String leaseOwner) {
        return tables.jdbc()
                .sql("""
                        select last_outgoing from conversation
                        where id = ? and version = ? and lease_owner = ? for update""")
                .params(snapshot.conversationId(), snapshot.version(), leaseOwner)
                .query(Long.class)
                .optional()
                .orElseThrow(() -> new ConflictException("The conversation was worked by another in the meantime"));
    }

    private static Submission submission(Outcome outcome, int position, Instant now) {
        var snapshot = outcome.snapshot();
        return new Submission(
                snapshot.conversationId(),
                position,
                snapshot.requester(),
                snapshot.channel(),
                outcome.intake().language(),
                snapshot.zone(),
                outcome.intake().requests().get(position),
                outcome.pack(),
                now,
                outcome.translations().getOrDefault(position, Map.of()));
    }

    private Message submitted(Outcome outcome, int position, String number, Instant now) {
        var intake = outcome.intake();
        var request = intake.requests().get(position);
        var policy = outcome.pack().policy();
        var promise = request.promise(policy, request.level(policy), intake.language(), now);
        return presenter.submitted(
                outcome.pack(),
                intake.language(),
                number,
                request,
                promise,
                outcome.snapshot().zone());
    }

    private List<OutgoingRow> rows(Outcome outcome, List<Message> messages, long lastOutgoing, Instant now) {
        var id = outcome.snapshot().conversationId();
        var rows = new ArrayList<OutgoingRow>();
        for (var replacement : outcome.spent()) {
            shown(id, replacement)
                    .ifPresent(shown -> rows.add(new OutgoingRow(
                            id,
                            lastOutgoing + rows.size() + 1,
                            shown.activityId(),
                            true,
                            replacement.insteadOf(shown.message()),
                            shown.shownAt(),
                            shown.channelMessageId())));
        }
        for (var message : messages) {
            var seq = lastOutgoing + rows.size() + 1;
            rows.add(new OutgoingRow(id, seq, OutgoingRows.activityId(id, seq), false, message, now, null));
        }
        return rows;
    }

    private Optional<OutgoingRow> shown(String conversationId, Outcome.Replacement replacement) {
        var card = replacement.card();
        return card.endsWith(TicketCard.ANY)
                ? tables.outgoing().latestCard(conversationId, card)
                : tables.outgoing().ofCard(conversationId, card);
    }

    /** What is answered inline, or read from the log by its client, is not sent. */
    private OutgoingRows.Status status(Snapshot snapshot) {
        return snapshot.inline() || !drivers.of(snapshot.channel()).sends()
                ? OutgoingRows.Status.SENT
                : OutgoingRows.Status.PENDING;
    }

    private void save(Snapshot snapshot, Intake intake, long lastOutgoing, Instant now) {
        tables.jdbc()
                .sql("""
                        update conversation set state = ?, language = ?, version = version + 1, last_outgoing = ?,
                            updated_at = ?, draft_look_at = ?, draft_noticed_at = null where id = ?""")
                .params(Arrays.asList(
                        IntakeCodec.write(intake),
                        intake.language().tag(),
                        lastOutgoing,
                        Timestamps.column(now),
                        Departure.drafts(intake).isEmpty() ? null : Timestamps.column(now.plus(drafts.quiet())),
                        snapshot.conversationId()))
                .update();
    }
}
