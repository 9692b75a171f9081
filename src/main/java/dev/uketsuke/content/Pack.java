package dev.uketsuke.content;

import dev.uketsuke.dialog.Wording;
import dev.uketsuke.intake.Policy;
import java.time.LocalDate;

/**
 * One pack of content, read and checked; immutable.
 *
 * @param id name of its folder, such as {@code defender-endpoint}
 * @param version as its author numbers it
 * @param hash SHA-256 of its files in hexadecimal; changes with every edit
 * @param source title of the article that it implements (#4)
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
        Solutions solutions) {}
