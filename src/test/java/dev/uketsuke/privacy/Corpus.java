package dev.uketsuke.privacy;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.json.JsonMapper;

/**
 * Messages written by hand, with the secrets between {@code ⟦} and {@code ⟧}; all values are invented. A {@code ¦}
 * stands where what has the form of a real provider's token is joined, so that no scanner takes the file for a leak.
 *
 * @param kind what is to be hidden; {@code NONE} for a message without secrets
 * @param text as it is typed
 * @param secrets as they stand in the text
 */
public record Corpus(String kind, String text, List<Secret> secrets) {
    /** Where a secret stands in the text, in chars. */
    public record Secret(String value, int start, int end) {}

    /** Those the rules were made with. */
    public static List<Corpus> open() {
        return read("open.jsonl");
    }

    /** Those that are only counted: no rule may be made because of one of them. */
    public static List<Corpus> sealed() {
        return read("sealed.jsonl");
    }

    private static List<Corpus> read(String file) {
        try (InputStream in = Corpus.class.getResourceAsStream("/privacy/" + file)) {
            var lines = new String(java.util.Objects.requireNonNull(in, file).readAllBytes(), StandardCharsets.UTF_8);
            return lines.lines().map(Corpus::of).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Corpus of(String line) {
        var json = JsonMapper.shared().readTree(line);
        var form = json.path("form").asString("");
        var kind = json.path("kind").asString() + (form.isEmpty() ? "" : "/" + form);
        var marked = OnboardingPackage.in(json.path("text").asString().replace("¦", ""));
        var text = new StringBuilder();
        var secrets = new ArrayList<Secret>();
        for (var piece : marked.split("⟦", -1)) {
            var end = piece.indexOf('⟧');
            if (end >= 0) {
                secrets.add(new Secret(piece.substring(0, end), text.length(), text.length() + end));
            }
            text.append(piece.replace("⟧", ""));
        }
        return new Corpus(kind, text.toString(), secrets);
    }
}
