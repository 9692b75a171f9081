package dev.uketsuke.conversation;

import dev.uketsuke.content.Pack;
import dev.uketsuke.content.PackLoader;
import dev.uketsuke.dialog.Answer;
import dev.uketsuke.dialog.AnswerKind;
import dev.uketsuke.dialog.Language;
import dev.uketsuke.dialog.Provenance;
import dev.uketsuke.dialog.Question;
import dev.uketsuke.dialog.Slot;
import dev.uketsuke.intake.Found;
import dev.uketsuke.intake.Intake;
import dev.uketsuke.intake.Intent;
import dev.uketsuke.intake.Move;
import dev.uketsuke.intake.Reading;
import dev.uketsuke.intake.Rejected;
import dev.uketsuke.intake.Remark;
import dev.uketsuke.requester.Profile;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A conversation played against the shipped pack: readings in, messages out. */
final class Talk {
    static final Pack PACK = new PackLoader().load(Path.of("dialogs"));
    /** A Friday afternoon before a holiday on Monday. */
    static final ZonedDateTime FRIDAY = ZonedDateTime.parse("2026-11-20T17:20+09:00[Asia/Tokyo]");

    private final Presenter presenter = new Presenter();
    private Intake intake;
    private List<Remark> remarks = List.of();
    private int cards;

    Talk(Language language) {
        intake = Intake.begin(language);
    }

    Intake intake() {
        return intake;
    }

    Move move() {
        return intake.next(PACK.policy());
    }

    /** The requester says something that was read as these values; the bot's messages come back. */
    List<Message> says(Intent intent, Found... found) {
        return hears(new Reading(intent, 1, null, List.of(found), List.of(), List.of(), "…"));
    }

    List<Message> wantsToChange(String slot) {
        return hears(new Reading(Intent.CORRECT, 1, new Slot(slot), List.of(), List.of(), List.of(), ""));
    }

    List<Message> isRefused(Rejected rejected) {
        return hears(new Reading(Intent.ANSWER, 1, null, List.of(), List.of(rejected), List.of(), ""));
    }

    List<Message> opens() {
        return answers();
    }

    List<Message> hears(Reading reading) {
        var heard = intake.hear(reading, PACK.policy());
        intake = heard.intake();
        remarks = heard.remarks();
        return answers();
    }

    /** A turn of a requester who writes on Friday. */
    static Snapshot snapshot(ZoneId zone, int seq, Intake intake, Utterance utterance) {
        return new Snapshot(
                "0199a1b2-c3d4-7e5f-8a6b-1",
                "test",
                "conversation",
                "requester",
                zone,
                seq,
                seq,
                intake,
                utterance,
                Set.of(),
                Set.of(),
                false,
                FRIDAY.toInstant(),
                false,
                false,
                null,
                null,
                Profile.NOBODY,
                null,
                List.of());
    }

    private List<Message> answers() {
        var move = move();
        var card = "0199a1b2-c3d4-7e5f-8a6b-" + ++cards;
        var messages = presenter.present(new Presentation(
                PACK, intake, remarks, move, card, FRIDAY, Set.of(), null, Presentation.Memory.OFFERED));
        intake = intake.asked(card, move);
        return messages;
    }

    /** Answers everything the bot asks, until it shows the review; every card on the way comes back too. */
    List<Message> answersEverything(String words) {
        var said = new java.util.ArrayList<Message>();
        for (var turn = 0; move() instanceof Move.Ask ask; turn++) {
            if (turn > 10) {
                throw new AssertionError("Still asking after ten cards: " + ask);
            }
            said.addAll(says(
                    Intent.ANSWER,
                    ask.questions().stream()
                            .map(question -> tapped(question.slot().name(), valid(question, words)))
                            .toArray(Found[]::new)));
        }
        return said;
    }

    /** Skips every card until the review. */
    void leavesOutEverything() {
        for (var turn = 0; move() instanceof Move.Ask && turn < 10; turn++) {
            says(Intent.SKIP);
        }
    }

    static String valid(Question question, String words) {
        return switch (question.kind()) {
            case CHOICE, CHOICES -> question.choices().getFirst().key();
            case COUNT -> "30";
            case MOMENT -> "2026-11-19T10:00+09:00";
            case PHONE -> "+819012345678";
            case EMAILS -> "ichiro.sato@contoso.example";
            case REQUEST_NUMBERS -> "2411180040001234";
            case TIME_ZONE -> "Asia/Tokyo";
            case TEXT, LONG_TEXT, FILES -> words;
        };
    }

    static Found tapped(String slot, String value) {
        return new Found(new Slot(slot), Answer.of(value), Provenance.TAPPED, null);
    }

    static Found inferred(String slot, String value, @Nullable String quote) {
        return new Found(new Slot(slot), Answer.of(value), Provenance.INFERRED, quote);
    }

    static List<Question> questions(AnswerKind... kinds) {
        return PACK.policy().questionnaire().questions().stream()
                .filter(question -> Arrays.asList(kinds).contains(question.kind()))
                .toList();
    }

    static String text(List<Message> messages) {
        return messages.stream().map(Message::text).collect(Collectors.joining("\n\n"));
    }

    /** The card of the last message, which has one. */
    static ShownCard card(List<Message> messages) {
        return new ShownCard(Objects.requireNonNull(messages.getLast().card()));
    }

    static List<String> asks(List<Message> messages) {
        return Objects.requireNonNull(messages.getLast().intake()).asks();
    }
}
