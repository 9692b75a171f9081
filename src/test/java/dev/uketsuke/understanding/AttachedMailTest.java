package dev.uketsuke.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import dev.uketsuke.intake.Reading;
import org.junit.jupiter.api.Test;

class AttachedMailTest {
    private static final String MAIL = """
            ✉ [FW_ 障害.eml]
            差出人: 伊藤 <ito@example.co.jp>
            送信日時: 2026年11月18日 9:10
            件名: スキャンの件

            今朝から Windows 11 23H2 でスキャンが失敗します。

            伊藤 健
            TEL 03-9999-0000

            差出人: サポート <support@example.com>
            送信日時: 2026年11月17日 16:12
            件名: RE: スキャン

            エラー 0x80070002 でしょうか。
            """;
    private static final String NEXT = """
            ✉ [続報.eml]
            差出人: 伊藤 <ito@example.co.jp>
            送信日時: 2026年11月18日 9:30
            件名: 続報

            エラーは 0x8007043c です。
            """;

    @Test
    void alone_it_is_read_as_if_it_were_pasted() {
        var reading = read("", MAIL);

        assertThat(Desk.values(reading))
                .containsEntry("os", "Windows 11 23H2")
                .containsEntry("started-at", "2026-11-18 morning")
                .containsEntry("issue", "今朝から Windows 11 23H2 でスキャンが失敗します。")
                .containsEntry("contact-name", "伊藤 健")
                .doesNotContainKey("error-messages");
    }

    @Test
    void all_of_them_are_read_beside_what_was_written_and_nobody_s_signature() {
        var reading = read("端末12台で困っています。", "端末12台で困っています。\n\n" + MAIL + "\n" + NEXT);

        assertThat(Desk.values(reading))
                .containsEntry("affected-count", "12")
                .containsEntry("os", "Windows 11 23H2")
                .containsEntry("started-at", "2026-11-18 morning")
                .containsEntry("error-messages", "0x8007043c")
                .doesNotContainKeys("contact-name", "phone");
        assertThat(reading.found())
                .extracting(found -> String.valueOf(found.quote()))
                .noneMatch(quote -> quote.contains("✉") || quote.contains("差出人"));
    }

    @Test
    void what_was_written_and_the_files_are_told_apart() {
        var message = "困っています。\n\n" + MAIL + "\n" + NEXT;

        assertThat(AttachedMail.written(message)).isEqualTo("困っています。");
        assertThat(AttachedMail.files(message)).containsExactly("FW_ 障害.eml", "続報.eml");
        assertThat(AttachedMail.written("困っています。")).isEqualTo("困っています。");
        assertThat(AttachedMail.told("困っています。", "困っています。")).isEqualTo("困っています。");
        assertThat(AttachedMail.files("✉ ito@example.co.jp")).isEmpty();
    }

    private static Reading read(String written, String message) {
        return PackagedPackReadingTest.read(AttachedMail.told(written, message), "issue");
    }
}
