package dev.uketsuke.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Each kind of broken pack is refused with the file, the place in it, and the reason. */
class BrokenPackTest {
    @TempDir
    Path folder;

    private PrinterPack pack;

    @BeforeEach
    void copy() {
        pack = PrinterPack.copiedTo(folder);
    }

    @ParameterizedTest(name = "{0}: {1} → {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
        questions/issue.yaml   | en: Issue}                    | fr: Sujet}              | label.en                             | the translation is missing
        questions/issue.yaml   | en: Issue}                    | fr: Sujet}              | label.fr                             | is not known here
        questions/issue.yaml   | en: A few words will do.      | en: ""                  | hint.en                              | is empty
        questions/issue.yaml   | field: 2                      | field: 12               | field                                | must have a maximum value of 11
        questions/issue.yaml   | answer: long-text             | answer: essay           | answer                               | has to be one of ["text","long-text","choice","choices","count","moment","phone","emails","request-numbers","time-zone","files"]
        questions/issue.yaml   | rules: [6, 20]                | rule: 6                 | rules                                | is missing
        questions/issue.yaml   | en: A few words will do. | en: "About {thing}" | hint                                 | the placeholders differ between the languages: ja has [], en has [thing]
        questions/issue.yaml   | topic: situation              | topic: situatoin        | topic                                | 'situatoin' is none of the topics [situation, impact]
        questions/issue.yaml   | slot: issue                   | slot: isue              | slot                                 | the file of 'isue' has to be named isue.yaml
        questions/model.yaml   | request-type: {is: trouble}   | kind: {is: trouble}     | ask-when.any[0].kind                 | there is no question 'kind'
        questions/model.yaml   | {is: trouble}                 | {is: truble}            | ask-when.any[0].request-type.is      | 'truble' is none of the choices [trouble, question]
        questions/model.yaml   | [question]                    | [question, wish]        | ask-when.any[1].request-type.is-any-of[1] | 'wish' is none of the choices [trouble, question]
        questions/model.yaml   | {is: trouble}                 | {is: trouble, is-not: question} | ask-when.any[0].request-type | must have at most 1 properties
        questions/model.yaml   | request-type: {is: trouble}   | model: {is: x}          | ask-when                             | cycle: model → model
        questions/support-plan.yaml | preset: standard         | preset: premium         | preset                               | 'premium' is none of the choices [standard, unknown]
        questions/request-type.yaml | [使い方, how to]          | [使い方, Broken]         | choices.question.cues[1]             | duplicate choice: 'Broken' already means 'trouble'
        questions/request-type.yaml | question:                | trouble:                | line 11                              | Duplicate Object property "trouble"
        questions/issue.yaml   | answer: long-text             | answer: choice          | choices                              | is missing
        pack.yaml              | issue, model                  | issue, modle, model     | order[2]                             | there is no questions/modle.yaml
        pack.yaml              | issue, model                  | issue, issue, model     | order[2]                             | 'issue' is listed twice
        pack.yaml              | id: printer                   | id: plotter             | id                                   | has to be the name of the folder, 'printer'
        pack.yaml              | 2026-11-23                    | 2026-02-30              | holidays[1]                          | '2026-02-30' is not a date such as 2026-11-23
        pack.yaml              | date: 2026-11-01              | date: yesterday         | source.date                          | does not have the form ^[0-9]{4}-[0-9]{2}-[0-9]{2}$
        pack.yaml              | "12-29"                       | "12-32"                 | yearly-closings[0].from              | '12-32' is not a day such as 12-29
        pack.yaml              | "17:30"                       | "08:30"                 | business-hours                       | the desk has to open before it closes
        pack.yaml              | Asia/Tokyo                    | Asia/Tokio              | business-hours.zone                  | 'Asia/Tokio' is not a time zone such as Asia/Tokyo
        pack.yaml              | PT4H                          | PT4                     | plans.standard.first-response.B      | 'PT4' is not a duration such as PT4H
        pack.yaml              | PT4H                          | PT0S                    | plans.standard.first-response.B      | a first response takes more than nothing and at most 30 days
        pack.yaml              | {from: "12-29", to: "01-03"}  | {from: "01-01", to: "12-31"} | yearly-closings                 | the desk would never open
        pack.yaml              | `  standard:`                 | `  gold:`               | plans.gold                           | 'gold' is none of the choices of support-plan
        pack.yaml              | id: impact                    | id: situation           | topics[1].id                         | there is another topic situation
        pack.yaml              | company-days: [2026-08-14]    | attachments: {most: 10, largest: 2 GB, in-all: 1 GB, upload-site: 100 GB} | attachments.largest | one file cannot be larger than all files together
        pack.yaml              | company-days: [2026-08-14]    | attachments: {most: 10, largest: 2 GB, in-all: 9 GB, upload-site: 1 GB} | attachments.upload-site | the upload site is there for larger files
        severity.yaml          | `  ongoing:`                  | `  on-going:`           | facts.ongoing                        | is missing
        severity.yaml          | fact: impact-minor            | fact: impact-tiny       | criteria[7].fact                     | has to be one of ["business-stopped","ongoing","rollback-solves","schedule-only","phone-24x7","impact-partial","impact-minor"]
        severity.yaml          | {id: C1, level: C             | {id: C1, level: B       | criteria                             | level C has no criterion
        severity.yaml          | {id: X1                       | {id: A1                 | criteria[3].id                       | there is another criterion A1
        severity.yaml          | fact: impact-minor, when: "yes" | fact: impact-partial, when: "yes" | criteria[7]              | unreachable: no facts lead to C with C1 met
        severity.yaml          | kind: exclusion, fact: ongoing, when: "no" | kind: required, fact: ongoing, when: "yes" | criteria[3] | says the same as criterion A2
        severity.yaml          | when: "yes", rule: 47         | when: maybe, rule: 47   | criteria[7].when                     | has to be one of ["yes","no"]
        messages.yaml          | Submitted as {number}.        | Submitted as {nr}.      | submitted                            | the placeholders differ between the languages: ja has [number], en has [nr]
        messages.yaml          | welcome: {                    | welcome: [              | line 1                               | -
        cards/prompt.json      | "1.5"                         | "1.6"                   | version                              | has to be "1.5", which Teams and Web Chat both show
        cards/prompt.json      | TextBlock                     | Media                   | body[0].type                         | 'Media' is not shown by both Teams and Web Chat
        cards/prompt.json      | ["${buttons}"]                | [1, 2, 3, 4, 5, 6, 7]   | actions                              | 7 actions are more than Teams shows (6)
        cards/prompt.json      | "wrap": true                  | "wrap": true,           | line 4                               | -
        knowledge/jam.en.md    | title: 'Paper jam'            | name: 'Paper jam'       | name                                 | is not known here
        knowledge/jam.en.md    | title: 'Paper jam'            | title: ''               | title                                | is empty
        knowledge/jam.en.md    | title: 'Paper jam'            | title: [                | line 3                               | -
        knowledge/jam.en.md    | https://example.com/jam       | http://example.com/jam  | sources[0]                           | does not have the form ^https://[A-Za-z0-9.-]+(/[A-Za-z0-9._~/?#=&%+-]*)?$
        knowledge/jam.ja.md    | 1. 用紙を取り除きます。         | ``                      | body                                 | is empty
        knowledge/jam.ja.md    | `---`                         | `***`                   | line 1                               | the front matter between two lines --- is missing
        knowledge/words.yaml   | [紙づまり, paper jam]          | [紙づまり]               | synonyms[0]                          | must have at least 2 items but found 1
        rules.yaml             | `  2: {`                      | `  1: {`                | line 3                               | Duplicate Object property "1"
        rules.yaml             | `  2: {`                      | `  58: {`               | rules.2                              | is missing
        rules.yaml             | `  C1: {`                     | `  C2: {`               | conflicts.C1                         | is missing
        rules.yaml             | `  2: {kind: tip`             | `  2: {kind: advice`    | rules.2.kind                         | has to be one of ["field","rule","limit","tip","flow","exclusion"]
        rules.yaml             | `, en: Rule 2}`               | }                       | rules.2.en                           | the translation is missing
        rules.yaml             | `, en: Conflict 1}`           | }                       | conflicts.C1.en                      | the translation is missing
        questions/issue.yaml   | rules: [6, 20]                | rules: [6, 58]          | rules[1]                             | rules.yaml has no #58
        severity.yaml          | when: "yes", rule: 57         | when: "yes", rule: 58   | criteria[2].rule                     | rules.yaml has no #58
        messages.yaml          | `welcome: {`                  | `welcome: {rules: [C2], ` | welcome.rules[0]                   | rules.yaml has no C2
        messages.yaml          | `welcome: {`                  | `welcome: {rules: [X1], ` | welcome.rules[0]                   | does not have the form ^C[1-9][0-9]?$
        """)
    void one_broken_piece_is_named(String file, String piece, String other, String place, String reason) {
        pack.listRules();
        pack.replace(file, piece, other);

        var problems = problems(RequiredContent.NONE);

        if (reason.equals("-")) {
            assertThat(problems).extracting(Problem::file, Problem::place).contains(tuple("printer/" + file, place));
        } else {
            assertThat(problems).contains(new Problem("printer/" + file, place, reason));
        }
    }

    @Test
    void a_question_that_is_not_in_the_order_is_named() {
        pack.replace("pack.yaml", "issue, model, ", "issue, ");

        assertThat(problems(RequiredContent.NONE))
                .containsExactly(new Problem(
                        "printer/questions/model.yaml", "slot", "'model' is not in the order of pack.yaml"));
    }

    @Test
    void an_article_without_its_translation_is_named() {
        pack.delete("knowledge/jam.en.md");
        pack.write("printer/knowledge/Toner.ja.md", "---\ntitle: x\n---\n");

        assertThat(problems(RequiredContent.NONE))
                .contains(
                        new Problem("printer/knowledge/jam.en.md", "whole file", "the file is missing"),
                        new Problem(
                                "printer/knowledge/Toner",
                                "whole file",
                                "a topic is named in lower-case words joined by hyphens"),
                        new Problem("printer/knowledge/Toner.ja.md", "symptoms", "is missing"));
    }

    @Test
    void an_article_that_fills_a_card_alone_is_refused() {
        pack.replace("knowledge/jam.en.md", "Take out", "x".repeat(2_000) + "Take out");

        assertThat(problems(RequiredContent.NONE))
                .containsExactly(
                        new Problem("printer/knowledge/jam.en.md", "body", "must be at most 2000 characters long"));
    }

    @Test
    void a_missing_file_is_named() {
        pack.delete("severity.yaml");

        assertThat(problems(RequiredContent.NONE))
                .containsExactly(new Problem("printer/severity.yaml", "whole file", "the file is missing"));
    }

    @Test
    void a_file_that_no_pack_has_is_named() {
        pack.write("printer/questions/notes.txt", "?");

        assertThat(problems(RequiredContent.NONE))
                .containsExactly(
                        new Problem("printer/questions/notes.txt", "whole file", "is not a file that a pack has"));
    }

    @Test
    void a_cycle_over_several_questions_is_named_once() {
        pack.replace("questions/issue.yaml", "rules: [6, 20]", "rules: [6]\nask-when: {model: {is-not: x}}");
        pack.replace("questions/model.yaml", "request-type: {is: trouble}", "issue: {is: y}");

        assertThat(problems(RequiredContent.NONE))
                .containsExactly(
                        new Problem("printer/questions/issue.yaml", "ask-when", "cycle: issue → model → issue"));
    }

    @Test
    void a_card_that_teams_would_refuse_for_its_size_is_named() {
        pack.write("printer/cards/long.json", "{\"type\": \"TextBlock\", \"text\": \"" + "長".repeat(9_000) + "\"}");

        assertThat(problems(RequiredContent.NONE))
                .containsExactly(new Problem(
                        "printer/cards/long.json", "whole file", "27030 bytes are more than Teams takes (25600)"));
    }

    @Test
    void what_the_program_needs_and_does_not_find_is_named() {
        var required = new RequiredContent(Set.of("welcome", "bye"), Set.of("prompt", "review"), Set.of("issue", "os"));

        assertThat(problems(required))
                .containsExactlyInAnyOrder(
                        new Problem("printer/messages.yaml", "bye", "the program needs this message"),
                        new Problem("printer/cards/review.json", "whole file", "the program needs this card"),
                        new Problem("printer/pack.yaml", "order", "the program needs the question 'os'"));
    }

    @Test
    void text_that_is_not_utf_8_is_named() throws Exception {
        java.nio.file.Files.write(folder.resolve("printer/messages.yaml"), new byte[] {'a', (byte) 0x83, (byte) 0x41});

        assertThat(problems(RequiredContent.NONE))
                .containsExactly(new Problem("printer/messages.yaml", "whole file", "is not UTF-8"));
    }

    @Test
    void all_problems_are_told_at_once() {
        pack.replace("questions/issue.yaml", "en: Issue}", "en: Issue, fr: Sujet}");
        pack.replace("questions/model.yaml", "{is: trouble}", "{is: truble}");
        pack.replace("pack.yaml", "2026-11-23", "2026-02-30");
        pack.replace("messages.yaml", "en: Hello.", "de: Hallo");
        pack.replace("cards/prompt.json", "1.5", "2.0");

        assertThat(problems(RequiredContent.NONE))
                .extracting(Problem::file)
                .contains(
                        "printer/questions/issue.yaml",
                        "printer/questions/model.yaml",
                        "printer/pack.yaml",
                        "printer/messages.yaml",
                        "printer/cards/prompt.json");
    }

    @Test
    void a_folder_without_a_pack_and_one_with_two_are_refused() {
        pack.write("plotter/pack.yaml", "id: plotter");

        assertThat(problems(RequiredContent.NONE))
                .containsExactly(
                        new Problem("dialogs", "whole folder", "one pack is expected, not [plotter, printer]"));
        assertThat(problemsOf(folder.resolve("nowhere")))
                .containsExactly(
                        new Problem(folder.resolve("nowhere").toString(), "whole file", "there is no such folder"));
        assertThat(problemsOf(folder.resolve("printer/cards"))).isNotEmpty();
    }

    private List<Problem> problems(RequiredContent required) {
        return catchThrowableOfType(BrokenPackException.class, () -> new PackLoader(required).load(folder))
                .problems();
    }

    private static List<Problem> problemsOf(Path folder) {
        return catchThrowableOfType(BrokenPackException.class, () -> new PackLoader(RequiredContent.NONE).load(folder))
                .problems();
    }
}
