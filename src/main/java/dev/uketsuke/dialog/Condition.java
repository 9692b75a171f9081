package dev.uketsuke.dialog;

import java.util.List;
import java.util.stream.Stream;

/** When a question applies: the whole rule language of the content. */
public sealed interface Condition {
    Condition ALWAYS = new All(List.of());

    Truth test(Answers answers);

    /** Every slot that the condition looks at. */
    Stream<Slot> slots();

    /** The slot was answered with this value. */
    record Is(Slot slot, String value) implements Condition {
        @Override
        public Truth test(Answers answers) {
            var values = answers.values(slot);
            return values.isEmpty() ? Truth.UNKNOWN : Truth.of(values.contains(value));
        }

        @Override
        public Stream<Slot> slots() {
            return Stream.of(slot);
        }
    }

    /** The slot was answered with another value. */
    record IsNot(Slot slot, String value) implements Condition {
        @Override
        public Truth test(Answers answers) {
            return new Is(slot, value).test(answers).negated();
        }

        @Override
        public Stream<Slot> slots() {
            return Stream.of(slot);
        }
    }

    /** The slot was answered with one of these values. */
    record IsAnyOf(Slot slot, List<String> values) implements Condition {
        public IsAnyOf {
            values = List.copyOf(values);
        }

        @Override
        public Truth test(Answers answers) {
            var given = answers.values(slot);
            return given.isEmpty() ? Truth.UNKNOWN : Truth.of(given.stream().anyMatch(values::contains));
        }

        @Override
        public Stream<Slot> slots() {
            return Stream.of(slot);
        }
    }

    /** All of these hold; an empty list always holds. */
    record All(List<Condition> conditions) implements Condition {
        public All {
            conditions = List.copyOf(conditions);
        }

        @Override
        public Truth test(Answers answers) {
            return conditions.stream().map(condition -> condition.test(answers)).reduce(Truth.YES, Truth::and);
        }

        @Override
        public Stream<Slot> slots() {
            return conditions.stream().flatMap(Condition::slots);
        }
    }

    /** At least one of these holds. */
    record Any(List<Condition> conditions) implements Condition {
        public Any {
            conditions = List.copyOf(conditions);
        }

        @Override
        public Truth test(Answers answers) {
            return conditions.stream().map(condition -> condition.test(answers)).reduce(Truth.NO, Truth::or);
        }

        @Override
        public Stream<Slot> slots() {
            return conditions.stream().flatMap(Condition::slots);
        }
    }
}
