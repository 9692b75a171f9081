package dev.uketsuke.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import dev.uketsuke.dialog.Answer;
import dev.uketsuke.dialog.AnswerKind;
import dev.uketsuke.dialog.Answered;
import dev.uketsuke.dialog.Answers;
import dev.uketsuke.dialog.Asking;
import dev.uketsuke.dialog.Language;
import dev.uketsuke.dialog.Provenance;
import dev.uketsuke.dialog.Slot;
import dev.uketsuke.severity.Fact;
import dev.uketsuke.severity.Level;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackLoaderTest {
    private final PackLoader loader = new PackLoader(RequiredContent.NONE);

    @TempDir
    Path folder;

    private PrinterPack files;

    @BeforeEach
    void copy() {
        files = PrinterPack.copiedTo(folder);
    }

    /** #4: the date of its source too. */
    @Test
    void a_pack_holds_what_its_files_say() {
        var pack = loader.load(folder);

        assertThat(pack.id()).isEqualTo("printer");
        assertThat(pack.sourceDate()).isEqualTo(LocalDate.of(2026, 11, 1));
        assertThat(pack.messages().text("submitted", Language.EN, Map.of("number", "REQ-1")))
                .isEqualTo("Submitted as REQ-1.");
        assertThat(pack.cards().byName()).containsOnlyKeys("button", "prompt");
        assertThat(pack.policy().severity().criteria()).hasSize(8);
        assertThat(pack.policy().severity().questions()).containsOnlyKeys(Fact.values());
    }

    @Test
    void questions_come_in_the_order_of_the_pack() {
        var questions = loader.load(folder).policy().questionnaire().questions();

        assertThat(questions)
                .extracting(question -> question.slot().name())
                .containsExactly("request-type", "issue", "model", "support-plan");
        assertThat(questions)
                .extracting("kind")
                .containsExactly(AnswerKind.CHOICE, AnswerKind.LONG_TEXT, AnswerKind.TEXT, AnswerKind.CHOICE);
        assertThat(questions.get(2).asking()).isEqualTo(Asking.OFFER);
        assertThat(questions.get(3).preset()).isEqualTo("standard");
    }

    @Test
    void ask_when_decides_what_applies() {
        var questionnaire = loader.load(folder).policy().questionnaire();
        var question = Answers.NONE.with(
                new Slot("request-type"), new Answered(Answer.of("question"), Provenance.SAID, null, null));

        assertThat(questionnaire.applicable(question))
                .extracting(q -> q.slot().name())
                .containsExactly("request-type", "issue", "model");
    }

    @Test
    void plans_and_business_hours_are_read() {
        var levels = loader.load(folder).policy().serviceLevels();

        assertThat(levels.plan("standard").orElseThrow().firstResponse()).containsEntry(Level.B, Duration.ofHours(4));
        assertThat(levels.plan("unknown").orElseThrow().firstResponse()).isEmpty();
        assertThat(levels.aroundTheClock().get(Language.EN)).containsExactlyInAnyOrder(Level.A, Level.B);
        assertThat(levels.calendar().isBusinessDay(LocalDate.of(2026, 11, 23))).isFalse();
        assertThat(levels.calendar().isBusinessDay(LocalDate.of(2026, 8, 14))).isFalse();
        assertThat(levels.calendar().isBusinessDay(LocalDate.of(2026, 12, 31))).isFalse();
        assertThat(levels.calendar().isBusinessDay(LocalDate.of(2026, 11, 24))).isTrue();
    }

    @Test
    void a_rule_of_the_list_names_what_serves_it_and_a_pack_needs_no_list() {
        assertThat(loader.load(folder).rules()).isEmpty();

        files.replace("pack.yaml", "date: 2026-11-01", "date: 2026-11-01\n  rules: [1]");
        files.replace("messages.yaml", "welcome: {", "welcome: {rules: [1, C1], ");
        files.listRules();

        assertThat(loader.load(folder).rules())
                .extracting(
                        Rule::name,
                        Rule::kind,
                        rule -> rule.passages().stream()
                                .map(passage -> passage.file() + " " + passage.place())
                                .toList())
                .contains(
                        tuple("#1", Rule.Kind.TIP, List.of("pack.yaml source", "messages.yaml welcome")),
                        tuple("#2", Rule.Kind.TIP, List.of()),
                        tuple("C1", Rule.Kind.CONFLICT, List.of("messages.yaml welcome")));
    }

    @Test
    void the_folder_of_the_pack_itself_can_be_given() {
        assertThat(loader.load(folder.resolve("printer"))).isEqualTo(loader.load(folder));
    }

    @Test
    void the_hash_changes_with_content_but_not_with_transcripts_readme_and_hidden_files() {
        var before = loader.load(folder).hash();
        files.write("printer/transcripts/ja/one.md", "…");
        files.write("printer/README.md", "…");
        files.write("printer/.swap", "…");
        assertThat(loader.load(folder).hash()).isEqualTo(before).matches("[0-9a-f]{64}");

        files.replace("messages.yaml", "Hello.", "Hi.");
        assertThat(loader.load(folder).hash()).isNotEqualTo(before);
    }
}
