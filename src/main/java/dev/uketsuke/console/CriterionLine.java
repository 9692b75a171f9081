package dev.uketsuke.console;

import dev.uketsuke.content.Pack;
import dev.uketsuke.dialog.Language;
import dev.uketsuke.severity.Criterion;
import dev.uketsuke.severity.Level;
import dev.uketsuke.ticket.TicketDocument;
import dev.uketsuke.ticket.TicketDocument.CriterionFinding;
import dev.uketsuke.ticket.TicketDocument.State;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A criterion of the severity as an agent reads it.
 *
 * @param language of the text
 * @param quote in the requester's own words; null when they said nothing of it
 */
record CriterionLine(
        Level level,
        String kind,
        State state,
        String language,
        String text,
        @Nullable String quote) {
    /** Those that decide, met ones first, in the reader's language as far as the content still has them. */
    static List<CriterionLine> of(TicketDocument document, Pack pack, Language language) {
        return Stream.of(State.values())
                .flatMap(state -> document.criteria().stream().filter(found -> found.state() == state))
                .map(found -> line(found, document, pack, language))
                .toList();
    }

    private static CriterionLine line(CriterionFinding found, TicketDocument document, Pack pack, Language language) {
        var known = written(found, document, pack);
        return new CriterionLine(
                found.level(),
                found.kind(),
                found.state(),
                known.isPresent() ? language.tag() : document.language(),
                known.map(criterion -> criterion.text().in(language)).orElse(found.text()),
                found.quote());
    }

    /** The criterion as it was when it decided: content that words it otherwise by now would tell something else. */
    private static Optional<Criterion> written(CriterionFinding found, TicketDocument document, Pack pack) {
        return pack.id().equals(document.pack().id())
                ? pack.policy().severity().criteria().stream()
                        .filter(criterion -> criterion.id().equals(found.id()))
                        .filter(criterion -> criterion
                                .text()
                                .in(Language.ofTag(document.language()))
                                .equals(found.text()))
                        .findFirst()
                : Optional.empty();
    }
}
