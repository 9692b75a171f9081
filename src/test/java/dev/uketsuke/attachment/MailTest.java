package dev.uketsuke.attachment;

import static dev.uketsuke.attachment.WrittenMail.HEAD;
import static dev.uketsuke.attachment.WrittenMail.attached;
import static dev.uketsuke.attachment.WrittenMail.bytes;
import static dev.uketsuke.attachment.WrittenMail.encoded;
import static dev.uketsuke.attachment.WrittenMail.joined;
import static dev.uketsuke.attachment.WrittenMail.mail;
import static dev.uketsuke.attachment.WrittenMail.mixed;
import static dev.uketsuke.attachment.WrittenMail.part;
import static dev.uketsuke.attachment.WrittenMail.pdf;
import static dev.uketsuke.attachment.WrittenMail.replaced;
import static dev.uketsuke.attachment.WrittenMail.rfc822;
import static dev.uketsuke.attachment.WrittenMail.text;
import static dev.uketsuke.attachment.WrittenMail.zip;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import dev.uketsuke.attachment.RefusedFileException.Reason;
import dev.uketsuke.privacy.SecretGuard;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MailTest {
    private static final String TELLS = "Defender が起動しません。30台で発生しています。";
    private static final String SECRET = "管理者のパスワードは Fuji-3776m です。";
    /** What may be made of noise: it is read, marked, or looks like a secret. */
    private static final List<Enum<?>> JUDGEMENTS =
            List.of(Scan.RELEASED, Scan.NOT_SCANNED, Scan.SUSPECTED, Reason.SECRET);

    private static final Instant SENT = Instant.parse("2026-11-20T00:12:30Z");

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "iso-2022-jp, base64",
        "iso-2022-jp, quoted-printable",
        "ISO-2022-JP, 7bit",
        "shift_jis, base64",
        "windows-31j, 8bit",
        "euc-jp, quoted-printable",
        "utf-8, base64",
        "UTF-8, quoted-printable",
        "utf-16, base64",
    })
    void a_mail_is_read_however_it_is_written(String charset, String encoding) throws IOException {
        var mail = examined("trouble.eml", text(TELLS, charset, encoding));

        assertThat(mail.scan()).isEqualTo(Scan.RELEASED);
        assertThat(mail.mails()).containsExactly(new Mail("山田 太郎 <taro@example.co.jp>", SENT, "起動しない件", TELLS));
        assertThat(refused("trouble.eml", text(SECRET, charset, encoding)).mail())
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"iso-2022-jp", "windows-31j", "utf-8"})
    void a_mail_that_says_wrongly_how_it_is_written_is_looked_into_all_the_same(String charset) {
        var content = encoded(SECRET.getBytes(Charset.forName(charset)), "base64");

        refused("trouble.eml", mail("Content-Type: text/plain; charset=us-ascii", "base64", content));
        refused("trouble.eml", mail("Content-Type: text/plain; charset=utf-8", "base64", content));
        refused("trouble.eml", mail("Content-Type: text/plain; charset=iso-8859-1", "base64", content));
        refused("trouble.eml", mail("Content-Type: text/plain; charset=" + charset, "BASE64 (as ever)", content));
    }

    @Test
    void the_text_of_a_page_is_read_when_there_is_no_other() throws IOException {
        var page = "<html><style>p{}</style><p>De<b>fender</b> が<br>起動しません。</p><p>30台&nbsp;です。</p></html>";
        var spread = "<p>pass<span>word</span>: Fuji-<i>3776m</i></p>";

        var mail = examined("trouble.eml", mixed("alternative", part("text/html", page)));

        assertThat(mail.scan()).isEqualTo(Scan.RELEASED);
        assertThat(mail.mails()).extracting(Mail::body).containsExactly("Defender が\n起動しません。\n30台 です。");
        refused("trouble.eml", mixed("alternative", part("text/html", spread)));
        refused("trouble.eml", mixed("alternative", part("text/plain", "fine"), part("text/html", spread)));
        assertThat(examined("trouble.eml", mixed("alternative", part("text/plain", TELLS), part("text/html", page)))
                        .mails())
                .extracting(Mail::body)
                .containsExactly(TELLS);
    }

    @Test
    void what_hangs_on_a_mail_is_looked_into_and_its_place_named() throws IOException {
        var zip = zip("logs/app.log", SECRET);
        var clean = zip("logs/app.log", "fine");

        assertThat(refused("trouble.eml", mixed("mixed", part("text/plain", TELLS), attached("logs.zip", zip)))
                        .file())
                .isEqualTo("trouble.eml › logs.zip › app.log");
        assertThat(refused("mails.zip", zip("trouble.eml", mixed("mixed", attached("logs.zip", zip))))
                        .file())
                .isEqualTo("mails.zip › trouble.eml › logs.zip › app.log");
        assertThat(examined("trouble.eml", mixed("mixed", part("text/plain", TELLS), attached("logs.zip", clean)))
                        .scan())
                .isEqualTo(Scan.RELEASED);
        assertThat(examined("trouble.eml", mixed("mixed", part("text/plain", TELLS), attached("a.pdf", pdf())))
                        .scan())
                .isEqualTo(Scan.NOT_SCANNED);
    }

    @Test
    void a_mail_that_is_passed_on_is_read_behind_the_one_it_hangs_on() throws IOException {
        var inner = text(TELLS, "iso-2022-jp", "base64");
        var outer = mixed("mixed", part("text/plain", "下記の件、お願いします。"), rfc822(inner));

        assertThat(examined("fw.eml", outer).mails()).extracting(Mail::body).containsExactly("下記の件、お願いします。", TELLS);
        refused("fw.eml", mixed("mixed", part("text/plain", "FYI"), rfc822(text(SECRET, "iso-2022-jp", "base64"))));
    }

    @Test
    void a_secret_in_the_subject_is_found() {
        var subject = "=?utf-8?B?" + Base64.getEncoder().encodeToString(bytes(SECRET)) + "?=";

        refused("trouble.eml", bytes(HEAD.formatted("Taro", subject) + "\n" + TELLS));
        refused(
                "trouble.eml",
                bytes("Comments: fine\nComments: " + subject + "\n" + HEAD.formatted("Taro", "x") + "\n" + TELLS));
    }

    @Test
    void a_mail_is_recognised_under_another_name_and_only_looked_into() throws IOException {
        refused("trouble.txt", text(SECRET, "iso-2022-jp", "base64"));
        assertThat(examined("trouble.txt", text(TELLS, "utf-8", "base64")).mails())
                .isEmpty();
    }

    @Test
    void an_encoded_picture_is_no_secret() throws IOException {
        var picture = new byte[300_000];
        new Random(3).nextBytes(picture);
        System.arraycopy(new byte[] {(byte) 0x89, 'P', 'N', 'G', 0x0d, 0x0a, 0x1a, 0x0a}, 0, picture, 0, 8);

        assertThat(examined("trouble.eml", mixed("mixed", part("text/plain", TELLS), attached("a.png", picture)))
                        .scan())
                .isNotEqualTo(Scan.NOT_SCANNED);
    }

    @Test
    void what_cannot_be_read_of_a_mail_is_marked() throws IOException {
        var broken = mail("Content-Type: text/plain", "base64", bytes("Zm9v*** no base64 ***"));
        var unknown = mail("Content-Type: text/plain; charset=utf-7", "7bit", bytes("+MFAwuTDvMMkw-"));
        var packed = mail("Content-Type: text/plain", "7bit", bytes("begin 644 log.txt\n#86)C\n`\nend\n"));
        var strange = mail("Content-Type: text/plain", "x-gzip64", bytes("fine"));
        var tnef = mixed(
                "mixed", attached("winmail.dat", joined(new byte[] {0x78, (byte) 0x9f, 0x3e, 0x22}, new byte[40])));
        var boundary = replaced(mixed("mixed", part("text/plain", TELLS)), "boundary=", "boundary=x");
        var all = Map.of(
                "boundary",
                boundary,
                "broken",
                broken,
                "unknown",
                unknown,
                "packed",
                packed,
                "strange",
                strange,
                "tnef",
                tnef);

        for (var one : all.entrySet()) {
            assertThat(examined("trouble.eml", one.getValue()).scan())
                    .as(one.getKey())
                    .isEqualTo(Scan.NOT_SCANNED);
        }
        refused("trouble.eml", mail("Content-Type: text/plain", "base64", bytes("password: Fuji-3776m\n")));
    }

    @Test
    void a_mail_that_was_saved_as_a_text_is_not_passed_over() throws IOException {
        var mail = "\ufeffContent-Transfer-Encoding: base64\nSubject: x\n\n"
                + Base64.getMimeEncoder().encodeToString(bytes((SECRET + "\n").repeat(4)));

        refused("a.eml", mail.getBytes(StandardCharsets.UTF_8));
        assertThat(examined("a.eml", mail.getBytes(StandardCharsets.UTF_16LE)).scan())
                .isEqualTo(Scan.NOT_SCANNED);
    }

    @Test
    void behind_a_padding_base64_goes_on() {
        var text = encoded(bytes("fine!"), "base64");

        refused(
                "trouble.eml",
                mail("Content-Type: text/plain", "base64", joined(text, encoded(bytes(SECRET), "base64"))));
    }

    @Test
    void a_mail_that_was_made_to_exhaust_its_reader_is_marked() throws IOException {
        var endless = bytes("X: y\n".repeat(400_000));
        var wide = bytes("Subject: " + "a".repeat(4 << 20) + "\nMIME-Version: 1.0\n\nfine");
        var deep = new StringBuilder("MIME-Version: 1.0\n");
        for (var level = 0; level < 3000; level++) {
            deep.append("Content-Type: multipart/mixed; boundary=b%d\n\n--b%d\n".formatted(level, level));
        }
        var nested = text(TELLS, "utf-8", "7bit");
        for (var level = 0; level < 10; level++) {
            nested = mixed("mixed", rfc822(nested));
        }

        assertThat(examined("trouble.eml", endless).scan()).isEqualTo(Scan.NOT_SCANNED);
        assertThat(examined("trouble.eml", wide).scan()).isEqualTo(Scan.NOT_SCANNED);
        assertThat(examined("trouble.eml", bytes(deep + "\nfine")).scan()).isEqualTo(Scan.NOT_SCANNED);
        assertThat(examined("trouble.eml", nested).scan()).isEqualTo(Scan.NOT_SCANNED);
    }

    @Test
    void only_so_much_of_a_long_mail_is_said() throws IOException {
        var mails = examined("trouble.eml", text((TELLS + "\n").repeat(2_000), "utf-8", "base64"))
                .mails();

        assertThat(mails).extracting(mail -> mail.body().length()).containsExactly(20_000);
    }

    @Test
    void a_mail_of_outlook_is_read_with_what_hangs_on_it() throws IOException {
        var mail = new OutlookFile("山田 太郎", SENT, "起動しない件", TELLS)
                .attached("app.log", bytes("fine"))
                .passedOn("佐藤", SENT, "元の件", "昨日から遅いです。");

        var examined = examined("trouble.msg", mail.bytes());

        assertThat(examined.scan()).isEqualTo(Scan.RELEASED);
        assertThat(examined.mediaType()).isEqualTo("application/vnd.ms-outlook");
        assertThat(examined.mails())
                .containsExactly(new Mail("山田 太郎", SENT, "起動しない件", TELLS), new Mail("佐藤", SENT, "元の件", "昨日から遅いです。"));
    }

    @Test
    void a_secret_anywhere_in_a_mail_of_outlook_is_found() throws IOException {
        var clean = new OutlookFile("山田 太郎", SENT, "件", TELLS);

        assertThat(refused("a.msg", new OutlookFile("山田", SENT, "件", SECRET).bytes())
                        .mail())
                .isTrue();
        refused("a.msg", new OutlookFile("山田", SENT, SECRET, TELLS).bytes());
        refused(
                "a.msg",
                new OutlookFile("山田", SENT, "件", "")
                        .page("<p>pass<b>word</b>: Fuji-3776m</p>")
                        .bytes());
        refused(
                "a.msg",
                new OutlookFile("山田", SENT, "件", TELLS)
                        .passedOn("佐藤", SENT, "件", SECRET)
                        .bytes());
        assertThat(refused(
                                "a.msg",
                                clean.attached("logs.zip", zip("app.log", SECRET))
                                        .bytes())
                        .file())
                .isEqualTo("a.msg › logs.zip › app.log");
    }

    @Test
    void a_broken_mail_of_outlook_is_marked() throws IOException {
        var whole = new OutlookFile("山田", SENT, "件", TELLS)
                .attached("app.log", bytes("fine"))
                .bytes();
        var random = new Random(7);

        assertThat(examined("a.msg", Arrays.copyOf(whole, 600)).scan()).isEqualTo(Scan.NOT_SCANNED);
        for (var round = 0; round < 200; round++) {
            var damaged = whole.clone();
            for (var i = 0; i < 20; i++) {
                damaged[8 + random.nextInt(damaged.length - 8)] = (byte) random.nextInt();
            }
            assertThat(judged("a.msg", damaged)).isIn(JUDGEMENTS);
        }
    }

    @Test
    @Timeout(value = 60, unit = TimeUnit.SECONDS, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void a_long_row_of_blanks_is_read_through_once() throws IOException {
        var blanks = " ".repeat(1_000_000);

        var mail = examined("trouble.eml", text(TELLS + blanks + "\nx", "utf-8", "8bit"));

        assertThat(mail.scan()).isEqualTo(Scan.RELEASED);
        assertThat(mail.mails()).extracting(Mail::body).containsExactly(TELLS + "\nx");
    }

    @Test
    void a_damaged_mail_breaks_nothing() throws IOException {
        var whole = mixed("mixed", part("text/html", "<p>" + TELLS), attached("logs.zip", zip("app.log", "fine")));
        var random = new Random(7);

        for (var round = 0; round < 300; round++) {
            var damaged = whole.clone();
            for (var i = 0; i < 10; i++) {
                damaged[random.nextInt(damaged.length)] = (byte) random.nextInt();
            }
            assertThat(judged("a.eml", damaged)).isIn(JUDGEMENTS);
        }
    }

    /** How a file is taken, or why it is refused. */
    private Enum<?> judged(String name, byte[] content) throws IOException {
        try {
            return examined(name, content).scan();
        } catch (RefusedFileException refused) {
            return refused.reason();
        }
    }

    private Quarantine.Examined examined(String name, byte[] content) throws IOException {
        try (var quarantine =
                new Quarantine(folder, new SecretGuard(), 64 << 20, VirusScanner.NONE, Clock.systemUTC())) {
            return quarantine.examine("id", FileName.of(name, new SecretGuard()), new ByteArrayInputStream(content));
        }
    }

    private RefusedFileException refused(String name, byte[] content) {
        var refused = new RefusedFileException[1];
        assertThatThrownBy(() -> examined(name, content))
                .asInstanceOf(type(RefusedFileException.class))
                .satisfies(thrown -> refused[0] = thrown)
                .extracting(RefusedFileException::reason)
                .isEqualTo(Reason.SECRET);
        return refused[0];
    }
}
