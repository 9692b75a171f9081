package dev.uketsuke.command.simulation;

import dev.uketsuke.dialog.Language;

/** What every requester says in the same words, whatever is asked. */
record Sayings(
        String unknown,
        String why,
        String back,
        String split,
        String keep,
        String yes,
        String notSolved,
        String skip,
        String change,
        String submit,
        String recording,
        String noRecording) {
    static Sayings in(Language language) {
        return switch (language) {
            case JA ->
                new Sayings(
                        "わかりません",
                        "なぜそれが必要なのですか。",
                        "お待たせしました。続けます。",
                        "分けてください",
                        "1件のままでお願いします",
                        "はい",
                        "記事では解決しませんでした",
                        "この質問は飛ばしてください",
                        "%sは%sに訂正します",
                        "この内容で送信します。",
                        "通話の記録に同意します。",
                        "通話の記録には同意しません。");
            case EN ->
                new Sayings(
                        "I don't know",
                        "Why do you need to know that?",
                        "Sorry for the delay, let's go on.",
                        "Please split them",
                        "Keep it as one please",
                        "Yes",
                        "The article did not solve it",
                        "Skip this question please",
                        "Correction: %s is %s",
                        "Submit it as it is.",
                        "Recording is fine with me.",
                        "No recording please.");
        };
    }
}
