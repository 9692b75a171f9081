package dev.uketsuke.command;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SimulateCommandTest {
    private static final String PERSONA = """
            name: A short question
            locale: en
            opening: How do I export the device list to a CSV file?
            requests:
              - facts:
                  contact-name: Ichiro Sato
                  organization: Contoso
                  phone: "+81 3 1234 5678"
                  emails: sato@contoso.example
                  contact-method: email
                expect: {severity: [C], request-type: question}
            """;

    @TempDir
    Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();

    private int run(String persona) throws IOException {
        Files.writeString(folder.resolve("persona.yaml"), persona);
        return new SimulateCommand(new PrintStream(out, true, UTF_8), new PrintStream(err, true, UTF_8))
                .run(List.of(folder.toString()));
    }

    @Test
    void a_persona_is_played_to_its_ticket() throws IOException {
        assertThat(run(PERSONA)).as(out.toString(UTF_8)).isZero();
        assertThat(out.toString(UTF_8)).contains("A short question", "1/1", "units right 1 of 1");
    }

    @Test
    void what_must_not_be_stored_and_is_makes_it_fail() throws IOException {
        assertThat(run(PERSONA + "must-not-store: [device list]\n")).isEqualTo(1);
        assertThat(out.toString(UTF_8)).contains("stored: 'device list' is in a table");
    }

    @Test
    void a_wish_that_goes_its_own_way_makes_no_request() throws IOException {
        var wish = PERSONA.replace(
                        "How do I export the device list to a CSV file?",
                        "It would be great if tags could be edited in bulk. Please add that feature.")
                .replace("{severity: [C], request-type: question}", "{severity: [], request-type: feedback}");

        assertThat(run(wish)).as(out.toString(UTF_8)).isZero();
        assertThat(out.toString(UTF_8)).contains("0/0");
    }

    @Test
    void figures_are_printed_for_each_language_and_for_full_requests_of_people_who_are_known() throws IOException {
        run(PERSONA.replace("locale: en", "locale: en\ncontact-known: true")
                .replace("request-type: question", "request-type: trouble"));

        assertThat(out.toString(UTF_8))
                .contains("\nall: turns", "\nen: turns", "one full trouble request, contact known: turns")
                .doesNotContain("\nja: turns");
    }

    @Test
    void a_broken_persona_is_refused_with_file_and_place() throws IOException {
        assertThat(run("name: x\nlocale: fr\nopening: y\nrequests: []\nhabits: [sings]\n"))
                .isEqualTo(1);
        assertThat(err.toString(UTF_8)).contains("persona.yaml: locale:");
    }
}
