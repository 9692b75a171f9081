package dev.uketsuke.conversation;

import dev.uketsuke.dialog.Answer;
import dev.uketsuke.dialog.Answered;
import dev.uketsuke.dialog.Question;
import dev.uketsuke.dialog.Slot;
import dev.uketsuke.intake.Move;
import dev.uketsuke.intake.OtherLanguage;
import dev.uketsuke.intake.Request;
import dev.uketsuke.ticket.Subject;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tools.jackson.databind.node.ObjectNode;

/** Everything that will be submitted, in the article's order, each item with a way to change it (#81). */
final class ReviewCard {
    private static final List<Integer> LENGTHS = List.of(400, 200, 100, 50, 25);
    /** Below this the values are left out of the text for readers that show no cards. */
    private static final int SHORTENED = 100;

    private static final int FIELDS = 11;
    private static final int LONGEST_QUOTE = 60;
    private static final String NOT_AGREED = "no";
    private static final Slot TITLE = new Slot("title");
    private static final Slot CONTACT_METHOD = new Slot("contact-method");
    private static final Slot SUPPORT_LANGUAGE = new Slot("support-language");
    private static final Slot NO_PHONE_CALLS = new Slot("no-phone-calls");

    private final Cards cards;
    private final Voice voice;
    private final Request request;
    private final Move.Review review;
    private final Presentation.Memory memory;
    private final SeverityCard severity;
    private final List<Question> applicable;
    private final ReviewGaps gaps;

    ReviewCard(Cards cards, Request request, Move.Review review, ZonedDateTime now, Presentation.Memory memory) {
        this.cards = cards;
        this.voice = cards.voice();
        this.request = request;
        this.review = review;
        this.memory = memory;
        this.severity = new SeverityCard(cards, request, review.suggestion(), now);
        var questionnaire = voice.pack().policy().questionnaire();
        var asked = questionnaire.applicable(request.answers());
        this.applicable = questionnaire.questions().stream()
                .filter(question -> !question.slot().equals(Slot.SEVERITY))
                .filter(question -> asked.contains(question) || given(question))
                .toList();
        this.gaps = new ReviewGaps(
                voice,
                request,
                applicable.stream()
                        .filter(question -> !given(question) && !onTheReview(question))
                        .toList());
    }

    /** The card with values as long as the limit of a message allows. */
    ObjectNode card() {
        return fitting(this::card);
    }

    /** What was submitted, to be read again; nothing left to tap. */
    ObjectNode submitted() {
        return fitting(this::submitted);
    }

    private static ObjectNode fitting(IntFunction<ObjectNode> ofLength) {
        ObjectNode card = ofLength.apply(LENGTHS.getFirst());
        for (var length : LENGTHS) {
            card = ofLength.apply(length);
            if (Cards.bytes(card) <= Cards.MOST_BYTES) {
                return card;
            }
        }
        return card;
    }

    private ObjectNode submitted(int length) {
        var texts = new ArrayList<ObjectNode>();
        texts.add(cards.text("review-field", voice.say("review.submitted")));
        applicable.stream()
                .filter(question -> question.slot().equals(TITLE))
                .forEach(question -> texts.add(cards.text("line", line(question, length, ""))));
        texts.add(cards.text("line", severity.recorded()));
        IntStream.rangeClosed(1, FIELDS)
                .boxed()
                .flatMap(field -> applicable.stream().filter(question -> question.field() == field && given(question)))
                .filter(question -> !question.slot().equals(TITLE))
                .forEach(question -> texts.add(cards.text("line", line(question, length, ""))));
        return cards.card("summary", plain(length), Map.of("texts", texts));
    }

    private String line(Question question, int length, String mark) {
        return voice.say(
                "review.line",
                Map.of("label", voice.say(question.label()), "value", value(question, length), "mark", mark));
    }

    /** The gist in a few lines: what a reader of text alone needs to decide. */
    String text() {
        var lines = new ArrayList<String>();
        lines.add(voice.say("review.intro"));
        lines.add(severity.headline());
        severity.stillOpen().ifPresent(lines::add);
        severity.openForA().ifPresent(lines::add);
        lines.add(severity.promise());
        gaps.unreachable().ifPresent(lines::add);
        severity.callsUnwanted().ifPresent(lines::add);
        gaps.otherLanguage()
                .ifPresent(sentence -> lines.add(sentence + voice.say("review.other-language-how", gaps.supported())));
        gaps.missing().ifPresent(lines::add);
        lines.add(voice.say(review.open().isEmpty() ? "review.submit-how" : "review.consent-how"));
        return String.join("\n\n", lines);
    }

    private ObjectNode card(int length) {
        var values = new HashMap<String, Object>();
        values.put("title", voice.say("review.title"));
        values.put("spoken", voice.say("review.intro"));
        values.put("severity", severity.parts());
        values.put("how", voice.say("review.how"));
        values.put("rows", rows(length));
        var hints = new ArrayList<ObjectNode>();
        gaps.unreachable().ifPresent(sentence -> hints.add(cards.text("warning", sentence)));
        gaps.missing().ifPresent(sentence -> hints.add(cards.text("warning", sentence)));
        gaps.otherLanguage()
                .map(sentence -> cards.links(
                        sentence,
                        List.of(
                                cards.link(OtherLanguage.REWRITE, voice.say("review.rewrite", gaps.supported())),
                                cards.link(SUPPORT_LANGUAGE, voice.say("review.change-language")))))
                .ifPresent(hints::add);
        gaps.attach().ifPresent(sentence -> hints.add(cards.text("line", sentence)));
        values.put("gaps", hints);
        var others = applicable.stream()
                .filter(question -> !shown(question) && !onTheReview(question))
                .map(question -> cards.link(question.slot(), voice.say(question.label())))
                .toList();
        if (!others.isEmpty()) {
            values.put("more", cards.links(voice.say("review.more"), others));
        }
        values.put(
                "questions",
                Stream.concat(review.open().stream().map(this::openQuestion), memory().stream())
                        .toList());
        values.put(
                "buttons",
                List.of(
                        cards.mainButton(Utterance.Action.SUBMIT, voice.say("button.submit")),
                        cards.button(Utterance.Action.LATER, voice.say("button.later")),
                        cards.button(Utterance.Action.HUMAN, voice.say("button.human")),
                        cards.button(Utterance.Action.CANCEL, voice.say("button.cancel"))));
        return cards.card("review", plain(length), values);
    }

    private String plain(int length) {
        var lines = new ArrayList<>(severity.reasons());
        if (length < SHORTENED) {
            return String.join("\n", lines);
        }
        var recorded = new Recorded(voice, request);
        applicable.stream()
                .filter(this::given)
                .flatMap(question -> recorded.line(question.slot()).stream())
                .forEach(line -> lines.add(line.label() + ": " + Markdown.shorten(line.value(), Math.min(length, 60))));
        return String.join("\n", lines);
    }

    private List<ObjectNode> rows(int length) {
        return IntStream.rangeClosed(1, FIELDS)
                .boxed()
                .flatMap(field -> field(field, length).stream())
                .toList();
    }

    private List<ObjectNode> field(int field, int length) {
        var parts = new ArrayList<ObjectNode>();
        applicable.stream()
                .filter(question -> question.field() == field && shown(question) && !onTheReview(question))
                .forEach(question -> parts.add(row(question, length)));
        if (!parts.isEmpty()) {
            parts.addFirst(cards.text("review-field", voice.say("field." + field)));
        }
        return parts;
    }

    private ObjectNode row(Question question, int length) {
        var texts = new ArrayList<ObjectNode>();
        texts.add(cards.text("line", line(question, length, mark(question, length))));
        notes(question).forEach(note -> texts.add(cards.text("small", note)));
        return cards.row(question.slot(), voice.say(question.label()), texts);
    }

    private String value(Question question, int length) {
        if (question.slot().equals(TITLE)) {
            return Markdown.escape(Subject.of(request, voice.language()));
        }
        var value = request.answers()
                .of(question.slot())
                .map(answered -> voice.answer(question, answered))
                .orElseGet(() -> voice.answer(question, Answer.SKIPPED));
        return value.codePointCount(0, value.length()) <= length
                ? Markdown.escape(value)
                : Markdown.escape(Markdown.cut(value, length)) + voice.say("review.whole");
    }

    /** Where an inferred value comes from; empty for one that was given on purpose. */
    private String mark(Question question, int length) {
        var answered = request.answers().of(question.slot()).orElse(null);
        return answered == null
                ? ""
                : switch (answered.provenance()) {
                    case SAID, TAPPED, PREFILLED -> "";
                    case REMEMBERED -> voice.say("review.remembered");
                    case SIGNED_IN -> voice.say("review.signed-in");
                    case INFERRED -> inferred(question, answered, length);
                };
    }

    private String inferred(Question question, Answered answered, int length) {
        var quote = answered.quote();
        return quote == null || voice.answer(question, answered.answer()).contains(quote)
                ? voice.say("review.inferred-no-quote")
                : voice.say(
                        "review.inferred",
                        Map.of("quote", Markdown.escapeShort(quote, Math.min(length, LONGEST_QUOTE))));
    }

    private List<String> notes(Question question) {
        if (question.slot().equals(TITLE)) {
            return List.of(voice.say("review.subject"));
        }
        if (question.slot().equals(SUPPORT_LANGUAGE)) {
            return OtherLanguage.toldInAnother(request) ? List.of(voice.say("review.any-language")) : List.of();
        }
        return question.slot().equals(CONTACT_METHOD)
                        && request.answers().values(CONTACT_METHOD).contains("email")
                        && !request.answers().values(NO_PHONE_CALLS).contains("yes")
                ? List.of(voice.say("review.mail-note"))
                : List.of();
    }

    /** Offers to remember the contact for the next time, or says that it is remembered; nothing without a contact. */
    private Optional<ObjectNode> memory() {
        return switch (memory) {
            case KEPT -> Optional.of(cards.text("small", voice.say("memory.how-to-forget")));
            case OFFERED ->
                RememberedContact.offered(request)
                        ? Optional.of(cards.part(
                                "input-toggle",
                                Map.of("slot", MemoryWish.SLOT.name(), "label", voice.say("memory.offer"))))
                        : Optional.empty();
            case UNSAID -> Optional.empty();
        };
    }

    private ObjectNode openQuestion(Question question) {
        var choices = question.choices().stream()
                .map(choice -> cards.choice(choice.key(), voice.say(choice.label())))
                .toList();
        // Whoever is not sure has not agreed.
        var known = answer(question) instanceof Answer.Unknown ? NOT_AGREED : null;
        return cards.choices(question.slot().name(), voice.say(question.ask()), choices, known, true);
    }

    private boolean onTheReview(Question question) {
        return review.open().contains(question);
    }

    private boolean given(Question question) {
        return answer(question) instanceof Answer.Given;
    }

    /** A title is always proposed (#10). */
    private boolean shown(Question question) {
        return question.slot().equals(TITLE) || !(answer(question) instanceof Answer.Skipped);
    }

    private Answer answer(Question question) {
        return request.answers().of(question.slot()).map(Answered::answer).orElse(Answer.SKIPPED);
    }
}
