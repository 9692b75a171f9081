package dev.uketsuke.channel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.bot.connector.authentication.MicrosoftAppCredentials;
import dev.uketsuke.content.Pack;
import dev.uketsuke.content.PackLoader;
import dev.uketsuke.conversation.ChannelDriver;
import dev.uketsuke.conversation.ConflictException;
import dev.uketsuke.conversation.Message;
import dev.uketsuke.conversation.Message.From;
import dev.uketsuke.conversation.Outcome;
import dev.uketsuke.conversation.OutgoingRow;
import dev.uketsuke.conversation.Snapshot;
import dev.uketsuke.conversation.Turns;
import dev.uketsuke.conversation.Utterance.Said;
import dev.uketsuke.dialog.Language;
import dev.uketsuke.intake.Intake;
import dev.uketsuke.intake.Move;
import dev.uketsuke.requester.Profile;
import java.io.IOException;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;

class TurnThroughTheSdkTest {
    private static final Pack PACK = new PackLoader().loadPackaged();
    private static final Intake NEW = Intake.begin(Language.JA);
    private static final OutgoingRow ROW = new OutgoingRow(
            "c",
            2,
            "c|2",
            false,
            new Message(From.BOT, "いつからですか", null, List.of(), List.of(), null, null),
            Instant.parse("2026-11-22T01:00:00Z"),
            null);

    private final ChannelDriver driver = new BotFrameworkDriver(
            new ConnectorAdapter(MicrosoftAppCredentials.empty(), new Connectors()),
            new BotSettings(null, null, null, List.of(), null));

    private static Snapshot snapshot(Intake intake) throws IOException {
        return new Snapshot(
                "c",
                "msteams",
                "a:1conversation",
                "29:1mF9requester",
                ZoneId.of("Asia/Tokyo"),
                1,
                0,
                intake,
                new Said("昨日からです", List.of()),
                Set.of(),
                Set.of(),
                false,
                Instant.parse("2026-11-22T01:00:00Z"),
                false,
                false,
                null,
                Envelope.write(RecordedActivitiesTest.recorded("message")),
                Profile.NOBODY,
                null,
                List.of());
    }

    @Test
    void a_first_and_a_later_turn_are_computed_once_then_committed() throws IOException {
        for (var intake : List.of(NEW, NEW.asked("k", new Move.Welcome()))) {
            var turns = new Scripted(() -> List.of(ROW));

            assertThat(driver.run(snapshot(intake), turns)).containsExactly(ROW);
            assertThat(turns.steps).containsExactly("turn of " + intake.welcomed(), "commit");
        }
    }

    @Test
    void a_conflict_reaches_the_worker_as_it_is() throws IOException {
        var snapshot = snapshot(NEW);
        var turns = new Scripted(() -> {
            throw new ConflictException("somebody else was first");
        });

        assertThatThrownBy(() -> driver.run(snapshot, turns))
                .isInstanceOf(ConflictException.class)
                .hasMessage("somebody else was first");
    }

    @Test
    void a_turn_leaves_the_language_of_the_machine_alone() throws IOException {
        var before = Locale.getDefault();
        var turkish = RecordedActivitiesTest.recorded("message");
        turkish.setLocale("tr-TR");

        driver.run(snapshot(NEW), new Scripted(() -> {
            assertThat(Locale.getDefault()).isEqualTo(before);
            return List.of();
        }));

        assertThat(Envelope.write(turkish)).doesNotContain("tr-TR");
        assertThat(Locale.getDefault()).isEqualTo(before);
    }

    /** Turns that note what is asked of them. */
    private static final class Scripted implements Turns {
        private final List<String> steps = new ArrayList<>();
        private final Commit commit;

        Scripted(Commit commit) {
            this.commit = commit;
        }

        @FunctionalInterface
        interface Commit {
            List<OutgoingRow> rows();
        }

        @Override
        public Snapshot load(String conversationId, long seq) {
            throw new AssertionError("The worker loads; a driver is given the snapshot");
        }

        @Override
        public Outcome turn(Snapshot snapshot) {
            steps.add("turn of " + snapshot.intake().welcomed());
            return new Outcome(snapshot, PACK, snapshot.intake(), List.of(), List.of(), List.of());
        }

        @Override
        public List<OutgoingRow> commit(Outcome outcome) {
            steps.add("commit");
            return commit.rows();
        }
    }
}
