package dev.uketsuke.conversation;

import dev.uketsuke.attachment.Attachment;
import dev.uketsuke.attachment.Scan;
import dev.uketsuke.content.Packs;
import dev.uketsuke.dialog.Language;
import dev.uketsuke.requester.Identity;
import dev.uketsuke.ticket.Act;
import dev.uketsuke.ticket.Actor;
import dev.uketsuke.ticket.Followed;
import dev.uketsuke.ticket.FollowedTickets;
import dev.uketsuke.ticket.Ticket;
import dev.uketsuke.ticket.TicketEvent;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.event.EventListener;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Writes what agents do about a request into its requester's conversation, in the transaction of the act: the row is the
 * delivery, sent like any other.
 */
public final class TicketLines {
    private final Tables tables;
    private final Packs packs;
    private final Drivers drivers;
    private final Wakeups wakeups;
    private final DeskSettings desk;

    TicketLines(Tables tables, Packs packs, Drivers drivers, Wakeups wakeups, DeskSettings desk) {
        this.tables = tables;
        this.packs = packs;
        this.drivers = drivers;
        this.wakeups = wakeups;
        this.desk = desk;
    }

    /** Hears of an act inside its transaction. */
    @EventListener
    public void on(TicketEvent event) {
        if (event instanceof TicketEvent.Acted acted
                && acted.entry().actor().side() == Actor.Side.AGENT
                && !TicketText.inside(acted.entry().act())
                && desk.tells(acted.entry().act())) {
            write(acted);
        }
    }

    private void write(TicketEvent.Acted acted) {
        var ticket = acted.ticket();
        var place = tables.jdbc()
                .sql("select channel, language, zone, notices, last_outgoing from conversation where id = ? for update")
                .param(ticket.conversationId())
                .query((row, _) -> new Place(
                        row.getString("channel"),
                        Language.ofTag(row.getString("language")),
                        ZoneId.of(row.getString("zone")),
                        Notices.of(row.getString("notices")),
                        row.getLong("last_outgoing")))
                .single();
        if (!place.notices().tell(acted.entry().act())) {
            return;
        }
        var voice = new Voice(packs.current(), place.language(), place.zone());
        var text = new TicketText(voice);
        var message = switch (acted.entry().act()) {
            case Act.Merged(var other) -> Optional.of(joined("ticket.merged", text, ticket, other));
            case Act.OriginalClosed(var other) -> Optional.of(joined("ticket.original-closed", text, ticket, other));
            case Act _ -> text.of(Followed.of(ticket), acted.entry());
        };
        message.map(told -> with(files(acted.entry().act()), told, voice, place))
                .ifPresent(told -> add(acted, place, told));
    }

    private Message joined(String key, TicketText text, Ticket ticket, String other) {
        var document = ticket.document();
        var who = new Identity(document.channel(), document.requester());
        return text.joined(key, Followed.of(ticket), other, new FollowedTickets(tables.jdbc()).title(other, who));
    }

    /** What a channel cannot give is named at least. */
    private Message with(List<Attachment> files, Message message, Voice voice, Place place) {
        if (files.isEmpty()) {
            return message;
        }
        var names = files.stream().map(Attachment::name).map(Markdown::escape).toList();
        var text = drivers.of(place.channel()).givesFiles()
                ? message.text()
                : message.text() + "\n\n" + voice.say("ticket.files-elsewhere", Map.of("names", voice.list(names)));
        return message.with(text, files);
    }

    private List<Attachment> files(Act act) {
        return act instanceof Act.Replied(var _, var sent)
                ? sent.stream().map(this::file).toList()
                : List.of();
    }

    private Attachment file(Act.Attached sent) {
        return tables.jdbc()
                .sql("select sha256, status from attachment where id = ?")
                .param(sent.id())
                .query((row, _) -> new Attachment(
                        sent.id(),
                        sent.name(),
                        sent.type(),
                        sent.size(),
                        row.getString("sha256"),
                        Scan.of(row.getString("status"))))
                .single();
    }

    private void add(TicketEvent.Acted acted, Place place, Message message) {
        var conversation = acted.ticket().conversationId();
        var seq = place.lastOutgoing() + 1;
        var at = acted.entry().at();
        var row = new OutgoingRow(
                conversation, seq, OutgoingRows.activityId(conversation, seq), false, message, at, null);
        var status = drivers.of(place.channel()).sends() ? OutgoingRows.Status.PENDING : OutgoingRows.Status.SENT;
        tables.outgoing().addWrittenBy(acted.entry().id(), row, status, at);
        tables.conversations().appended(conversation, seq);
        announce(conversation);
    }

    private void announce(String conversation) {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            wakeups.announce(conversation, Wakeups.Change.ACCEPTED);
            return;
        }
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                wakeups.announce(conversation, Wakeups.Change.ACCEPTED);
            }
        });
    }

    /** Where a conversation goes on. */
    private record Place(String channel, Language language, ZoneId zone, Notices notices, long lastOutgoing) {}
}
