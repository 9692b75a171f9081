package dev.uketsuke.content;

import java.util.Set;

/**
 * What the program's code refers to by name, so that a pack without it is refused at start-up.
 *
 * @param messages keys of {@code messages.yaml}
 * @param cards names of the files in {@code cards/}, without the ending
 * @param slots questions that the code itself looks at
 */
record RequiredContent(Set<String> messages, Set<String> cards, Set<String> slots) {
    static final RequiredContent NONE = new RequiredContent(Set.of(), Set.of(), Set.of());

    static final RequiredContent OF_THE_PROGRAM = NONE;

    RequiredContent {
        messages = Set.copyOf(messages);
        cards = Set.copyOf(cards);
        slots = Set.copyOf(slots);
    }
}
