package dev.uketsuke.ticket;

import java.time.Instant;

/**
 * One act in the history of a request.
 *
 * @param id grows with time over all requests
 */
public record Entry(long id, String number, Instant at, Actor actor, Act act) {}
