package dev.uketsuke.channel.directline;

import dev.uketsuke.SettableClock;
import dev.uketsuke.content.CardTemplates;
import dev.uketsuke.content.Messages;
import dev.uketsuke.content.Pack;
import dev.uketsuke.content.Packs;
import dev.uketsuke.content.Solutions;
import dev.uketsuke.dialog.Questionnaire;
import dev.uketsuke.dialog.Wording;
import dev.uketsuke.intake.Policy;
import dev.uketsuke.privacy.SecretGuard;
import dev.uketsuke.servicelevel.BusinessCalendar;
import dev.uketsuke.servicelevel.ServiceLevels;
import dev.uketsuke.severity.SeverityPolicy;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration;
import org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;

/**
 * The protocol alone, in front of conversations in memory; not marked as a configuration, so that the application's own
 * scan passes it by.
 */
@EnableAutoConfiguration(exclude = {DataSourceAutoConfiguration.class, FlywayAutoConfiguration.class})
@ComponentScan
class DirectLineServer {
    private static final Wording NAME = new Wording("試験", "test");
    private static final Pack PACK = new Pack(
            "test",
            "1",
            "",
            NAME,
            NAME,
            "",
            LocalDate.of(2026, 11, 22),
            new Policy(
                    new Questionnaire(List.of(), List.of()),
                    new SeverityPolicy(List.of(), Map.of()),
                    new ServiceLevels(
                            List.of(),
                            new BusinessCalendar(
                                    ZoneOffset.UTC,
                                    LocalTime.of(9, 0),
                                    LocalTime.of(17, 0),
                                    Set.of(DayOfWeek.MONDAY),
                                    Set.of(),
                                    List.of()),
                            true,
                            Map.of())),
            new Messages(Map.of(
                    "files.too-large", new Wording("「{name}」は大きすぎます（{limit} まで）。", "\"{name}\" is over {limit}."),
                    "files.too-many", new Wording("「{name}」は受け取れません。", "\"{name}\" is one too many."),
                    "files.upload-site",
                            new Wording(
                                    "「{name}」は {limit} を超えます（{site} まで）。", "\"{name}\" is over {limit}, up to {site}."),
                    "files.split",
                            new Wording("「{name}」は分割してください（{limit} まで）。", "Please split \"{name}\" into {limit}."),
                    "files.busy", new Wording("「{name}」は後ほどお送りください。", "Please send \"{name}\" later."),
                    "files.dangerous", new Wording("「{name}」は受け取れない種類です。", "\"{name}\" is not taken."))),
            new CardTemplates(Map.of()),
            Solutions.NONE,
            List.of());

    @Bean
    SettableClock clock() {
        return new SettableClock(Instant.parse("2026-11-22T01:00:00Z"));
    }

    @Bean
    SecretGuard guard() {
        return new SecretGuard();
    }

    @Bean
    SmallStore store() {
        return new SmallStore();
    }

    @Bean
    SmallMemory memory() {
        return new SmallMemory();
    }

    @Bean
    Packs packs() {
        return () -> PACK;
    }

    @Bean
    SmallDrafts drafts() {
        return new SmallDrafts();
    }

    @Bean
    LoopbackDesk desk(Clock clock) {
        return new LoopbackDesk(clock);
    }
}
