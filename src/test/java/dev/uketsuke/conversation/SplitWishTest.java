package dev.uketsuke.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import dev.uketsuke.dialog.Language;
import dev.uketsuke.intake.Doubt;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A wish to split that nobody asked for (#12): at any time before the request is sent off. */
class SplitWishTest {
    private static final String TWO_SENTENCES = "Outlook が起動しません。エラーは 0x80070005 です。定義更新が失敗して警告が出ます。";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "この2つは分けてください",
                "別々のお問い合わせにしてください",
                "やはり2件に分けていただけますか",
                "問い合わせを分けたいです",
                "please split these into two",
                "Could you make these two separate requests?",
                "These are separate issues"
            })
    void is_heard_in_many_words(String text) {
        assertThat(SplitWords.wished(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ポリシーを2つに分けました",
                "グループを分けたいです",
                "1件のままにしてください",
                "分けなくていいです",
                "切り分けは済んでいます",
                "We split the policy into two groups",
                "don't split it",
                "It happens on two separate networks",
                "はい"
            })
    void is_nothing_else(String text) {
        assertThat(SplitWords.wished(text)).isFalse();
    }

    @Test
    void may_name_what_was_said_before() {
        var before = "スキャンが失敗します。レポートの見方も教えてほしいです。";

        assertThat(SplitWords.wished("やっぱりレポートの件は別のお問い合わせに分けてください", before)).isTrue();
        assertThat(SplitWords.wished("ライセンスの件は別のお問い合わせに分けてください", before)).isFalse();
    }

    @Test
    void leads_to_the_split_while_other_questions_are_open() {
        var chat = new Chat(Language.JA, TWO_SENTENCES);
        if (chat.asks().contains("split")) {
            chat.tap("keep");
        }
        var before = chat.intake.request();
        chat.say("この2つは分けてください");

        assertThat(chat.asks()).containsExactly("split");
        assertThat(chat.intake.request()).isEqualTo(before);

        chat.tap("split");
        assertThat(chat.intake.requests()).hasSize(2);
        assertThat(Chat.values(chat.intake.requests().getFirst(), "error-messages"))
                .containsExactly("0x80070005");
        assertThat(Chat.values(chat.intake.requests().getLast(), "error-messages"))
                .isEmpty();
    }

    @Test
    void keeps_what_was_answered_with_the_request_it_was_asked_of() {
        var chat = new Chat(Language.JA, TWO_SENTENCES);
        if (chat.asks().contains("split")) {
            chat.tap("keep");
        }
        chat.say("1. アイコンをクリックすると落ちます\n2. 毎回です");
        chat.say("分けてください");
        chat.tap("split");

        var first = chat.intake.requests().getFirst();
        var second = chat.intake.requests().getLast();
        assertThat(Chat.values(first, "frequency")).isNotEmpty();
        assertThat(Chat.values(second, "frequency")).isEmpty();
        assertThat(Chat.values(second, "reproduction")).isEmpty();
        assertThat(first.words()).anyMatch(words -> words.contains("毎回です"));
        assertThat(second.words()).noneMatch(words -> words.contains("毎回です"));
    }

    @Test
    void parts_what_came_in_two_messages() {
        var chat = new Chat(Language.JA, "Outlook が起動しません", "別件ですが、定義更新が Linux で失敗します");
        chat.tap("same");
        chat.say("やはり分けてください");

        var several = (Doubt.Several) Objects.requireNonNull(chat.intake.doubt());
        assertThat(several.units()).hasSize(2);
        assertThat(chat.text()).contains("Outlook").contains("定義更新");
    }

    @Test
    void is_answered_kindly_where_there_is_only_one_request() {
        var chat = new Chat(Language.EN, "Outlook does not start");
        var asked = chat.asks();
        var before = chat.intake.request();
        chat.say("please split these into two");

        assertThat(chat.text()).contains("Another issue");
        assertThat(chat.asks()).isEqualTo(asked);
        assertThat(chat.intake.request()).isEqualTo(before);
    }

    @Test
    void a_single_request_is_never_asked_about() {
        var chat = new Chat(Language.JA);
        for (var text : new String[] {"ASR とデバイス制御の件でいくつか伺いたいことがあります", "教えてほしいことが二点あります", "質問が複数あります"}) {
            chat.say(text);
            if (chat.intake.doubt() instanceof Doubt.Several several) {
                assertThat(several.units()).hasSizeGreaterThan(1);
            }
        }
    }

    @Test
    void whom_to_contact_is_asked_once_for_all_of_them() {
        var chat = new Chat(
                Language.EN,
                "Three questions:\n1. How long is the timeline kept?\n2. Can alerts be sent to Splunk?\n3. What does a user see when we isolate a laptop?");
        chat.say("split");
        chat.say("1. Sofia Marchetti\n2. Lucerne, SOC\n3. +81 3 1234 5684\n4. sofia@lucerne.example\n5. Mail");
        for (int request = 0; request < 3; request++) {
            assertThat(chat.asks()).contains("review");
            chat.say("no recording, submit");
        }

        assertThat(chat.intake.requests())
                .extracting(request -> Chat.values(request, "phone"))
                .allMatch(phones -> phones.equals(java.util.List.of("+81312345684")));
    }
}
