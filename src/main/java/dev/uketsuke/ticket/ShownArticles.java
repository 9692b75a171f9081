package dev.uketsuke.ticket;

import dev.uketsuke.content.Solutions;
import dev.uketsuke.dialog.Language;
import dev.uketsuke.dialog.Wording;
import dev.uketsuke.intake.Suggested;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The general solutions that were shown before the request was filed, and what came of them (#7, #29).
 *
 * @param outcome {@code solved}, {@code not-solved} or {@code skipped}
 */
public record ShownArticles(List<Shown> articles, String outcome) {
    private static final Wording LABEL = new Wording("ご案内した記事", "Articles shown");

    public ShownArticles {
        articles = List.copyOf(articles);
    }

    /** One article, by the title it had. */
    public record Shown(String topic, String title) {}

    static @Nullable ShownArticles of(@Nullable Suggested suggested, Solutions solutions, Language language) {
        if (suggested == null) {
            return null;
        }
        var verdict = suggested.verdict();
        return new ShownArticles(
                suggested.topics().stream()
                        .map(topic -> new Shown(
                                topic,
                                solutions
                                        .of(topic)
                                        .map(solution -> solution.in(language).title())
                                        .orElse(topic)))
                        .toList(),
                verdict == null
                        ? "skipped"
                        : switch (verdict) {
                            case SOLVED -> "solved";
                            case NOT_SOLVED -> "not-solved";
                        });
    }

    /** A section of the description, beside the measures that were taken. */
    String section(Language language) {
        var came = switch (outcome) {
            case "solved" -> new Wording("解決した", "solved it");
            case "not-solved" -> new Wording("解決しなかった", "did not help");
            default -> new Wording("回答なし", "passed over");
        };
        var titles = articles.stream().map(Shown::title).toList();
        return switch (language) {
            case JA -> "■ " + LABEL.ja() + "\n" + String.join("、", titles) + "（" + came.ja() + "）";
            case EN -> "■ " + LABEL.en() + "\n" + String.join(", ", titles) + " (" + came.en() + ")";
        };
    }
}
