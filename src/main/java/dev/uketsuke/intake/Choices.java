package dev.uketsuke.intake;

/** Keys of what a {@link Move.Choose} offers; each has a label {@code choose.<key>} in the messages. */
public final class Choices {
    public static final String FILE_ANYWAY = "file-anyway";
    public static final String TROUBLE = "trouble";
    public static final String NO_REQUEST = "no-request";
    public static final String SKIP = "skip";
    public static final String HUMAN = "human";
    public static final String LATER = "later";
    /** The welcome's starts beside filing a request (#2). */
    public static final String COVERS = "covers";

    public static final String HOW_FAST = "how-fast";

    private Choices() {}
}
