package dev.uketsuke.content;

import java.util.ArrayList;
import java.util.List;

/** Collects everything that is wrong with the content, so that all of it can be said at once. */
final class Problems {
    static final String WHOLE = "whole file";

    private final List<Problem> found = new ArrayList<>();

    void add(String file, String place, String reason) {
        found.add(new Problem(file, place.isEmpty() ? WHOLE : place, reason));
    }

    boolean any() {
        return !found.isEmpty();
    }

    List<Problem> list() {
        return List.copyOf(found);
    }
}
