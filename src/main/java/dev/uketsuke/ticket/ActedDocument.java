package dev.uketsuke.ticket;

/** What acts change in the document of their request. */
final class ActedDocument {
    private ActedDocument() {}

    static TicketDocument of(Ticket before, Act act) {
        var document = before.document();
        return switch (act) {
            case Act.SeverityChanged(var to, var _) -> document.at(to);
            case Act.ReleaseAgreed _
            when before.standing().release() != null ->
                document.at(before.standing().release());
            case Act.ColleagueConfirmed colleague -> Colleagues.handed(document, colleague);
            case Act.Raised(var other) -> RelatedNumbers.adding(document, other);
            case Act.Linked(var other) -> RelatedNumbers.adding(document, other);
            case Act.Merged(var other) -> RelatedNumbers.adding(document, other);
            case Act.DuplicateJoined(var other) -> RelatedNumbers.adding(document, other);
            case Act.SplitOff part -> RelatedNumbers.adding(document, part.number());
            case Act _ -> document;
        };
    }
}
