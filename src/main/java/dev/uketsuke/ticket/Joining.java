package dev.uketsuke.ticket;

import dev.uketsuke.severity.Level;
import dev.uketsuke.ticket.ActRefusedException.Reason;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Which acts about one request are also about another, and what they are there. */
final class Joining {
    /** How often a duplicate may have been merged into what became a duplicate itself. */
    private static final int FARTHEST = 20;

    private static final String SAID_ON = "kind = 'said-on-duplicate' and details like :names";

    private final JdbcClient jdbc;

    Joining(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The number of the other request, whether or not there is one; empty when the act is about its own alone. */
    Optional<String> other(Standing standing, Actor actor, Act act) {
        return switch (act) {
            case Act.Linked(var number) when actor.side() == Actor.Side.AGENT -> Optional.of(number);
            case Act.Merged(var number) -> Optional.of(number);
            case Act.Said _ -> goesOnIn(standing);
            case Act _ -> Optional.empty();
        };
    }

    /** The open request in which a duplicate goes on; empty when it is none, or that one is closed as well. */
    Optional<String> goesOnIn(Standing standing) {
        var into = standing.mergedInto();
        for (var step = 0; into != null && step < FARTHEST; step++) {
            var number = into;
            var next = jdbc.sql("select status, merged_into from ticket where number = :number")
                    .param("number", number)
                    .query((row, _) -> new Next(Status.of(row.getString("status")), row.getString("merged_into")))
                    .single();
            if (next.status() != Status.CLOSED) {
                return Optional.of(number);
            }
            into = next.into();
        }
        return Optional.empty();
    }

    /** The duplicates that go on in a request, those of its duplicates too; whose requesters wait for its end. */
    List<String> duplicatesOf(String number) {
        var found = new LinkedHashSet<String>();
        var into = List.of(number);
        for (var step = 0; !into.isEmpty() && step < FARTHEST; step++) {
            into = jdbc
                    .sql("select number from ticket where merged_into in (:into) order by number")
                    .param("into", into)
                    .query((row, _) -> row.getString("number"))
                    .list()
                    .stream()
                    .filter(found::add)
                    .toList();
        }
        found.remove(number);
        return List.copyOf(found);
    }

    private record Next(Status status, @Nullable String into) {}

    /** The requests in whose histories stands what was said on duplicates. */
    List<String> heardOf(List<String> duplicates) {
        return duplicates.stream()
                .flatMap(duplicate -> jdbc
                        .sql("select distinct number from ticket_entry where " + SAID_ON)
                        .param("names", names(duplicate))
                        .query((row, _) -> row.getString("number"))
                        .list()
                        .stream())
                .distinct()
                .sorted()
                .toList();
    }

    /** Deletes what was said on a duplicate from the histories of the others. */
    int forget(String duplicate) {
        return jdbc.sql("delete from ticket_entry where " + SAID_ON)
                .param("names", names(duplicate))
                .update();
    }

    /** In a text the quotes would have a backslash before them. */
    private static String names(String duplicate) {
        return "%\"number\":\"" + duplicate + "\"%";
    }

    /** What the act is about the other request, in the history of that one. */
    static Act there(String number, Act act) {
        return switch (act) {
            case Act.Linked _ -> new Act.Linked(number);
            case Act.Merged _ -> new Act.DuplicateJoined(number);
            case Act.Said(var text, var files) -> new Act.SaidOnDuplicate(number, text, files);
            case Act _ -> throw new IllegalStateException("It is about one request alone");
        };
    }

    /**
     * The other request, when the act goes together with it.
     *
     * @throws ActRefusedException when there is none, or it does not admit the act
     */
    static Ticket admitted(Ticket ticket, String number, Optional<Ticket> other, Act act) {
        if (number.equals(ticket.number())) {
            throw new ActRefusedException(Reason.OWN_NUMBER);
        }
        var found = other.orElseThrow(() -> new ActRefusedException(Reason.UNKNOWN_NUMBER));
        if (act instanceof Act.Linked && name(ticket, number) && name(found, ticket.number())) {
            throw new ActRefusedException(Reason.RELATED_ALREADY);
        }
        if (act instanceof Act.Merged) {
            merging(ticket, found);
        }
        return found;
    }

    /** A duplicate of severity A may go on only where it is handled as such: A ends by agreement (#58). */
    private static void merging(Ticket ticket, Ticket other) {
        if (other.standing().closed()) {
            throw new ActRefusedException(Reason.OTHER_CLOSED);
        }
        if (ticket.severity() == Level.A && other.severity() != Level.A) {
            throw new ActRefusedException(Reason.RELEASE_IS_AGREED);
        }
    }

    private static boolean name(Ticket ticket, String number) {
        return ticket.document().related().contains(number);
    }
}
