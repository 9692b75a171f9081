package dev.uketsuke.ticket;

/** Something that happened to a ticket; published inside the transaction that stores it. */
public sealed interface TicketEvent {
    String number();

    /** A request was handed over. */
    record Opened(String number, String conversationId) implements TicketEvent {}
}
