package dev.uketsuke.conversation;

import dev.uketsuke.dialog.Answer;
import dev.uketsuke.dialog.Answered;
import dev.uketsuke.dialog.Asking;
import dev.uketsuke.dialog.Question;
import dev.uketsuke.dialog.Slot;
import dev.uketsuke.intake.Diagnostics;
import dev.uketsuke.intake.NoCalls;
import dev.uketsuke.intake.OtherLanguage;
import dev.uketsuke.intake.Request;
import dev.uketsuke.severity.Level;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a request still lacks when it is looked over before the submission, each in a sentence.
 *
 * @param open questions that apply and have no answer
 */
record ReviewGaps(Voice voice, Request request, List<Question> open) {
    private static final Slot CONTACT_METHOD = new Slot("contact-method");
    private static final Slot SUPPORT_LANGUAGE = new Slot("support-language");

    ReviewGaps {
        open = List.copyOf(open);
    }

    /** What was asked and not answered, and what of it costs a round trip. */
    Optional<String> missing() {
        var gaps = open.stream()
                .filter(question -> question.asking() == Asking.ASK && !spared(question))
                .toList();
        if (gaps.isEmpty()) {
            return Optional.empty();
        }
        var missing = voice.say("review.gaps", Map.of("labels", labels(gaps)));
        var needed = urgent()
                ? List.<Question>of()
                : gaps.stream()
                        .filter(question -> question.neededToBegin() && skipped(question))
                        .toList();
        return Optional.of(
                needed.isEmpty()
                        ? missing
                        : missing + "\n\n" + voice.say("review.round-trip", Map.of("labels", labels(needed))));
    }

    /** What keeps us from getting in touch (#57, #72). */
    Optional<String> unreachable() {
        var missing = request.missingForA(voice.pack().policy()).stream()
                .flatMap(slot -> voice.pack().policy().question(slot).stream())
                .toList();
        if (!missing.isEmpty()) {
            return Optional.of(voice.say("review.needed-for-a", Map.of("labels", labels(missing))));
        }
        return request.reachable() ? Optional.empty() : Optional.of(voice.say("review.no-contact"));
    }

    /** The texts do not stand in the language of support (#79, C6). */
    Optional<String> otherLanguage() {
        return OtherLanguage.toRewrite(request, voice.pack().policy()).isEmpty()
                ? Optional.empty()
                : Optional.of(voice.say("review.other-language", supported()));
    }

    /** The language of support, to be named in a sentence. */
    Map<String, String> supported() {
        var language = voice.pack()
                .policy()
                .question(SUPPORT_LANGUAGE)
                .flatMap(question ->
                        request.answers().of(SUPPORT_LANGUAGE).map(one -> voice.answer(question, one.answer())));
        return Map.of("language", language.orElse(""));
    }

    /** What speeds up the investigation, by the symptom. */
    Optional<String> attach() {
        return Diagnostics.topic(request)
                .flatMap(voice.pack().solutions()::of)
                .map(solution -> solution.in(voice.language()).diagnostics())
                .filter(items -> !items.isEmpty())
                .map(items -> voice.say(
                        "knowledge.attach",
                        Map.of(
                                "items",
                                voice.list(
                                        items.stream().map(ArticlesCard::plain).toList()))));
    }

    /** With severity A there is but one way to be contacted (#72). */
    private boolean spared(Question question) {
        return (urgent() && question.slot().equals(CONTACT_METHOD))
                || NoCalls.spare(request, voice.pack().policy(), question.slot());
    }

    private boolean urgent() {
        return request.level(voice.pack().policy()) == Level.A;
    }

    private boolean skipped(Question question) {
        return request.answers().of(question.slot()).map(Answered::answer).orElse(Answer.SKIPPED)
                instanceof Answer.Skipped;
    }

    private String labels(List<Question> questions) {
        return voice.list(
                questions.stream().map(question -> voice.say(question.label())).toList());
    }
}
