package dev.uketsuke.attachment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import dev.uketsuke.SettableClock;
import dev.uketsuke.attachment.RefusedFileException.Reason;
import dev.uketsuke.privacy.SecretGuard;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** How much of an archive is unpacked, when files of a hundred megabytes may come. */
@Execution(ExecutionMode.CONCURRENT)
class LargeArchivesTest {
    private static final long MOST = 300L << 20;
    private static final SecretGuard GUARD = new SecretGuard();

    @Test
    void a_small_archive_that_bursts_is_refused_long_before_all_of_it_is_unpacked() {
        var content = new byte[100 << 20];
        var secret = "password: Fuji-3776m".getBytes(StandardCharsets.UTF_8);
        System.arraycopy(secret, 0, content, content.length - secret.length, secret.length);
        var bomb = zip("a.zip", zip("b.zip", zip("c.txt", content)));

        assertThat(bomb).hasSizeLessThan(2000);
        refused(Reason.DANGEROUS, bomb);
    }

    @Test
    void a_small_archive_of_little_that_repeats_itself_is_read_to_its_end() throws IOException {
        var content = "a line that comes again and again\n".repeat(250_000);

        assertThat(scan(zip("a.log", content.getBytes(StandardCharsets.UTF_8)))).isEqualTo(Scan.RELEASED);
        refused(Reason.SECRET, zip("a.log", (content + "password: Fuji-3776m").getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void a_large_log_packs_well_and_is_read_to_its_end() throws IOException {
        var log = log(16 << 20);
        var packed = zip("app.log", log);

        assertThat(log.length / packed.length).isGreaterThan(10);
        assertThat(scan(packed)).isEqualTo(Scan.RELEASED);
        assertThat(scan(zip("logs.zip", packed))).isEqualTo(Scan.RELEASED);
    }

    @Test
    void a_large_table_in_an_archive_is_read_to_its_end() throws IOException {
        var sheet = sheet(12 << 20);
        var book = zip("xl/worksheets/sheet1.xml", sheet);

        assertThat(sheet.length / book.length).isGreaterThan(10);
        assertThat(scan(zip("book.xlsx", book))).isEqualTo(Scan.RELEASED);
    }

    @Test
    void what_takes_too_long_is_kept_and_marked() throws IOException {
        var clock = new SettableClock(Instant.parse("2026-11-22T01:00:00Z"));
        var content = "a log line\n".repeat(300_000).getBytes(StandardCharsets.UTF_8);
        var slow = new FilterInputStream(new ByteArrayInputStream(content)) {
            @Override
            public int read(byte[] bytes, int from, int length) throws IOException {
                clock.advance(Inspection.LONGEST);
                return super.read(bytes, from, length);
            }
        };
        var name = FileName.of("app.log", GUARD);

        assertThat(new Inspection(GUARD, content.length, MOST, clock)
                        .of(name, FileKind.of(name, content), new BufferedInputStream(slow)))
                .isEqualTo(Scan.NOT_SCANNED);
    }

    @Test
    void an_interrupt_ends_the_unpacking() {
        Thread.currentThread().interrupt();
        try {
            assertThatThrownBy(() -> scan(zip("a.txt", new byte[1000]))).isInstanceOf(InterruptedIOException.class);
        } finally {
            assertThat(Thread.interrupted()).isTrue();
        }
    }

    private static byte[] log(int length) {
        var random = new Random(5);
        var words = new String[] {"scan started", "scan ended", "definition update", "cache flushed", "policy applied"};
        var log = new StringBuilder();
        for (var second = 0; log.length() < length; second++) {
            log.append(
                    "2026-11-22T%02d:%02d:%02d.%03d INFO  [service-worker] com.example.endpoint.Agent - %s in %d ms%n"
                            .formatted(
                                    second / 3600 % 24,
                                    second / 60 % 60,
                                    second % 60,
                                    second % 4 * 250,
                                    words[random.nextInt(words.length)],
                                    random.nextInt(20)));
        }
        return log.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] sheet(int length) {
        var random = new Random(5);
        var sheet = new StringBuilder("<worksheet><sheetData>");
        for (var row = 1; sheet.length() < length; row++) {
            sheet.append("<row r=\"%d\">".formatted(row));
            for (var column = 'A'; column < 'Q'; column++) {
                sheet.append("<c r=\"%c%d\" s=\"1\"><v>%d</v></c>".formatted(column, row, random.nextInt(3)));
            }
            sheet.append("</row>");
        }
        return sheet.append("</sheetData></worksheet>").toString().getBytes(StandardCharsets.UTF_8);
    }

    private static Scan scan(byte[] content) throws IOException {
        var name = FileName.of("files.zip", GUARD);
        return new Inspection(GUARD, content.length, MOST, Clock.systemUTC())
                .of(name, FileKind.of(name, content), new ByteArrayInputStream(content));
    }

    private static void refused(Reason reason, byte[] content) {
        assertThatThrownBy(() -> scan(content))
                .asInstanceOf(type(RefusedFileException.class))
                .extracting(RefusedFileException::reason)
                .isEqualTo(reason);
    }

    private static byte[] zip(String name, byte[] content) {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
