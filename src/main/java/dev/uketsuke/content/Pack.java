package dev.uketsuke.content;

import dev.uketsuke.dialog.Wording;
import dev.uketsuke.intake.Policy;
import java.time.LocalDate;
import java.util.List;

/**
 * One pack of content, read and checked; immutable.
 *
 * @param id name of its folder, such as {@code defender-endpoint}
 * @param version as its author numbers it
 * @param hash SHA-256 of its files in hexadecimal; changes with every edit
 * @param source title of the article that it implements (#4)
 * @param rules of that article; empty when the pack does not list them
 */
public record Pack(
        String id,
        String version,
        String hash,
        Wording name,
        Wording source,
        String sourceUrl,
        LocalDate sourceDate,
        Policy policy,
        Messages messages,
        CardTemplates cards,
        Solutions solutions,
        List<Rule> rules) {
    public Pack {
        rules = List.copyOf(rules);
    }

    /** The same content under another policy. */
    public Pack with(Policy other) {
        return new Pack(
                id, version, hash, name, source, sourceUrl, sourceDate, other, messages, cards, solutions, rules);
    }
}
