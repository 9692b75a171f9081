package dev.uketsuke.conversation;

import dev.uketsuke.severity.Level;
import dev.uketsuke.ticket.Act;
import dev.uketsuke.ticket.Actor;
import dev.uketsuke.ticket.Entry;
import dev.uketsuke.ticket.Followed;
import dev.uketsuke.ticket.Tickets;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What the requester reads about requests that the agents have. */
record TicketText(Voice voice) {
    /** Agents who are known by no name of their own. */
    private static final Set<String> NAMELESS = Set.of("agent", "api");

    private static final int LONGEST_TITLE = 80;
    private static final int LONGEST_CHOICE = 30;
    private static final int MOST_CHOICES = 6;

    /**
     * Whether the requester never hears of it when an agent does it. Their conversation is not even locked then: the act may stand beside one
     * about another request, whose turn waits for this ticket.
     */
    static boolean inside(Act act) {
        return act.audience(Actor.Side.AGENT) == Act.Audience.AGENTS;
    }

    /** What is said of an act of an agent; empty for one that is none of the requester's business. */
    Optional<Message> of(Followed ticket, Entry entry) {
        var agent = entry.actor().name();
        return switch (entry.act()) {
            case Act.OfDesk _,
                    Act.Noted _,
                    Act.Linked _,
                    Act.Merged _,
                    Act.DuplicateJoined _,
                    Act.OriginalClosed _,
                    Act.SplitFrom _,
                    Act.SecretPurged _ -> Optional.empty();
            case Act.Claimed _ -> notice("ticket.claimed", ticket, Map.of("agent", name(agent)));
            case Act.Released _ -> notice("ticket.released", ticket, Map.of());
            case Act.Reassigned(var to, var _) -> notice("ticket.reassigned", ticket, Map.of("agent", name(to)));
            case Act.Replied(var text, var _) -> Optional.of(spoken(agent, text, null));
            case Act.Asked(var text) ->
                Optional.of(spoken(agent, text, new TicketCard(ticket.number(), TicketCard.Kind.QUESTION, entry.id())));
            case Act.Contacted(var way, var reached) -> reached ? Optional.empty() : missed(ticket, way);
            case Act.SeverityChanged(var to, var reason) ->
                notice("ticket.severity", ticket, Map.of("to", to.name(), "reason", Markdown.escape(reason)));
            case Act.ReleaseProposed(var to) ->
                Optional.of(asked(
                        ticket,
                        new TicketCard(ticket.number(), TicketCard.Kind.RELEASE, entry.id()),
                        "ticket.release",
                        Map.of("to", to.name())));
            case Act.ConsentAsked(var summary) -> Optional.of(consent(ticket, agent, summary, entry));
            case Act.CloseAnnounced(var on) ->
                notice(
                        "ticket.close-announced",
                        ticket,
                        Map.of(
                                "count",
                                Integer.toString(ticket.standing().unanswered()),
                                "date",
                                moment(on),
                                "days",
                                days()));
            case Act.Closed _ -> Optional.of(closed(ticket, entry));
            case Act.ColleagueConfirmed(var name, var _, var _) ->
                notice(
                        "ticket.colleague-confirmed",
                        ticket,
                        Map.of("colleague", Markdown.escapeShort(name, LONGEST_TITLE)));
            case Act.Filed filed -> filed(ticket, filed);
            case Act.SplitOff part -> Optional.of(bot(splitOff(ticket, part)));
            case Act.Reopened _ -> notice("ticket.reopened", ticket, Map.of());
            case Act.OfRequester _ -> Optional.empty();
        };
    }

    private Optional<Message> filed(Followed ticket, Act.Filed filed) {
        var told = Map.of("vendor", Markdown.escape(filed.number()), "at", moment(filed.at()));
        var before = filed.before();
        if (before == null) {
            return notice(filed.another() == null ? "ticket.filed" : "ticket.filed-another", ticket, told);
        }
        if (before.equals(filed.number())) {
            return notice("ticket.filed-at-corrected", ticket, told);
        }
        var corrected = new HashMap<>(told);
        corrected.put("before", Markdown.escape(before));
        return notice("ticket.filed-corrected", ticket, corrected);
    }

    private String splitOff(Followed ticket, Act.SplitOff part) {
        var other = Map.of(
                "other", part.number(),
                "other-title", Markdown.escapeShort(part.title(), LONGEST_TITLE),
                "severity", part.severity().name());
        var told = say("ticket.split-off", ticket, other);
        return part.due() == null
                ? told
                : told + "\n\n"
                        + voice.say("ticket.split-off.due", Map.of("other", part.number(), "due", moment(part.due())));
    }

    /** That a number is none of theirs; whether it is anybody's is not told. */
    Message strange(String number) {
        return bot(voice.say("ticket.strange", Map.of("number", number)));
    }

    /** What comes from now on, and how to have it otherwise. */
    Message notices(Notices notices) {
        return bot(voice.say(
                switch (notices) {
                    case ALL -> "ticket.notices.all";
                    case NEEDED -> "ticket.notices.needed";
                }));
    }

    /**
     * What is told of a duplicate and the request in which it goes on.
     *
     * @param key of what is said where the other request is the requester's own too; otherwise with {@code -together}
     * @param title of the other; empty where it is none of the requester's business, so that not even its number is told
     */
    Message joined(String key, Followed ticket, String other, Optional<String> title) {
        return bot(title.map(own -> say(
                        key, ticket, Map.of("other", other, "other-title", Markdown.escapeShort(own, LONGEST_TITLE))))
                .orElseGet(() -> say(key + "-together", ticket, Map.of())));
    }

    private Optional<Message> missed(Followed ticket, String way) {
        return notice(
                "ticket.missed",
                ticket,
                Map.of(
                        "way",
                        voice.say("ticket.way." + way),
                        "count",
                        Integer.toString(ticket.standing().unanswered())));
    }

    private Message consent(Followed ticket, String agent, String summary, Entry entry) {
        var card = new TicketCard(ticket.number(), TicketCard.Kind.CONSENT, entry.id());
        var question = say("ticket.consent", ticket, Map.of());
        var text = summary.isBlank() ? question : said(agent, summary) + "\n\n" + question;
        return message(summary.isBlank() ? Message.From.BOT : Message.From.AGENT, text, card);
    }

    private Message closed(Followed ticket, Entry entry) {
        var text = say("ticket.closed", ticket, Map.of("days", days())) + "\n\n" + voice.say("ticket.survey");
        return message(Message.From.BOT, text, new TicketCard(ticket.number(), TicketCard.Kind.SURVEY, entry.id()));
    }

    private Message spoken(String agent, String text, @Nullable TicketCard card) {
        return card == null
                ? new Message(Message.From.AGENT, said(agent, text), null, List.of(), List.of(), null, null)
                : message(Message.From.AGENT, said(agent, text), card);
    }

    private String said(String agent, String text) {
        var speaker = "**" + name(agent) + "**";
        return text.isBlank() ? speaker : speaker + "\n\n" + Markdown.escape(text);
    }

    private Optional<Message> notice(String key, Followed ticket, Map<String, String> values) {
        return Optional.of(bot(say(key, ticket, values)));
    }

    /** A question of the bot about a request. */
    Message asked(Followed ticket, TicketCard card, String key, Map<String, String> values) {
        return message(Message.From.BOT, say(key, ticket, values), card);
    }

    private Message message(Message.From from, String text, TicketCard card) {
        return new Message(from, text, card.card(voice, text).toString(), List.of(), List.of(), card.intake(), null);
    }

    static Message bot(String text) {
        return bot(text, List.of());
    }

    static Message bot(String text, List<Message.Suggestion> choices) {
        return new Message(Message.From.BOT, text, null, choices, List.of(), null, null);
    }

    /** A sentence about a request, which knows its title and number. */
    String say(String key, Followed ticket, Map<String, String> values) {
        var all = new TreeMap<>(values);
        all.put("title", Markdown.escapeShort(ticket.title(), LONGEST_TITLE));
        all.put("number", ticket.number());
        return voice.say(key, all);
    }

    /** Asks which of several requests is solved, of which nothing said which. */
    Message which(List<Followed> open) {
        var text = voice.say("ticket.which") + "\n\n" + status(open);
        return bot(text, choices(open, "ticket.which.solved"));
    }

    /** Asks which of several requests is to be raised, of which nothing said which; what was told goes with the choice. */
    Message whichRaised(List<Followed> open, String told) {
        var choices = choices(open, "ticket.which.raised").stream()
                .map(choice -> new Message.Suggestion(choice.label(), choice.text() + " " + told))
                .toList();
        return bot(voice.say("ticket.which-raised") + "\n\n" + status(open), choices);
    }

    /** Requests to choose from, each by what is then said about it. */
    List<Message.Suggestion> choices(List<Followed> tickets, String said) {
        return tickets.reversed().stream()
                .limit(MOST_CHOICES)
                .map(ticket -> new Message.Suggestion(
                        voice.say(
                                "ticket.which.choice",
                                Map.of(
                                        "number",
                                        ticket.number(),
                                        "title",
                                        Markdown.shorten(ticket.title(), LONGEST_CHOICE))),
                        voice.say(said, Map.of("number", ticket.number()))))
                .toList();
    }

    /** How requests stand, the latest first. */
    String status(List<Followed> tickets) {
        if (tickets.isEmpty()) {
            return voice.say("ticket.none");
        }
        return tickets.reversed().stream()
                .map(ticket -> "- "
                        + say(
                                "ticket.line",
                                ticket,
                                Map.of("severity", ticket.severity().name(), "state", state(ticket))))
                .collect(Collectors.joining("\n"));
    }

    /**
     * How requests stand; to whom one was handed reads how to add to it, and answers what its agent asks.
     *
     * @param place of the card that asks it
     */
    Message listed(List<Followed> tickets, long place, NewsAsked news) {
        var handed = tickets.reversed().stream()
                .filter(ticket -> ticket.handed() && open(ticket))
                .toList();
        if (handed.isEmpty()) {
            return bot(status(tickets) + news.told(), news.choices());
        }
        for (var ticket : handed) {
            if (ticket.question() != null) {
                var card = new TicketCard(ticket.number(), TicketCard.Kind.QUESTION, place);
                var asked = say(
                        "ticket.asked-of-colleague", ticket, Map.of("question", Markdown.escape(ticket.question())));
                return message(Message.From.BOT, status(tickets) + "\n\n" + asked, card);
            }
        }
        return bot(status(tickets) + "\n\n" + say("ticket.colleague-adds", handed.getFirst(), Map.of()));
    }

    private String state(Followed ticket) {
        var standing = ticket.standing();
        if (ticket.passedOn()) {
            return voice.say("ticket.state.merged");
        }
        return switch (standing.status()) {
            case NEW ->
                ticket.dueAt() == null || standing.respondedAt() != null
                        ? voice.say("ticket.state.new")
                        : voice.say("ticket.state.promised", Map.of("due", moment(ticket.dueAt())));
            case OPEN ->
                standing.owner() == null
                        ? voice.say("ticket.state.new")
                        : voice.say("ticket.state.open", Map.of("agent", name(standing.owner())));
            case WAITING -> voice.say("ticket.state.waiting");
            case SOLVED -> voice.say("ticket.state.solved");
            case CLOSED ->
                voice.say(
                        "ticket.state.closed",
                        Map.of("date", standing.closedAt() == null ? "" : moment(standing.closedAt())));
        };
    }

    private String name(String agent) {
        return NAMELESS.contains(agent)
                ? voice.say("ticket.agent")
                : voice.say("ticket.agent.named", Map.of("name", Markdown.escapeShort(agent, LONGEST_TITLE)));
    }

    static String days() {
        return Long.toString(Tickets.REOPEN_WITHIN.toDays());
    }

    private String moment(Instant moment) {
        return Moments.moment(moment.atZone(voice.zone()), voice.language());
    }

    /** Whether it may still be raised, closed, or added to. */
    static boolean open(Followed ticket) {
        return !ticket.standing().closed();
    }

    static boolean raisable(Followed ticket) {
        return open(ticket) && ticket.severity() != Level.A;
    }
}
