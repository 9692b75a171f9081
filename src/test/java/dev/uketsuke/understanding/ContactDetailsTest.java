package dev.uketsuke.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import dev.uketsuke.intake.Reading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What one message gives when name, organisation, phone, mail and the way of contact are asked together. */
@Execution(ExecutionMode.CONCURRENT)
class ContactDetailsTest {
    private static final String[] CONTACT = {"contact-name", "organization", "phone", "emails", "contact-method"};

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "高橋美咲、ABC商事 経理部、電話は03-1234-5678、メールは m.takahashi@example.co.jp です。メールでお願いします。 | 高橋美咲 | ABC商事 経理部 | email",
                "高橋美咲、ABC商事 経理部、電話は03-1234-5678、メールは m.takahashi@example.co.jp です。メールでお願いします。パスワードは[PASSWORD_1]です | 高橋美咲 | ABC商事 経理部 | email",
                "総務課の中村 健と申します。連絡は電話でお願いします。03-1234-5678 | 中村 健 | 総務課 | phone",
                "株式会社ノースウィンド 情報システム部 小林。kobayashi@example.com、090-1234-5678。メール希望 | 小林 | 株式会社ノースウィンド 情報システム部 | email",
                "奥薗 晃子、03-1234-5678、a.okuzono@example.jp、電話で | 奥薗 晃子 | - | phone",
                "Maria Lopez, Contoso Ltd finance department, maria@example.com, +81 3 1234 5678, please mail me | Maria Lopez | Contoso Ltd finance department | email",
                "佐藤一郎（株式会社かえで商事 営業部）、03-1234-5678、電話希望 | 佐藤一郎 | 株式会社かえで商事 営業部 | phone",
                "田中美咲 かえで商事(株) 03-1234-5678 内線は4321。電話でお願いします | 田中美咲 | かえで商事(株) | phone",
                "Lisa Monroe, Finance, Contoso Ltd, 212-555-0188, please call me | Lisa Monroe | Finance, Contoso Ltd | phone",
                "My name is Jane Doe from Contoso, jane.doe@contoso.example, +81 3 1234 5678, mail please | Jane Doe | Contoso | email",
                "This is Ken Sato at Fabrikam, phone 03-1234-5678, call me please | Ken Sato | Fabrikam | phone",
                "営業部の鈴木花子、03-1234-5678、電話でお願いします | 鈴木花子 | 営業部 | phone",
                "Dana Reyes / Contoso Ltd / dana@contoso.example, by mail | Dana Reyes | Contoso Ltd | email",
                "Jun Mori, +81 90 1234 5678, jun.mori@example.com. Call me please | Jun Mori | - | phone",
            })
    void every_piece_goes_where_it_belongs(String text, String name, String organization, String way) {
        var reading = PackagedPackReadingTest.read(text, CONTACT);

        assertThat(value(reading, "contact-method")).isEqualTo(way);
        assertThat(value(reading, "organization")).isEqualTo(organization);
        assertThat(value(reading, "contact-name")).isEqualTo(name);
        assertThat(reading.found())
                .anyMatch(found -> found.slot().name().equals("phone")
                        || found.slot().name().equals("emails"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "call me at 212-555-0188, Dana Reyes | +12125550188",
                "代表 03-1234-5678、内線は4321です | +81312345678;ext=4321",
            })
    void a_number_is_read_as_it_is_written_at_home(String text, String phone) {
        assertThat(value(PackagedPackReadingTest.read(text, CONTACT), "phone")).isEqualTo(phone);
    }

    @Test
    void digits_that_are_no_number_are_asked_for_once_more() {
        var reading =
                PackagedPackReadingTest.read("Dana Reyes (Contoso), dana@contoso.example, phone 555 0134", CONTACT);

        assertThat(reading.rejected()).singleElement().satisfies(rejected -> {
            assertThat(rejected.slot().name()).isEqualTo("phone");
            assertThat(rejected.said()).isEqualTo("555 0134");
        });
        assertThat(value(reading, "organization")).isEqualTo("-");
    }

    @ParameterizedTest
    @CsvSource({"メールでお願いします。", "パスワードは[PASSWORD_1]です", "Please contact me by mail.", "折り返しのご連絡をお待ちしています"})
    void what_is_no_name_is_never_taken_for_one(String text) {
        var reading = PackagedPackReadingTest.read(text, CONTACT);

        assertThat(value(reading, "contact-name")).isEqualTo("-");
        assertThat(value(reading, "organization")).isEqualTo("-");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "連絡方法はメールで、名前は高橋美咲、会社はABC商事 経理部です",
                "名前は高橋美咲です。会社名はABC商事 経理部でお願いします。連絡方法：メール",
                "name is 高橋美咲, company is ABC商事 経理部, contact method is mail",
            })
    void at_the_review_several_answers_are_given_anew_by_their_names(String text) {
        var reading = PackagedPackReadingTest.read(text, "review", "severity");

        assertThat(value(reading, "contact-name")).isEqualTo("高橋美咲");
        assertThat(value(reading, "organization")).isEqualTo("ABC商事 経理部");
        assertThat(value(reading, "contact-method")).isEqualTo("email");
    }

    private static String value(Reading reading, String slot) {
        return Desk.values(reading).getOrDefault(slot, "-");
    }

    @ParameterizedTest
    @CsvSource({"Jane Doe from Contoso, Jane Doe, Contoso", "営業部の鈴木です, 鈴木, 営業部", "情シスの山田さん, 山田さん, 情シス"})
    void whoever_is_asked_only_for_the_name_may_tell_where_they_belong(String text, String name, String organization) {
        assertThat(Desk.values(PackagedPackReadingTest.read(text, "contact-name")))
                .containsEntry("contact-name", name)
                .containsEntry("organization", organization);
    }

    @Test
    void a_name_that_stands_beside_the_word_for_the_phone_is_no_part_of_it() {
        var reading = PackagedPackReadingTest.read("つながります 070-1234-5678 山田", "phone-24x7", "phone", "contact-name");

        assertThat(Desk.values(reading))
                .containsEntry("phone-24x7", "yes")
                .containsEntry("phone", "+817012345678")
                .containsEntry("contact-name", "山田");
    }

    @Test
    void no_phone_please_is_a_wish_not_to_be_called() {
        var reading = PackagedPackReadingTest.read(
                "Anna Kowalska, Northwind, anna@example.com, no phone please, email", CONTACT);

        assertThat(Desk.values(reading))
                .containsEntry("no-phone-calls", "yes")
                .containsEntry("contact-method", "email");
    }

    @ParameterizedTest
    @ValueSource(strings = {"University of Tokyo", "Sales of Contoso"})
    void an_organisation_of_two_words_names_nobody(String text) {
        assertThat(Desk.values(PackagedPackReadingTest.read(text, "organization")))
                .containsEntry("organization", text)
                .doesNotContainKey("contact-name");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "情シスの山田太郎、コントソ株式会社 | 山田太郎 | コントソ株式会社 情シス",
                "コントソ株式会社、情シスの山田太郎 | 山田太郎 | コントソ株式会社 情シス",
                "山田太郎（情報システム部）、コントソ株式会社 | 山田太郎 | コントソ株式会社 情報システム部",
                "山田太郎です。情シスです。コントソ株式会社です。 | 山田太郎 | コントソ株式会社 情シス",
                "Jane Doe from IT, Contoso Ltd | Jane Doe | IT, Contoso Ltd",
                "Contoso Ltd, Jane Doe from IT | Jane Doe | Contoso Ltd, IT",
                "Jane Doe, Contoso Ltd, IT | Jane Doe | Contoso Ltd, IT",
                "Jane Doe of Contoso Ltd, IT department | Jane Doe | Contoso Ltd, IT department",
            })
    void a_department_stays_beside_the_company_wherever_it_is_said(String text, String name, String organization) {
        assertThat(Desk.values(PackagedPackReadingTest.read(text, "contact-name", "organization", "phone")))
                .containsEntry("contact-name", name)
                .containsEntry("organization", organization);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "情シスの山田太郎、コントソ株式会社 | 山田太郎 | コントソ株式会社 情シス",
                "Jane Doe from IT, Contoso Ltd | Jane Doe | IT, Contoso Ltd",
            })
    void they_are_parted_where_only_the_name_was_asked(String text, String name, String organization) {
        assertThat(Desk.values(PackagedPackReadingTest.read(text, "contact-name")))
                .containsEntry("contact-name", name)
                .containsEntry("organization", organization);
    }
}
