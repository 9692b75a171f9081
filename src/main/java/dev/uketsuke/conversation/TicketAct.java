package dev.uketsuke.conversation;

import dev.uketsuke.ticket.Act;

/** What the requester does about one of their requests in a turn. */
public record TicketAct(String number, Act.OfRequester act) {}
