package dev.uketsuke;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** What an operator reads when the program cannot start: what is wrong and what to do, never a stack trace. */
@ExtendWith(OutputCaptureExtension.class)
class RefusedStartTest {
    @TempDir
    Path data;

    @Test
    void a_short_console_password_is_named_and_not_shown(CapturedOutput output) {
        refused("--uketsuke.console.password=short-one");

        assertExplained(output, "UKETSUKE_CONSOLE_PASSWORD", "fewer than 16 characters", "openssl rand -hex 32");
        assertThat(output.getAll()).doesNotContain("short-one");
    }

    @Test
    void a_short_api_token_is_named_and_not_shown(CapturedOutput output) {
        refused("--uketsuke.api.token=short-one");

        assertExplained(output, "UKETSUKE_API_TOKEN", "fewer than 20 characters", "openssl rand -hex 32");
        assertThat(output.getAll()).doesNotContain("short-one");
    }

    @Test
    void a_token_of_two_programs_is_named_and_not_shown(CapturedOutput output) {
        var token = "the-same-token-of-both-programs";
        refused("--uketsuke.api.tokens.night.token=" + token, "--uketsuke.api.tokens.reports.token=" + token);

        assertExplained(output, "uketsuke.api.tokens.", "is the same as", "Give each program a token of its own");
        assertThat(output.getAll()).doesNotContain(token);
    }

    @Test
    void an_allowance_that_admits_nobody_is_named(CapturedOutput output) {
        refused("--uketsuke.api.reads-per-minute=0");

        assertExplained(output, "uketsuke.api.reads-per-minute is 0", "Set at least 1");
    }

    @Test
    void a_language_model_that_is_half_set_is_named_and_its_key_not_shown(CapturedOutput output) {
        refused("--uketsuke.assist.key=key-of-the-desk", "--uketsuke.assist.url=http://api.example/v1");

        assertExplained(output, "UKETSUKE_ASSIST_MODEL", "is missing", "UKETSUKE_ASSIST_URL", "has to be https://");
        assertThat(output.getAll()).doesNotContain("key-of-the-desk");
    }

    @Test
    void a_port_in_use_is_named(CapturedOutput output) throws IOException {
        try (var other = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            refused("--server.port=" + other.getLocalPort());

            assertExplained(output, "Web server failed to start. Port " + other.getLocalPort() + " was already in use");
        }
    }

    @Test
    void a_data_folder_that_cannot_be_written_is_named(CapturedOutput output) throws IOException {
        var file = Files.createFile(data.resolve("file"));
        refused("--uketsuke.data=" + file.resolve("data"));

        assertExplained(output, "The data folder", file.toString(), "UKETSUKE_DATA");
    }

    @Test
    void a_data_folder_that_cannot_be_written_is_named_beside_another_database(CapturedOutput output)
            throws IOException {
        var file = Files.createFile(data.resolve("file"));
        refused(
                "--uketsuke.data=" + file.resolve("data"),
                "--spring.datasource.url=jdbc:h2:mem:refused;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE");

        assertExplained(output, "The data folder", file.toString(), "UKETSUKE_DATA");
    }

    @Test
    void a_database_file_that_is_damaged_is_named_and_left_as_it_is(CapturedOutput output) throws IOException {
        var file = Files.createDirectories(data.resolve("damaged")).resolve("uketsuke.mv.db");
        Files.writeString(file, "what a broken disk left\n".repeat(1000));
        refused("--uketsuke.data=" + data.resolve("damaged"));

        assertExplained(
                output, "The database file is damaged", file.toString(), "backup", "Nothing was changed or deleted");
        assertThat(file).hasContent("what a broken disk left\n".repeat(1000));
    }

    @Test
    void a_token_that_no_header_can_hold_is_told(CapturedOutput output) {
        refused(
                "--uketsuke.api.tokens.one.token=\u3000\u3000\u3000\u3000\u3000 \u3000\u3000\u3000\u3000\u3000 \u3000\u3000\u3000\u3000\u3000 \u3000\u3000\u3000");

        assertExplained(output, "begins or ends with a space");
    }

    @Test
    void a_scanner_without_a_port_and_files_of_no_size_are_named(CapturedOutput output) {
        refused("--uketsuke.attachment.clamd=scanner");
        refused("--uketsuke.attachment.clamd=scanner:70000");
        refused("--uketsuke.attachment.largest=-5MB");

        assertThat(output.getAll().split("uketsuke.attachment.clamd has the form host:port", -1))
                .hasSizeGreaterThanOrEqualTo(3);
        assertExplained(output, "uketsuke.attachment.largest is");
    }

    @Test
    void a_pause_of_no_length_is_named(CapturedOutput output) {
        refused("--uketsuke.draft.idle=0s");

        assertExplained(output, "uketsuke.draft.idle and .link are more than nothing");
    }

    @Test
    void a_host_that_is_an_address_of_a_page_is_named(CapturedOutput output) {
        refused("--uketsuke.hosts=desk.example.com:8443,https://desk.example.com/");

        assertExplained(output, "uketsuke.hosts", "such as desk.example.com, without https://");
    }

    @Test
    void a_database_that_is_away_is_named_and_its_password_not_shown(CapturedOutput output) throws IOException {
        int closed;
        try (var free = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            closed = free.getLocalPort();
        }
        refused(
                "--spring.datasource.url=jdbc:postgresql://127.0.0.1:" + closed + "/uketsuke",
                "--spring.datasource.password=words-of-the-database");

        assertExplained(output, "The database does not let this program in", "SPRING_DATASOURCE_URL");
        assertThat(output.getAll()).doesNotContain("words-of-the-database");
    }

    private void refused(String setting, String... more) {
        var all = new ArrayList<>(List.of(setting));
        all.addAll(List.of(more));
        for (var usual : List.of("--server.port=0", "--uketsuke.data=" + data.resolve("data"))) {
            if (all.stream().noneMatch(given -> given.startsWith(usual.substring(0, usual.indexOf('=') + 1)))) {
                all.add(usual);
            }
        }
        assertThatThrownBy(() -> SpringApplication.run(UketsukeApplication.class, all.toArray(String[]::new))
                        .close())
                .isNotNull();
    }

    private static void assertExplained(CapturedOutput output, String... words) {
        assertThat(output.getAll())
                .contains("APPLICATION FAILED TO START", "Description:", "Action:")
                .contains(words)
                .doesNotContain("\tat ", "Caused by:");
    }
}
