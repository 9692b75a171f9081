package dev.uketsuke.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What unlocks something is hidden; a year, a port, a size or an event is only open or locked too (#34 to #41). */
class CodesTest {
    private final SecretGuard guard = new SecretGuard();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "受付のタブレットのロックは 2580 で外れます。",
                "鍵の箱は 5521 で開きます。",
                "画面ロック解除は445566を入れてください",
                "the till unlocks with 135790",
                "ログイン確認のコード 482913 がSMSで届きました。"
            })
    void what_unlocks_is_hidden(String text) {
        assertThat(guard.mask(text).text()).contains("[PIN_1]").doesNotContainPattern("[0-9]{4}");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Excel 2019で開くと落ちます。",
                "Edge 138 で開くと真っ白になります。",
                "Office 2016 で開いています。",
                "ポート 8443 で開いて待ち受けています。",
                "block size: 4096",
                "open files: 1024",
                "open port: 3389",
                "lock timeout: 5000",
                "ロックのイベントは4740です。",
                "unlock threshold is 1000",
                "The file opens with 2019 but not with 2016.",
                "clock: 0930"
            })
    void what_is_only_counted_stays(String text) {
        assertThat(guard.mask(text).text()).isEqualTo(text);
    }
}
