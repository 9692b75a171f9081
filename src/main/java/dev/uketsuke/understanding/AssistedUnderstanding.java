package dev.uketsuke.understanding;

import dev.uketsuke.dialog.Question;
import dev.uketsuke.dialog.Slot;
import dev.uketsuke.dialog.Truth;
import dev.uketsuke.intake.Found;
import dev.uketsuke.intake.Intent;
import dev.uketsuke.intake.Reading;
import dev.uketsuke.intake.Unit;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The offline reading, with help where it is unsure of the intent or left free-text questions empty. What was read offline
 * stands; help fills what is empty, always as inferred, and without help the offline reading is the answer.
 */
final class AssistedUnderstanding implements Understanding {
    private static final int LONGEST = 5_000;

    /** The article's fields that say who reports and how they are reached (⑤, ⑥). */
    private static final Set<Integer> CONTACT = Set.of(5, 6);

    /** How likely a split is that only the assistant sees: enough to be asked, not to be proposed. */
    private static final double DOUBTFUL = 0.5;

    /** A correction replaces values and a language speaks for itself: both are left to the rules. */
    private static final Set<Intent> LEFT_TO_RULES =
            EnumSet.of(Intent.CORRECT, Intent.LANGUAGE, Intent.GREETING, Intent.ANOTHER, Intent.ANSWER);

    private final Understanding offline;
    private final Learned learned;
    private final Assistant assistant;
    private final Structures structures = new Structures();
    private final Values values = new Values(structures);
    private final FactCues cues = new FactCues();
    private final Story story = new Story(structures, values);

    AssistedUnderstanding(Understanding offline, Learned learned, Assistant assistant) {
        this.offline = offline;
        this.learned = learned;
        this.assistant = assistant;
    }

    @Override
    public Reading readCard(Map<Slot, String> bySlot, Context context) {
        return offline.readCard(bySlot, context);
    }

    @Override
    public Reading readAs(Intent intent, String maskedText, Context context) {
        return offline.readAs(intent, maskedText, context);
    }

    @Override
    public List<Unit> units(String maskedText, Context context) {
        return offline.units(maskedText, context);
    }

    @Override
    public Understanding unassisted() {
        return offline;
    }

    @Override
    public Reading read(String maskedText, Context context) {
        var reading = offline.read(maskedText, context);
        if (stays(maskedText, context)) {
            return reading;
        }
        var said = Folded.of(maskedText);
        var gaps = Gaps.of(reading, context);
        if (!gaps.worthAsking(said, reading)) {
            return reading;
        }
        var sent = Nameless.of(said, contacts(reading, context), structures);
        try {
            var proposal = assistant.read(new Unread(sent.text(), gaps.slots(), gaps.facts()));
            return with(reading, proposal, gaps, new Evidence(said, sent), context);
        } catch (NoProposalException withoutHelp) {
            return reading;
        }
    }

    /** What is never sent: a pasted log, and a yes or no before something that cannot be taken back. */
    private static boolean stays(String text, Context context) {
        return text.length() > LONGEST
                || text.chars().noneMatch(Character::isLetter)
                || context.asks().contains(Slot.CONFIRM);
    }

    private static List<Found> contacts(Reading reading, Context context) {
        return reading.found().stream()
                .filter(found -> Questions.of(context, found.slot())
                        .filter(question -> CONTACT.contains(question.field()))
                        .isPresent())
                .toList();
    }

    private Reading with(Reading reading, Proposal proposal, Gaps gaps, Evidence evidence, Context context) {
        var intent = intent(reading, proposal.intent(), gaps, evidence);
        var filled = new Findings(evidence.said(), List.of());
        if (Gaps.tells(intent)) {
            fill(filled, proposal, gaps, evidence, context);
        }
        var units = gaps.first() ? units(reading, proposal, evidence) : reading.units();
        boolean changed = intent != reading.intent();
        boolean helped = intent == proposal.intent().intent() || !filled.isEmpty();
        var found = new ArrayList<>(changed ? about(reading, intent, evidence, context) : reading.found());
        found.addAll(filled.found());
        return new Reading(
                intent,
                helped ? Math.max(reading.confidence(), Gaps.BAND) : reading.confidence(),
                reading.about(),
                found,
                reading.rejected(),
                units,
                reading.text(),
                changed ? reading.intent() : reading.second(),
                units.equals(reading.units()) ? reading.several() : DOUBTFUL);
    }

    /** Another intent where the offline one is unsure and the words that say so stand in the message. */
    private static Intent intent(Reading reading, Proposal.Wish proposed, Gaps gaps, Evidence evidence) {
        boolean possible = !LEFT_TO_RULES.contains(proposed.intent())
                && (gaps.first() || !Gaps.TELLING.contains(proposed.intent()));
        return gaps.unsure() && possible && evidence.place(proposed.quote()).isPresent()
                ? proposed.intent()
                : reading.intent();
    }

    private void fill(Findings filled, Proposal proposal, Gaps gaps, Evidence evidence, Context context) {
        for (var piece : proposal.slots()) {
            asked(gaps.slots(), piece.slot())
                    .ifPresent(question -> evidence.addSlot(filled, question, piece.quote(), values, context));
        }
        for (var stated : proposal.facts()) {
            if (stated.truth() != Truth.UNKNOWN
                    && asked(gaps.facts(), stated.fact()).isPresent()) {
                evidence.addFact(filled, stated, cues, learned);
            }
        }
    }

    private static Optional<Question> asked(List<Question> questions, Slot slot) {
        return questions.stream()
                .filter(question -> question.slot().equals(slot))
                .findFirst();
    }

    /** What was found, and what follows from an intent that was taken for another one: request type, issue and title. */
    private List<Found> about(Reading reading, Intent intent, Evidence evidence, Context context) {
        if (!Gaps.TELLING.contains(intent)) {
            return reading.found();
        }
        var said = evidence.said();
        var about = new Findings(said, context.asks());
        story.about(about, Story.sentences(said, Story.body(said)), intent, context);
        var found = new ArrayList<>(reading.found());
        found.removeIf(one -> one.slot().equals(Slots.REQUEST_TYPE));
        about.found().stream()
                .filter(one -> found.stream().noneMatch(had -> had.slot().equals(one.slot())))
                .forEach(found::add);
        return found;
    }

    private List<Unit> units(Reading reading, Proposal proposal, Evidence evidence) {
        var parts = evidence.parts(proposal.units());
        return reading.units().size() > 1 || parts.size() < 2
                ? reading.units()
                : parts.stream()
                        .flatMap(part -> story.whole(evidence.said(), List.of(part)).stream())
                        .toList();
    }
}
