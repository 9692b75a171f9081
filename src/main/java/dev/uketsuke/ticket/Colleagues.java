package dev.uketsuke.ticket;

import dev.uketsuke.dialog.Language;
import dev.uketsuke.dialog.Wording;
import dev.uketsuke.ticket.ActRefusedException.Reason;
import dev.uketsuke.ticket.TicketDocument.Field;
import dev.uketsuke.ticket.TicketDocument.Gap;
import dev.uketsuke.ticket.TicketDocument.Item;
import dev.uketsuke.ticket.TicketDocument.Source;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A request that goes over to a colleague of its requester: who was named, and the document with the new contact. */
public final class Colleagues {
    private static final String NAME = "contact-name";
    private static final String MAILS = "emails";
    private static final Wording NAME_LABEL = new Wording("ご担当者名", "Contact person");
    private static final Wording MAILS_LABEL = new Wording("メールアドレス", "Email addresses");

    private Colleagues() {}

    /** The colleague who was named last and is not confirmed yet. */
    public static Optional<Act.ColleagueNamed> named(List<Entry> history) {
        return history.reversed().stream()
                .map(Entry::act)
                .filter(act -> act instanceof Act.ColleagueNamed || act instanceof Act.ColleagueConfirmed)
                .findFirst()
                .flatMap(act -> act instanceof Act.ColleagueNamed named ? Optional.of(named) : Optional.empty());
    }

    /** What an agent asked after a colleague was confirmed, as long as nobody has said anything since. */
    static Optional<String> asked(List<Entry> history) {
        return history.reversed().stream()
                .map(Entry::act)
                .filter(act -> act instanceof Act.Asked
                        || act instanceof Act.OfRequester
                        || act instanceof Act.ColleagueConfirmed)
                .findFirst()
                .flatMap(act -> act instanceof Act.Asked(var text) ? Optional.of(text) : Optional.empty());
    }

    /** Who did what the requester's side did: the colleague, once one was confirmed; empty when the requester did it. */
    public static Map<Long, String> speaking(List<Entry> history, String requester) {
        var names = new HashMap<Long, String>();
        var colleague = "";
        for (var entry : history) {
            if (entry.act() instanceof Act.ColleagueConfirmed confirmed) {
                colleague = confirmed.name();
            }
            var actor = entry.actor();
            if (!colleague.isEmpty()
                    && actor.side() == Actor.Side.REQUESTER
                    && !actor.name().equals(requester)
                    && !(entry.act() instanceof Act.SaidOnDuplicate)) {
                names.put(entry.id(), colleague);
            }
        }
        return names;
    }

    /**
     * The act with the name as the requester wrote it and the contact until then.
     *
     * @throws ActRefusedException when nobody of this address was named
     */
    static Act.ColleagueConfirmed confirmed(Act.ColleagueConfirmed act, List<Entry> history, TicketDocument document) {
        var named = named(history)
                .filter(colleague -> colleague.email().equalsIgnoreCase(act.email()))
                .orElseThrow(() -> new ActRefusedException(Reason.NOBODY_NAMED));
        var before = Stream.of(NAME, MAILS)
                .flatMap(slot -> document.answer(slot).stream())
                .map(Item::display)
                .filter(display -> !display.isBlank())
                .collect(Collectors.joining(" "));
        return new Act.ColleagueConfirmed(named.name(), named.email(), before);
    }

    /** Name and first address are the colleague's; the other addresses are copies and stay. */
    static TicketDocument handed(TicketDocument document, Act.ColleagueConfirmed to) {
        var copies = document.answer(MAILS).map(Item::values).orElse(List.of()).stream()
                .skip(1)
                .filter(mail -> !mail.equalsIgnoreCase(to.email()));
        var mails = Stream.concat(Stream.of(to.email()), copies).toList();
        return answered(
                answered(document, MAILS, PortalField.MAIL, MAILS_LABEL, mails),
                NAME,
                PortalField.PHONE,
                NAME_LABEL,
                List.of(to.name()));
    }

    /** Stands where the answer stood, or would have stood: the requester may have given none, or not been asked. */
    private static TicketDocument answered(
            TicketDocument document, String slot, PortalField usual, Wording label, List<String> values) {
        var before = document.answer(slot);
        var gap =
                document.gaps().stream().filter(one -> one.slot().equals(slot)).findFirst();
        var item = new Item(
                slot,
                before.map(Item::label)
                        .or(() -> gap.map(Gap::label))
                        .orElseGet(() -> label.in(Language.ofTag(document.language()))),
                values,
                String.join(";", values),
                Source.SAID,
                null,
                before.map(Item::asked).orElse(null));
        var place = document.fields().stream()
                .filter(field -> holds(field, slot))
                .map(Field::field)
                .findFirst()
                .or(() -> gap.map(Gap::field))
                .orElse(usual.number());
        return document.with(
                document.fields().stream()
                        .map(field -> field.field() == place ? holding(field, item, FieldText.of(document)) : field)
                        .toList(),
                document.gaps().stream().filter(one -> !one.slot().equals(slot)).toList());
    }

    private static boolean holds(Field field, String slot) {
        return field.answers().stream().anyMatch(item -> item.slot().equals(slot));
    }

    private static Field holding(Field field, Item item, FieldText texts) {
        var others = field.answers();
        var answers = holds(field, item.slot())
                ? others.stream()
                        .map(one -> one.slot().equals(item.slot()) ? item : one)
                        .toList()
                : Stream.concat(Stream.of(item), others.stream()).toList();
        var text = texts.of(PortalField.of(field.field()), answers, field.wishes());
        return new Field(field.field(), field.name(), text, answers, field.wishes());
    }
}
