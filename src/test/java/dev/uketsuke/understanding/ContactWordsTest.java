package dev.uketsuke.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import dev.uketsuke.dialog.Answer;
import dev.uketsuke.dialog.Answered;
import dev.uketsuke.dialog.Answers;
import dev.uketsuke.dialog.Language;
import dev.uketsuke.dialog.Provenance;
import dev.uketsuke.dialog.Slot;
import dev.uketsuke.intake.Reading;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What sentences say of the contact besides name and number, whatever was asked (#63, #66, #69, #71, #80). */
@Execution(ExecutionMode.CONCURRENT)
class ContactWordsTest {
    private static final String[] CONTACT = {"contact-name", "organization", "phone", "emails", "contact-method"};

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "佐藤 一郎です。メールで連絡してください | 佐藤 一郎 | email",
                "佐藤です。連絡はメールでお願いします | 佐藤 | email",
                "佐藤。電話をください | 佐藤 | phone",
                "山田 太郎と申します。ご連絡はできればメールがいいです。 | 山田 太郎 | email",
                "Ken Sato. Please contact me by mail | Ken Sato | email",
                "This is Ken Sato. Please give us a call | Ken Sato | phone",
            })
    void the_way_of_contact_is_heard_beside_the_name_that_was_asked(String text, String name, String way) {
        var reading = PackagedPackReadingTest.read(text, "contact-name");

        assertThat(value(reading, "contact-name")).isEqualTo(name);
        assertThat(value(reading, "contact-method")).isEqualTo(way);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Defender の定義更新が失敗します。営業部の佐藤です。メールで連絡してください | contact-method | email",
                "Defender の定義更新が失敗します。至急対応してほしいです。なお、弊社はプレミア契約です | support-plan | unified",
                "端末が重いです。調べてほしいです。プレミア契約です。 | support-plan | unified",
                "ログインできません。契約は統合サポートです。 | support-plan | unified",
                "Definition updates fail on 12 PCs. We'd like help soon. We have a Premier contract. | support-plan | unified",
                "Onboarding fails on our Macs. Please look into this asap. Please reach us by phone. | contact-method | phone",
            })
    void what_arranges_the_contact_is_no_request_of_its_own(String text, String slot, String value) {
        var reading = PackagedPackReadingTest.read(text);

        assertThat(value(reading, slot)).isEqualTo(value);
        assertThat(reading.units()).hasSizeLessThan(2);
        assertThat(value(reading, "issue")).doesNotContain("契約", "contract", "連絡", "reach us");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "メールが届きません",
                "電話アプリがブロックされます",
                "The mail client cannot connect since yesterday",
                "昨日の10時から社内の電話がつながりません",
                "プランを変更したら画面が消えました",
            })
    void a_trouble_with_mail_or_telephone_is_no_wish(String text) {
        var reading = PackagedPackReadingTest.read(text);

        assertThat(value(reading, "contact-method")).isEqualTo("-");
        assertThat(value(reading, "contact-wishes")).isEqualTo("-");
        assertThat(value(reading, "support-plan")).isEqualTo("-");
        assertThat(value(reading, "issue")).isNotEqualTo("-");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "佐藤一郎、03-1234-5678、平日10時〜16時にお電話ください | 平日10時〜16時にお電話ください",
                "平日13時以降なら電話に出られます。sato@contoso.example | 平日13時以降なら電話に出られます",
                "電話は午前中にお願いします。03-1234-5678 | 電話は午前中にお願いします",
                "Ken Sato, +81 3 1234 5678. Please call between 10 am and 4 pm on weekdays | Please call between 10 am and 4 pm on weekdays",
                "I can be reached after 1 pm. ken@contoso.example | I can be reached after 1 pm",
            })
    void the_hours_in_which_somebody_is_reached_are_kept_as_said(String text, String wish) {
        var reading = PackagedPackReadingTest.read(text, CONTACT);

        assertThat(value(reading, "contact-wishes")).isEqualTo(wish);
        assertThat(reading.rejected()).isEmpty();
        assertThat(reading.found())
                .anyMatch(found -> found.slot().name().equals("phone")
                        || found.slot().name().equals("emails"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "佐藤一郎、sato@contoso.example、CC: it-desk@contoso.example | CC: it-desk@contoso.example",
                "Ken Sato, sato@contoso.example, cc it-desk@contoso.example | cc it-desk@contoso.example",
                "to: sato@contoso.example cc: it-desk@contoso.example | cc: it-desk@contoso.example",
            })
    void who_gets_a_copy_is_kept_beside_the_addresses(String text, String copy) {
        var reading = PackagedPackReadingTest.read(text, CONTACT);

        assertThat(values(reading, "emails")).containsExactly("sato@contoso.example", "it-desk@contoso.example");
        assertThat(value(reading, "contact-wishes")).isEqualTo(copy);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "佐藤一郎、代表 03-1234-5678 内線 123、予備は090-1111-2222 | +81312345678;ext=123 | +819011112222",
                "03-1234-5678、つながらないときは 090-1111-2222 へ | +81312345678 | +819011112222",
                "Ken Sato, +81 3 1234 5678 ext. 9, backup +1 415 555 2671 | +81312345678;ext=9 | +14155552671",
            })
    void a_second_number_is_kept_with_the_extension_of_the_first(String text, String first, String second) {
        assertThat(values(PackagedPackReadingTest.read(text, CONTACT), "phone")).containsExactly(first, second);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "44 20 7946 0958 | +442079460958",
                "0044 20 7946 0958 | +442079460958",
                "010-1-415-555-2671 | +14155552671",
                "86 10 6552 9988 | +861065529988",
                "1-415-555-2671 | +14155552671",
                "シンガポールの 6123 4567 です | +6561234567",
                "020 7946 0958 (UK) | +442079460958",
                "03-1234-5678 | +81312345678",
                "日本の 03-1234-5678 です | +81312345678",
            })
    void a_number_abroad_is_known_by_its_country_also_without_a_plus(String text, String phone) {
        assertThat(values(PackagedPackReadingTest.read(text, "phone"), "phone")).containsExactly(phone);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "佐藤一郎（サトウイチロウ）、㈱コントソ 情報システム部、03-1234-5678 | 佐藤一郎（サトウイチロウ） | ㈱コントソ 情報システム部",
                "髙橋 健（たかはし けん）、ＡＢＣ商事、a@contoso.example | 髙橋 健（たかはし けん） | ＡＢＣ商事",
            })
    void names_are_kept_as_written_with_how_they_are_read(String text, String name, String organization) {
        var reading = PackagedPackReadingTest.read(text, CONTACT);

        assertThat(value(reading, "contact-name")).isEqualTo(name);
        assertThat(value(reading, "organization")).isEqualTo(organization);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "耳が聞こえにくいのでチャットでお願いします | 耳が聞こえにくいのでチャットでお願いします",
                "I am hard of hearing, please use mail | I am hard of hearing, please use mail",
            })
    void an_accessibility_need_is_heard_unasked(String text, String need) {
        assertThat(value(PackagedPackReadingTest.read(text, "review", "severity"), "accessibility"))
                .isEqualTo(need);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "右手に障害があり、キーボードの操作が難しいため、メールでのご対応をお願いします",
                "視覚に障がいがありますので、画像ではなく文章で案内してください",
                "担当は聴覚障害のある社員ですので、メールで連絡をお願いします",
                "発達障害があるため、手順は箇条書きでお願いします",
                "スクリーンリーダーを使っているので、文章での回答を希望します",
                "I am blind and use a screen reader, please describe every screenshot",
                "Our contact person is deaf, please write instead of calling",
                "A colleague who is legally blind will read this, please use plain text",
            })
    void so_is_one_of_whoever_has_it_in_many_words(String text) {
        assertThat(value(PackagedPackReadingTest.read("端末が起動しません。" + text), "accessibility"))
                .isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Defender のセンサーに障害がありスキャンが動かないため、至急対応をお願いします。",
                "ネットワークに障害があるため端末が更新できません、ご対応をお願いします。",
                "全体に障害のある状態なので、至急ご連絡をお願いします。",
                "2つ目の障害があるため、調査をお願いします。",
                "勝手に障害があると判定されるので、確認をお願いします。",
                "Our blind spot is that alerts do not arrive and we need help.",
                "We are blind since the sensor stopped, please help.",
                "The BCC (blind carbon copy) notification fails, we need a fix.",
                "スクリーンリーダーが Defender にブロックされて動かないため、対応をお願いします。",
            })
    void a_trouble_is_none(String text) {
        var reading = PackagedPackReadingTest.read(text);

        assertThat(value(reading, "accessibility")).isEqualTo("-");
        assertThat(value(reading, "issue")).isNotEqualTo("-");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "視覚障害があり、Defender の警告が読み上げられず通知が消えてしまうため、調査をお願いします。",
                "I am blind and the Defender settings crash as soon as I open them, please help.",
            })
    void a_trouble_told_beside_the_need_stays_one(String text) {
        var reading = PackagedPackReadingTest.read(text);

        assertThat(value(reading, "accessibility")).isNotEqualTo("-");
        assertThat(value(reading, "issue")).isNotEqualTo("-");
    }

    @ParameterizedTest
    @CsvSource({
        "ABC商事です, ABC商事 営業部",
        "会社は㈱コントソです, ㈱コントソ 営業部",
        "ABC商事の佐藤です。, ABC商事 営業部",
        "We are Contoso Ltd, Contoso Ltd 営業部"
    })
    void the_company_named_later_completes_a_department_that_was_only_inferred(String text, String organization) {
        var answers = Answers.NONE.with(
                new Slot("organization"), new Answered(Answer.of("営業部"), Provenance.INFERRED, "営業部", null));
        var reading = reading(text, answers, "contact-name", "phone", "emails");

        assertThat(reading.found())
                .filteredOn(found -> found.slot().name().equals("organization"))
                .singleElement()
                .satisfies(found -> {
                    assertThat(found.answer()).isEqualTo(Answer.of(organization));
                    assertThat(found.provenance()).isEqualTo(Provenance.SAID);
                });
    }

    @Test
    void a_country_is_nobody() {
        assertThat(value(PackagedPackReadingTest.read("電話は1-415-555-2671です。アメリカです", CONTACT), "contact-name"))
                .isEqualTo("-");
    }

    static Reading reading(String text, Answers answers, String... asks) {
        var slots = Arrays.stream(asks).map(Slot::new).toList();
        var open = slots.stream()
                .flatMap(slot -> PackagedPackReadingTest.POLICY.question(slot).stream())
                .toList();
        return new OfflineUnderstanding()
                .read(text, new Context(Language.JA, Desk.NOW, PackagedPackReadingTest.POLICY, answers, slots, open));
    }

    static List<String> values(Reading reading, String slot) {
        return reading.found().stream()
                .filter(found -> found.slot().name().equals(slot))
                .flatMap(found -> found.answer() instanceof Answer.Given given ? given.values().stream() : null)
                .toList();
    }

    static String value(Reading reading, String slot) {
        return Desk.values(reading).getOrDefault(slot, "-");
    }
}
