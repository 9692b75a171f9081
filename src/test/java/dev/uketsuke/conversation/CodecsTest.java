package dev.uketsuke.conversation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.uketsuke.attachment.Attachment;
import dev.uketsuke.attachment.Details;
import dev.uketsuke.attachment.Scan;
import dev.uketsuke.dialog.Answer;
import dev.uketsuke.dialog.Answered;
import dev.uketsuke.dialog.Answers;
import dev.uketsuke.dialog.Language;
import dev.uketsuke.dialog.Provenance;
import dev.uketsuke.dialog.Slot;
import dev.uketsuke.dialog.Truth;
import dev.uketsuke.intake.Confirmation;
import dev.uketsuke.intake.Doubt;
import dev.uketsuke.intake.Draft;
import dev.uketsuke.intake.Intake;
import dev.uketsuke.intake.Intent;
import dev.uketsuke.intake.Open;
import dev.uketsuke.intake.Request;
import dev.uketsuke.intake.Suggested;
import dev.uketsuke.intake.Unit;
import dev.uketsuke.intake.Wish;
import dev.uketsuke.privacy.SecretKind;
import dev.uketsuke.severity.Fact;
import dev.uketsuke.severity.FactState;
import dev.uketsuke.severity.Facts;
import dev.uketsuke.severity.Level;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CodecsTest {
    /** A conversation as format 1 stores it; every later program must read it. */
    private static final String FORMAT_1 = """
            {"format":1,"language":"ja","current":0,"welcomed":true,"paused":false,"revisit":["os"],
            "trail":[["issue"],["os","device"]],"confirming":"hand-over",
            "open":{"card":"c.1.1","asks":["os","device"],"attempts":1},
            "requests":[{"answers":{
            "issue":{"given":["起動しません"],"from":"said","quote":"起動しません","asked":"どのような問題ですか。"},
            "os":{"unknown":true,"from":"tapped"},"device":{"skipped":true,"from":"tapped"}},
            "facts":{"business-stopped":{"truth":"no","from":"inferred","quote":"Web 版でしのいでいます"}},
            "words":["起動しません"],"chosen":"B","human-wanted":false,"released":true,"ticket":"REQ-2026-000001"}]}""";

    private static final Intake DECODED = new Intake(
            Language.JA,
            List.of(new Request(
                    Answers.NONE
                            .with(
                                    new Slot("issue"),
                                    new Answered(Answer.of("起動しません"), Provenance.SAID, "起動しません", "どのような問題ですか。"))
                            .with(new Slot("os"), new Answered(Answer.UNKNOWN, Provenance.TAPPED, null, null))
                            .with(new Slot("device"), new Answered(Answer.SKIPPED, Provenance.TAPPED, null, null)),
                    Facts.NONE.with(
                            Fact.BUSINESS_STOPPED, new FactState(Truth.NO, Provenance.INFERRED, "Web 版でしのいでいます")),
                    List.of("起動しません"),
                    Level.B,
                    false,
                    true,
                    "REQ-2026-000001")),
            0,
            new Open("c.1.1", List.of(new Slot("os"), new Slot("device")), 1),
            List.of(new Slot("os")),
            List.of(List.of(new Slot("issue")), List.of(new Slot("os"), new Slot("device"))),
            Confirmation.HAND_OVER,
            true,
            false);

    @Test
    void what_format_1_stored_still_decodes() {
        assertThat(IntakeCodec.read(FORMAT_1)).isEqualTo(DECODED);
    }

    @Test
    void an_intake_reads_back_as_it_was_written() {
        assertThat(IntakeCodec.read(IntakeCodec.write(DECODED))).isEqualTo(DECODED);
        var fresh = Intake.begin(Language.EN);
        assertThat(IntakeCodec.read(IntakeCodec.write(fresh))).isEqualTo(fresh);
    }

    @Test
    void a_severity_that_is_wished_for_reads_back_with_its_reason() {
        var wishing = IntakeCodec.write(DECODED)
                .replaceFirst("\"human-wanted\"", "\"wish\":{\"level\":\"a\",\"reason\":\"病院の窓口\"},\"human-wanted\"");

        var read = IntakeCodec.read(wishing);

        assertThat(read.requests().getFirst().wish()).isEqualTo(new Wish(Level.A, "病院の窓口"));
        assertThat(IntakeCodec.read(IntakeCodec.write(read))).isEqualTo(read);
    }

    @Test
    void what_is_in_doubt_reads_back_as_it_was_written() {
        var said = Instant.parse("2026-11-22T01:00:00Z");
        Stream.<Doubt>of(
                        new Doubt.Several(
                                List.of(
                                        new Unit("起動しない", "起動しません。", null, "佐藤です。"),
                                        new Unit("Linux: 手順", "手順は?", "Linux", "佐藤です。")),
                                Doubt.Phase.REGROUPED,
                                said),
                        new Doubt.Meaning("除外の件", List.of(Intent.PROBLEM, Intent.QUESTION), said),
                        new Doubt.Idle("おはようございます", said.minusSeconds(86400), said),
                        new Doubt.Deletion(List.of(new Draft("c", 2, "起動しない")), null, said),
                        new Doubt.Deletion(List.of(new Draft("c", 0, "")), new Doubt.Beside("印刷できません", said), said))
                .map(DECODED::doubting)
                .forEach(intake ->
                        assertThat(IntakeCodec.read(IntakeCodec.write(intake))).isEqualTo(intake));
    }

    @Test
    void a_newer_format_is_refused_with_what_to_do() {
        var newer = FORMAT_1.replace("\"format\":1", "\"format\":999");

        assertThatThrownBy(() -> IntakeCodec.read(newer))
                .isInstanceOf(UnreadableStateException.class)
                .hasMessageContaining("999")
                .hasMessageContaining("newer program");
    }

    @Test
    void what_cannot_be_read_is_not_quoted() {
        var broken = FORMAT_1.replace("\"chosen\":\"B\"", "\"chosen\":\"起動\"");

        assertThatThrownBy(() -> IntakeCodec.read(broken))
                .isInstanceOf(UnreadableStateException.class)
                .hasStackTraceContaining("IntakeCodec")
                .satisfies(
                        thrown -> assertThat(String.valueOf(thrown.getCause())).doesNotContain("起動"));
    }

    @Test
    void every_utterance_reads_back_as_it_was_written() {
        var file = new Attachment("id", "エラー.png", "image/png", 12, "00", Scan.NOT_SCANNED, Details.LEFT);
        List.<Utterance>of(
                        new Utterance.Said("起動しません😀", List.of(file)),
                        new Utterance.Tapped(
                                "c.1.1", Utterance.Action.EDIT, new Slot("os"), Map.of(new Slot("os"), "Windows 11")),
                        new Utterance.Tapped("c.1.1", Utterance.Action.SUBMIT, null, Map.of()),
                        new Utterance.Restored("c.1.0", "PINは1234です", "PINは[PIN_1]です"),
                        new Utterance.Joined(),
                        new Utterance.Unsupported("reaction"))
                .forEach(utterance -> {
                    var clean = new CleanUtterance(
                            utterance, Set.of(SecretKind.MDE_ONBOARDING, SecretKind.PIN), Set.of(SecretKind.PIN), true);
                    assertThat(UtteranceCodec.read(UtteranceCodec.write(clean))).isEqualTo(clean);
                });
    }

    @Test
    void every_message_reads_back_as_it_was_written() {
        var file = new Attachment("id", "エラー.png", "image/png", 12, "00", Scan.NOT_SCANNED, Details.LEFT);
        var full = new Message(
                Message.From.BOT,
                "どうぞ",
                "{\"type\":\"AdaptiveCard\"}",
                List.of(new Message.Suggestion("はい", "yes")),
                List.of(file),
                new Message.IntakeData(List.of("os"), 1, 2, "c.1.1", List.of("REQ-2026-000001")),
                "client");
        var bare = new Message(Message.From.AGENT, "", null, List.of(), List.of(), null, null);

        assertThat(MessageCodec.read(MessageCodec.write(full))).isEqualTo(full);
        assertThat(MessageCodec.read(MessageCodec.write(bare))).isEqualTo(bare);
    }

    @Test
    void articles_that_were_shown_are_kept_with_what_was_said_of_them() {
        var shown = DECODED.suggesting(
                new Suggested("c.1.1.articles", List.of("exclusions"), Suggested.Verdict.NOT_SOLVED));

        assertThat(IntakeCodec.read(IntakeCodec.write(shown))).isEqualTo(shown);
    }
}
