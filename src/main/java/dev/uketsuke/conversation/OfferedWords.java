package dev.uketsuke.conversation;

import dev.uketsuke.content.Pack;
import dev.uketsuke.dialog.Answer;
import dev.uketsuke.dialog.Language;
import dev.uketsuke.dialog.Provenance;
import dev.uketsuke.dialog.Slot;
import dev.uketsuke.intake.Choices;
import dev.uketsuke.intake.Found;
import dev.uketsuke.intake.Intake;
import dev.uketsuke.intake.Intent;
import dev.uketsuke.intake.Move;
import dev.uketsuke.intake.Reading;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** The words of quick replies and offered choices, in either language: sent as they stand, they need no guessing. */
final class OfferedWords {
    private static final Map<String, Intent> SAYINGS = Map.ofEntries(
            Map.entry("say.back", Intent.BACK),
            Map.entry("say.help", Intent.HELP),
            Map.entry("say.human", Intent.HUMAN),
            Map.entry("say.later", Intent.LATER),
            Map.entry("say.restart", Intent.RESTART),
            Map.entry("say.resume", Intent.ANSWER),
            Map.entry("say.another", Intent.ANOTHER),
            Map.entry("say.language", Intent.LANGUAGE),
            Map.entry("button.cancel", Intent.CANCEL),
            Map.entry("button.human", Intent.HUMAN),
            Map.entry("button.skip", Intent.SKIP));
    private static final List<String> SUBMIT = List.of("say.submit", "button.submit");
    private static final Pattern NUMBER = Pattern.compile("[(]?([1-9])[).番]?");

    private OfferedWords() {}

    /** What a text means that is one of them and nothing else. */
    static Optional<Reading> read(String text, Pack pack, Intake intake) {
        var words = text.strip();
        var choosing =
                intake.doubt() == null && intake.open() != null && intake.open().asks(Slot.CHOOSE);
        return (choosing ? numbered(words, pack, intake) : Optional.<String>empty())
                .or(() -> Choices.ALL.stream()
                        .filter(choice -> choosing || starts(choice))
                        .filter(choice -> says(words, "choose." + choice, pack))
                        .findFirst())
                .or(() -> ControlWords.of(words, intake.open()))
                .map(choice -> tapped(Slot.CHOOSE, choice))
                .or(() -> SUBMIT.stream()
                        .filter(key -> says(words, key, pack))
                        .findFirst()
                        .map(_ -> tapped(Slot.REVIEW, "submit")))
                .or(() -> filesAfterAll(words, pack)
                        ? Optional.of(tapped(Slot.KNOWLEDGE, "not-solved"))
                        : Optional.empty())
                .or(() -> SAYINGS.entrySet().stream()
                        .filter(saying -> says(words, saying.getKey(), pack))
                        .findFirst()
                        .map(saying -> reading(saying.getValue(), List.of())))
                .or(() -> bareWish(words, pack, intake));
    }

    /** The bare wish to file tells nothing yet (#1); to who is asked whether to file at all, it is the answer (#89). */
    private static Optional<Reading> bareWish(String words, Pack pack, Intake intake) {
        var request = intake.request();
        if (intake.doubt() != null || intake.confirming() != null || !FilingWish.is(words, request.blank())) {
            return Optional.empty();
        }
        if (request.handedOver()) {
            return Optional.of(reading(Intent.ANOTHER, List.of()));
        }
        var asked = intake.next(pack.policy()) instanceof Move.Choose choose
                && choose.options().contains(Choices.FILE_ANYWAY);
        return Optional.of(tapped(Slot.CHOOSE, asked ? Choices.FILE_ANYWAY : Choices.FILE));
    }

    static boolean resumes(String text, Pack pack) {
        return says(text.strip(), "say.resume", pack);
    }

    static boolean filesAfterAll(String text, Pack pack) {
        return says(text.strip(), "say.file-after-all", pack);
    }

    /** The welcome's starts can be said at any time. */
    private static boolean starts(String choice) {
        return choice.equals(Choices.FILE)
                || choice.equals(Choices.FORM)
                || choice.equals(Choices.UNDO)
                || choice.equals(Choices.COVERS)
                || choice.equals(Choices.HOW_FAST);
    }

    private static Optional<String> numbered(String words, Pack pack, Intake intake) {
        var number = NUMBER.matcher(Normalizer.normalize(words, Normalizer.Form.NFKC));
        var options = intake.next(pack.policy()) instanceof Move.Choose choose ? choose.options() : Choices.WAYS_OUT;
        return number.matches()
                ? options.stream().skip(Integer.parseInt(number.group(1)) - 1L).findFirst()
                : Optional.empty();
    }

    private static boolean says(String words, String key, Pack pack) {
        return Arrays.stream(Language.values())
                .map(language -> pack.messages().text(key, language))
                .anyMatch(words::equalsIgnoreCase);
    }

    private static Reading tapped(Slot slot, String value) {
        return reading(Intent.ANSWER, List.of(new Found(slot, Answer.of(value), Provenance.TAPPED, null)));
    }

    private static Reading reading(Intent intent, List<Found> found) {
        return new Reading(intent, 1, null, found, List.of(), List.of(), "");
    }
}
