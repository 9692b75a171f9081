package dev.uketsuke;

import static org.assertj.core.api.Assertions.assertThat;

import dev.uketsuke.content.PackLoader;
import dev.uketsuke.content.Rule;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Each rule of {@code rules.yaml} is proved by a test or a golden transcript that cites its number: a test in its javadoc,
 * a transcript in its heading. The list of rules, the content that serves them and their proofs is written to
 * {@code target/rules.md}.
 *
 * <p>A citation has to be true: with the rule broken, in code or content, what cites it turns red. A span of numbers only
 * names a neighbourhood and proves nothing.
 */
class RuleListTest {
    /** What the product does not do yet, with the reason. It only shrinks: a rule that is proved has to leave. */
    private static final Map<String, String> UNMET = Map.of();

    private static final Path DIALOGS = Path.of("dialogs");
    private static final Path TESTS = Path.of("src/test/java");

    /** Text blocks, strings, characters and comments other than javadoc are passed over. */
    private static final Pattern JAVADOC = Pattern.compile("\"\"\"(?s:.*?)\"\"\"|\"(?:\\\\.|[^\"\\\\\n])*+\""
            + "|'(?:\\\\.|[^'\\\\\n])*+'|//[^\n]*|/\\*(?!\\*)(?s:.*?)\\*/|(?<javadoc>/\\*\\*(?s:.*?)\\*/)");

    private static final Pattern DECLARED = Pattern.compile("\\b(?:class|interface|record|enum|void) ([A-Za-z]\\w*)");
    private static final Pattern CITATION =
            Pattern.compile("(?<!#\\d{1,3}(?: to |[-–]))(?:#\\d{1,3}|\\bC\\d{1,2})\\b(?! to #|[-–]#)");

    private static List<Rule> rules;
    private static Map<String, List<String>> proofs;

    @BeforeAll
    static void read() throws IOException {
        rules = new PackLoader().load(DIALOGS).rules();
        proofs = new TreeMap<>();
        for (var file : files(DIALOGS, name -> name.matches(".*/transcripts/(ja|en)/[^/]+\\.md"))) {
            var heading = Files.readAllLines(file).getFirst();
            cite(heading, DIALOGS.relativize(file).toString().replaceFirst(".*/transcripts/", ""));
        }
        for (var file : files(TESTS, name -> name.endsWith(".java") && !name.endsWith("RuleListTest.java"))) {
            readJavadocs(Files.readString(file), file.getFileName().toString().replace(".java", ""));
        }
    }

    @Test
    void every_rule_that_counts_before_submission_is_proved() throws IOException {
        Files.createDirectories(Path.of("target"));
        Files.writeString(Path.of("target/rules.md"), list());

        assertThat(rules.stream()
                        .filter(rule -> !rule.later() && !UNMET.containsKey(rule.name()))
                        .map(Rule::name)
                        .filter(name -> !proofs.containsKey(name)))
                .as("rules without a test or a transcript")
                .isEmpty();
    }

    @Test
    void what_is_not_met_yet_has_no_proof() {
        assertThat(UNMET.keySet()).doesNotContainAnyElementsOf(proofs.keySet());
    }

    @Test
    void only_rules_of_the_list_are_cited() {
        assertThat(rules).extracting(Rule::name).containsAll(proofs.keySet()).containsAll(UNMET.keySet());
    }

    private static void readJavadocs(String source, String type) {
        var comments = JAVADOC.matcher(source);
        var declared = DECLARED.matcher(source);
        while (comments.find()) {
            var javadoc = comments.group("javadoc");
            if (javadoc != null && declared.find(comments.end())) {
                var name = declared.group(1);
                cite(javadoc, name.equals(type) ? type : type + "." + name);
            }
        }
    }

    private static void cite(String text, String proof) {
        CITATION.matcher(text)
                .results()
                .forEach(citation -> proofs.computeIfAbsent(citation.group(), fresh -> new ArrayList<>())
                        .add(proof));
    }

    private static List<Path> files(Path folder, Predicate<String> names) throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(file -> names.test(file.toString())).sorted().toList();
        }
    }

    private static String list() {
        return "| rule | text | content | proved by |\n|---|---|---|---|\n"
                + rules.stream().map(RuleListTest::row).collect(Collectors.joining("\n"))
                + "\n";
    }

    private static String row(Rule rule) {
        var content = rule.passages().stream()
                .map(passage -> passage.file() + (passage.place().isEmpty() ? "" : ": " + passage.place()))
                .collect(Collectors.joining(", "));
        var unmet = UNMET.containsKey(rule.name()) ? "**not met**: " + UNMET.get(rule.name()) : "";
        var proved = String.join(", ", proofs.getOrDefault(rule.name(), List.of()));
        return "| " + String.join(" | ", rule.name(), rule.text().ja(), content, unmet + proved) + " |";
    }
}
