package dev.uketsuke.ticket;

import dev.uketsuke.ticket.TicketDocument.Item;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

/**
 * Everything of a request that can be searched, folded and bounded: number, title and contact, the article's fields, what
 * the requester wrote, names of files, and what was said and noted afterwards. Of a very long history the latest counts.
 */
final class SearchText {
    static final int LONGEST = 20_000;
    private static final int LONGEST_DOCUMENT = 12_000;
    private static final List<String> FIRST = List.of("contact-name", "organization", "emails", "phone", "product");

    private SearchText() {}

    static String of(TicketDocument document, List<Act> acts) {
        var text = Folded.cut(joined(document(document)), LONGEST_DOCUMENT);
        var said = new ArrayList<String>();
        var room = LONGEST - text.length();
        for (var act : acts.reversed()) {
            var line = joined(act(act));
            if (line.isEmpty()) {
                continue;
            }
            if (line.length() >= room) {
                said.addFirst(Folded.cut(line, Math.max(room - 1, 1)));
                break;
            }
            said.addFirst(line);
            room -= line.length() + 1;
        }
        said.addFirst(text);
        return Folded.cut(String.join("\n", said), LONGEST);
    }

    private static Stream<String> document(TicketDocument document) {
        var first =
                FIRST.stream().flatMap(slot -> document.answer(slot).stream()).flatMap(SearchText::item);
        var fields = document.fields().stream()
                .flatMap(field -> Stream.of(
                                Stream.of(field.text()),
                                field.answers().stream().flatMap(SearchText::item),
                                field.wishes().stream())
                        .flatMap(texts -> texts));
        var translation = document.translation();
        var translated = translation == null
                ? Stream.<String>empty()
                : translation.texts().stream().map(TicketDocument.Translation.Text::text);
        return Stream.of(
                        Stream.of(document.number(), document.title()),
                        first,
                        phones(document),
                        fields,
                        document.words().stream(),
                        document.files().stream().map(TicketDocument.File::name),
                        document.related().stream(),
                        Stream.ofNullable(document.assessment().reason()),
                        translated)
                .flatMap(texts -> texts);
    }

    /** As they are dialled in their country, with and without what stands between the digits. */
    private static Stream<String> phones(TicketDocument document) {
        var phones = document.phones();
        if (phones == null) {
            return Stream.empty();
        }
        return phones.stream()
                .map(TicketDocument.Phone::number)
                .flatMap(number -> Stream.of(number, number.replaceAll("[^0-9]", "")));
    }

    private static Stream<String> item(Item item) {
        return Stream.concat(
                Stream.concat(Stream.of(item.display()), item.values().stream()), Stream.ofNullable(item.quote()));
    }

    private static Stream<String> act(Act act) {
        return switch (act) {
            case Act.Replied(var text, var files) -> with(text, files);
            case Act.Said(var text, var files) -> with(text, files);
            case Act.SaidOnDuplicate(var _, var text, var files) -> with(text, files);
            case Act.Asked(var text) -> Stream.of(text);
            case Act.Noted(var text) -> Stream.of(text);
            case Act.Released(var memo) -> Stream.of(memo);
            case Act.Reassigned(var to, var memo) -> Stream.of(to, memo);
            case Act.SeverityChanged(var _, var reason) -> Stream.of(reason);
            case Act.ConsentAsked(var summary) -> Stream.of(summary);
            case Act.Filed filed -> Stream.of(filed.number());
            case Act.Reopened(var reason) -> Stream.of(reason);
            case Act.Linked(var number) -> Stream.of(number);
            case Act.ColleagueNamed(var name, var email) -> Stream.of(name, email);
            case Act.ColleagueConfirmed(var name, var email, var before) -> Stream.of(name, email, before);
            case Act.Merged(var number) -> Stream.of(number);
            case Act.DuplicateJoined(var number) -> Stream.of(number);
            case Act.SplitOff part -> Stream.of(part.number(), part.title());
            case Act.OriginalClosed(var number) -> Stream.of(number);
            case Act.SplitFrom(var number) -> Stream.of(number);
            case Act.Raised(var number) -> Stream.of(number);
            case Act.Rated(var _, var comment) -> Stream.of(comment);
            case Act.Opened _,
                    Act.Claimed _,
                    Act.Contacted _,
                    Act.SecretPurged _,
                    Act.ReleaseProposed _,
                    Act.CloseAnnounced _,
                    Act.Closed _,
                    Act.Consented _,
                    Act.Solved _,
                    Act.Declined _,
                    Act.ReleaseAgreed _,
                    Act.ReleaseDeclined _ -> Stream.empty();
        };
    }

    private static Stream<String> with(String text, List<Act.Attached> files) {
        return Stream.concat(Stream.of(text), files.stream().map(Act.Attached::name));
    }

    private static String joined(Stream<String> texts) {
        var lines = new LinkedHashSet<String>();
        texts.filter(Objects::nonNull)
                .map(Folded::text)
                .filter(line -> !line.isEmpty())
                .forEach(lines::add);
        return String.join("\n", lines);
    }
}
