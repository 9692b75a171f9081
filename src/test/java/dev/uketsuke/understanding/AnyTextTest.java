package dev.uketsuke.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import dev.uketsuke.intake.Reading;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

@Execution(ExecutionMode.CONCURRENT)
class AnyTextTest {
    private static final List<String> PIECES = List.of(
            "昨日",
            "11/18",
            "25時",
            "三百台",
            "Windows 11",
            "ｶﾞﾊﾟ",
            "㈱",
            "①",
            "「",
            "」",
            "。",
            "、",
            "\n",
            "OS:",
            "【台数】",
            "1. ",
            "はい",
            "わかりません",
            "\uD83D",
            "\uDE00",
            "😀",
            "\0",
            "\u0007",
            "é",
            "e\u0301",
            "\"",
            "not ",
            "ではなく",
            "送信",
            "B",
            "03-1234-5678",
            "a@example.com",
            "0x80070005",
            " ",
            "業務が止まりました",
            "2411180040001234",
            "99999999999999999999台",
            "since ",
            "yesterday for the ",
            " Monday for 2 days",
            "last week ",
            "a dozen ",
            "half of our 40 PCs ",
            "連休明け",
            "twice a day ",
            "[PASSWORD_1]",
            "%",
            "﷽",
            "13/45",
            "Two weeks ago to ",
            "all but 3 of our 2 PCs ",
            "Of the 9 PCs we own, ",
            "Trojan:Win32/X.A!ml",
            "it says Something went wrong [",
            "healthy: false",
            "「失敗しました",
            "」と出る",
            "以下のエラー:\n",
            "this morning at ",
            "the 99th of this month ",
            "10がつ99にち",
            "31.31.2026 ",
            "発生:11/16",
            "14h30",
            "までは正常、それ以降",
            "one in three attempts ",
            "403 Forbidden",
            "99:99");

    @Test
    void whatever_is_typed_nothing_fails_and_every_quote_is_verbatim() {
        var random = new Random(11);
        for (int i = 0; i < 300; i++) {
            var text = new StringBuilder();
            for (int n = random.nextInt(14); n >= 0; n--) {
                text.append(PIECES.get(random.nextInt(PIECES.size())));
            }
            var said = text.toString();

            verbatim(said, Desk.first(said));
            verbatim(said, Desk.answer(said, "os", "affected-count", "rollback-solves", "reproduction"));
            verbatim(said, Desk.answer(said, "started-at"));
            verbatim(said, Desk.answer(said, "review", "severity", "recording-consent"));
        }
    }

    private static void verbatim(String said, Reading reading) {
        assertThat(reading.text()).isEqualTo(said);
        assertThat(reading.found()).allSatisfy(found -> assertThat(said).contains(String.valueOf(found.quote())));
        assertThat(reading.units()).allSatisfy(unit -> assertThat(said).contains(unit.text()));
    }

    @Test
    void a_message_beyond_all_measure_is_kept_whole() {
        var text = "Outlook が起動しません。ログは次の通りです。\n" + "2026-11-18 10:00 INFO ok\n".repeat(4_000);

        var reading = Desk.first(text);

        assertThat(Desk.value(reading, "issue")).isEqualTo(text);
    }

    @Test
    void an_empty_message_says_nothing() {
        assertThat(Desk.answer(" \n　", "os").found()).isEmpty();
    }
}
