package dev.uketsuke.content;

import java.util.List;

/**
 * A general solution in one language (#7).
 *
 * @param symptoms what a requester would say
 * @param diagnostics what to attach to a request about it; may hold {@code `code`}
 * @param sources https addresses of what it was written from
 * @param body Markdown: a numbered step a line
 */
public record Article(
        String title, List<String> symptoms, List<String> diagnostics, List<String> sources, String body) {
    public Article {
        symptoms = List.copyOf(symptoms);
        diagnostics = List.copyOf(diagnostics);
        sources = List.copyOf(sources);
    }
}
