package dev.uketsuke.console;

import dev.uketsuke.privacy.Unseen;
import dev.uketsuke.severity.Level;
import dev.uketsuke.ticket.QueueFilter;
import dev.uketsuke.ticket.QueueFilter.Owner;
import dev.uketsuke.ticket.Status;
import dev.uketsuke.ticket.TicketQueue.Place;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Which part of the queue an address asks for; what makes no sense is left out.
 *
 * @param q words to search for
 * @param status {@code unclosed}, {@code all} or a status; a search looks everywhere unless it is told
 * @param owner {@code mine}, {@code nobody} or {@code of:} and an agent's name
 * @param late whether only those are wanted whose first answer is late
 * @param after cursor of the page before
 * @param before cursor of the page behind
 */
record QueueQuery(
        @Nullable String q,
        @Nullable String status,
        @Nullable String severity,
        @Nullable String language,
        @Nullable String owner,
        @Nullable String late,
        @Nullable String after,
        @Nullable String before) {
    static final String UNCLOSED = "unclosed";
    static final String ALL = "all";
    static final List<String> STATUSES = Stream.concat(
                    Stream.concat(
                            Stream.of(UNCLOSED), Arrays.stream(Status.values()).map(Status::key)),
                    Stream.of(ALL))
            .toList();
    static final int LONGEST = 200;
    private static final String OF = "of:";

    QueueQuery {
        q = q == null || q.isBlank() ? null : q.strip();
        status = status != null && STATUSES.contains(status) ? status : q == null ? UNCLOSED : ALL;
        severity = severity != null && severity.matches("[ABC]") ? severity : null;
        language = "ja".equals(language) || "en".equals(language) ? language : null;
        owner = owner != null
                        && Unseen.without(owner).equals(owner)
                        && (owner.equals("mine") || owner.equals("nobody") || owner.startsWith(OF))
                ? owner
                : null;
        late = "1".equals(late) ? late : null;
        after = after == null || after.isBlank() ? null : after;
        before = before == null || before.isBlank() ? null : before;
    }

    String words() {
        return q == null ? "" : q;
    }

    Place place() {
        return new Place(after, before);
    }

    QueueFilter filter(String agent, Instant now) {
        return new QueueFilter(
                statuses(),
                severity == null ? null : Level.valueOf(severity),
                language,
                owner(agent),
                late == null ? null : now);
    }

    private Set<Status> statuses() {
        return switch (Optional.ofNullable(status).orElse(UNCLOSED)) {
            case UNCLOSED -> QueueFilter.NOT_CLOSED;
            case ALL -> QueueFilter.EVERY;
            case String one ->
                Set.of(Arrays.stream(Status.values())
                        .filter(known -> known.key().equals(one))
                        .findFirst()
                        .orElseThrow());
        };
    }

    private Owner owner(String agent) {
        return switch (owner) {
            case null -> new Owner.Anybody();
            case "mine" -> new Owner.Agent(agent);
            case "nobody" -> new Owner.Nobody();
            default -> new Owner.Agent(owner.substring(OF.length()));
        };
    }

    /** How an agent's name stands in an address. */
    static String of(String agent) {
        return OF + agent;
    }

    QueueQuery at(@Nullable String otherAfter, @Nullable String otherBefore) {
        return new QueueQuery(q, status, severity, language, owner, late, otherAfter, otherBefore);
    }

    /** The same words without any filter. */
    QueueQuery everywhere() {
        return new QueueQuery(q, null, null, null, null, null, null, null);
    }

    /** Whether the same requests are asked for, on whichever page. */
    boolean selectsAs(QueueQuery other) {
        return at(null, null).equals(other.at(null, null));
    }

    /** The address of this part; what is usual is left out. */
    String address(String path) {
        var given = new LinkedHashMap<String, @Nullable String>();
        given.put("q", q);
        given.put("status", (q == null ? UNCLOSED : ALL).equals(status) ? null : status);
        given.put("severity", severity);
        given.put("language", language);
        given.put("owner", owner);
        given.put("late", late);
        given.put("after", after);
        given.put("before", before);
        var parameters = given.entrySet().stream()
                .flatMap(one -> Stream.ofNullable(one.getValue()).map(value -> one.getKey() + "=" + encoded(value)))
                .collect(Collectors.joining("&"));
        return parameters.isEmpty() ? path : path + "?" + parameters;
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
