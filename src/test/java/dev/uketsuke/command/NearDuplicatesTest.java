package dev.uketsuke.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NearDuplicatesTest {
    @Test
    void the_same_wording_with_other_figures_and_marks_is_alike() {
        assertThat(NearDuplicates.groups(List.of(
                        "昨日の15時から30台でスキャンが止まります。",
                        "レポートの宛先を変える手順を教えてください",
                        "昨日の9時から ３００台でスキャンが止まります！",
                        "please tell me how to change the report's recipients")))
                .containsExactly(List.of(0, 2), List.of(1), List.of(3));
    }

    @Test
    void what_is_alike_to_one_of_a_group_belongs_to_it() {
        var chain = List.of("aaaabbbbccccdddd", "aaaabbbbccccddddeeee", "bbbbccccddddeeee");

        assertThat(NearDuplicates.groups(List.of(chain.getFirst(), chain.getLast())))
                .hasSize(2);
        assertThat(NearDuplicates.groups(chain)).containsExactly(List.of(0, 1, 2));
    }

    @Test
    void from_six_in_ten_common_runs_on_texts_are_alike() {
        // Of runs of four, both have 6; together they have 10, or 11.
        assertThat(NearDuplicates.groups(List.of("abcdefghij", "abcdefghixyz"))).hasSize(1);
        assertThat(NearDuplicates.groups(List.of("abcdefghijk", "abcdefghixyz")))
                .hasSize(2);
    }

    @Test
    void a_text_shorter_than_a_run_is_alike_to_its_equal_only() {
        assertThat(NearDuplicates.groups(List.of("はい", "いいえ", "はい。"))).containsExactly(List.of(0, 2), List.of(1));
    }

    @Test
    void what_is_known_from_other_texts_is_counted() {
        assertThat(NearDuplicates.known(List.of("検疫されたファイルを戻したい", "画面が真っ白です"), List.of("検疫されたファイルを、戻したい。")))
                .isEqualTo(1);
    }
}
