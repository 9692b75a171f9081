package dev.uketsuke.console;

import java.time.Clock;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.event.InteractiveAuthenticationSuccessEvent;
import org.springframework.stereotype.Component;

/** Who works requests here: whoever has signed in, and the programs that act by the API. */
@Component
class Agents {
    private static final String REASSIGNED = "reassigned";

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
        Stream.of(
                        "insert into agent (name, seen_at) values (:name, :at) on conflict do nothing",
                        "update agent set seen_at = :at where name = :name")
                .forEach(statement -> jdbc.sql(statement)
                        .param("name", event.getAuthentication().getName())
                        .param(
                                "at",
                                clock.instant().truncatedTo(ChronoUnit.MICROS).atOffset(ZoneOffset.UTC))
                        .update());
    }

    /** The names by which they are known, those who signed in last first. */
    List<String> known() {
        return Stream.concat(
                        jdbc
                                .sql("select name from agent order by seen_at desc, name limit :most")
                                .param("most", LISTED)
                                .query(String.class)
                                .list()
                                .stream(),
                        configured())
                .distinct()
                .toList();
    }

    private Stream<String> configured() {
        var acting = programs.tokens().entrySet().stream()
                .filter(program -> program.getValue().scopes().contains(ApiScope.ACT))
                .map(program -> program.getKey());
        return local.open() ? Stream.concat(Stream.of(LocalSignIn.AGENT), acting) : acting;
    }

    private Optional<String> known(@Nullable String typed) {
        if (typed == null) {
            return Optional.empty();
        }
        var name = typed.strip();
        return Stream.concat(
                        jdbc
                                .sql(
                                        "select name from agent where lower(name) = lower(:name) order by case when name = :name then 0 else 1 end")
                                .param("name", name)
                                .query(String.class)
                                .list()
                                .stream(),
                        configured().filter(program -> program.equalsIgnoreCase(name)))
                .findFirst();
    }

    /** The form with the name of whoever it gives a request to as they are known; another spelling would be nobody. */
    AgentForm spelled(AgentForm form) {
        return REASSIGNED.equals(form.act()) ? known(form.to()).map(form::to).orElse(form) : form;
    }

    /**
     * Why a request may come to lie with nobody, as a key of the texts; empty when it does not.
     *
     * @param sure whether it is said that somebody who has never signed in works here; where only one account can, nobody does
     */
    Optional<String> doubt(AgentForm form, boolean sure) {
        if (!REASSIGNED.equals(form.act())
                || form.to() == null
                || form.to().isBlank()
                || known(form.to()).isPresent()) {
            return Optional.empty();
        }
        if (local.open()) {
            return Optional.of("refused.unknown-agent");
        }
        return sure ? Optional.empty() : Optional.of("refused.unseen-agent");
    }
}
