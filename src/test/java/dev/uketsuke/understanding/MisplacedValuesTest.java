package dev.uketsuke.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import dev.uketsuke.intake.Rejected;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is said to one question and answers another goes to the other, and is no answer to the one. */
@Execution(ExecutionMode.CONCURRENT)
class MisplacedValuesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "contact-name | 昨日の朝からです | started-at | 2026-11-21 morning",
                "contact-name | since yesterday morning | started-at | 2026-11-21 morning",
                "contact-name | 30台です | affected-count | 30",
                "contact-name | Windows 11 | os | Windows 11",
                "contact-name | 0x80070005 | error-messages | 0x80070005",
                "organization | 昨日からです | started-at | 2026-11-21",
                "os | 30台です | affected-count | 30",
                "reproduction | about 30 machines | affected-count | 30",
                "contact-name | 日本時間です | time-zone | Asia/Tokyo",
                "phone | Pacific time | time-zone | America/Los_Angeles",
            })
    void a_value_with_a_form_of_its_own_is_taken_where_it_belongs(
            String asked, String text, String slot, String value) {
        var reading = PackagedPackReadingTest.read(text, asked);

        assertThat(Desk.value(reading, slot)).isEqualTo(value);
        assertThat(Desk.value(reading, asked)).isEqualTo("-");
    }

    @ParameterizedTest
    @ValueSource(strings = {"解決しました", "もう直りました", "大丈夫です", "it's solved", "yes", "さっき言いました"})
    void what_speaks_is_no_name(String text) {
        var reading = PackagedPackReadingTest.read(text, "contact-name");

        assertThat(Desk.value(reading, "contact-name")).isEqualTo("-");
        assertThat(reading.rejected()).extracting(Rejected::reason).containsExactly(Rejected.Reason.NAME);
    }

    @ParameterizedTest
    @CsvSource({
        "contact-name, 佐藤",
        "contact-name, ken sato",
        "contact-name, たかはし はるか",
        "contact-name, Will Smith",
        "contact-name, Nguyen Thi Minh Khai",
        "organization, 毎日新聞社",
        "organization, 'Consolidated Messenger, call centre IT'",
        "organization, 株式会社いろは 営業2課",
    })
    void names_stay_names(String slot, String name) {
        assertThat(Desk.value(PackagedPackReadingTest.read(name, slot), slot)).isEqualTo(name);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "切り戻すものがありません",
                "変更していないので",
                "変更した覚えがないので切り戻しの対象がないです",
                "nothing to roll back",
                "There isn't anything to roll back",
                "there is nothing to undo"
            })
    void nothing_to_roll_back_is_nothing_changed(String text) {
        assertThat(Desk.value(PackagedPackReadingTest.read(text, "rollback-solves"), "rollback-solves"))
                .isEqualTo("unchanged");
    }

    @ParameterizedTest
    @ValueSource(strings = {"戻すと直ります", "戻すとエラーは出なくなります"})
    void what_rolling_back_clears_stays_a_yes(String text) {
        assertThat(Desk.value(PackagedPackReadingTest.read(text, "rollback-solves"), "rollback-solves"))
                .isEqualTo("yes");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "切り戻せるかどうかはわかりません。バージョンも不明です | rollback-solves | product-version",
                "OSもバージョンもわかりません | os | product-version",
                "OS、バージョンは把握していません | os | product-version",
                "I don't know the OS or the version | os | product-version",
            })
    void each_thing_not_known_is_recorded_and_nothing_else(String text, String one, String other) {
        var reading = PackagedPackReadingTest.read(text, one, "extent", other);

        assertThat(Desk.values(reading))
                .containsEntry(one, "unknown")
                .containsEntry(other, "unknown")
                .hasSize(2);
    }
}
