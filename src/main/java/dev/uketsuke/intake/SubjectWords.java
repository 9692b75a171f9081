package dev.uketsuke.intake;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The one of several requests of whose title alone a text has words. */
public final class SubjectWords {
    private static final int LONGEST = 2_000;
    private static final Pattern WORD =
            Pattern.compile("[\\p{IsLatin}\\p{Nd}]{3,}|[\\p{IsKatakana}ー]{3,}|\\p{IsHan}{2,}");

    /** Words that titles have whatever they are about. */
    private static final Set<String> OF_ANY = Set.of("""
            about after again also all and any are been before but can cannot case change changed changes check
            checked close closed does error errors fails fixed for from happens has have how into issue its more not
            now one only open our out please problem question request resolved restart restarted setting settings
            shows since solved still stop stops thank thanks that the them there these they this those today until
            update updated was what when where which while who with work working works would yesterday you your
            エラー トラブル 一部 事象 以降 作業 使用 再起動 利用 削除 原因 回答 変更 実施 実行 対処 対応 影響 手順 方法
            更新 昨日 業務 状況 現在 現象 発生 画面 相談 確認 表示 今日 今朝 解決 解消 設定 調査 質問 起動 追加 連絡
            問題 案内 不具合
            端末""".split("\\s+"));

    private static final Set<String> LINUX = Set.of(
            "almalinux",
            "amazonlinux",
            "centos",
            "debian",
            "fedora",
            "redhat",
            "rhel",
            "rocky",
            "sles",
            "suse",
            "ubuntu");

    private SubjectWords() {}

    public static <T> Optional<T> only(List<T> requests, Function<T, String> title, String text) {
        var said = words(text);
        var fitting = requests.stream()
                .filter(request -> words(title.apply(request)).stream()
                        .anyMatch(word -> said.contains(word)
                                && requests.stream()
                                        .filter(other -> !other.equals(request))
                                        .noneMatch(other ->
                                                words(title.apply(other)).contains(word))))
                .toList();
        return fitting.size() == 1 ? Optional.of(fitting.getFirst()) : Optional.empty();
    }

    private static Stream<String> andItsPlatform(String word) {
        if (LINUX.contains(word)) {
            return Stream.of(word, "linux");
        }
        return word.equals("macos") ? Stream.of(word, "mac") : Stream.of(word);
    }

    private static Set<String> words(String text) {
        var folded = Normalizer.normalize(text.substring(0, Math.min(text.length(), LONGEST)), Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT);
        return WORD.matcher(folded)
                .results()
                .map(MatchResult::group)
                .filter(word -> !OF_ANY.contains(word))
                .flatMap(SubjectWords::andItsPlatform)
                .collect(Collectors.toSet());
    }
}
