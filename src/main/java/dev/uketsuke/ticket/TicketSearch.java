package dev.uketsuke.ticket;

import java.util.List;

/** Finds requests by the words in their text. */
interface TicketSearch {
    /** The first places of a span whose requests pass the filter and hold every term, in the span's direction. */
    List<QueuePlace> find(SearchTerms terms, QueueFilter filter, Span span);
}
