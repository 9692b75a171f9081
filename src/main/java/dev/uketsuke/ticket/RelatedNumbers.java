package dev.uketsuke.ticket;

import dev.uketsuke.dialog.Language;
import dev.uketsuke.ticket.TicketDocument.Field;
import dev.uketsuke.ticket.TicketDocument.Gap;
import dev.uketsuke.ticket.TicketDocument.Item;
import dev.uketsuke.ticket.TicketDocument.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Adds the number of a related request to a document that was written before that number was given out (#31). */
final class RelatedNumbers {
    private static final String SLOT = "related-requests";

    private RelatedNumbers() {}

    static TicketDocument adding(TicketDocument document, String number) {
        if (document.related().contains(number)) {
            return document;
        }
        return document.related(
                with(document.related(), number),
                document.fields().stream()
                        .map(field -> field.field() == PortalField.DESCRIPTION.number()
                                ? described(field, document, number)
                                : field)
                        .toList(),
                document.gaps().stream().filter(gap -> !gap.slot().equals(SLOT)).toList());
    }

    private static Field described(Field field, TicketDocument document, String number) {
        var before = field.answers().stream()
                .filter(item -> item.slot().equals(SLOT))
                .findFirst();
        var label = before.map(Item::label)
                .or(() -> document.gaps().stream()
                        .filter(gap -> gap.slot().equals(SLOT))
                        .map(Gap::label)
                        .findFirst());
        return label.map(named -> described(field, before, named, number, separator(document)))
                .orElse(field);
    }

    private static Field described(Field field, Optional<Item> before, String label, String number, String separator) {
        var values = with(before.map(Item::values).orElse(List.of()), number);
        var item = new Item(
                SLOT,
                label,
                values,
                String.join(separator, values),
                Source.PREFILLED,
                null,
                before.map(Item::asked).orElse(null));
        var answers = Stream.concat(
                        field.answers().stream().filter(one -> !one.slot().equals(SLOT)), Stream.of(item))
                .toList();
        var shown = before.map(Item::display).filter(display -> !display.isEmpty());
        var text = shown.map(display ->
                        field.text().replace("■ " + label + "\n" + display, "■ " + label + "\n" + item.display()))
                .orElseGet(() -> field.text() + "\n\n■ " + label + "\n" + item.display());
        return new Field(field.field(), field.name(), text, answers, field.wishes());
    }

    private static String separator(TicketDocument document) {
        return document.language().equals(Language.JA.tag()) ? "、" : ", ";
    }

    private static List<String> with(List<String> numbers, String number) {
        var more = new ArrayList<>(numbers);
        more.add(number);
        return more;
    }
}
