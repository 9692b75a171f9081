package dev.uketsuke.browser;

import dev.uketsuke.dialog.Language;
import java.util.List;

/**
 * What requester and agent write, and by what the other side knows what was done.
 *
 * @param name of the requester, in the intake and in the queue
 */
record SideBySideWords(
        Language language,
        String name,
        List<String> intake,
        String submit,
        String claimed,
        String reply,
        String question,
        String answer,
        String sendAnswer,
        String note,
        String reason,
        String raise,
        String raised,
        String facts,
        String submitAgain,
        String unsent,
        String agree,
        String agreed,
        String score,
        String sendSurvey,
        String rated,
        String reopen,
        String reopened) {
    static SideBySideWords in(Language language) {
        return switch (language) {
            case JA ->
                new SideBySideWords(
                        Language.JA,
                        "桐生 光一",
                        List.of(
                                "営業部の Windows 11 23H2 端末30台で、昨日10時頃から Outlook が起動しません。エラーは 0x80070005 です。"
                                        + "アイコンをクリックすると毎回です。前日に Intune で ASR ルールをブロックに変えました。監査に戻すと起動します。"
                                        + "再起動は試しました。見積もりの送付が遅れていますが、Web 版でしのいでいます。",
                                "Defender のバージョンは不明です。桐生 光一、コントソ株式会社、03-1234-5678、kiryu@contoso.example、メール希望"),
                        "記録は同意しません。送信",
                        "対応を始めました",
                        "ASR ルールの除外を1台で設定し、起動するかお試しください。",
                        "除外を設定した端末では起動しましたか。",
                        "はい、設定した1台では起動しました",
                        "送る",
                        "誤検知の疑い。製品チームに確認中",
                        "回避策で業務を続けられるとのことでしたので、変更いたします。",
                        "このお問い合わせを重大度Aに上げてください。全社で業務が完全に止まっています",
                        "新しいお問い合わせとして承ります",
                        "今も発生しています。切り戻しても直りません。24時間いつでも電話に出られます",
                        "送信",
                        "念のため、明日もう一度",
                        "解決した（終了に同意）",
                        "終了に同意",
                        "5（とても満足）",
                        "回答を送る",
                        "評価：",
                        "今朝からまた起きています。再開してください",
                        "再開しました");
            case EN ->
                new SideBySideWords(
                        Language.EN,
                        "Wilma Ferris",
                        List.of(
                                "Defender scans slow down 12 of our build machines since yesterday, Windows Server 2019. "
                                        + "No error shown. It happens on every build. Nothing was changed. We tried a reboot. "
                                        + "Builds take twice as long, but we can still ship.",
                                "Wilma Ferris, Contoso Ltd, +44 20 7946 0123, wilma@contoso.example, by mail please",
                                "I don't know the rest"),
                        "no recording, submit",
                        "has started on",
                        "Please exclude the build folder on one machine and build once more.",
                        "How long does that build take now?",
                        "It is as fast as before on that machine",
                        "Send",
                        "Probably the real-time scan of object files",
                        "You can go on shipping, so we agreed on this level.",
                        "Please escalate my request to severity A: all builds have stopped and business has stopped",
                        "is filed as a new request",
                        "1. Still going on 2. Rolling back does not help 3. Yes, at all times",
                        "submit",
                        "To be sure, tomorrow we",
                        "It is solved, close it",
                        "Agreed to close",
                        "5 (very satisfied)",
                        "Send",
                        "Rated",
                        "It happens again since this morning, please reopen",
                        "is open again");
        };
    }
}
