package dev.uketsuke.ticket;

import dev.uketsuke.dialog.Language;
import dev.uketsuke.severity.Level;
import dev.uketsuke.ticket.TicketDocument.File;
import dev.uketsuke.ticket.TicketDocument.Item;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What goes into a field of the form as it stands, put together from its answers. */
record FieldText(
        Language language,
        String title,
        Level level,
        List<File> files,
        @Nullable ShownArticles articles) {
    static FieldText of(TicketDocument document) {
        return new FieldText(
                Language.ofTag(document.language()),
                document.title(),
                document.severity(),
                document.files(),
                document.articles());
    }

    String of(PortalField field, List<Item> items, List<String> wishes) {
        return switch (field) {
            case TITLE -> title;
            case DESCRIPTION -> description(items, wishes);
            case SEVERITY -> level.name();
            case FILES -> lines(Stream.concat(files.stream().map(File::name), passingOn(items)));
            case PHONE -> labelled(items, "phone");
            case METHOD ->
                lines(items.stream()
                        .filter(item -> item.slot().equals("contact-method"))
                        .map(Item::display));
            case PRODUCT, MAIL, RECORDING, REGION, ACCESSIBILITY ->
                lines(items.stream().map(Item::display));
        };
    }

    /** The answer of one slot, then the others of the field by name. */
    private static String labelled(List<Item> items, String first) {
        return lines(items.stream()
                .filter(item -> !item.display().isEmpty())
                .sorted(Comparator.comparing(item -> !item.slot().equals(first)))
                .map(item -> item.slot().equals(first) ? item.display() : item.label() + ": " + item.display()));
    }

    private static Stream<String> passingOn(List<Item> items) {
        return items.stream()
                .filter(item -> item.slot().equals("may-leave-company")
                        && !item.display().isEmpty())
                .map(item -> item.label() + ": " + item.display());
    }

    private static String lines(Stream<String> lines) {
        return lines.filter(line -> !line.isEmpty()).collect(Collectors.joining("\n"));
    }

    private String description(List<Item> items, List<String> wishes) {
        var sections = new ArrayList<String>();
        items.stream()
                .filter(item -> !item.display().isEmpty())
                .map(item -> "■ " + item.label() + "\n" + item.display())
                .forEach(sections::add);
        if (articles != null) {
            sections.add(articles.section(language));
        }
        if (!wishes.isEmpty()) {
            sections.add(String.join("\n", wishes));
        }
        return String.join("\n\n", sections);
    }
}
