package dev.uketsuke.ticket;

/** In which order tickets are listed. */
public enum TicketOrder {
    /** Opened last comes first. */
    NEWEST,
    /** Due first comes first; what has no promise comes last. */
    DUE
}
