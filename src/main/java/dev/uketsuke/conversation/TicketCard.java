package dev.uketsuke.conversation;

import dev.uketsuke.dialog.Slot;
import dev.uketsuke.ticket.Act;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tools.jackson.databind.node.ObjectNode;

/**
 * A card about a request that the agents have: what is asked there may be answered long after, whatever else was said in
 * between.
 *
 * @param number of the request
 * @param place sets it apart from others of its kind
 */
record TicketCard(String number, Kind kind, long place) {
    static final Slot ANSWER = new Slot("answer");
    static final Slot SCORE = new Slot("score");
    static final Slot COMMENT = new Slot("comment");
    static final String BY_DESK = "by-desk";
    static final String OURSELVES = "ourselves";
    static final int BEST = 5;

    /** The end of what stands for any card of one kind; no id of a card ends so. */
    static final String ANY = ".";

    private static final int LONGEST_ANSWER = 200;

    private static final Pattern ID = Pattern.compile("(REQ-[0-9]{4}-[0-9]{6,12})\\.([a-z]+)\\.([0-9]{1,18})");

    /** What it asks. */
    enum Kind {
        /** Whether the request may be closed (#84). */
        CONSENT,
        /** The same, of somebody who has said that it is solved: by what (#82). */
        SOLVED,
        /** Whether severity A ends after recovery (#58). */
        RELEASE,
        /** What an agent asked. */
        QUESTION,
        /** How the handling was (#86). */
        SURVEY,
        /** Whether a closed request is opened again. */
        REOPEN
    }

    String id() {
        return number + "." + kind.name().toLowerCase(Locale.ROOT) + "." + place;
    }

    /** The beginning of the ids of one kind of card about a request. */
    private static String any(String number, Kind kind) {
        return number + "." + kind.name().toLowerCase(Locale.ROOT) + ANY;
    }

    /** The card of an id; empty for one of another sort. */
    static Optional<TicketCard> of(String id) {
        var parts = ID.matcher(id);
        return parts.matches()
                ? Stream.of(Kind.values())
                        .filter(kind -> kind.name().toLowerCase(Locale.ROOT).equals(parts.group(2)))
                        .findFirst()
                        .map(kind -> new TicketCard(parts.group(1), kind, Long.parseLong(parts.group(3))))
                : Optional.empty();
    }

    /** What {@code channelData.intake} says of it. */
    Message.IntakeData intake() {
        var asks = switch (kind) {
            case CONSENT, SOLVED, RELEASE, REOPEN -> List.of(Slot.CONFIRM.name());
            case QUESTION -> List.of(ANSWER.name());
            case SURVEY -> List.of(SCORE.name());
        };
        return new Message.IntakeData(asks, 1, 1, id(), List.of(number));
    }

    /** The card as it is sent; what it asks stands in the text of its message. */
    ObjectNode card(Voice voice, String plain) {
        var cards = new Cards(voice, id());
        return switch (kind) {
            case CONSENT -> yesOrNo(cards, plain, "ticket.consent");
            case SOLVED ->
                decision(
                        cards,
                        plain,
                        cards.choosing(BY_DESK, voice.say("ticket.solved.by-desk")),
                        cards.choosing(OURSELVES, voice.say("ticket.solved.ourselves")),
                        cards.button(Utterance.Action.NO, voice.say("ticket.solved.no")));
            case RELEASE -> yesOrNo(cards, plain, "ticket.release");
            case REOPEN -> yesOrNo(cards, plain, "ticket.reopen");
            case QUESTION ->
                filled(
                        cards,
                        plain,
                        List.of(cards.part(
                                "input-long-text",
                                Map.of("slot", ANSWER.name(), "label", voice.say("ticket.answer.label")))),
                        voice.say("ticket.answer.send"));
            case SURVEY -> filled(cards, plain, survey(cards), voice.say("ticket.survey.send"));
        };
    }

    /** The card gives way to its answer; what it was asked with stays. */
    Outcome.Replacement answered(Voice voice, Act act) {
        return new Outcome.Replacement(id(), summary(voice, act), true);
    }

    /** The latest card of one kind about a request gives way to an answer that was given in words. */
    static Outcome.Replacement answered(String number, Kind kind, Voice voice, Act act) {
        return new Outcome.Replacement(any(number, kind), new TicketCard(number, kind, 0).summary(voice, act), true);
    }

    private Message summary(Voice voice, Act act) {
        var text = Markdown.escapeShort(chosen(voice, act), LONGEST_ANSWER);
        var cards = new Cards(voice, id());
        var card = cards.card("summary", text, Map.of("texts", List.of(cards.text("line", text))));
        return new Message(Message.From.BOT, "", card.toString(), List.of(), List.of(), null, null);
    }

    private String chosen(Voice voice, Act act) {
        return switch (act) {
            case Act.Said said -> said.text();
            case Act.Rated(var score, var comment) ->
                voice.say("ticket.survey." + score) + (comment.isBlank() ? "" : " " + comment);
            case Act.Consented(var how) ->
                how == null ? voice.say("ticket.consent.yes") : voice.say("ticket.solved." + how);
            case Act.Declined _ -> voice.say(kind == Kind.SOLVED ? "ticket.solved.no" : "ticket.consent.no");
            case Act.ReleaseAgreed _ -> voice.say("ticket.release.yes");
            case Act.ReleaseDeclined _ -> voice.say("ticket.release.no");
            case Act.Reopened _ -> voice.say("ticket.reopen.yes");
            case Act _ -> "";
        };
    }

    private static List<ObjectNode> survey(Cards cards) {
        var voice = cards.voice();
        var choices = IntStream.iterate(BEST, score -> score > 0, score -> score - 1)
                .mapToObj(Integer::toString)
                .map(score -> cards.choice(score, voice.say("ticket.survey." + score)))
                .toList();
        return List.of(
                cards.choices(SCORE.name(), voice.say("ticket.survey.score"), choices, null, false),
                cards.part(
                        "input-long-text",
                        Map.of("slot", COMMENT.name(), "label", voice.say("ticket.survey.comment"))));
    }

    private static ObjectNode yesOrNo(Cards cards, String plain, String key) {
        return decision(
                cards,
                plain,
                cards.button(Utterance.Action.YES, cards.voice().say(key + ".yes")),
                cards.button(Utterance.Action.NO, cards.voice().say(key + ".no")));
    }

    private static ObjectNode decision(Cards cards, String plain, ObjectNode... buttons) {
        return cards.card("decision", plain, Map.of("buttons", List.of(buttons)));
    }

    private static ObjectNode filled(Cards cards, String plain, List<ObjectNode> inputs, String send) {
        return cards.card(
                "ticket",
                plain,
                Map.of("items", inputs, "buttons", List.of(cards.mainButton(Utterance.Action.ANSWER, send))));
    }
}
