package dev.uketsuke.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import dev.uketsuke.dialog.Provenance;
import dev.uketsuke.intake.Intent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A value is taken out of the sentence around it, asked for or not. */
@Execution(ExecutionMode.CONCURRENT)
class WrappedAnswersTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "os | Windows 11 | I already said Windows 11.",
                "os | Windows 11 | It's Windows 11.",
                "os | Windows 11 | 先ほどお伝えしたとおりWindows 11です。",
                "contact-name | 佐藤健一 | 佐藤健一です。",
                "contact-name | 佐藤 健一 | 私は佐藤 健一と申します。",
                "contact-name | 奥薗 | 奥薗といいます",
                "contact-name | Ken Sato | My name is Ken Sato.",
                "contact-name | Ken Sato | It's Ken Sato, thanks",
                "contact-name | 髙橋 | 髙橋",
                "organization | 情報システム部 | 所属は情報システム部です。",
                "organization | Contoso Ltd | I work for Contoso Ltd.",
                "device | ThinkPad X1 | It is a ThinkPad X1",
                "product-version | 4.18.24090.11 | バージョンは4.18.24090.11だと思います",
            })
    void a_name_is_kept_without_the_sentence_around_it(String slot, String value, String text) {
        assertThat(Desk.value(PackagedPackReadingTest.read(text, slot), slot)).isEqualTo(value);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "product-version | バージョンはわからないです",
                "product-version | すみません、Defenderのバージョンは分かりません",
                "product-version | I don't know the version",
                "product-version | Not sure which version we have, sorry",
                "device | 機種名まではわかりません",
                "device | no idea about the model",
                "started-at | いつからかは不明です",
            })
    void not_knowing_is_understood_beside_the_name_of_what_is_asked(String slot, String text) {
        assertThat(Desk.value(PackagedPackReadingTest.read(text, slot), slot)).isEqualTo("unknown");
    }

    @ParameterizedTest
    @CsvSource({"workaround, 再起動で直るかはわかりません", "error-messages, 不明なエラーが発生しました"})
    void what_tells_more_than_not_knowing_is_kept(String slot, String text) {
        assertThat(Desk.value(PackagedPackReadingTest.read(text, slot), slot)).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "佐藤 | 営業部 | 営業部の佐藤です。今朝から Outlook が起動しません。OS は Windows 11 です。",
                "高橋 | コントソ株式会社 | いつもお世話になっております。コントソ株式会社の高橋です。今朝から Windows 11 で Outlook が起動しません。",
                "Ken Sato | Accounting | This is Ken Sato from Accounting. Outlook crashes on Windows 11.",
                "Ken Sato | Contoso Ltd | Hello, my name is Ken Sato, I work for Contoso Ltd. Outlook crashes on Windows 11.",
                "Ken Sato | - | My name is Ken Sato. Outlook crashes on Windows 11 since today.",
            })
    void an_introduction_answers_who_is_asking(String name, String organization, String text) {
        var reading = PackagedPackReadingTest.read(text, "issue");

        assertThat(Desk.value(reading, "contact-name")).isEqualTo(name);
        assertThat(Desk.value(reading, "organization")).isEqualTo(organization);
        assertThat(Desk.value(reading, "os")).isEqualTo("Windows 11");
        assertThat(Desk.value(reading, "extent")).isEqualTo("-");
        assertThat(Desk.found(reading, "contact-name").orElseThrow().provenance())
                .isEqualTo(Provenance.INFERRED);
        assertThat(reading.intent()).isEqualTo(Intent.PROBLEM);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "経理部の端末です。",
                "原因は更新です。",
                "This is Microsoft Defender from Intune.",
                "This is urgent.",
                "I'm in Tokyo.",
                "全部の端末です"
            })
    void what_is_no_person_is_not_introduced(String text) {
        assertThat(Desk.value(PackagedPackReadingTest.read(text, "extent"), "contact-name"))
                .isEqualTo("-");
    }

    @Test
    void somebody_who_only_introduces_themselves_is_greeted_and_remembered() {
        var reading = PackagedPackReadingTest.read("お世話になっております。営業部の佐藤です。", "issue");

        assertThat(reading.intent()).isEqualTo(Intent.GREETING);
        assertThat(Desk.value(reading, "contact-name")).isEqualTo("佐藤");
    }
}
