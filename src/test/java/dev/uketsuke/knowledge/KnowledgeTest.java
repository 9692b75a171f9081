package dev.uketsuke.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.uketsuke.content.Pack;
import dev.uketsuke.content.PackLoader;
import dev.uketsuke.content.Solution;
import dev.uketsuke.content.Solutions;
import dev.uketsuke.dialog.Language;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * How well messages find their article. The symptoms were written with the {@code seen} messages at hand; the {@code
 * unseen} are requesters' messages by other people, read only after symptoms and gate were settled, and they are the
 * measure. Each bound is the end of the 95 % interval around what was measured.
 */
class KnowledgeTest {
    private static Pack pack;
    private final Knowledge knowledge = new Knowledge();

    @BeforeAll
    static void load() {
        pack = new PackLoader().load(Path.of("dialogs"));
    }

    @AfterEach
    void close() {
        knowledge.close();
    }

    @ParameterizedTest
    @CsvSource({
        "JA, seen, .72, .72, .20",
        "EN, seen, .76, .76, .17",
        "JA, unseen, .38, .38, .34",
        "EN, unseen, .40, .45, .23"
    })
    void most_questions_find_their_article_and_few_others_find_one(
            Language language, String set, double first, double firstThree, double mostFalse) throws IOException {
        var asked = questions(language, set);
        var answerable = asked.stream().filter(Question::answerable).toList();
        var hit1 = answerable.stream()
                .filter(question -> rank(question, language) == 0)
                .count();
        var hit3 = answerable.stream()
                .filter(question -> rank(question, language) >= 0)
                .count();
        var shown = answerable.stream()
                .mapToInt(question -> topics(question, language).size())
                .sum();
        var wrong = asked.stream()
                .filter(question ->
                        !question.answerable() && !topics(question, language).isEmpty())
                .count();
        System.out.printf(
                "knowledge %s %s: %d questions, hit@1 %.2f, hit@3 %.2f, %.1f articles a question; shown to %d of %d that none answers%n",
                language,
                set,
                answerable.size(),
                (double) hit1 / answerable.size(),
                (double) hit3 / answerable.size(),
                (double) shown / answerable.size(),
                wrong,
                asked.size() - answerable.size());

        assertThat((double) hit1 / answerable.size()).isGreaterThanOrEqualTo(first);
        assertThat((double) hit3 / answerable.size()).isGreaterThanOrEqualTo(firstThree);
        assertThat((double) wrong / (asked.size() - answerable.size())).isLessThanOrEqualTo(mostFalse);
    }

    @Test
    void the_sentence_that_states_the_problem_is_found_in_a_long_mail() {
        var mail = "お世話になっております。経理部の山田です。いつもありがとうございます。\n"
                + "先週から MsMpEng.exe の CPU 使用率が高く、業務に支障が出ています。\nお手数ですが、よろしくお願いいたします。";

        assertThat(knowledge.answering(mail, Language.JA, pack))
                .first()
                .extracting(Solution::topic)
                .isEqualTo("high-cpu-msmpeng");
    }

    @Test
    void a_message_of_courtesies_alone_finds_nothing() {
        assertThat(knowledge.answering("お世話になっております。よろしくお願いいたします。", Language.JA, pack))
                .isEmpty();
        assertThat(knowledge.answering("Hello, I would like to ask something. Thanks!", Language.EN, pack))
                .isEmpty();
    }

    /** How often it happens, or that a service was started anew, is in common by chance. */
    @Test
    void a_single_word_in_common_answers_nothing() {
        assertThat(knowledge.answering("Teams が起動しません。毎回です", Language.JA, pack)).isEmpty();
        assertThat(knowledge.answering("共有フォルダーを開くとエラーになります。サービスの再起動は試しましたが変わりません。", Language.JA, pack))
                .isEmpty();
        assertThat(knowledge.answering("The label printer jams. No error is shown.", Language.EN, pack))
                .isEmpty();
    }

    @Test
    void any_text_can_be_searched_for() {
        for (var text :
                List.of("", " ", "🙂", "AND OR NOT ( \" : *", "a ".repeat(50_000), "\u0000", "重い".repeat(9_000))) {
            assertThat(knowledge.answering(text, Language.JA, pack)).hasSizeLessThanOrEqualTo(3);
            assertThat(knowledge.answering(text, Language.EN, pack)).hasSizeLessThanOrEqualTo(3);
        }
    }

    @Test
    void a_changed_pack_is_searched_anew() {
        var text = "MsMpEng.exe uses too much CPU";
        assertThat(knowledge.answering(text, Language.EN, pack)).isNotEmpty();

        var without = new Pack(
                pack.id(),
                pack.version(),
                "another hash",
                pack.name(),
                pack.source(),
                pack.sourceUrl(),
                pack.sourceDate(),
                pack.policy(),
                pack.messages(),
                pack.cards(),
                Solutions.NONE,
                List.of());

        assertThat(knowledge.answering(text, Language.EN, without)).isEmpty();
        assertThat(knowledge.answering(text, Language.EN, pack)).isNotEmpty();
    }

    private int rank(Question question, Language language) {
        var found = topics(question, language);
        return question.topics().stream()
                .map(found::indexOf)
                .filter(place -> place >= 0)
                .min(Integer::compare)
                .orElse(-1);
    }

    private List<String> topics(Question question, Language language) {
        return knowledge.answering(question.text(), language, pack).stream()
                .map(Solution::topic)
                .toList();
    }

    private static List<Question> questions(Language language, String set) throws IOException {
        return Files.readAllLines(Path.of("src/test/resources/knowledge/questions.tsv")).stream()
                .map(line -> line.split("\t"))
                .filter(columns -> columns[0].equals(language.tag()) && columns[3].equals(set))
                .map(columns -> new Question(List.of(columns[1].split("\\|")), columns[2]))
                .toList();
    }

    /** @param topics each would answer it; {@code -} when no article does */
    private record Question(List<String> topics, String text) {
        boolean answerable() {
            return !topics.equals(List.of("-"));
        }
    }
}
