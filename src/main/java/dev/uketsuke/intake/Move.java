package dev.uketsuke.intake;

import dev.uketsuke.dialog.Question;
import dev.uketsuke.dialog.Slot;
import dev.uketsuke.dialog.Topic;
import dev.uketsuke.severity.Suggestion;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the bot does next; derived from the answers. */
public sealed interface Move {
    /** What the move asks, as {@code channelData.intake.asks} lists it; empty when it asks nothing. */
    List<Slot> asks();

    /** Says what this is and asks for the gist (#1, #2, #6, #34). */
    record Welcome() implements Move {
        @Override
        public List<Slot> asks() {
            return List.of(new Slot("issue"));
        }
    }

    /**
     * Puts open questions, topic by topic, facts of the severity policy among them.
     *
     * @param again whether all that was put before is still open
     * @param later how many questions are to come after these, as far as is known; null where that is no use to the requester
     */
    record Ask(
            List<Topic> topics,
            List<Question> questions,
            boolean again,
            @Nullable Integer later) implements Move {
        public Ask {
            topics = List.copyOf(topics);
            questions = List.copyOf(questions);
        }

        @Override
        public List<Slot> asks() {
            return questions.stream().map(Question::slot).toList();
        }
    }

    /** Puts everything that can be filled in at once, in the portal's order (#9). */
    record Form(List<Question> questions) implements Move {
        public Form {
            questions = List.copyOf(questions);
        }

        @Override
        public List<Slot> asks() {
            return questions.stream().map(Question::slot).toList();
        }
    }

    /**
     * Shows everything in the article's order and asks to submit (#81).
     *
     * @param open questions that are still put on the review itself, such as the recording consent (#68)
     */
    record Review(Suggestion suggestion, List<Question> open) implements Move {
        public Review {
            open = List.copyOf(open);
        }

        @Override
        public List<Slot> asks() {
            return Stream.concat(
                            Stream.of(Slot.REVIEW, Slot.SEVERITY), open.stream().map(Question::slot))
                    .toList();
        }
    }

    /** Asks yes or no before something that cannot be taken back. */
    record Confirm(Confirmation what) implements Move {
        @Override
        public List<Slot> asks() {
            return List.of(Slot.CONFIRM);
        }
    }

    /**
     * Asks which of several things was meant; each option's label is the message {@code choose.<key>}.
     */
    record Choose(List<String> options) implements Move {
        public Choose {
            options = List.copyOf(options);
        }

        @Override
        public List<Slot> asks() {
            return List.of(Slot.CHOOSE);
        }
    }

    /** Asks whether a message becomes several requests (#12 to #17). */
    record Split(Doubt.Several doubt) implements Move {
        @Override
        public List<Slot> asks() {
            return List.of(Slot.SPLIT);
        }
    }

    /** Asks whether what was said is another request or belongs to the one at hand (#15). */
    record Beside(Doubt.Beside doubt) implements Move {
        @Override
        public List<Slot> asks() {
            return List.of(Slot.CHOOSE);
        }
    }

    /** Asks whether drafts are really to be deleted. */
    record Deletion(Doubt.Deletion doubt) implements Move {
        @Override
        public List<Slot> asks() {
            return List.of(Slot.CONFIRM);
        }
    }

    /** Asks after a pause whether to go on with a draft or to begin anew. */
    record Idle(Doubt.Idle doubt) implements Move {
        @Override
        public List<Slot> asks() {
            return List.of(Slot.CHOOSE);
        }
    }

    /** Asks as what a message was meant; each option's label is the message {@code meant.<intent>}. */
    record Clarify(Doubt.Meaning doubt) implements Move {
        @Override
        public List<Slot> asks() {
            return List.of(Slot.CHOOSE);
        }
    }

    /** Hands the current request over to the agents. */
    record HandOver() implements Move {
        @Override
        public List<Slot> asks() {
            return List.of();
        }
    }

    /** Asks nothing; the requester speaks when they want to. */
    record Wait() implements Move {
        @Override
        public List<Slot> asks() {
            return List.of();
        }
    }
}
