package dev.uketsuke.understanding;

import dev.uketsuke.dialog.Answer;
import dev.uketsuke.dialog.Question;
import dev.uketsuke.dialog.Slot;
import java.util.List;
import java.util.stream.Stream;

/** A sentence that says who is reached and where, whatever was asked: 「佐藤一郎、営業部、090-…、メールで」 (#63 to #69). */
final class ContactLine {
    private static final List<Slot> REACHED_BY = List.of(Slots.PHONE, Slots.EMAILS);

    private final Structures structures;
    private final ContactWords words;
    private final TypeCues types = new TypeCues();

    ContactLine(Structures structures, ContactWords words) {
        this.structures = structures;
        this.words = words;
    }

    /** Takes such sentences while nobody asks for a contact; returns the others. */
    List<Span> read(Findings findings, List<Span> sentences, Context context) {
        if (Stream.concat(ContactDetails.SLOTS.stream(), REACHED_BY.stream()).anyMatch(findings::asked)) {
            return sentences;
        }
        return sentences.stream()
                .filter(sentence -> {
                    var contact = is(findings.said(), sentence, context);
                    if (contact) {
                        take(findings, sentence, context);
                    }
                    return !contact;
                })
                .toList();
    }

    /** Whether a message says nothing else. */
    boolean only(Folded said, Context context) {
        var sentences = said.sentences(said.all());
        return sentences.stream().anyMatch(sentence -> is(said, sentence, context) || words.is(said, sentence, context))
                && sentences.stream()
                        .allMatch(sentence -> is(said, sentence, context)
                                || words.is(said, sentence, context)
                                || Courtesies.is(said, sentence));
    }

    private boolean is(Folded said, Span sentence, Context context) {
        var method = Questions.of(context, Slots.CONTACT_METHOD);
        var pieces = ContactDetails.pieces(said, sentence);
        return pieces.size() > 1
                && pieces.stream().anyMatch(piece -> reaches(said, piece))
                && pieces.stream()
                        .allMatch(piece -> reaches(said, piece)
                                || ContactDetails.mayBe(said, piece)
                                || method.filter(question -> chosen(said, piece, question))
                                        .isPresent())
                && types.read(said, sentence).isEmpty();
    }

    private boolean reaches(Folded said, Span piece) {
        return !structures.mails().find(said, piece).isEmpty()
                || !structures.phones().find(said, piece).isEmpty();
    }

    private void take(Findings findings, Span sentence, Context context) {
        var said = findings.said();
        findings.add(Slots.EMAILS, structures.mails().find(said, sentence));
        findings.add(Slots.PHONE, structures.phones().find(said, sentence));
        ContactDetails.read(findings, List.of(sentence), Questions.all(context));
        Questions.of(context, Slots.CONTACT_METHOD)
                .ifPresent(question -> ContactDetails.pieces(said, sentence).stream()
                        .filter(piece -> !findings.uses(piece) && chosen(said, piece, question))
                        .forEach(piece -> findings.add(
                                question.slot(),
                                Answer.of(Choices.in(said, piece, question)
                                        .getFirst()
                                        .value()),
                                piece)));
        findings.deliberate(sentence);
    }

    private static boolean chosen(Folded said, Span piece, Question question) {
        return Choices.in(said, piece, question).size() == 1;
    }
}
