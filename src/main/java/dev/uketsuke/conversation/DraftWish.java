package dev.uketsuke.conversation;

import java.math.BigInteger;
import java.util.List;
import java.util.Optional;

/** What a requester wants to be done about their drafts. */
sealed interface DraftWish {
    /** To see all of them. */
    record Show() implements DraftWish {}

    /** To have the one at hand deleted. */
    record DeleteThis() implements DraftWish {}

    /**
     * To have one of the list deleted.
     *
     * @param number from 1, and whatever else was written
     */
    record DeleteOne(BigInteger number) implements DraftWish {
        DeleteOne(long number) {
            this(BigInteger.valueOf(number));
        }

        /** The one that has it; empty when the list is shorter. */
        <T> Optional<T> of(List<T> listed) {
            return number.signum() > 0 && number.compareTo(BigInteger.valueOf(listed.size())) <= 0
                    ? Optional.of(listed.get(number.intValueExact() - 1))
                    : Optional.empty();
        }
    }

    record DeleteAll() implements DraftWish {}
}
