package dev.uketsuke.understanding;

import com.google.re2j.Pattern;
import dev.uketsuke.dialog.Answer;
import dev.uketsuke.dialog.Provenance;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** An extension that is told apart from its number stays with it: 「内線は1234です」, "my extension is 1234" (#63). */
final class Extensions {
    private static final String JOINED = ";ext=";
    private static final Pattern TOLD = Pattern.compile(
            "(?:内線(?:の?番号)?|\\bext(?:ension)?\\.?(?: ?(?:number|no\\.?))?)(?: ?(?:は|が|:|=|#|is))* ?([0-9]{1,7})\\b");
    private static final Pattern ONLY = Pattern.compile(
            "^(?:(?:私|当方|こちら|電話|会社)の?)?(?:内線(?:の?番号)?|(?:(?:my|the|our|and|it'?s) )*ext(?:ension)?\\.?(?: ?(?:number|no\\.?))?)(?: ?(?:は|が|:|=|#|is))* ?[0-9]{1,7}(?:(?:番)?(?:です|になります|でお願い(?:いた)?します|へお願い(?:いた)?します|にお願い(?:いた)?します)?|(?: ?,? ?please)?)$");

    private Extensions() {}

    /** Whether words tell an extension and nothing else. */
    static boolean are(Folded said, Span words) {
        return said.has(ONLY, Phrase.edged(said, words));
    }

    /** Puts an extension to the number of this message or to the recorded one; without any it is a wish. */
    static void read(Findings findings, Context context) {
        var said = findings.said();
        if (Questions.of(context, Slots.PHONE).isEmpty()) {
            return;
        }
        Letter.of(said).own().stream()
                .flatMap(line -> said.hits(TOLD, line).stream())
                .filter(hit -> !findings.has(Slots.PHONE)
                        || !findings.span(Slots.PHONE).overlaps(hit.span()))
                .findFirst()
                .ifPresent(hit -> take(findings, hit, context));
    }

    private static void take(Findings findings, Folded.Hit hit, Context context) {
        var said = findings.said();
        var extension = said.text(hit.group(1));
        var told = findings.found().stream()
                .filter(one -> one.slot().equals(Slots.PHONE))
                .findFirst();
        if (told.isPresent()) {
            told.filter(one -> one.answer() instanceof Answer.Given)
                    .flatMap(one -> with(((Answer.Given) one.answer()).values(), extension))
                    .ifPresent(numbers -> {
                        var span = findings.span(Slots.PHONE).to(hit.span());
                        findings.without(Slots.PHONE);
                        findings.add(
                                Slots.PHONE,
                                new Answer.Given(numbers),
                                span,
                                told.get().provenance());
                    });
            return;
        }
        with(context.answers().values(Slots.PHONE), extension)
                .ifPresentOrElse(
                        numbers -> findings.add(Slots.PHONE, new Answer.Given(numbers), hit.span(), Provenance.SAID),
                        () -> wish(findings, hit.span(), context));
    }

    private static void wish(Findings findings, Span words, Context context) {
        if (Questions.of(context, Slots.CONTACT_WISHES).isPresent()
                && context.answers().values(Slots.PHONE).isEmpty()) {
            var wish = List.of(new Match(findings.said().quote(words), words));
            if (!findings.more(Slots.CONTACT_WISHES, wish)) {
                findings.add(Slots.CONTACT_WISHES, wish);
            }
        }
    }

    /** The numbers, the first of which gets the extension; empty when it has one or there is none. */
    private static Optional<List<String>> with(List<String> numbers, String extension) {
        if (numbers.isEmpty() || numbers.getFirst().contains(JOINED)) {
            return Optional.empty();
        }
        var joined = new ArrayList<>(numbers);
        joined.set(0, numbers.getFirst() + JOINED + extension);
        return Optional.of(joined);
    }
}
