package dev.uketsuke.ticket;

/** Something that happened to a ticket; published inside the transaction that stores it. */
public sealed interface TicketEvent {
    String number();

    /** A request was handed over. */
    record Opened(String number, String conversationId) implements TicketEvent {}

    /**
     * Somebody did something about a request.
     *
     * @param ticket as it stands after the act
     */
    record Acted(Ticket ticket, Entry entry) implements TicketEvent {
        @Override
        public String number() {
            return ticket.number();
        }
    }
}
