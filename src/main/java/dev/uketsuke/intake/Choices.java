package dev.uketsuke.intake;

import java.util.List;

/** Keys of what a {@link Move.Choose} offers; each has a label {@code choose.<key>} in the messages. */
public final class Choices {
    public static final String FILE_ANYWAY = "file-anyway";
    public static final String TROUBLE = "trouble";
    public static final String NO_REQUEST = "no-request";
    public static final String SKIP = "skip";
    public static final String HUMAN = "human";
    public static final String LATER = "later";
    /** The welcome's starts (#2). */
    public static final String FILE = "file";

    public static final String COVERS = "covers";

    public static final String HOW_FAST = "how-fast";

    /** All fields at once (#9). */
    public static final String FORM = "form";

    /** The last change taken back. */
    public static final String UNDO = "undo";

    /** What is offered when the same question was put in vain. */
    public static final List<String> WAYS_OUT = List.of(SKIP, HUMAN, LATER);

    public static final List<String> ALL =
            List.of(FILE, COVERS, HOW_FAST, FILE_ANYWAY, TROUBLE, NO_REQUEST, SKIP, HUMAN, LATER, FORM, UNDO);

    private Choices() {}
}
