package dev.uketsuke.understanding;

import static dev.uketsuke.understanding.ContactWordsTest.reading;
import static dev.uketsuke.understanding.ContactWordsTest.value;
import static org.assertj.core.api.Assertions.assertThat;

import dev.uketsuke.dialog.Answer;
import dev.uketsuke.dialog.Answered;
import dev.uketsuke.dialog.Answers;
import dev.uketsuke.dialog.Provenance;
import dev.uketsuke.dialog.Slot;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Whoever writes is not always the contact (#63). */
@Execution(ExecutionMode.CONCURRENT)
class OnBehalfTest {
    private static final String[] CONTACT = {"contact-name", "organization", "phone", "emails", "contact-method"};

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "代理で入力しています。連絡先は鈴木花子です。03-1234-5678 | 鈴木花子 | -",
                "総務部の佐藤です。代理で入力しています。連絡先は営業部の鈴木花子さんです | 鈴木花子 | 佐藤",
                "担当者は私ではなく鈴木花子です | 鈴木花子 | -",
                "代理です。連絡は鈴木花子さんにお願いします。 | 鈴木花子 | -",
                "高橋と申します。ご連絡は上司の田中 健一まで直接お願いします。 | 田中 健一 | 高橋",
                "私ではなく、鈴木 花子にご連絡ください。hanako@contoso.example | 鈴木 花子 | -",
                "情報システム部宛にお願いします。it@contoso.example | 情報システム部 | -",
                "窓口は私ではなく情報システム部です | 情報システム部 | -",
                "I'm writing for my colleague Hanako Suzuki, contact her at hanako@contoso.example | Hanako Suzuki | -",
                "This is Ken Sato from IT. Please contact Hanako Suzuki instead. | Hanako Suzuki | Ken Sato",
                "The contact person is not me but Hanako Suzuki | Hanako Suzuki | -",
                "Hanako Suzuki will be the contact, +81 3 1234 5678 | Hanako Suzuki | -",
                "I am filing this on behalf of Hanako Suzuki. Her number is +81 3 1234 5678 | Hanako Suzuki | -",
            })
    void the_contact_is_who_is_named_and_the_writer_is_kept_apart(String text, String contact, String writer) {
        var reading = PackagedPackReadingTest.read(text, CONTACT);

        assertThat(value(reading, "contact-name")).isEqualTo(contact);
        assertThat(value(reading, "entered-by")).isEqualTo(writer);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "営業部の鈴木花子の代理でご連絡しています。Defender の更新が失敗します。 | 鈴木花子",
                "Defender の更新が失敗します。上司の田中に代わって問い合わせています。 | 田中",
                "Updates fail on our PCs. I am reporting this on behalf of my manager Hanako Suzuki. | Hanako Suzuki",
            })
    void for_whom_it_is_filed_is_recorded_and_the_contact_left_to_be_asked(String text, String principal) {
        var reading = PackagedPackReadingTest.read(text);

        assertThat(value(reading, "on-behalf-of")).isEqualTo(principal);
        assertThat(value(reading, "contact-name")).isEqualTo("-");
        assertThat(reading.units()).hasSizeLessThan(2);
        assertThat(value(reading, "issue")).isNotEqualTo("-");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "担当者の端末で Defender が停止します",
                "鈴木花子のアカウントでログインできません",
                "We tried to contact them but the portal fails",
                "We called Microsoft Support yesterday and onboarding still fails",
                "管理者の代わりに一般ユーザーで実行すると失敗します",
            })
    void a_trouble_names_no_contact(String text) {
        var reading = PackagedPackReadingTest.read(text);

        assertThat(value(reading, "contact-name")).isEqualTo("-");
        assertThat(value(reading, "on-behalf-of")).isEqualTo("-");
        assertThat(value(reading, "issue")).isNotEqualTo("-");
    }

    @Test
    void a_stop_left_behind_an_address_names_nobody() {
        var reading = PackagedPackReadingTest.read("Please write to it-desk@contoso.example.", CONTACT);

        assertThat(value(reading, "contact-name")).isEqualTo("-");
    }

    @Test
    void whoever_was_recorded_turns_out_to_be_the_writer() {
        var answers = Answers.NONE.with(
                new Slot("contact-name"), new Answered(Answer.of("佐藤 一郎"), Provenance.SAID, "佐藤 一郎", null));
        var reading = reading("担当者は私ではなく鈴木花子です", answers, "review", "severity");

        assertThat(value(reading, "contact-name")).isEqualTo("鈴木花子");
        assertThat(value(reading, "entered-by")).isEqualTo("佐藤 一郎");
    }
}
