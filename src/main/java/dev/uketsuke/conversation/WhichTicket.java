package dev.uketsuke.conversation;

import dev.uketsuke.intake.SubjectWords;
import dev.uketsuke.ticket.Followed;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Which of the requests that the agents have a message means: the one that it names by number or by words of its title
 * alone, otherwise the only open one, otherwise the one in which an agent has spoken last.
 */
final class WhichTicket {
    private static final Comparator<Followed> LAST_SPOKEN =
            Comparator.comparing(WhichTicket::spokenAt).thenComparing(Followed::createdAt);

    private WhichTicket() {}

    /** Empty where nothing says which; whoever names a number that is none of theirs means no other. */
    static Optional<Followed> meant(List<Followed> tickets, String text) {
        return TicketWords.number(text).isPresent()
                ? named(tickets, text)
                : named(tickets, text).or(() -> unnamed(open(tickets)));
    }

    /** To whose agent a word is said: about one that is closed only where none goes on, perhaps in another. */
    static Optional<Followed> addressed(List<Followed> tickets, String text) {
        var goingOn = tickets.stream()
                .filter(ticket -> TicketText.open(ticket) || ticket.passedOn())
                .toList();
        return named(tickets, text)
                .or(() -> goingOn.isEmpty() ? last(tickets) : unnamed(goingOn))
                .or(() -> goingOn.stream().max(Comparator.comparing(Followed::createdAt)));
    }

    /** Whether a number is named that is none of theirs. */
    static boolean strange(List<Followed> tickets, String text) {
        return TicketWords.number(text).isPresent() && numbered(tickets, text).isEmpty();
    }

    static Optional<Followed> numbered(List<Followed> tickets, String text) {
        return TicketWords.number(text)
                .flatMap(number -> tickets.stream()
                        .filter(ticket -> ticket.number().equals(number))
                        .findFirst());
    }

    static Optional<Followed> named(List<Followed> tickets, String text) {
        return TicketWords.number(text).isPresent()
                ? numbered(tickets, text)
                : SubjectWords.only(tickets, Followed::title, text);
    }

    /**
     * In which order a short answer is looked for: only the one that is named, otherwise the last spoken of first; none where
     * the number that is named is not among them.
     */
    static List<Followed> inOrder(List<Followed> tickets, String text) {
        var named = named(tickets, text);
        return named.isPresent() || TicketWords.number(text).isPresent()
                ? named.stream().toList()
                : tickets.stream().sorted(LAST_SPOKEN.reversed()).toList();
    }

    static List<Followed> open(List<Followed> tickets) {
        return tickets.stream()
                .filter(ticket -> TicketText.open(ticket) && !ticket.passedOn())
                .toList();
    }

    private static Optional<Followed> unnamed(List<Followed> open) {
        return open.size() == 1 ? Optional.of(open.getFirst()) : last(open);
    }

    /** Whoever has asked something else since may speak of that. */
    private static Optional<Followed> last(List<Followed> tickets) {
        return tickets.stream()
                .filter(ticket -> spokenAt(ticket).isAfter(Instant.MIN)
                        && tickets.stream()
                                .filter(other -> !other.equals(ticket))
                                .allMatch(other -> spokenAt(ticket).isAfter(spokenAt(other))
                                        && spokenAt(ticket).isAfter(other.createdAt())))
                .findFirst();
    }

    private static Instant spokenAt(Followed ticket) {
        return Stream.of(
                        ticket.standing().contacts().lastAt(), ticket.standing().closedAt())
                .filter(Objects::nonNull)
                .max(Comparator.naturalOrder())
                .orElse(Instant.MIN);
    }
}
