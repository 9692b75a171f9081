package dev.uketsuke.conversation;

import dev.uketsuke.attachment.Attachment;
import dev.uketsuke.content.Pack;
import dev.uketsuke.dialog.Language;
import dev.uketsuke.dialog.Slot;
import dev.uketsuke.intake.Confirmation;
import dev.uketsuke.intake.Departure;
import dev.uketsuke.intake.Intake;
import dev.uketsuke.intake.Intent;
import dev.uketsuke.intake.Move;
import dev.uketsuke.intake.Remark;
import dev.uketsuke.intake.Request;
import dev.uketsuke.intake.Suggested;
import dev.uketsuke.requester.Identity;
import dev.uketsuke.servicelevel.FirstResponse;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** Puts a turn into words and cards: one message for each thing said, at most one question card. Stateless. */
public final class Presenter {
    /** What the bot says in one turn, in order; the question comes last. */
    public List<Message> present(Presentation input) {
        var voice =
                new Voice(input.pack(), input.intake().language(), input.now().getZone());
        var messages = new ArrayList<Message>();
        if (!input.masked().isEmpty()) {
            messages.add(masked(voice, input));
        }
        var remarks = new RemarkText(voice, input.intake().request());
        input.remarks().stream()
                .filter(remark -> !(remark instanceof Remark.Understood && input.move() instanceof Move.Review))
                .map(remarks::of)
                .filter(text -> !text.isEmpty())
                .forEach(text -> messages.add(said(text)));
        articles(voice, input).ifPresent(messages::add);
        switch (input.move()) {
            case Move.Welcome welcome -> messages.add(welcome(voice, input, welcome));
            case Move.Ask ask -> messages.add(GroupText.before(voice, input.intake(), ask(voice, input, ask)));
            case Move.Form form -> messages.add(form(voice, input, form));
            case Move.Review review ->
                messages.add(GroupText.before(voice, input.intake(), review(voice, input, review)));
            case Move.Confirm confirm -> messages.add(confirm(voice, input, confirm));
            case Move.Choose choose ->
                messages.add(GroupText.before(voice, input.intake(), choose(voice, input, choose)));
            case Move.Split split -> messages.add(split(voice, input, split));
            case Move.Clarify clarify -> messages.add(clarify(voice, input, clarify));
            case Move.Idle idle -> messages.add(idle(voice, input, idle));
            case Move.Beside beside -> messages.add(beside(voice, input, beside));
            case Move.Deletion deletion -> messages.add(deletion(voice, input, deletion));
            case Move.HandOver _ -> {}
            case Move.Wait _ -> offerToGoOn(voice, input, messages);
        }
        return messages;
    }

    /** What replaces a card that was answered; a message without any content takes it away. */
    Message summary(Spent spent) {
        return new SpentCard(spent)
                .card()
                .map(card -> message("", card, List.of(), null))
                .orElseGet(() -> said(""));
    }

    /** What is said once a request is with the agents: number, promise, what comes next. */
    public Message submitted(
            Pack pack, Language language, String number, Request request, FirstResponse promise, ZoneId zone) {
        var voice = new Voice(pack, language, zone);
        return message(
                SubmittedText.of(voice, number, request, promise),
                null,
                List.of(suggestion(voice.say("say.another"))),
                new Message.IntakeData(List.of(), 1, 1, null, List.of(number)));
    }

    /** What is said to somebody who wants to be remembered, or forgotten. */
    Message heard(Voice voice, MemoryWish wish, Identity who) {
        if (who.group()) {
            return said(voice.say("memory.in-group"));
        }
        return said(voice.say(wish instanceof MemoryWish.Forget ? "memory.forgotten" : "memory.remembered"));
    }

    /** What is said where a draft was before another browser took it along. */
    Message moved(Pack pack, Language language) {
        var voice = new Voice(pack, language, ZoneOffset.UTC);
        return message(voice.say("draft.moved"), null, List.of(suggestion(voice.say("say.another"))), null);
    }

    /** What is said when a message could not be worked after several tries. */
    public Message parked(Pack pack, Language language) {
        var voice = new Voice(pack, language, ZoneOffset.UTC);
        return message(voice.say("parked"), null, List.of(suggestion(voice.say("say.human"))), null);
    }

    /** What is said of files that came with the message. */
    List<Message> files(Voice voice, List<Attachment> files, Intake before) {
        return FileNotes.of(voice, files, before).stream().map(Presenter::said).toList();
    }

    /** What was hidden; where it may be no secret, one tap says so. */
    private static Message masked(Voice voice, Presentation input) {
        var notice = MaskedText.of(voice, input.masked());
        if (input.doubtful() == null) {
            return said(notice);
        }
        var cards = new Cards(voice, input.doubtful());
        var button = cards.button(Utterance.Action.NOT_SECRET, voice.say("masked.no-secret"));
        var data = new Message.IntakeData(
                List.of(),
                input.intake().current() + 1,
                input.intake().requests().size(),
                input.doubtful(),
                List.of());
        return decision(cards, notice, List.of(button), data);
    }

    /** What replaces the notice once the requester said that nothing of it is a secret. */
    Message notSecret(Pack pack, Language language, ZoneId zone) {
        return said(new Voice(pack, language, zone).say("masked.said-no-secret"));
    }

    private static Message welcome(Voice voice, Presentation input, Move.Welcome move) {
        var first = !input.intake().welcomed();
        var starts = Stream.of(
                        "choose.file", "choose.form", "choose.covers", "choose.how-fast", "say.human", "say.language")
                .map(key -> suggestion(voice.say(key)))
                .toList();
        return message(
                voice.say(first ? "welcome" : "welcome.again"),
                null,
                first ? starts : starts.subList(1, starts.size()),
                intakeData(input, move, null));
    }

    private static Message ask(Voice voice, Presentation input, Move.Ask ask) {
        var card = new PromptCard(new Cards(voice, input.card()), input.intake().request()).card(ask);
        return message(
                new PromptText(voice, input, ask).all(),
                card,
                waysOut(voice, input),
                intakeData(input, ask, input.card()));
    }

    private static Message form(Voice voice, Presentation input, Move.Form form) {
        var card = new FormCard(new Cards(voice, input.card()), input.intake().request());
        return message(card.text(), card.card(form), List.of(), intakeData(input, form, input.card()));
    }

    private static Message review(Voice voice, Presentation input, Move.Review move) {
        var review = new ReviewCard(
                new Cards(voice, input.card()), input.intake().request(), move, input.now(), input.memory());
        return message(
                review.text(),
                review.card(),
                undoAnd(voice, input, "say.back", "say.help"),
                intakeData(input, move, input.card()));
    }

    private static Message confirm(Voice voice, Presentation input, Move.Confirm confirm) {
        var key = SpentCard.key(confirm.what());
        var cards = new Cards(voice, input.card());
        var undo = confirm.what() == Confirmation.CANCEL
                && input.intake().request().previous() != null;
        return decision(
                cards,
                voice.say(key),
                Stream.concat(
                                Stream.of(
                                        cards.button(Utterance.Action.YES, voice.say(key + ".yes")),
                                        cards.button(Utterance.Action.NO, voice.say("confirm.no"))),
                                undo
                                        ? Stream.of(cards.button(Utterance.Action.UNDO, voice.say("choose.undo")))
                                        : Stream.<ObjectNode>of())
                        .toList(),
                intakeData(input, confirm, input.card()));
    }

    private static Message choose(Voice voice, Presentation input, Move.Choose choose) {
        var cards = new Cards(voice, input.card());
        return decision(
                cards,
                voice.say("choose.intro")
                        + "\n\n"
                        + voice.numbered(choose.options().stream()
                                .map(option -> voice.say("choose." + option))
                                .toList()),
                choose.options().stream()
                        .map(option -> cards.choosing(option, voice.say("choose." + option)))
                        .toList(),
                intakeData(input, choose, input.card()));
    }

    private static Message split(Voice voice, Presentation input, Move.Split move) {
        var card = new SplitCard(
                new Cards(voice, input.card()), move.doubt(), input.intake().request());
        return message(
                card.text(),
                card.card(),
                List.of(suggestion(voice.say("say.human"))),
                intakeData(input, move, input.card()));
    }

    private static Message beside(Voice voice, Presentation input, Move.Beside move) {
        var cards = new Cards(voice, input.card());
        var card = new BesideCard(cards, input.intake().request(), move.doubt());
        return decision(cards, card.text(), card.buttons(), intakeData(input, move, input.card()));
    }

    private static Message deletion(Voice voice, Presentation input, Move.Deletion move) {
        var cards = new Cards(voice, input.card());
        var buttons = List.of(
                cards.button(Utterance.Action.YES, voice.say("draft.delete.yes")),
                cards.button(Utterance.Action.NO, voice.say("draft.delete.no")));
        var asked = new DraftsText(voice).asked(move.doubt().drafts());
        return decision(cards, asked, buttons, intakeData(input, move, input.card()));
    }

    private static Message idle(Voice voice, Presentation input, Move.Idle move) {
        var cards = new Cards(voice, input.card());
        var card = new IdleCard(
                cards, input.intake().request(), move.doubt(), input.now().getZone());
        return decision(cards, card.text(), card.buttons(), intakeData(input, move, input.card()));
    }

    private static Message clarify(Voice voice, Presentation input, Move.Clarify move) {
        var cards = new Cards(voice, input.card());
        var keys = Stream.concat(move.doubt().likely().stream().map(Intent::key), Stream.of(MeaningAnswer.NEITHER))
                .toList();
        return decision(
                cards,
                voice.say("meant.intro")
                        + "\n\n"
                        + voice.numbered(keys.stream()
                                .map(key -> voice.say("meant." + key))
                                .toList()),
                keys.stream()
                        .map(key -> cards.choosing(key, voice.say("meant." + key)))
                        .toList(),
                intakeData(input, move, input.card()));
    }

    /** A decision of one tap: what is asked stands in the text, the ways to decide on the card. */
    private static Message decision(Cards cards, String text, List<ObjectNode> buttons, Message.IntakeData intake) {
        var offersPerson = intake.asks().equals(List.of(Slot.CHOOSE.name()));
        var person = offersPerson ? List.of(suggestion(cards.voice().say("say.human"))) : List.<Message.Suggestion>of();
        return message(text, cards.card("decision", text, Map.of("buttons", buttons)), person, intake);
    }

    private static void offerToGoOn(Voice voice, Presentation input, List<Message> messages) {
        var intake = input.intake();
        if (messages.isEmpty() || !(intake.paused() || intake.request().handedOver())) {
            return;
        }
        var last = messages.removeLast();
        var kept = input.remarks().stream().anyMatch(Remark.Kept.class::isInstance) && Departure.possible(intake);
        var data = kept ? new Message.IntakeData(List.of(), 1, 1, null, List.of(), true) : null;
        messages.add(message(last.text(), null, List.of(suggestion(voice.say(wayOn(intake)))), data));
    }

    private static String wayOn(Intake intake) {
        var shown = intake.request().suggested();
        if (intake.paused() && shown != null && shown.verdict() == Suggested.Verdict.SOLVED) {
            return "say.file-after-all";
        }
        return intake.request().handedOver() || intake.request().blank() ? "say.another" : "say.resume";
    }

    /** General solutions, in the turn that found them: a card of its own that asks nothing and can be passed over. */
    private static Optional<Message> articles(Voice voice, Presentation input) {
        return Optional.ofNullable(input.intake().request().suggested())
                .filter(shown -> shown.card().equals(ArticlesCard.id(input.card())))
                .map(shown -> {
                    var card = new ArticlesCard(new Cards(voice, shown.card()), shown);
                    var data = new Message.IntakeData(
                            List.of(),
                            input.intake().current() + 1,
                            input.intake().requests().size(),
                            shown.card(),
                            List.of());
                    return message(card.text(), card.card(), List.of(), data);
                });
    }

    /** What replaces the articles once the requester said whether they helped. */
    Message judged(Pack pack, Language language, ZoneId zone, Suggested shown) {
        var cards = new Cards(new Voice(pack, language, zone), shown.card());
        return message("", new ArticlesCard(cards, shown).judged(), List.of(), null);
    }

    private static List<Message.Suggestion> waysOut(Voice voice, Presentation input) {
        return undoAnd(voice, input, "say.back", "say.human", "say.later", "say.help");
    }

    /** Where the bot says that it changed something, taking that back is one tap away. */
    private static List<Message.Suggestion> undoAnd(Voice voice, Presentation input, String... keys) {
        var changed = (input.remarks().stream()
                                .anyMatch(remark -> remark instanceof Remark.Changed || remark instanceof Remark.Noted)
                        && input.intake().request().previous() != null)
                || input.remarks().stream().anyMatch(Remark.Dropped.class::isInstance);
        return Stream.concat(changed ? Stream.of("choose.undo") : Stream.of(), Stream.of(keys))
                .map(key -> suggestion(voice.say(key)))
                .toList();
    }

    private static Message.Suggestion suggestion(String text) {
        return new Message.Suggestion(text, text);
    }

    /** The card is named only where there is one: it is what a summary replaces. */
    private static Message.IntakeData intakeData(Presentation input, Move move, @Nullable String card) {
        return new Message.IntakeData(
                move.asks().stream().map(Slot::name).toList(),
                input.intake().current() + 1,
                input.intake().requests().size(),
                card,
                List.of());
    }

    private static Message said(String text) {
        return message(text, null, List.of(), null);
    }

    private static Message message(
            String text,
            @Nullable ObjectNode card,
            List<Message.Suggestion> suggestions,
            Message.@Nullable IntakeData intake) {
        return new Message(
                Message.From.BOT, text, card == null ? null : card.toString(), suggestions, List.of(), intake, null);
    }
}
