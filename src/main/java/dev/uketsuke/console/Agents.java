package dev.uketsuke.console;

import dev.uketsuke.ticket.Act;
import dev.uketsuke.ticket.ActRefusedException;
import dev.uketsuke.ticket.ActRefusedException.Reason;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.event.InteractiveAuthenticationSuccessEvent;
import org.springframework.stereotype.Component;

/** Who works requests here: whoever has signed in with the role for it, and the programs that act by the API. */
@Component
class Agents {
    private static final String AUTHORITY = Role.AGENT.authority();

    /** Whoever has not signed in for longer hardly works here still. */
    private static final Duration OFFERED = Duration.ofDays(180);

    /** As many as a list of suggestions can be looked through. */
    private static final int LISTED = 200;

    private final JdbcClient jdbc;
    private final LocalSignIn local;
    private final ApiSettings programs;
    private final Clock clock;

    Agents(JdbcClient jdbc, LocalSignIn local, ApiSettings programs, Clock clock) {
        this.jdbc = jdbc;
        this.local = local;
        this.programs = programs;
        this.clock = clock;
    }

    @EventListener
    void signedIn(InteractiveAuthenticationSuccessEvent event) {
        // A company's provider lets in whoever works there.
        if (event.getAuthentication().getAuthorities().stream()
                .noneMatch(may -> AUTHORITY.equals(may.getAuthority()))) {
            return;
        }
        Stream.of(
                        "insert into agent (name, seen_at) values (:name, :at) on conflict do nothing",
                        "update agent set seen_at = :at where name = :name")
                .forEach(statement -> jdbc.sql(statement)
                        .param("name", event.getAuthentication().getName())
                        .param("at", at(clock.instant()))
                        .update());
    }

    /** The names by which they are known, those who signed in last first. */
    List<String> known() {
        return Stream.concat(
                        jdbc
                                .sql(
                                        "select name from agent where seen_at > :since order by seen_at desc, name limit :most")
                                .param("since", at(clock.instant().minus(OFFERED)))
                                .param("most", LISTED)
                                .query(String.class)
                                .list()
                                .stream()
                                .filter(this::maySignIn),
                        configured())
                .distinct()
                .toList();
    }

    private static OffsetDateTime at(Instant moment) {
        return moment.truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC);
    }

    private Stream<String> configured() {
        var acting = programs.tokens().entrySet().stream()
                .filter(program -> program.getValue().scopes().contains(ApiScope.ACT))
                .map(program -> program.getKey());
        return local.open() ? Stream.concat(Stream.of(LocalSignIn.AGENT), acting) : acting;
    }

    /**
     * The same, to whoever is meant as they are known here: another spelling would be nobody.
     *
     * @param sure whether it is said that somebody who has never signed in works here; where only one account can, nobody does
     * @throws ActRefusedException when the request may come to lie with nobody
     */
    Act.Reassigned known(Act.Reassigned given, boolean sure) {
        var name = known(given.to());
        if (name.isEmpty() && local.open()) {
            throw new ActRefusedException(Reason.UNKNOWN_AGENT);
        }
        if (name.isEmpty() && !sure) {
            throw new ActRefusedException(Reason.UNSEEN_AGENT);
        }
        return new Act.Reassigned(name.orElse(given.to()), given.memo());
    }

    private Optional<String> known(String typed) {
        return Stream.concat(
                        jdbc
                                .sql(
                                        "select name from agent where lower(name) = lower(:name) order by case when name = :name then 0 else 1 end")
                                .param("name", typed)
                                .query(String.class)
                                .list()
                                .stream()
                                .filter(this::maySignIn),
                        configured().filter(program -> program.equalsIgnoreCase(typed)))
                .findFirst();
    }

    /** Whoever signed in at this machine is nobody any more once all come with their company accounts. */
    private boolean maySignIn(String name) {
        return local.open() || !LocalSignIn.AGENT.equals(name);
    }
}
