package dev.uketsuke.understanding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.uketsuke.content.BrokenPackException;
import dev.uketsuke.content.TrainingFiles;
import dev.uketsuke.dialog.Truth;
import dev.uketsuke.intake.Intent;
import dev.uketsuke.severity.Fact;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Learning from utterances, and the file that keeps what was learned. */
class ModelTest {
    private static final String HEADER = "locale\tintent\tunits\tfacts\ttext\n";

    private static final Model.Origin ORIGIN = new Model.Origin("utterances", "program");

    private static List<Example> examples() {
        return Examples.in(new TrainingFiles(Map.of("a.tsv", HEADER + """
                ja\tproblem\tS\tbusiness-stopped=yes\t全店でレジが動かず営業が止まっています
                ja\tproblem\tS\t-\tスキャンが途中で止まりエラーになります
                ja\tproblem\tS\t-\t更新に失敗してエラーが出ます
                ja\tquestion\tS\t-\t除外の設定方法を教えてください
                ja\tquestion\tP\t-\tWindows と Linux それぞれの設定方法を教えてください
                ja\tquestion\tM\t-\t除外の方法を教えてください。\\n別件で、更新の方法も教えてください
                """)));
    }

    private static byte[] bytes(Model model) throws IOException {
        var out = new ByteArrayOutputStream();
        model.write(out);
        return out.toByteArray();
    }

    @Test
    void the_same_utterances_give_the_same_bytes() throws IOException {
        assertThat(bytes(Model.learned(ORIGIN, examples(), new Hints())))
                .isEqualTo(bytes(Model.learned(ORIGIN, examples(), new Hints())));
    }

    @Test
    void what_was_written_judges_as_what_was_learned() throws IOException {
        var learned = Model.learned(ORIGIN, examples(), new Hints());
        var read = Model.read(new ByteArrayInputStream(bytes(learned)));
        var terms = new Hints().terms("検疫の設定方法を教えてください");

        assertThat(read.origin()).isEqualTo(ORIGIN);
        assertThat(Judgement.of(read, terms)).isEqualTo(Judgement.of(learned, terms));
        assertThat(Judgement.of(read, terms).intent()).isEqualTo(Intent.QUESTION);
    }

    @Test
    void an_example_carries_its_facts_its_split_and_its_lines() {
        var examples = examples();

        assertThat(examples.getFirst().facts()).containsEntry(Fact.BUSINESS_STOPPED, Truth.YES);
        assertThat(examples.get(4).split()).isEqualTo(Example.Split.PER_PLATFORM);
        assertThat(examples.getLast().text()).contains("ください。\n別件");
        assertThat(examples.getLast().source()).isEqualTo("a.tsv: line 7");
    }

    @Test
    void a_broken_line_is_named_with_its_file_and_what_is_wrong() {
        refused("ja\tproblem\tS\tx", "a.tsv: line 2: has 4 columns instead of 5");
        refused("ja\tproblem\tX\t-\tx", "'X' is none of S, M and P");
        refused("ja\tproblem\tS\tfine=yes\tx", "'fine' is no fact");
        refused("ja\tproblem\tS\tongoing=perhaps\tx", "'ongoing' has to be yes or no, as in ongoing=yes");
        refused("ja\tstory\tS\t-\tx", "a.tsv: line 2: 'story' is no intent");
        refused("x\nja\tproblem\tX\t-\tx", "a.tsv: line 2: has 1 columns instead of 5\na.tsv: line 3: 'X'");
    }

    private static void refused(String line, String reason) {
        var training = new TrainingFiles(Map.of("a.tsv", HEADER + line + "\n"));

        assertThatThrownBy(() -> Examples.in(training))
                .isInstanceOf(BrokenPackException.class)
                .hasMessageContaining(reason);
    }

    @Test
    void a_file_of_another_format_is_refused() {
        assertThatThrownBy(() -> Model.read(new ByteArrayInputStream(new byte[64])))
                .isInstanceOf(IOException.class);
    }

    @Test
    void other_peoples_wording_is_judged_by_the_packaged_model() {
        var learned = Learned.packaged();

        assertThat(learned.of("さっき書いた台数、一桁間違えてました").intent()).isEqualTo(Intent.CORRECT);
        assertThat(learned.of("is there somebody I can talk to instead of typing")
                        .intent())
                .isEqualTo(Intent.HUMAN);
        assertThat(learned.of("先週お願いした件、その後どうでしょう").intent()).isEqualTo(Intent.STATUS);
        assertThat(learned.of("スキャンの時間を変えたいのですが、どの画面で設定しますか").intent()).isEqualTo(Intent.QUESTION);
    }
}
