package dev.uketsuke.understanding;

import com.google.re2j.Pattern;
import dev.uketsuke.intake.Found;
import dev.uketsuke.privacy.SecretGuard;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A text as it may leave the house: without signature, greetings, phone numbers, mail addresses and the names that are
 * recognised, for which placeholders stand.
 */
final class Nameless {
    private static final SecretGuard GUARD = new SecretGuard();
    private static final Pattern NAME = Pattern.compile("[^、。,.\\s]{1,30} ?と申します|\\bmy name is [a-z'-]+(?: [a-z'-]+)?");

    private final String text;
    private final Map<String, String> originals;

    /** What a placeholder stands for: chars of the original. */
    private record Hidden(String kind, int start, int end) {}

    private Nameless(String text, Map<String, String> originals) {
        this.text = text;
        this.originals = originals;
    }

    /** @param contacts values read offline that say who somebody is or where they are reached */
    static Nameless of(Folded said, List<Found> contacts, Structures structures) {
        var own = Letter.of(said).own();
        var body = new Span(0, own.isEmpty() ? 0 : own.getLast().end());
        var others = said.lines(body).stream().filter(line -> !own.contains(line));
        var named = contacts.stream()
                .flatMap(found -> found.places().stream())
                .map(place -> new Hidden("CONTACT", place.start(), place.end()));
        var recognised = Stream.of(
                        structures.mails().find(said, body).stream().map(mail -> hidden("EMAIL", said, mail.span())),
                        structures.phones().find(said, body).stream().map(phone -> hidden("PHONE", said, phone.span())),
                        others.map(line -> hidden("ASIDE", said, line)),
                        said.hits(NAME, body).stream().map(hit -> hidden("NAME", said, hit.span())),
                        said.sentences(body).stream()
                                .filter(sentence -> Courtesies.is(said, sentence))
                                .map(sentence -> hidden("GREETING", said, sentence)))
                .flatMap(one -> one);
        return replaced(said.quote(body), Stream.concat(recognised, named));
    }

    private static Hidden hidden(String kind, Folded said, Span span) {
        var place = said.place("", span);
        return new Hidden(kind, place.start(), place.end());
    }

    private static Nameless replaced(String body, Stream<Hidden> hidden) {
        var originals = new LinkedHashMap<String, String>();
        var text = new StringBuilder();
        int at = 0;
        for (var one : apart(hidden.filter(one -> one.end() <= body.length()))) {
            var placeholder = "[" + one.kind() + "_" + (originals.size() + 1) + "]";
            originals.put(placeholder, body.substring(one.start(), one.end()));
            text.append(body, at, one.start()).append(placeholder);
            at = one.end();
        }
        text.append(body, at, body.length());
        // Secrets were masked when the message came in; what the requester has put back since is hidden again here.
        return new Nameless(GUARD.mask(text.toString()).text(), originals);
    }

    /** In order, those that overlap made one. */
    private static List<Hidden> apart(Stream<Hidden> hidden) {
        var apart = new ArrayList<Hidden>();
        hidden.sorted(Comparator.comparingInt(Hidden::start)).forEach(one -> {
            if (!apart.isEmpty() && one.start() < apart.getLast().end()) {
                var last = apart.removeLast();
                apart.add(new Hidden(last.kind(), last.start(), Math.max(last.end(), one.end())));
            } else {
                apart.add(one);
            }
        });
        return apart;
    }

    String text() {
        return text;
    }

    /** A piece of this text in the requester's own words. */
    String own(String quote) {
        var own = quote;
        for (var original : originals.entrySet()) {
            own = own.replace(original.getKey(), original.getValue());
        }
        return own;
    }
}
