package dev.uketsuke.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import dev.uketsuke.intake.Doubt;
import dev.uketsuke.intake.Unit;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Two troubles in one sentence that says itself that they are two. */
class BothToldTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "昨日からスキャンが終わらない件と、あとポータルにサインインできない件の両方です | 昨日からスキャンが終わらない | ポータルにサインインできない",
                "センサーが停止しているのと、あとメールが遅い問題の両方で困っています | センサーが停止している | メールが遅い",
                "スキャンが終わらないのと、あとポータルに入れないのと両方です | スキャンが終わらない | ポータルに入れない",
                "定義が更新されないことと、それからアラートが届かないことの2点です | 定義が更新されない | アラートが届かない",
                "It's both the scan that never finishes and also that nobody can sign in to the portal | the scan that never finishes | nobody can sign in to the portal",
                "Both the scan hangs on our PCs and also the portal shows no devices. | the scan hangs on our PCs | the portal shows no devices",
            })
    void both_are_offered_to_be_split(String text, String one, String other) {
        var reading = PackagedPackReadingTest.read(text, "issue");

        assertThat(reading.units()).extracting(Unit::text).containsExactly(one, other);
        assertThat(reading.several()).isGreaterThanOrEqualTo(Doubt.Several.ASKED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "拠点Aと、あと拠点Bの両方で発生しています",
                "更新後とVPN接続時の両方で落ちます",
                "スキャンが遅いのと、あと再起動もしましたが変わりません",
                "Both the Tokyo office and also the Osaka branch see error 0x80070005",
                "Defender is both slow and also crashes on start",
            })
    void two_places_or_two_words_for_one_trouble_are_no_pair(String text) {
        assertThat(PackagedPackReadingTest.read(text, "issue").units()).hasSizeLessThan(2);
    }
}
