package dev.uketsuke.outage;

import static org.assertj.core.api.Assertions.assertThat;

import dev.uketsuke.dialog.Wording;
import dev.uketsuke.intake.Outage;
import dev.uketsuke.severity.Level;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcConnectionPool;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

class OutagesTest {
    private static final Instant NOW = Instant.parse("2026-11-28T00:00:00Z");
    private static final ZonedDateTime TOKYO = NOW.atZone(ZoneId.of("Asia/Tokyo"));
    private static final Wording NOTICE = new Wording("ポータルの障害", "The portal is out");

    private JdbcConnectionPool database;
    private Outages outages;

    @BeforeEach
    void an_empty_database() {
        database = JdbcConnectionPool.create(
                "jdbc:h2:mem:" + UUID.randomUUID() + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DB_CLOSE_DELAY=-1",
                "uketsuke",
                "");
        Flyway.configure().dataSource(database).load().migrate();
        outages = new Outages(JdbcClient.create(database));
    }

    @AfterEach
    void close() {
        database.dispose();
    }

    @Test
    void a_declared_outage_lasts_until_it_is_ended() {
        var id = outages.declare(NOTICE, Level.B, List.of("ポータル", "portal"), "agent", TOKYO);

        assertThat(outages.inForce(NOW.minusSeconds(1))).isEmpty();
        assertThat(outages.inForce(NOW.plusSeconds(60)))
                .containsExactly(new Outage(id, NOTICE, Level.B, List.of("ポータル", "portal"), NOW, null));

        outages.end(id, "another", NOW.plusSeconds(120));
        assertThat(outages.inForce(NOW.plusSeconds(119))).hasSize(1);
        assertThat(outages.inForce(NOW.plusSeconds(120))).isEmpty();
    }

    @Test
    void who_declared_and_who_ended_it_stays_known() {
        var id = outages.declare(NOTICE, Level.C, List.of(), "agent", TOKYO);
        outages.end(id, "another", NOW.plusSeconds(60));
        outages.end(id, "too late", NOW.plus(Duration.ofDays(1)));

        assertThat(outages.latest(10, NOW)).singleElement().satisfies(declared -> {
            assertThat(declared.declaredBy()).isEqualTo("agent");
            assertThat(declared.declaredAt()).isEqualTo(NOW);
            assertThat(declared.endedBy()).isEqualTo("another");
            assertThat(declared.outage().until()).isEqualTo(NOW.plusSeconds(60));
        });
    }

    @Test
    void one_that_lasts_is_listed_however_many_came_after_it() {
        var lasting = outages.declare(NOTICE, Level.B, List.of(), "agent", TOKYO);
        for (var later = 1; later <= 3; later++) {
            var at = TOKYO.plusHours(later);
            var over = outages.declare(new Wording("障害 " + later, "Outage " + later), Level.C, List.of(), "agent", at);
            outages.end(over, "agent", at.plusMinutes(1).toInstant());
        }

        assertThat(outages.latest(2, TOKYO.plusDays(1).toInstant()))
                .extracting(declared -> declared.outage().notice().en())
                .containsExactly("Outage 3", "Outage 2", "The portal is out");
        outages.end(lasting, "agent", TOKYO.plusDays(1).toInstant());
        assertThat(outages.latest(2, TOKYO.plusDays(1).toInstant())).hasSize(2);
    }

    @Test
    void the_same_notice_is_not_declared_twice_while_it_lasts() {
        var first = outages.declare(NOTICE, Level.B, List.of(), "agent", TOKYO);
        var second = outages.declare(NOTICE, Level.B, List.of(), "agent", TOKYO.plusSeconds(1));
        assertThat(second).isEqualTo(first);

        outages.end(first, "agent", TOKYO.plusHours(1).toInstant());
        assertThat(outages.declare(NOTICE, Level.B, List.of(), "agent", TOKYO.plusHours(2)))
                .isNotEqualTo(first);
    }

    @Test
    void its_id_names_the_day_at_the_desk() {
        var early = ZonedDateTime.parse("2026-11-28T08:30+09:00[Asia/Tokyo]");

        assertThat(outages.declare(NOTICE, Level.B, List.of(), "agent", early)).startsWith("out-20261128-");
    }
}
