package dev.uketsuke.ticket;

import dev.uketsuke.ticket.TicketDocument.Assessment;
import dev.uketsuke.ticket.TicketDocument.Field;
import dev.uketsuke.ticket.TicketDocument.Promise;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What is left of a document when its requester's data is erased: nothing that they said or that tells who they are. */
final class ErasedDocument {
    private static final String TITLE = "[ERASED]";

    private ErasedDocument() {}

    static TicketDocument of(TicketDocument document, String nobody) {
        var assessment = document.assessment();
        var promise = document.promise();
        return new TicketDocument(
                document.schemaVersion(),
                document.number(),
                TITLE,
                document.severity(),
                new Assessment(assessment.suggested(), assessment.chosen(), assessment.overridden(), null),
                document.submittedAt().withOffsetSameInstant(ZoneOffset.UTC),
                "UTC",
                document.language(),
                document.channel(),
                nobody,
                false,
                document.pack(),
                new Promise(
                        promise.promised(),
                        utc(promise.due()),
                        promise.plan(),
                        promise.planName(),
                        promise.aroundTheClock()),
                document.fields().stream()
                        .map(field -> new Field(field.field(), field.name(), "", List.of(), List.of()))
                        .toList(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null,
                List.of(),
                List.of(),
                null,
                null,
                null,
                null,
                null,
                null);
    }

    private static @Nullable OffsetDateTime utc(@Nullable OffsetDateTime moment) {
        return moment == null ? null : moment.withOffsetSameInstant(ZoneOffset.UTC);
    }
}
