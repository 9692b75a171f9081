package dev.uketsuke.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import dev.uketsuke.attachment.RefusedFileException.Reason;
import dev.uketsuke.privacy.Corpus;
import dev.uketsuke.privacy.OnboardingPackage;
import dev.uketsuke.privacy.SecretGuard;
import dev.uketsuke.privacy.SecretKind;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.Random;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SecretsInFilesTest {
    private static final String PASSWORD = "管理者のパスワードは Fuji-3776m です\n";
    private static final String KEY = "-----BEGIN PRIVATE KEY-----\nMIIEabc123\n-----END PRIVATE KEY-----\n";

    @TempDir
    Path folder;

    /** #35. */
    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-16", "windows-31j"})
    void a_password_is_found_in_every_encoding(String charset) {
        refused("memo.txt", ("起動しません\r\n" + PASSWORD).getBytes(Charset.forName(charset)));
        refused("memo.txt", "password: Fuji-3776m".getBytes(Charset.forName(charset)));
    }

    @Test
    void a_password_is_found_behind_and_between_nul() {
        refused("memo.txt", bytes("\0\0\0" + PASSWORD));
        refused("memo.txt", bytes("fine\0\n" + "a log line\n".repeat(100) + PASSWORD));
        refused(
                "memo.txt",
                joined(
                        bytes("a log line\n".repeat(10_000)),
                        "password: Fuji-3776m".getBytes(StandardCharsets.UTF_16LE)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u0007", "\u001B", "\u202E", "\u200B"})
    void a_password_is_found_whatever_stands_unseen_in_it(String mark) {
        refused("memo.txt", bytes("password: Fuji" + mark + "-3776m"));
        refused("mail.eml", bytes("From: a@example.com\r\nSubject: x\r\n\r\npassword: Fuji" + mark + "-3776m\r\n"));
    }

    @Test
    void a_password_is_found_across_two_pieces_whatever_their_encoding() {
        for (var shift = 0; shift < 6; shift++) {
            var before = "あ".repeat((1 << 20) / 2 - 12) + "x".repeat(shift);
            refused("memo.txt", (before + PASSWORD).getBytes(Charset.forName("windows-31j")));
        }
    }

    @Test
    void in_what_is_no_text_a_sure_secret_refuses_and_a_likely_one_marks() throws IOException {
        refused("dump.bin", joined(noise(), bytes(KEY), noise()));
        refused("dump.bin", joined(noise(), KEY.getBytes(StandardCharsets.UTF_16LE), noise()));

        assertThat(scan("dump.bin", joined(noise(), bytes("\0password: Fuji-3776m\0"), noise())))
                .isEqualTo(Scan.SUSPECTED);
        assertThat(scan("dump.bin", noise())).isEqualTo(Scan.NOT_SCANNED);
    }

    /** #35, C9. */
    @Test
    void a_secret_in_an_archive_is_refused_and_its_place_named() throws IOException {
        var inner = zip(Map.of("readme.txt", bytes("fine"), "logs/app.log", bytes(PASSWORD)));

        assertThat(refused("logs.zip", inner).file()).isEqualTo("logs.zip › app.log");
        assertThat(refused("all.zip", zip(Map.of("inner.zip", inner))).file())
                .isEqualTo("all.zip › inner.zip › app.log");
        refused("app.log.gz", gzip(bytes(PASSWORD)));
        assertThat(refused("logs.zip", zip(Map.of("password=Fuji-3776m.txt", bytes("fine"))))
                        .file())
                .doesNotContain("Fuji");
        assertThat(scan("logs.zip", zip(Map.of("readme.txt", bytes("fine"))))).isEqualTo(Scan.RELEASED);
        assertThat(scan("app.log.gz", gzip(bytes("fine")))).isEqualTo(Scan.RELEASED);
    }

    /** #40. */
    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16"})
    void of_the_result_of_the_analyzer_the_entry_with_the_onboarding_package_is_named(String charset)
            throws IOException {
        var packed = "{\"OnboardedInfo\":\""
                + OnboardingPackage.json().replace("\\", "\\\\").replace("\"", "\\\"") + "\"}";
        var entries = Map.of(
                "MDEClientAnalyzer.htm", bytes("<html><script>toggle()</script>OnboardingState 1</html>"),
                "SystemInfoLogs/RegOnboardedInfoCurrent.Json", packed.getBytes(Charset.forName(charset)));
        var without = Map.of(
                "MDEClientAnalyzer.htm", bytes("<html><script>toggle()</script>OnboardingState 1</html>"),
                "SystemInfoLogs/RegOnboardedInfoCurrent.Json", bytes("{\"OnboardedInfo\":\"[removed]\"}"));

        var refused = refused("MDEClientAnalyzerResult.zip", zip(entries));

        assertThat(refused.file()).isEqualTo("MDEClientAnalyzerResult.zip › RegOnboardedInfoCurrent.Json");
        assertThat(refused.secrets()).containsExactly(SecretKind.MDE_ONBOARDING);
        assertThat(refused.inside()).isTrue();
        assertThat(scan("MDEClientAnalyzerResult.zip", zip(without))).isEqualTo(Scan.RELEASED);
    }

    @Test
    void what_is_hidden_in_a_message_refuses_a_text_in_an_archive() {
        for (var one : Corpus.open()) {
            if (!new SecretGuard().mask(one.text()).clean()) {
                var inside = zip(Map.of("log.txt", bytes("started\n" + one.text() + "\nended\n")));

                assertThat(refused("logs.zip", inside).file()).isEqualTo("logs.zip › log.txt");
            }
        }
    }

    @Test
    void the_words_of_an_office_document_are_read() throws IOException {
        var document =
                "<w:p><w:r><w:t>pass</w:t></w:r><w:r><w:t>word: Fuji-</w:t></w:r><w:r><w:t>3776m</w:t></w:r></w:p>";

        refused("memo.docx", zip(Map.of("word/document.xml", bytes(document))));
        assertThat(scan("memo.docx", zip(Map.of("word/document.xml", bytes("<w:p><w:t>fine</w:t></w:p>")))))
                .isEqualTo(Scan.RELEASED);
        assertThat(refused("memo.docx", zip(Map.of("word/vbaProject.bin", noise())))
                        .reason())
                .isEqualTo(Reason.DANGEROUS);
    }

    @Test
    void what_stands_in_the_tags_of_an_office_document_is_read() throws IOException {
        var connection =
                "<dbPr connection=\"Provider=SQLOLEDB.1;Password=Fuji-3776m;User ID=sa;Data Source=srv\" command=\"x\"/>";
        var quoted = "<dbPr connection=\"Provider=SQLOLEDB.1;Password=&quot;Fuji-3776m&quot;;User ID=sa\"/>";
        var harmless =
                "<w:p w14:paraId=\"4AD1AB25\" w:rsidR=\"00C97E41\"><w:t>パスワード</w:t><w:rFonts w:hint=\"eastAsia\"/>"
                        + "<w:t>は忘れました</w:t></w:p><a:ext cx=\"123456789018\" cy=\"5\"/>";

        refused("book.xlsx", zip(Map.of("xl/connections.xml", bytes(connection))));
        refused("book.xlsx", zip(Map.of("xl/connections.xml", bytes(quoted))));
        assertThat(scan("memo.docx", zip(Map.of("word/document.xml", bytes(harmless)))))
                .isEqualTo(Scan.RELEASED);
    }

    @Test
    void what_cannot_be_opened_or_is_too_much_is_marked() throws IOException {
        var locked = zip(Map.of("a.txt", bytes("fine")));
        locked[6] |= 1;
        var deep = zip(Map.of("a.txt", bytes("fine")));
        for (var level = 0; level < 3; level++) {
            deep = zip(Map.of("inner.zip", deep));
        }

        assertThat(scan("locked.zip", locked)).isEqualTo(Scan.NOT_SCANNED);
        assertThat(scan("deep.zip", deep)).isEqualTo(Scan.NOT_SCANNED);
        assertThat(scan("torn.zip", java.util.Arrays.copyOf(locked, 40))).isEqualTo(Scan.NOT_SCANNED);
        var large = bytes("a line that comes again and again, with %d\n".repeat(1 << 10));
        assertThat(scan("large.zip", zip(Map.of("a.bin", noise(200_000), "b.log", repeated(large)))))
                .isEqualTo(Scan.NOT_SCANNED);
    }

    @Test
    void what_chance_writes_into_a_picture_is_no_secret() throws IOException {
        var png = new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};

        assertThat(scan("screen.png", joined(png, noise(1_500_000)))).isEqualTo(Scan.NOT_SCANNED);
        assertThat(scan("screen.png", joined(png, noise(5_000), bytes("pw: Fuji-3776m"), noise(5_000))))
                .isEqualTo(Scan.SUSPECTED);
        assertThat(scan("table.dat", joined(noise(5_000), bytes("password\0Fuji-3776m\0"), noise(5_000))))
                .isEqualTo(Scan.SUSPECTED);
    }

    @Test
    void an_archive_that_was_made_to_burst_is_refused() {
        assertThat(refused("bomb.zip", zip(Map.of("a.txt", new byte[8 << 20]))).reason())
                .isEqualTo(Reason.DANGEROUS);
    }

    @Test
    void what_is_not_looked_into_is_counted_all_the_same() {
        var zeros = new byte[8 << 20];
        var broken = joined(bytes("PK\3\4"), new byte[] {-1, -1, -1, -1}, noise(40), zeros);
        var deep = broken;
        for (var level = 0; level < 3; level++) {
            deep = zip(Map.of("inner.zip", deep));
        }
        var padded = joined(zip(Map.of("a.txt", bytes("fine"))), zeros);

        assertThat(refused("broken.zip", zip(Map.of("inner.zip", broken))).reason())
                .isEqualTo(Reason.DANGEROUS);
        assertThat(refused("deep.zip", deep).reason()).isEqualTo(Reason.DANGEROUS);
        assertThat(refused("padded.zip", zip(Map.of("inner.zip", padded))).reason())
                .isEqualTo(Reason.DANGEROUS);
        assertThat(refused("folder.zip", zip(Map.of("folder/", zeros))).reason())
                .isEqualTo(Reason.DANGEROUS);
    }

    /** C9. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            password=Fuji-3776m.txt     | Fuji-3776m
            パスワードは Fuji-3776m.log | Fuji-3776m
            """)
    void a_secret_in_a_name_is_masked(String name, String secret) {
        assertThat(FileName.of(name, new SecretGuard()).shown())
                .contains("[PASSWORD_1]")
                .endsWith(name.substring(name.lastIndexOf('.')))
                .doesNotContain(secret);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a.exe.",
                "a.exe ",
                "a.bat．",
                "a.ＥＸＥ",
                "a.exe::$DATA",
                "a.exe:x.txt",
                "notes.txt:a.exe",
                "a.reg",
                "a.py",
                "a.docm",
                "a.XLSM",
                "a.iso",
                "a.vhdx",
                "a.e\u200bxe",
            })
    void a_name_is_judged_as_a_desktop_reads_it(String name) {
        assertThat(FileKind.of(FileName.of(name, new SecretGuard()), bytes("harmless"))
                        .dangerous())
                .isTrue();
    }

    @Test
    void a_page_in_disguise_is_refused() {
        var page = "<html><script>alert(1)</script></html>";

        assertThat(refused("nul.html", bytes(page)).reason()).isEqualTo(Reason.DANGEROUS);
        assertThat(refused("page.html", bytes("%PDF-1.4\n" + page)).reason()).isEqualTo(Reason.DANGEROUS);
        assertThat(refused("page.svg", joined(bytes("GIF89a"), bytes(page))).reason())
                .isEqualTo(Reason.DANGEROUS);
        assertThat(refused("page.html.", bytes(page)).reason()).isEqualTo(Reason.DANGEROUS);
        var image = new byte[40_000];
        System.arraycopy(bytes("CD001"), 0, image, 32769, 5);
        assertThat(refused("photo.dat", image).reason()).isEqualTo(Reason.DANGEROUS);
    }

    @Test
    void a_name_that_windows_keeps_for_a_device_is_changed() {
        assertThat(FileName.of("nul.html", new SecretGuard()).shown()).isEqualTo("_nul.html");
        assertThat(FileName.of("log.txt::$DATA", new SecretGuard()).shown()).isEqualTo("log.txt");
    }

    private Scan scan(String name, byte[] content) throws IOException {
        try (var quarantine =
                new Quarantine(folder, new SecretGuard(), 2 << 20, VirusScanner.NONE, Clock.systemUTC())) {
            return quarantine
                    .examine("id", FileName.of(name, new SecretGuard()), new ByteArrayInputStream(content))
                    .scan();
        }
    }

    private RefusedFileException refused(String name, byte[] content) {
        var refused = new RefusedFileException[1];
        assertThatThrownBy(() -> scan(name, content))
                .as(name)
                .asInstanceOf(type(RefusedFileException.class))
                .satisfies(thrown -> refused[0] = thrown)
                .extracting(RefusedFileException::reason)
                .isIn(Reason.SECRET, Reason.DANGEROUS);
        return refused[0];
    }

    private static byte[] repeated(byte[] part) {
        var all = new ByteArrayOutputStream();
        while (all.size() < 8 << 20) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }

    private static byte[] noise() {
        return noise(3000);
    }

    private static byte[] noise(int length) {
        var bytes = new byte[length];
        new Random(5).nextBytes(bytes);
        return bytes;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] joined(byte[]... parts) {
        var all = new ByteArrayOutputStream();
        for (var part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }

    private static byte[] zip(Map<String, byte[]> files) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (var file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
            }
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static byte[] gzip(byte[] content) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var gzip = new GZIPOutputStream(bytes)) {
            gzip.write(content);
        }
        return bytes.toByteArray();
    }
}
