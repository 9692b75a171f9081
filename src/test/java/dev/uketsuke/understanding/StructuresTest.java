package dev.uketsuke.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StructuresTest {
    @ParameterizedTest
    @CsvSource({
        "昨日の夕方, 2026-11-21 evening",
        "11月18日の午前中, 2026-11-18 forenoon",
        "昨夜から, 2026-11-21 night",
        "今朝, 2026-11-22 morning",
        "昨日(土)の深夜, 2026-11-21 late-night",
        "一昨日の未明より, 2026-11-20 small-hours",
        "昨日の昼過ぎ, 2026-11-21 afternoon",
        "昨日の昼頃, 2026-11-21 noon",
        "昨日の朝礼, 2026-11-21",
        "2026-11-21 夕方, 2026-11-21 evening",
        "'Sat 2026-11-21, evening', 2026-11-21 evening",
        "yesterday evening, 2026-11-21 evening",
        "this morning, 2026-11-22 morning",
        "last night, 2026-11-21 night",
        "on the afternoon of Nov 18, 2026-11-18 afternoon",
        "一昨日, 2026-11-20",
        "3日前から, 2026-11-19",
        "今朝9時頃, 2026-11-22T09:00+09:00",
        "昨日の午後3時半, 2026-11-21T15:30+09:00",
        "昨夜10時, 2026-11-21T22:00+09:00",
        "昨日の25時, 2026-11-22T01:00+09:00",
        "先週金曜, 2026-11-13",
        "11/18 10:00, 2026-11-18T10:00+09:00",
        "11月18日(水) 10時ごろ, 2026-11-18T10:00+09:00",
        "十一月三日, 2026-11-03",
        "令和8年11月18日, 2026-11-18",
        "2026-11-18T01:00:00Z, 2026-11-18T01:00+00:00",
        "月初, 2026-11-01",
        "先月, 2026-10",
        "先週から, 2026-W46",
        "2026年11月9日の週から, 2026-W46",
        "since the week of 9 November 2026, 2026-W46",
        "since November 2026, 2026-11",
        "since Monday 9am, 2026-11-16T09:00+09:00",
        "yesterday, 2026-11-21",
        "on Nov 18 at 10:00, 2026-11-18T10:00+09:00",
        "18 November 2026, 2026-11-18",
        "3 days ago, 2026-11-19",
        "two hours ago, 2026-11-22T10:00+09:00",
        "since 6 this morning, 2026-11-22T06:00+09:00",
        "last Friday, 2026-11-20",
    })
    void a_moment_is_cut_to_the_precision_in_which_it_was_said(String text, String moment) {
        assertThat(Desk.value(Desk.answer(text, "started-at"), "started-at")).isEqualTo(moment);
    }

    @ParameterizedTest
    @CsvSource({
        "三百台, 300",
        "約30名です, 30",
        "1万2千台, 12000",
        "'4,200 tills', 4200",
        "a dozen, 12",
        "about 40 users, 40",
        "２５台, 25",
        "200台中30台, 30",
        "30 of our 200 laptops, 30",
        "合計で45台, 45",
    })
    void a_count_is_said_in_many_ways(String text, String count) {
        assertThat(Desk.value(Desk.answer(text, "affected-count"), "affected-count"))
                .isEqualTo(count);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Windows Server 2019 で失敗します",
                "Windows 11 PC で 443 番ポートが塞がれています",
                "11月18日に 90% まで進みました",
                "バージョン 4.18.24090.11 です",
                "数十台で起きます",
            })
    void other_numbers_count_nothing(String text) {
        assertThat(Desk.value(Desk.first(text), "affected-count")).isEqualTo("-");
    }

    @ParameterizedTest
    @CsvSource({
        "Win11, Windows 11",
        "ウィンドウズ10 Pro, Windows 10 Pro",
        "Windows 11 Enterprise 23H2, Windows 11 23H2 Enterprise",
        "Windows Server 2019 Datacenter, Windows Server 2019 Datacenter",
        "RHEL 8.10, Red Hat Enterprise Linux 8.10",
        "Ubuntu 22.04 LTS, Ubuntu 22.04 LTS",
        "macOS 14.5, macOS 14.5",
        "Android 14, Android 14",
        "iOS 17.2, iOS 17.2",
        "Windows 10と11, Windows 10;Windows 11",
        "Server 2016/2019, Windows Server 2016;Windows Server 2019",
    })
    void an_operating_system_is_one_string(String text, String os) {
        assertThat(Desk.value(Desk.answer(text, "os"), "os")).isEqualTo(os);
    }

    @ParameterizedTest
    @CsvSource({
        "03-1234-5678, +81312345678",
        "０９０－１２３４－５６７８, +819012345678",
        "+1 650 253 0000, +16502530000",
        "03-1234-5678 内線 22, +81312345678;ext=22",
    })
    void a_phone_number_is_japanese_when_no_country_is_said(String text, String phone) {
        assertThat(Desk.value(Desk.answer(text, "phone"), "phone")).isEqualTo(phone);
    }

    @ParameterizedTest
    @CsvSource({
        "'a@example.com;b@example.com'",
        "'a@example.com, b@example.com'",
        "'a@example.com、b@example.com です'",
        "'ａ@example.com b@example.com'",
    })
    void mail_addresses_may_be_separated_by_anything(String text) {
        assertThat(Desk.value(Desk.answer(text, "emails"), "emails")).isEqualTo("a@example.com;b@example.com");
    }

    @ParameterizedTest
    @CsvSource({
        "error-messages, イベントID 5007 が出て「アクセスが拒否されました」と表示されます, イベントID 5007;アクセスが拒否されました",
        "error-messages, It fails with \"Access is denied\" (0x80070005), Access is denied;0x80070005",
        "product-version, プラットフォームのバージョンは 4.18.24090.11 です, 4.18.24090.11",
        "related-requests, 以前の SR 2411180040001234 と REQ-2026-000123 も見てください, REQ-2026-000123;2411180040001234",
        "frequency, 1日に3回ほど画面が固まります, 1日に3回ほど",
        "frequency, It crashes every time, every time",
        "started-at, 11月18日から画面が固まり、復旧したのは今朝です, 2026-11-18",
        "started-at, It has been failing since 18 November and was restored yesterday, 2026-11-18",
        "frequency, 動作が非常に遅くなります, -",
        "started-at, It began yesterday 15:00 New York time, 2026-11-21T15:00-05:00",
        "started-at, ニューヨーク時間の昨日20時から止まっています, 2026-11-21T20:00-05:00",
        "started-at, It has been down since 8 am Pacific time today, 2026-11-21T08:00-08:00",
        "emails, taro@example.co.jp でサインインできません, -",
        "emails, The account taro@example.com cannot sign in, -",
        "emails, taro@example.co.jp 宛のメールが届きません, -",
        "emails, 連絡は taro@example.co.jp 宛にメールをください, taro@example.co.jp",
        "emails, 結果は taro@example.co.jp 宛に送ってください, taro@example.co.jp",
        "emails, ご返信は taro@example.co.jp へお願いします, taro@example.co.jp",
        "extent, Web protection blocks our supplier's site, -",
        "extent, 大阪支店の端末で固まります, 大阪支店",
        "extent, All users cannot log on, All users",
        "device, ThinkPad X1 で固まります, ThinkPad X1",
    })
    void a_value_with_a_form_of_its_own_is_found_wherever_it_stands(String slot, String text, String value) {
        var values = Desk.value(Desk.first(text), slot).split(";");
        assertThat(values).containsExactlyInAnyOrder(value.split(";"));
    }
}
