package dev.uketsuke.understanding;

import dev.uketsuke.dialog.Question;
import java.util.stream.Stream;

/** A name with numbers and addresses beside it, 「連絡先：山田太郎 03-1234-5678」: each is taken as what it is. */
final class BesideName {
    private BesideName() {}

    /** Takes the numbers and addresses beside a name that was asked for; returns the name. */
    static Span without(Findings findings, Question question, Span value, Structures structures) {
        var said = findings.said();
        if (!question.slot().equals(Slots.CONTACT_NAME)) {
            return value;
        }
        var mails = structures.mails().find(said, value);
        var phones = structures.phones().find(said, value);
        findings.add(Slots.EMAILS, mails);
        findings.add(Slots.PHONE, phones);
        var addresses =
                Stream.concat(mails.stream(), phones.stream()).map(Match::span).toList();
        return value.without(addresses).stream()
                .map(rest -> Phrase.edged(said, rest))
                .filter(rest -> rest.start() < rest.end())
                .findFirst()
                .orElse(value);
    }
}
