package dev.uketsuke.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import dev.uketsuke.attachment.RefusedFileException.Reason;
import dev.uketsuke.privacy.SecretGuard;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcConnectionPool;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.util.unit.DataSize;

class CheckedStoreTest {
    @TempDir
    Path data;

    private JdbcClient jdbc;
    private VirusScanner scanner = VirusScanner.NONE;
    private CheckedStore store;

    @BeforeEach
    void an_empty_store() {
        var database = JdbcConnectionPool.create(
                "jdbc:h2:mem:" + UUID.randomUUID() + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DB_CLOSE_DELAY=-1",
                "sa",
                "");
        Flyway.configure().dataSource(database).load().migrate();
        jdbc = JdbcClient.create(database);
        store = store();
    }

    @Test
    void a_file_is_given_out_as_it_came_under_its_japanese_name() throws IOException {
        var taken = take("C:\\ログ\\日本語 ログ.txt", stream("起動しません\n"));

        assertThat(taken.name()).isEqualTo("日本語 ログ.txt");
        assertThat(taken.type()).isEqualTo("text/plain");
        assertThat(taken.sha256()).hasSize(64);
        assertThat(store.find(taken.id())).contains(taken);
        assertThat(store.of("c1")).containsExactly(taken);
        try (var content = store.open(taken.id())) {
            assertThat(content.readAllBytes()).isEqualTo("起動しません\n".getBytes(StandardCharsets.UTF_8));
        }
        nothing_in_quarantine();
    }

    @Test
    void the_content_of_an_erased_file_is_deleted_too() throws IOException {
        var erased = take("erased.txt", stream("起動しません\n"));
        var kept = take("kept.txt", stream("起動します\n"));
        jdbc.sql("delete from attachment where id = ?").param(erased.id()).update();
        jdbc.sql("insert into erased_file (id) values (?)").param(erased.id()).update();

        new ErasedFiles(jdbc, store).delete();

        assertThatThrownBy(() -> store.open(erased.id())).isInstanceOf(IOException.class);
        assertThat(jdbc.sql("select id from erased_file").query(String.class).list())
                .isEmpty();
        try (var content = store.open(kept.id())) {
            assertThat(content.readAllBytes()).isNotEmpty();
        }
    }

    @Test
    void the_type_comes_from_the_content() throws IOException {
        assertThat(take("photo.txt", bytes(0x89, 'P', 'N', 'G', 0x0d, 0x0a, 0x1a, 0x0a))
                        .type())
                .isEqualTo("image/png");
        assertThat(take("logs.zip", bytes('P', 'K', 3, 4, 0)).type()).isEqualTo("application/zip");
        assertThat(take("book.xlsx", bytes('P', 'K', 3, 4, 0)).type()).contains("spreadsheetml");
        assertThat(take("unknown", bytes(1, 2, 3, 0)).type()).isEqualTo("application/octet-stream");
        assertThat(take("ログ.log", new ByteArrayInputStream("日本語".getBytes(Charset.forName("windows-31j"))))
                        .type())
                .isEqualTo("text/plain");
    }

    @Test
    void what_was_not_looked_into_is_marked() throws IOException {
        take("logs.zip", bytes('P', 'K', 3, 4, 0));
        take("log.txt", stream("fine"));

        assertThat(jdbc.sql("select status from attachment order by name")
                        .query(String.class)
                        .list())
                .containsExactly("released", "not-scanned");
    }

    @Test
    void a_file_with_a_virus_and_one_that_could_not_be_scanned_are_refused() {
        scanner = file -> true;
        refused(Reason.INFECTED, "log.txt", stream("fine"));

        scanner = file -> {
            throw new IOException("away");
        };
        refused(Reason.SCANNER_AWAY, "log.txt", stream("fine"));
    }

    @Test
    void a_file_that_cannot_be_kept_is_refused_and_leaves_nothing_behind() throws IOException {
        Files.delete(data.resolve("attachments"));
        Files.writeString(data.resolve("attachments"), "in the way");

        refused(Reason.STORE_AWAY, "log.txt", stream("fine"));
    }

    @Test
    void a_file_that_cannot_even_be_written_is_refused_and_taken_when_it_can() throws IOException {
        var quarantine = data.resolve("quarantine");
        var aside = Files.move(quarantine, data.resolve("aside"));
        assertThatThrownBy(() -> take("log.txt", stream("fine")))
                .asInstanceOf(type(RefusedFileException.class))
                .extracting(RefusedFileException::reason)
                .isEqualTo(Reason.STORE_AWAY);

        Files.move(aside, quarantine);
        assertThat(take("log.txt", stream("fine")).size()).isEqualTo(4);
    }

    @Test
    void a_client_that_stops_sending_leaves_nothing_behind() {
        var torn = new SequenceInputStream(stream("fine"), new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("gone");
            }

            @Override
            public int read(byte[] bytes, int from, int length) throws IOException {
                return read();
            }
        });

        assertThatThrownBy(() -> take("log.txt", torn)).isInstanceOf(IOException.class);
        nothing_in_quarantine();
    }

    @ParameterizedTest
    @ValueSource(strings = {"run.exe", "run.ps1", "RUN.BAT", "install.msi", "link.lnk", "page.hta"})
    void what_a_desktop_runs_is_refused_by_its_name(String name) {
        refused(Reason.DANGEROUS, name, stream("harmless"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            notes.txt    | #!/bin/sh
            picture.svg  | <svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>
            picture.svg  | <svg onload="alert(1)"/>
            page.txt     | <!doctype html><body onclick='run()'>
            page.html    | <html><a href="javascript:run()">x</a></html>
            """)
    void what_runs_is_refused_by_its_content(String name, String content) {
        refused(Reason.DANGEROUS, name, stream(content));
    }

    @Test
    void programs_are_refused_whatever_they_are_called() {
        refused(Reason.DANGEROUS, "photo.png", bytes('M', 'Z', 0x90, 0));
        refused(Reason.DANGEROUS, "log.txt", bytes(0x7f, 'E', 'L', 'F', 2));
    }

    @Test
    void a_log_that_mentions_markup_and_a_still_picture_are_taken() throws IOException {
        assertThat(take("proxy.log", stream("12:00 GET / <html onclick=1><script>"))
                        .type())
                .isEqualTo("text/plain");
        assertThat(take("picture.svg", stream("<svg><circle r='1'/></svg>")).type())
                .isEqualTo("text/plain");
    }

    @Test
    void an_empty_file_and_one_over_the_limit_are_refused() {
        refused(Reason.EMPTY, "empty.txt", stream(""));
        refused(Reason.TOO_LARGE, "large.txt", stream("x".repeat(1024 * 1024 + 1)));
        assertThatThrownBy(() -> take("large.txt", stream("x".repeat(1024 * 1024 + 1))))
                .asInstanceOf(type(RefusedFileException.class))
                .extracting(RefusedFileException::limit)
                .isEqualTo("1 MB");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ../../etc/passwd | passwd
            a/b\\c.txt       | c.txt
            ..               | file
            '   '            | file
            """)
    void a_name_never_leads_out_of_the_store(String sent, String clean) throws IOException {
        assertThat(take(sent, stream("x")).name()).isEqualTo(clean);
    }

    @Test
    void a_name_is_shown_as_it_reads() throws IOException {
        assertThat(take("photo\u202Egpj.txt\n", stream("x")).name()).isEqualTo("photogpj.txt");
        var shortened = take("長".repeat(400) + ".log", stream("x")).name();
        assertThat(shortened).hasSize(200).endsWith(".log");
    }

    @Test
    void a_discarded_file_is_gone() throws IOException {
        var taken = take("log.txt", stream("x"));
        store.discard(taken.id());

        assertThat(store.find(taken.id())).isEmpty();
        assertThatThrownBy(() -> store.open(taken.id())).isInstanceOf(IOException.class);
    }

    @Test
    void an_id_that_is_none_opens_nothing() {
        assertThatThrownBy(() -> store.open("../../etc/passwd")).isInstanceOf(IOException.class);
    }

    @Test
    void what_a_crash_left_in_the_quarantine_is_wiped_at_the_next_start() throws IOException {
        var left = Files.createDirectory(data.resolve("quarantine").resolve("ended"));
        Files.writeString(data.resolve("quarantine").resolve("ended.lock"), "");
        Files.writeString(left.resolve("file"), "secret");
        store();

        assertThat(left).doesNotExist();
        nothing_in_quarantine();
    }

    @Test
    void an_instance_that_starts_leaves_the_quarantine_of_the_others_alone() throws IOException {
        var content = new ByteArrayInputStream(new byte[] {'x'}) {
            @Override
            public synchronized int read(byte[] bytes, int from, int length) {
                store().close();
                return super.read(bytes, from, length);
            }
        };

        assertThat(take("log.txt", content).size()).isEqualTo(1);
    }

    private void nothing_in_quarantine() {
        assertThat(data.resolve("quarantine"))
                .isDirectoryNotContaining(path -> Files.isDirectory(path)
                        && java.util.Objects.requireNonNull(path.toFile().list()).length > 0);
    }

    @Test
    void a_data_folder_that_cannot_be_written_says_which() throws IOException {
        var file = Files.writeString(data.resolve("in-the-way"), "x");

        assertThatThrownBy(() -> CheckedStore.in(
                        file.resolve("data"),
                        jdbc,
                        new SecretGuard(),
                        Clock.systemUTC(),
                        DataSize.ofMegabytes(1),
                        sent -> scanner.infected(sent)))
                .isInstanceOf(UnwritableFolderException.class)
                .hasMessageContaining(file.toString());
    }

    private void refused(Reason reason, String name, InputStream content) {
        assertThatThrownBy(() -> take(name, content))
                .asInstanceOf(type(RefusedFileException.class))
                .extracting(RefusedFileException::reason)
                .isEqualTo(reason);
        assertThat(store.of("c1")).isEmpty();
        nothing_in_quarantine();
    }

    private Attachment take(String name, InputStream content) throws IOException {
        return store.take("c1", name, content).file();
    }

    private CheckedStore store() {
        return CheckedStore.in(
                data,
                jdbc,
                new SecretGuard(),
                Clock.systemUTC(),
                DataSize.ofMegabytes(1),
                sent -> scanner.infected(sent));
    }

    private static InputStream stream(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    private static InputStream bytes(int... values) {
        var bytes = new byte[values.length];
        for (var i = 0; i < values.length; i++) {
            bytes[i] = (byte) values[i];
        }
        return new ByteArrayInputStream(bytes);
    }
}
