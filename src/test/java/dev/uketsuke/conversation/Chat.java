package dev.uketsuke.conversation;

import dev.uketsuke.attachment.Attachment;
import dev.uketsuke.content.Pack;
import dev.uketsuke.dialog.Language;
import dev.uketsuke.dialog.Slot;
import dev.uketsuke.intake.Intake;
import dev.uketsuke.intake.Request;
import dev.uketsuke.knowledge.Knowledge;
import dev.uketsuke.understanding.OfflineUnderstanding;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** A conversation with the real content and understanding, turn by turn, without a database. */
final class Chat {
    private final Dialogue dialogue = new Dialogue(new OfflineUnderstanding(), new Presenter(), new Knowledge());
    Intake intake;
    Outcome outcome;
    private final Pack pack;
    private int seq;
    private int tickets;

    Chat(Language language, String... said) {
        this(Talk.PACK, language, said);
    }

    Chat(Pack pack, Language language, String... said) {
        this.pack = pack;
        intake = Intake.begin(language);
        outcome = turn(new Utterance.Joined());
        for (var text : said) {
            say(text);
        }
    }

    Outcome say(String text, Attachment... files) {
        return turn(new Utterance.Said(text, List.of(files)));
    }

    Outcome tap(String key) {
        var open = Objects.requireNonNull(intake.open());
        return turn(new Utterance.Tapped(open.card(), Utterance.Action.ANSWER, null, Map.of(Slot.CHOOSE, key)));
    }

    /** Taps the first button of the open card with these fields. */
    Outcome fill(Map<String, String> fields) {
        return fill(Utterance.Action.ANSWER, fields);
    }

    Outcome fill(Utterance.Action action, Map<String, String> fields) {
        var open = Objects.requireNonNull(intake.open());
        var values = new LinkedHashMap<Slot, String>();
        open.asks().forEach(slot -> values.put(slot, shown(slot)));
        fields.forEach((slot, value) -> values.put(new Slot(slot), value));
        values.keySet().removeAll(List.of(Slot.SPLIT, Slot.CHOOSE, Slot.CONFIRM));
        fields.forEach((slot, value) -> values.put(new Slot(slot), value));
        return turn(new Utterance.Tapped(open.card(), action, null, values));
    }

    /** Taps the first button of the open card of a channel that sends nothing but what was filled in. */
    Outcome fillOnly(Map<String, String> fields) {
        var open = Objects.requireNonNull(intake.open());
        var values = new LinkedHashMap<Slot, String>();
        fields.forEach((slot, value) -> values.put(new Slot(slot), value));
        return turn(new Utterance.Tapped(open.card(), Utterance.Action.ANSWER, null, values));
    }

    /** What the open card was filled in with beforehand; only the whole form is. */
    private String shown(Slot slot) {
        var voice = new Voice(pack, intake.language(), Talk.FRIDAY.getZone());
        return intake.fillingForm()
                ? pack.policy()
                        .question(slot)
                        .flatMap(question -> new FieldValues(voice, intake.request()).known(question))
                        .orElse("")
                : "";
    }

    /** The last card. */
    String card() {
        return Objects.requireNonNull(outcome.messages().getLast().card());
    }

    /** Sends the current request off with as little as possible. */
    Chat submits() {
        say(intake.language() == Language.JA ? "送信" : "Submit");
        say(intake.language() == Language.JA ? "記録は同意しません。送信" : "no recording. submit");
        if (outcome.handedOver().isEmpty()) {
            throw new AssertionError("Not submitted: " + text());
        }
        return this;
    }

    Outcome tap(Utterance.Action action, String about) {
        return turn(new Utterance.Tapped("", action, new Slot(about), Map.of()));
    }

    Outcome turn(Utterance utterance) {
        outcome = dialogue.turn(Talk.snapshot(Talk.FRIDAY.getZone(), ++seq, intake, utterance), pack);
        intake = outcome.intake();
        for (var position : outcome.handedOver()) {
            intake = intake.numbered(position, number(++tickets));
        }
        return outcome;
    }

    static String number(int ticket) {
        return "REQ-2026-%06d".formatted(ticket);
    }

    List<String> asks() {
        return intake.open() == null
                ? List.of()
                : intake.open().asks().stream().map(Slot::name).toList();
    }

    String text() {
        return outcome.messages().stream().map(Message::text).collect(Collectors.joining("\n"));
    }

    static List<String> values(Request request, String slot) {
        return request.answers().values(new Slot(slot));
    }

    List<String> words(int request) {
        return intake.requests().get(request).words();
    }
}
