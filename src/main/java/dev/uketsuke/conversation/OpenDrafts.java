package dev.uketsuke.conversation;

import dev.uketsuke.dialog.Answer;
import dev.uketsuke.dialog.Provenance;
import dev.uketsuke.dialog.Slot;
import dev.uketsuke.dialog.Truth;
import dev.uketsuke.intake.Departure;
import dev.uketsuke.intake.Draft;
import dev.uketsuke.intake.Intake;
import dev.uketsuke.intake.Request;
import dev.uketsuke.requester.Identity;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Finds the drafts of a requester, those first that were begun first: a number stays with its draft. */
final class OpenDrafts {
    private static final int MOST_CONVERSATIONS = 200;
    private static final int LONGEST_TITLE = 60;

    private final JdbcClient jdbc;

    OpenDrafts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<OpenDraft> of(Identity who) {
        return jdbc
                .sql("""
                        select id, version, state, updated_at from conversation
                        where channel = ? and requester = ? and draft_look_at is not null
                        order by created_at desc, id limit ?""")
                .params(who.channel(), who.id(), MOST_CONVERSATIONS)
                .query((row, _) -> in(row))
                .list()
                .reversed()
                .stream()
                .flatMap(List::stream)
                .toList();
    }

    /** One that cannot be read hides no other. */
    private static List<OpenDraft> in(ResultSet row) throws SQLException {
        try {
            var intake = IntakeCodec.read(row.getString("state"));
            return in(row.getString("id"), row.getLong("version"), intake, Timestamps.read(row, "updated_at"));
        } catch (UnreadableStateException e) {
            return List.of();
        }
    }

    static List<OpenDraft> in(String conversation, long version, Intake intake, Instant touchedAt) {
        return Departure.drafts(intake).stream()
                .map(at -> new OpenDraft(
                        new Draft(conversation, at, Markdown.shorten(Departure.title(intake, at), LONGEST_TITLE)),
                        version,
                        intake,
                        touchedAt,
                        known(intake.requests().get(at))))
                .toList();
    }

    private static int known(Request request) {
        var answers = request.answers().bySlot().entrySet().stream()
                .filter(answer -> !answer.getKey().equals(Slot.SPLIT))
                .filter(answer -> answer.getValue().provenance() != Provenance.PREFILLED)
                .filter(answer -> answer.getValue().answer() instanceof Answer.Given)
                .count();
        var facts = request.facts().states().values().stream()
                .filter(state -> state.truth() != Truth.UNKNOWN)
                .count();
        return Math.toIntExact(answers + facts);
    }
}
