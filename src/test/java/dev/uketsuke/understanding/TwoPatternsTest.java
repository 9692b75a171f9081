package dev.uketsuke.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import dev.uketsuke.intake.Doubt;
import dev.uketsuke.intake.Unit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** One symptom in two patterns may have two causes, so that it is asked whether it is two requests. */
class TwoPatternsTest {
    /** #14. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Real-time protection stops after the November update, and also when the VPN is on. | Real-time protection stops after the November update | Real-time protection stops when the VPN is on",
                "On our laptops Outlook crashes when a mail is opened and it also crashes while printing. | On our laptops Outlook crashes when a mail is opened | On our laptops Outlook crashes while printing",
                "Real-time protection stops after the update. It also stops when the VPN is on. | Real-time protection stops after the update | Real-time protection stops when the VPN is on",
                "The scan fails both after a restart and when the laptop is on battery. | The scan fails after a restart | The scan fails when the laptop is on battery",
                "リアルタイム保護が更新後に停止し、VPN接続時にも停止します。 | リアルタイム保護が更新後に停止し | リアルタイム保護がVPN接続時にも停止します",
                "更新後にリアルタイム保護が停止します。VPN接続時にも発生します。 | 更新後にリアルタイム保護が停止します | リアルタイム保護がVPN接続時にも発生します",
                "リアルタイム保護が更新後とVPN接続時の両方で停止します。 | リアルタイム保護が更新後に停止します | リアルタイム保護がVPN接続時に停止します",
            })
    void each_pattern_is_told_with_the_symptom(String text, String one, String other) {
        var reading = PackagedPackReadingTest.read(text);

        assertThat(reading.several()).isGreaterThanOrEqualTo(Doubt.Several.ASKED);
        assertThat(reading.units()).extracting(Unit::text).containsExactly(one, other);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Real-time protection stops after the November update.",
                "Real-time protection stops when the VPN is on and the laptop is slow.",
                "Outlook crashes when a mail is opened, and we restarted after the update.",
                "リアルタイム保護が更新後に停止します。再起動時にもログを取得しました。",
                "リアルタイム保護が更新後に停止し、業務にも影響しています。",
                "昨日の更新後から Teams が起動しません。再起動後も変わりません。",
            })
    void one_pattern_is_one_request(String text) {
        assertThat(PackagedPackReadingTest.read(text).units()).hasSize(1);
    }
}
