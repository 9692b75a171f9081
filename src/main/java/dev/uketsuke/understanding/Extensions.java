package dev.uketsuke.understanding;

import com.google.re2j.Pattern;
import dev.uketsuke.dialog.Answer;
import dev.uketsuke.dialog.Provenance;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** An extension that is told apart from its number stays with it: 「内線は1234です」, "my extension is 1234" (#63). */
final class Extensions {
    private static final String JOINED = ";ext=";
    private static final String JOINT = "(?: ?(?:は|が|:|=|#|\\bis\\b))* ?";
    private static final String NAMED_JA = "内線(?:の?番号)?" + JOINT;
    /** "ext4" names a file system: something has to stand between. */
    private static final String NAMED_EN =
            "ext(?:ension)?(?:\\.| ?(?:は|が|:|=|#)|\\b)(?: ?(?:number|no\\b\\.?))?(?:" + JOINT + ")";
    /** "Extension 1.0.3" is a version. */
    private static final String DIGITS = "([0-9]{1,7})(?:$|[^0-9a-z.]|\\.(?:$|[^0-9]))";

    private static final Pattern TOLD_JA = Pattern.compile(NAMED_JA + DIGITS);
    private static final Pattern TOLD_EN = Pattern.compile("\\b" + NAMED_EN + DIGITS);
    private static final Pattern ONLY = Pattern.compile("^(?:(?:私|当方|こちら|電話|会社)の?)?(?:" + NAMED_JA
            + "|(?:(?:my|the|our|and|it'?s) )*" + NAMED_EN
            + ")[0-9]{1,7}(?:(?:番)?(?:です|になります|でお願い(?:いた)?します|へお願い(?:いた)?します|にお願い(?:いた)?します)?|(?: ?,? ?please)?)$");
    /** What else goes by the name is told without such words. */
    private static final Cue CALLED = Cue.any(
            "電話|携帯|かけて|架電",
            "\\b(?:phone|telephone|mobile|number|call|ring|dial|reach) (?:me|us|him|her|is|no\\b|at|on)\\b|\\b(?:phone|telephone|mobile|tel)\\b[^.]{0,12}[0-9+]");

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
                .flatMap(line -> said.sentences(line).stream())
                .flatMap(sentence -> told(findings, sentence))
                .filter(hit -> !findings.has(Slots.PHONE)
                        || !findings.span(Slots.PHONE).overlaps(words(hit)))
                .findFirst()
                .ifPresent(hit -> take(findings, hit, context));
    }

    private static Stream<Folded.Hit> told(Findings findings, Span sentence) {
        var said = findings.said();
        boolean called = are(said, sentence)
                || said.has(CALLED, sentence)
                || (findings.has(Slots.PHONE) && findings.span(Slots.PHONE).overlaps(sentence));
        return Stream.concat(
                said.hits(TOLD_JA, sentence).stream(), called ? said.hits(TOLD_EN, sentence).stream() : Stream.empty());
    }

    private static Span words(Folded.Hit hit) {
        return new Span(hit.span().start(), hit.group(1).end());
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
                        var span = findings.span(Slots.PHONE).to(words(hit));
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
                        numbers -> findings.add(Slots.PHONE, new Answer.Given(numbers), words(hit), Provenance.SAID),
                        () -> wish(findings, words(hit), context));
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
