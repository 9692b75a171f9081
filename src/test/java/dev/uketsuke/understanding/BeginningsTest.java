package dev.uketsuke.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Since when, told in a first message on Sunday, 22 November 2026, at noon. */
class BeginningsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2週間前から画面が固まります。 | 2026-11-08",
                "2週間前の月曜から画面が固まります。 | 2026-11-02",
                "Two weeks ago the agent stopped. | 2026-11-08",
                "A fortnight ago the agent stopped. | 2026-11-08",
                "Two Fridays ago it began. | 2026-11-13",
                "2週間ほど前から画面が固まります。 | 2026-W45",
                "約2週間前から画面が固まります。 | 2026-W45",
                "About two weeks ago the agent stopped. | 2026-W45",
            })
    void so_many_weeks_ago_is_a_day_and_about_so_many_is_a_week(String text, String moment) {
        assertThat(start(text)).isEqualTo(moment);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "10がつ14にちのおひるから画面が固まります。 | 2026-10-14",
                "今朝がた4時10分に監視が鳴り、止まっています。 | 2026-11-22T04:10+09:00",
                "きのうの晩9時すぎから画面が固まります。 | 2026-11-21T21:00+09:00",
                "11/13のパッチ適用の翌日から画面が固まります。 | 2026-11-14",
                "It has crashed since the day after the rollout on 13 November. | 2026-11-14",
                "We are facing the issue from last 4 days. | 2026-11-18",
                "げつようびのあさ9じからうごきません。 | 2026-11-16T09:00+09:00",
                "元日の朝から止まっています。 | 2026-01-01",
                "大晦日から止まっています。 | 2025-12-31",
                "It crashed on Christmas Eve and has been off since. | 2025-12-24",
                "年末年始の休業明け、1月5日の出社時から止まっています。 | 2026-01-05",
                "11月16日の出社時から止まっています。 | 2026-11-16",
                "11月初旬から遅いです。 | 2026-11",
                "発生:11/16(月)AM8:45 | 2026-11-16T08:45+09:00",
                "Started 16.11.2026 at 07:20. | 2026-11-16T07:20+09:00",
                "Since the first of the month the agent is down. | 2026-11-01",
                "It has been down since the 25th of last month. | 2026-10-25",
                "This morning at 8 the agent stopped. | 2026-11-22T08:00+09:00",
                "Yesterday afternoon around three the agent stopped. | 2026-11-21T15:00+09:00~",
                "Last night at 11 the server went offline. | 2026-11-21T23:00+09:00",
                "Down since 11h30 today. | 2026-11-22T11:30+09:00",
                "half an hour ago everything froze | 2026-11-22T11:30+09:00",
            })
    void a_day_and_an_hour_are_said_in_many_ways(String text, String moment) {
        assertThat(start(text).replaceAll(" (?:noon|morning)$", "")).isEqualTo(moment);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "昨日16時までは動いていて、その時刻から固まるようになりました。 | 2026-11-21T16:00+09:00",
                "11月10日までは正常でしたが、それ以降つながりません。 | 2026-11-10",
                "It worked fine until 10 November, and since then nothing syncs. | 2026-11-10",
            })
    void what_was_well_until_a_moment_and_not_since_began_then(String text, String moment) {
        assertThat(start(text)).isEqualTo(moment);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "11月10日までは正常でした。画面が固まります。",
                "昨日の問い合わせの続きです。画面が固まります。",
                "先週金曜のメールの件です。画面が固まります。",
                "監査は11月10日でした。画面が固まります。",
                "毎週火曜と木曜に画面が固まります。",
                "It crashes on Mondays and Thursdays.",
                "Every Tuesday and Thursday the update fails.",
                "Data is kept for 180 days, right?",
                "The audit was on 4 November. Where is this written?",
                "We removed it on 12 May from every server. Why does the page still list it?",
            })
    void other_days_begin_nothing(String text) {
        assertThat(start(text)).isEqualTo("-");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The PCs on the 3rd floor stopped reporting.",
                "On the 2nd attempt the installer fails.",
                "The PC is unusable for 10 minutes after each boot.",
                "CPU rises to 100% at login and for 30 minutes nothing responds.",
            })
    void what_counts_something_or_lasts_each_time_begins_nothing(String text) {
        assertThat(start(text)).isEqualTo("-");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Since the 3rd nothing syncs. | 2026-11-03",
                "Defender stopped getting updates yesterday. | 2026-11-21",
                "We got no mails yesterday, and the agent went offline then. | 2026-11-21",
                "It has been down for 30 minutes. | 2026-11-22T11:30+09:00",
            })
    void an_ordinal_or_a_duration_that_is_a_time_begins_it(String text, String moment) {
        assertThat(start(text)).isEqualTo(moment);
    }

    private static String start(String text) {
        return Desk.value(Desk.first(text), "started-at");
    }
}
