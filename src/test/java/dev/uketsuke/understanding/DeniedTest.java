package dev.uketsuke.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is named to say that it is not the one is no answer. */
class DeniedTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "スキャンが失敗します。Windows 10ではなくWindows 11です。 | Windows 11",
                "スキャンが失敗します。Windows 10ではありません。Windows 11です。 | Windows 11",
                "スキャンが失敗します。OSはWindows 11 23H2で、Windows 10じゃないです。 | Windows 11 23H2",
                "The scan fails on 5 laptops. It is Windows 11, not Windows 10. | Windows 11",
                "The scan fails on 5 laptops. It is not Windows 10. It is Windows 11. | Windows 11",
                "The scan fails on 5 laptops. They run Windows 11 instead of Windows 10. | Windows 11",
                "The scan fails on Ubuntu 22.04, not Windows Server 2019. | Ubuntu 22.04",
                "Windows 10だけではなくWindows 11でもスキャンが失敗します。 | Windows 10;Windows 11",
                "The scan fails not only on Windows 10 but also on Windows 11. | Windows 10;Windows 11",
                "The scan does not run on Windows 10. | Windows 10",
            })
    void the_system_that_it_is_not_is_left_out(String text, String systems) {
        assertThat(Desk.value(PackagedPackReadingTest.read(text), "os")).isEqualTo(systems);
    }
}
