package dev.uketsuke.conversation;

/** What a requester wants to be done about their drafts. */
sealed interface DraftWish {
    /** To see all of them. */
    record Show() implements DraftWish {}

    /** To have the one at hand deleted. */
    record DeleteThis() implements DraftWish {}

    /**
     * To have one of the list deleted.
     *
     * @param number from 1
     */
    record DeleteOne(int number) implements DraftWish {}

    record DeleteAll() implements DraftWish {}
}
