package dev.uketsuke.content;

import java.util.List;
import java.util.stream.Collectors;

/** The content cannot be used; lists everything that is wrong with it, one line each. */
public final class BrokenPackException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    public BrokenPackException(List<Problem> problems) {
        super(problems.stream().map(Problem::toString).collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    public List<Problem> problems() {
        return problems;
    }
}
