package dev.uketsuke.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.uketsuke.dialog.Language;
import dev.uketsuke.intake.Doubt;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What may be said while it is open how a message is to be split. */
class SplitCardWordsTest {
    private static Chat several() {
        var chat = new Chat(
                Language.EN,
                "Outlook crashes on 5 laptops. Also, VPN does not connect since Monday. And how can I export the device list?");
        assertThat(chat.asks()).containsExactly("split");
        return chat;
    }

    private static int units(Chat chat) {
        return ((Doubt.Several) Objects.requireNonNull(chat.intake.doubt()))
                .units()
                .size();
    }

    @ParameterizedTest
    @ValueSource(strings = {"file it please", "please submit it as is", "このまま出してください", "これで送信してください"})
    void who_wants_it_filed_comes_to_the_review_with_all_in_one(String filed) {
        var chat = several();

        chat.say(filed);

        assertThat(chat.asks()).contains("review");
        assertThat(chat.intake.requests()).hasSize(1);
        assertThat(chat.text()).contains("Missing or not known");
    }

    @ParameterizedTest
    @ValueSource(strings = {"drop the second one", "drop the 2nd one", "drop the VPN one", "VPNの件はやめます", "2件目は不要です"})
    void a_part_that_is_named_is_dropped_from_the_proposal(String drops) {
        var chat = several();

        chat.say(drops);

        assertThat(chat.asks()).containsExactly("split");
        assertThat(units(chat)).isEqualTo(2);
        assertThat(chat.card()).doesNotContain("VPN");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1 and 2 are the same problem, only 3 is separate",
                "only 3 is separate",
                "1〜2は同じ問題です。3だけ別にしてください",
                "最後だけ別の件です"
            })
    void the_parts_that_belong_together_become_one_request_and_the_other_its_own(String regroups) {
        var chat = several();

        chat.say(regroups);

        assertThat(chat.intake.doubt()).isNull();
        assertThat(chat.intake.requests()).hasSize(2);
        assertThat(Chat.values(chat.intake.requests().getFirst(), "issue"))
                .singleElement()
                .asString()
                .contains("Outlook", "VPN");
        assertThat(chat.intake.requests())
                .allSatisfy(
                        request -> assertThat(Chat.values(request, "extent")).isEmpty());
    }

    @Test
    void what_the_others_are_is_asked_where_only_one_is_said_to_be_separate() {
        var chat = several();

        chat.say("the last one is separate");

        assertThat(chat.asks()).containsExactly("split");
        assertThat(units(chat)).isEqualTo(2);
    }

    @Test
    void a_name_that_fits_several_parts_drops_none() {
        var chat = new Chat(
                Language.EN,
                "VPN is slow on Macs. Also, VPN does not connect on PCs since Monday. And how can I export the device list?");
        assertThat(chat.asks()).containsExactly("split");
        var before = units(chat);

        chat.say("drop the VPN one");

        assertThat(units(chat)).isEqualTo(before);
    }

    @Test
    void after_a_digression_the_question_stands_below_it_again() {
        var chat = several();

        chat.say("How fast will I be answered?");
        assertThat(chat.asks()).containsExactly("split");

        chat.say("what is severity A?");
        assertThat(chat.asks()).containsExactly("split");
        assertThat(chat.card()).contains("Outlook crashes");
    }
}
