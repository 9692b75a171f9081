package dev.uketsuke.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import dev.uketsuke.dialog.Provenance;
import dev.uketsuke.dialog.Slot;
import dev.uketsuke.intake.Found;
import dev.uketsuke.intake.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LetterTest {
    private static final String FORMAL = """
            ご担当者様

            平素よりお世話になっております。
            ㈱あさひ物流の髙橋です。

            昨日からスキャンが失敗します。
            お手数ですがご確認をお願いいたします。

            ━━━━━━━━━━━━━━
            ㈱あさひ物流 情報システム部
            係長 髙橋 一郎（たかはし いちろう）
            TEL 03-1234-5678（内線 221） / FAX 03-1234-5679
            携帯 090-1234-5678
            takahashi@example.co.jp
            〒100-0001 東京都千代田区1-2-3
            ━━━━━━━━━━━━━━
            """;

    @Test
    void the_signature_becomes_the_contact_and_nothing_else() {
        var reading = PackagedPackReadingTest.read(FORMAL, "issue");

        assertThat(Desk.values(reading))
                .containsEntry("contact-name", "髙橋 一郎")
                .containsEntry("organization", "㈱あさひ物流")
                .containsEntry("phone", "+81312345678;ext=221")
                .containsEntry("emails", "takahashi@example.co.jp")
                .containsEntry("issue", "昨日からスキャンが失敗します。")
                .doesNotContainKeys("extent", "device", "affected-count");
        assertThat(found(reading, "phone").provenance()).isEqualTo(Provenance.INFERRED);
        assertThat(found(reading, "organization").quote()).isEqualTo("㈱あさひ物流");
    }

    @ParameterizedTest
    @ValueSource(strings = {"件名：RE: 【至急】スキャンについて\n\n", "Subject: scans fail\n\n"})
    void the_head_of_a_mail_swallows_no_letter(String head) {
        var reading = PackagedPackReadingTest.read(head + FORMAL, "issue");

        assertThat(Desk.values(reading)).containsEntry("issue", "昨日からスキャンが失敗します。");
    }

    @Test
    void a_signature_without_a_ruled_line_follows_the_closing_words() {
        var reading = PackagedPackReadingTest.read("""
                Hello,

                the scan has failed with an error since Monday.

                Kind regards,
                Maria Lopez
                IT Security, Contoso Ltd
                T: +34 91 123 4567 | F: +34 91 123 4568
                maria.lopez@contoso.example
                """, "issue");

        assertThat(Desk.values(reading))
                .containsEntry("contact-name", "Maria Lopez")
                .containsEntry("organization", "Contoso Ltd")
                .containsEntry("phone", "+34911234567")
                .containsEntry("emails", "maria.lopez@contoso.example")
                .containsEntry("issue", "the scan has failed with an error since Monday.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "On Thu, Nov 19, 2026 at 4:12 PM Support <support@example.com> wrote:\n> Which OS is it?\n> Windows 10 with error 0x80070002?\n> Ken Tanaka\n> +81 3 9999 0000",
                "2026年11月19日(木) 16:12 サポート <support@example.com>:\n> Windows 10 でエラー 0x80070002 でしょうか。\n> 鈴木\n> TEL 03-9999-0000",
                "-----Original Message-----\nFrom: Support <support@example.com>\nSent: Thursday, November 19, 2026 4:12 PM\nSubject: RE: scan\n\nIs it Windows 10, error 0x80070002?\nKen Tanaka\n+81 3 9999 0000",
                "差出人: サポート <support@example.com>\n送信日時: 2026年11月19日 16:12\n宛先: 山田\n件名: RE: スキャン\n\nWindows 10 でエラー 0x80070002 でしょうか。\n鈴木\nTEL 03-9999-0000",
                "※本メールには機密情報が含まれる場合があります。誤って受信された場合は support@example.com（03-9999-0000）までご連絡ください。",
            })
    void what_others_wrote_is_not_read_as_the_requesters_own(String quoted) {
        var reading = PackagedPackReadingTest.read("昨日からスキャンが失敗します。サーバーは3台です。\n\n" + quoted, "issue");

        assertThat(Desk.values(reading))
                .containsEntry("affected-count", "3")
                .containsEntry("started-at", "2026-11-21")
                .containsEntry("issue", "昨日からスキャンが失敗します。サーバーは3台です。")
                .doesNotContainKeys("os", "error-messages", "phone", "emails", "contact-name");
    }

    @Test
    void a_mail_that_is_only_passed_on_is_read_as_of_its_own_date_and_without_its_writers_name() {
        var reading = PackagedPackReadingTest.read("""
                以下の件、ご対応お願いします。

                -----Original Message-----
                From: 伊藤 <ito@example.co.jp>
                Sent: Wednesday, November 18, 2026 9:10 AM
                To: ヘルプデスク
                Subject: PCが遅い

                今朝から端末12台の動作が遅いです。

                伊藤 健
                TEL 03-9999-0000
                """, "issue");

        assertThat(Desk.values(reading))
                .containsEntry("affected-count", "12")
                .containsEntry("started-at", "2026-11-18 morning")
                .doesNotContainKeys("contact-name", "phone", "emails");
    }

    @Test
    void a_form_between_ruled_lines_is_no_signature() {
        var reading = PackagedPackReadingTest.read("""
                スキャンが失敗します。
                ----------
                OS: Windows 11
                台数: 12台
                ----------
                """, "issue");

        assertThat(Desk.values(reading)).containsEntry("os", "Windows 11").containsEntry("affected-count", "12");
    }

    private static Found found(Reading reading, String slot) {
        return reading.found().stream()
                .filter(found -> found.slot().equals(new Slot(slot)))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "From: Jane Doe <jane@contoso.com>\nTo: support@fabrikam.com\nCC: boss@contoso.com\nSubject: Sensor down\n\n",
                "To: support@fabrikam.com\nCC: boss@contoso.com\nFrom: Jane Doe <jane@contoso.com>\n",
                "*From:* \"Jane Doe\" <jane@contoso.com>\n*To:* Support <support@fabrikam.com>\nCC: boss@contoso.com\n\n",
            })
    void whoever_sent_a_pasted_mail_is_the_contact_and_its_copies_stay_copies(String head) {
        for (var asked : new String[] {"issue", "error-messages"}) {
            var reading = PackagedPackReadingTest.read(head + "The sensor shows error 0x80070005 on 5 PCs.", asked);

            assertThat(Desk.values(reading))
                    .containsEntry("contact-name", "Jane Doe")
                    .containsEntry("emails", "jane@contoso.com")
                    .containsEntry("contact-wishes", "CC: boss@contoso.com")
                    .containsEntry("affected-count", "5");
        }
    }

    @Test
    void a_japanese_head_says_the_same() {
        var reading = PackagedPackReadingTest.read(
                "差出人: 山田太郎 <yamada@contoso.example>\n宛先: support@fabrikam.example\nCC: 部長 <buchou@contoso.example>\n件名: 停止\n\n5台でセンサーが停止しています。",
                "issue");

        assertThat(Desk.values(reading))
                .containsEntry("contact-name", "山田太郎")
                .containsEntry("emails", "yamada@contoso.example")
                .containsEntry("contact-wishes", "CC: 部長 <buchou@contoso.example>")
                .containsEntry("issue", "5台でセンサーが停止しています。");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "To: support@fabrikam.com\nCC: boss@contoso.com\n\nThe sensor is down on 5 PCs.\n\nRegards,\nJane Doe\njane@contoso.com",
                "CC: boss@contoso.com\n\nThe sensor is down on 5 PCs.\n\nRegards,\nJane Doe\njane@contoso.com",
                "The sensor is down on 5 PCs. boss@contoso.com in cc please.\n\nRegards,\nJane Doe\njane@contoso.com",
            })
    void whoever_gets_a_copy_is_not_the_contact_who_signs(String mail) {
        var reading = PackagedPackReadingTest.read(mail, "issue");

        assertThat(Desk.value(reading, "emails")).isEqualTo("jane@contoso.com");
        assertThat(Desk.value(reading, "contact-wishes")).contains("boss@contoso.com");
    }
}
