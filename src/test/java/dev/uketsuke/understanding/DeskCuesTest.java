package dev.uketsuke.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import dev.uketsuke.intake.Intent;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is wanted of the desk, told by words alone. */
class DeskCuesTest {
    private final DeskCues desk = new DeskCues();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "何か進展ありましたか？",
                "進展はございますか",
                "どうなってますか？急いでるんですが",
                "その後どうなりましたか",
                "状況どうですか",
                "今どうなっていますか？",
                "この件、いかがでしょうか。",
                "any news?"
            })
    void news_are_wanted(String text) {
        assertThat(desk.read(Folded.of(text))).contains(Intent.STATUS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Defender の除外はどうなっていますか",
                "画面はどうなっていれば正しいですか",
                "更新後に動きが遅くなりました",
                "端末の状況はポータルでどう見ますか",
                "どうして止まるのですか"
            })
    void the_product_is_spoken_of(String text) {
        assertThat(desk.read(Folded.of(text))).isEmpty();
    }
}
