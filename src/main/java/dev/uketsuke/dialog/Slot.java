package dev.uketsuke.dialog;

import java.util.regex.Pattern;

/**
 * The stable name under which an answer is kept, such as {@code started-at}; facts of the severity policy and the bot's
 * own questions ({@link #REVIEW} and the like) are answered under a slot too.
 *
 * @param name lower-case ASCII words joined by hyphens, never renamed
 */
public record Slot(String name) implements Comparable<Slot> {
    private static final int LONGEST_NAME = 100;
    private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9]*(-[a-z0-9]+)*");

    /** The requester decides whether several units become several requests. */
    public static final Slot SPLIT = new Slot("split");
    /** The requester chooses A, B or C. */
    public static final Slot SEVERITY = new Slot("severity");
    /** Why the requester wants another severity than the suggested one. */
    public static final Slot SEVERITY_REASON = new Slot("severity-reason");
    /** The requester submits what the review shows. */
    public static final Slot REVIEW = new Slot("review");
    /** The requester says whether a suggested article solved it. */
    public static final Slot KNOWLEDGE = new Slot("knowledge");
    /** The requester answers yes or no before something that cannot be taken back. */
    public static final Slot CONFIRM = new Slot("confirm");
    /** The requester picks what was meant. */
    public static final Slot CHOOSE = new Slot("choose");
    /** The requester has what a known outage is about. */
    public static final Slot OUTAGE = new Slot("outage");

    /** How large the files of a request are, in bytes; no question asks for it. */
    public static final Slot FILE_SIZES = new Slot("file-sizes");

    /** The symptom whose diagnostics the requester was asked to attach; no question asks for it. */
    public static final Slot DIAGNOSTICS = new Slot("diagnostics");

    /** Somebody else had begun the request, whose draft was taken along; no question asks for it. */
    public static final Slot FROM_ANOTHER = new Slot("from-another");

    /** Marks a submitted request whose contact was to be forgotten: no later one begins with it. */
    public static final Slot FORGOTTEN = new Slot("forgotten");

    public Slot {
        if (!isName(name)) {
            throw new IllegalArgumentException(
                    "A slot is named in lower-case words joined by hyphens, not '" + name + "'");
        }
    }

    /** Whether a slot may be called this. */
    public static boolean isName(String name) {
        return name.length() <= LONGEST_NAME && NAME.matcher(name).matches();
    }

    @Override
    public int compareTo(Slot other) {
        return name.compareTo(other.name);
    }

    @Override
    public String toString() {
        return name;
    }
}
