package dev.uketsuke.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AddressedWordsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "REQ-2026-000002 の件ですが、1台ごとに違います",
                "REQ-2026-000002：ログを取得しました",
                "お世話になっております。REQ-2026-000002について、再起動後も同じでした。",
                "ＲＥＱ－２０２６－０００００２に追加です。5台でも起きました",
                "req-2026-000002 は解決しました",
                "About REQ-2026-000002: it differs from device to device",
                "REQ-2026-000002: the export worked, thank you",
                "Hello, an update on request REQ-2026-000002 - it happens on five machines",
                "For ticket REQ-2026-000002, the log is attached"
            })
    void what_begins_with_a_number_is_for_its_agent(String text) {
        assertThat(AddressedWords.number(text)).contains("REQ-2026-000002");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "REQ-2026-000002",
                "REQ-2026-000002 です",
                "REQ-2026-000002 を重大度Aに上げてください",
                "REQ-2026-000002 を再開してください",
                "REQ-2026-000002 と同じ症状です",
                "REQ-2026-000002 に関連する別の質問です。保存期間は何日ですか",
                "スキャンが終わりません。以前の REQ-2026-000002 のときは再起動で直りました",
                "escalate REQ-2026-000002 to severity A",
                "About REQ-2026-000002: please reopen it",
                "The scan never ends, it is like REQ-2026-000002 last week"
            })
    void wishes_answers_and_mentions_are_not(String text) {
        assertThat(AddressedWords.number(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"REQ-2026-000002 の件、", "お世話になっております。", "about ", "for "})
    void a_long_text_is_read_at_its_beginning_alone(String of) {
        var text = of.repeat(100_000 / of.length());

        assertThat(AddressedWords.number(text).isPresent()).isEqualTo(of.startsWith("REQ"));
    }
}
