package dev.uketsuke.ticket;

import dev.uketsuke.dialog.Language;
import dev.uketsuke.dialog.Slot;
import dev.uketsuke.dialog.Wording;
import dev.uketsuke.intake.Request;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The subject that a request goes under: its title, or the beginning of what was said where none was proposed (#10, #11). */
public final class Subject {
    private static final int LONGEST = 60;
    private static final int LONGEST_GIVEN = 200;
    private static final Wording FALLBACK = new Wording("お問い合わせ", "Support request");
    private static final Wording PERSON = new Wording("担当者との会話を希望", "Wants to talk to a person");
    private static final Pattern SENTENCE_END = Pattern.compile("[。．！？!?\\n]|\\.(\\s|$)");
    private static final Pattern PLEASANTRY = Pattern.compile(
            "(いつも)?(大変)?お世話になって(おり)?ます|お疲れ(様|さま)です|(hi|hello|dear all|good (morning|afternoon))( there| team| all)?",
            Pattern.CASE_INSENSITIVE);

    private Subject() {}

    /** One line of at most 200 characters. */
    public static String of(Request request, Language language) {
        return request.answers()
                .value(new Slot("title"))
                .map(given -> cut(oneLine(given), LONGEST_GIVEN))
                .filter(given -> !given.isBlank())
                .or(() -> Stream.concat(request.answers().value(new Slot("issue")).stream(), words(request))
                        .map(Subject::gist)
                        .flatMap(Optional::stream)
                        .findFirst())
                .orElseGet(() -> (request.humanWanted() ? PERSON : FALLBACK).in(language));
    }

    /** What somebody says who wants a person and tells nothing else is no subject. */
    private static Stream<String> words(Request request) {
        return request.humanWanted() ? Stream.of() : request.words().stream();
    }

    private static Optional<String> gist(String text) {
        return SENTENCE_END
                .splitAsStream(text)
                .map(Subject::oneLine)
                .map(sentence -> sentence.replaceAll("[、,;:]+$", ""))
                .filter(sentence ->
                        !sentence.isBlank() && !PLEASANTRY.matcher(sentence).matches())
                .findFirst()
                .map(sentence -> cut(sentence, LONGEST));
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }

    private static String cut(String text, int longest) {
        if (text.codePointCount(0, text.length()) <= longest) {
            return text;
        }
        return text.substring(0, text.offsetByCodePoints(0, longest - 1)).strip() + "…";
    }
}
