package dev.uketsuke.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A missing workaround makes stopped business no smaller; one that is used does. */
@Execution(ExecutionMode.CONCURRENT)
class NoWayRoundTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "No workaround. Payroll is stopped.",
                "There's no way around it and nobody can work",
                "No one can work and we don't have any workaround",
                "Without a workaround billing is at a standstill.",
                "We have no known workaround. Order entry has stopped",
                "The workaround doesn't help. All stores are down.",
                "代替手段がなく業務が止まっています",
                "代替手段がありません。業務が止まっています",
                "回避策が見つからず、給与計算が止まっています",
                "回避策はありません。給与計算が完全に止まっています",
                "ほかの方法もなく、請求の処理が停止しています",
            })
    void a_missing_workaround_leaves_business_stopped(String text) {
        for (var asked : new String[][] {
            {},
            {"issue"},
            {"business-stopped"},
            {"business-stopped", "impact-partial", "impact-minor"},
            {"workaround", "business-impact", "business-stopped"}
        }) {
            var reading = PackagedPackReadingTest.read(text, asked);

            assertThat(Desk.value(reading, "business-stopped")).as(text).isEqualTo("yes");
            assertThat(Desk.value(reading, "impact-partial")).as(text).isEqualTo("-");
            assertThat(Desk.value(reading, "impact-minor")).as(text).isEqualTo("-");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "No. We can still work with a workaround",
                "No, we get by with a workaround",
                "no we can still work",
                "いいえ、代替機で対応しています",
                "いいえ。回避策でしのいでいます",
            })
    void business_goes_on_with_a_workaround(String text) {
        assertThat(Desk.value(PackagedPackReadingTest.read(text, "business-stopped"), "business-stopped"))
                .isEqualTo("no");
    }

    @ParameterizedTest
    @CsvSource({
        "'We use a workaround, but it slows us down', yes",
        "'Some users cannot work and there is no workaround', yes",
        "There is no workaround for this yet, -",
        "回避策はまだ見つかっていません, -",
    })
    void only_a_workaround_that_exists_speaks_of_a_partial_impact(String text, String partial) {
        assertThat(Desk.value(PackagedPackReadingTest.read(text, "issue"), "impact-partial"))
                .isEqualTo(partial);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "会計ソフトが起動できません。業務は止まっていませんが遅れています。",
                "業務が完全に止まっているわけではありません",
                "Not everything has stopped here",
                "Nobody says that business has stopped",
            })
    void what_is_denied_is_never_taken_as_stopped(String text) {
        assertThat(Desk.value(PackagedPackReadingTest.read(text, "issue"), "business-stopped"))
                .isNotEqualTo("yes");
    }
}
