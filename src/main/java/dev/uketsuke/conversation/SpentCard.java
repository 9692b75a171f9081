package dev.uketsuke.conversation;

import dev.uketsuke.dialog.Slot;
import dev.uketsuke.intake.Choices;
import dev.uketsuke.intake.Confirmation;
import dev.uketsuke.intake.Doubt;
import dev.uketsuke.intake.Move;
import dev.uketsuke.intake.Request;
import dev.uketsuke.intake.Splitting;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.node.ObjectNode;

/** What stays of a card that was answered: its questions with what is recorded now, nothing left to tap. */
final class SpentCard {
    private static final int LONGEST_VALUE = 200;

    private final Spent spent;
    private final Voice voice;
    private final Cards cards;
    private final Request request;

    SpentCard(Spent spent) {
        this.spent = spent;
        this.voice =
                new Voice(spent.pack(), spent.after().language(), spent.now().getZone());
        this.cards = new Cards(voice, spent.open().card());
        this.request = spent.after()
                .requests()
                .get(Math.min(spent.before().current(), spent.after().requests().size() - 1));
    }

    /** Empty when nothing of it was answered: its questions come again further down. */
    Optional<ObjectNode> card() {
        if (spent.open().asks(Slot.REVIEW)) {
            return request.handedOver() ? Optional.of(submitted()) : Optional.empty();
        }
        if (spent.before().fillingForm()) {
            return spent.after().fillingForm() ? Optional.empty() : Optional.of(filledIn());
        }
        var lines = lines();
        if (lines.isEmpty()) {
            return Optional.empty();
        }
        var texts = new ArrayList<ObjectNode>();
        for (var line : lines) {
            texts.add(cards.text("small", line.question()));
            texts.add(cards.text("line", Markdown.escapeShort(line.value(), LONGEST_VALUE)));
        }
        var plain = String.join(
                "\n",
                lines.stream()
                        .map(line -> line.question() + " " + Markdown.shorten(line.value(), LONGEST_VALUE))
                        .toList());
        return Optional.of(cards.card("summary", plain, Map.of("texts", texts)));
    }

    /** The whole form in one line: the review that follows shows every field. */
    private ObjectNode filledIn() {
        var text = voice.say("form.filled");
        return cards.card("summary", text, Map.of("texts", List.of(cards.text("line", text))));
    }

    private List<Recorded.Line> lines() {
        if (spent.open().asks(Slot.CONFIRM) && !(spent.before().doubt() instanceof Doubt.Deletion)) {
            return confirmed().stream().toList();
        }
        if (spent.before().doubt() != null && spent.decided() != null) {
            return cleared(spent.before().doubt(), spent.decided()).stream().toList();
        }
        if (spent.open().asks(Slot.CHOOSE)) {
            return chosen().stream().toList();
        }
        var recorded = new Recorded(voice, request);
        return spent.open().asks().stream()
                .flatMap(slot -> recorded.line(slot).stream())
                .toList();
    }

    private Optional<Recorded.Line> confirmed() {
        var confirming = spent.before().confirming();
        if (confirming == null || spent.decided() == null) {
            return Optional.empty();
        }
        var key = key(confirming);
        var answer = voice.say("yes".equals(spent.decided()) ? key + ".yes" : "confirm.no");
        return Optional.of(new Recorded.Line("", voice.say(key), answer));
    }

    static String key(Confirmation what) {
        return "confirm." + what.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Nothing where the same is asked again. */
    private Optional<Recorded.Line> cleared(Doubt doubt, String decided) {
        if (spent.after().doubt() != null) {
            return Optional.empty();
        }
        return Optional.of(
                switch (doubt) {
                    case Doubt.Several several ->
                        new Recorded.Line(
                                "",
                                voice.say("split.title"),
                                voice.say(
                                        "split." + decided,
                                        decided.equals(SplitAnswer.SPLIT)
                                                ? Map.of("count", count(several))
                                                : Map.of()));
                    case Doubt.Meaning _ ->
                        new Recorded.Line("", voice.say("meant.intro"), voice.say("meant." + decided));
                    case Doubt.Idle _ -> new Recorded.Line("", voice.say("idle.draft"), voice.say("idle." + decided));
                    case Doubt.Deletion _ ->
                        new Recorded.Line("", voice.say("draft.deletion"), voice.say("draft.delete." + decided));
                    case Doubt.Beside _ ->
                        new Recorded.Line("", voice.say(BesideCard.question(request)), voice.say("beside." + decided));
                });
    }

    /** How many requests it became. */
    private String count(Doubt.Several several) {
        var dropped = several.units().size()
                - Splitting.group(spent.after(), spent.after().current()).size();
        return Integer.toString(several.units().size() - Math.max(0, dropped));
    }

    private Optional<Recorded.Line> chosen() {
        return Optional.ofNullable(spent.decided())
                .filter(Choices.ALL::contains)
                .map(key -> new Recorded.Line("", voice.say("choose.intro"), voice.say("choose." + key)));
    }

    private ObjectNode submitted() {
        var review = new Move.Review(request.suggestion(spent.pack().policy()), List.of());
        return new ReviewCard(cards, request, review, spent.now(), Presentation.Memory.UNSAID).submitted();
    }
}
