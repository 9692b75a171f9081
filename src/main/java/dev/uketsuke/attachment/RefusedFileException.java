package dev.uketsuke.attachment;

import dev.uketsuke.privacy.SecretKind;
import java.util.Set;
import java.util.regex.Pattern;

/** A file is not taken; whoever sent it is told why. */
public final class RefusedFileException extends RuntimeException {
    private static final long serialVersionUID = 1L;
    /** Between the name of an archive and that of an entry of it. */
    static final String INSIDE = " › ";

    private static final Pattern MAIL = Pattern.compile("\\.(?:eml|msg)$", Pattern.CASE_INSENSITIVE);

    private final Reason reason;
    private final String file;
    private final String limit;
    private final transient Set<SecretKind> secrets;

    /**
     * @param file its name, secrets masked
     * @param limit in words, such as {@code 100 MB}; empty where the reason knows none
     */
    public RefusedFileException(Reason reason, String file, String limit) {
        this(reason, file, limit, Set.of());
    }

    private RefusedFileException(Reason reason, String file, String limit, Set<SecretKind> secrets) {
        super("A file was refused: " + reason);
        this.reason = reason;
        this.file = file;
        this.limit = limit;
        this.secrets = Set.copyOf(secrets);
    }

    /** A file of text that holds secrets. */
    static RefusedFileException secret(String file, Set<SecretKind> secrets) {
        return new RefusedFileException(Reason.SECRET, file, "", secrets);
    }

    /** Whether it is an entry of an archive, of a document or of a mail that gave the reason; the name tells which. */
    public boolean inside() {
        return file.contains(INSIDE);
    }

    /** Whether it is the text of a mail that gave the reason; it can be pasted instead. */
    public boolean mail() {
        return !inside() && MAIL.matcher(file).find();
    }

    public Reason reason() {
        return reason;
    }

    public String file() {
        return file;
    }

    public String limit() {
        return limit;
    }

    /** What kinds of secrets it holds; empty for every other reason. */
    public Set<SecretKind> secrets() {
        return secrets;
    }

    /** Why; the pack has the message {@code files.<reason>} for each. */
    public enum Reason {
        EMPTY,
        TOO_LARGE,
        TOO_MANY,
        TOO_MUCH,
        UPLOAD_SITE,
        SPLIT,
        DANGEROUS,
        INFECTED,
        SCANNER_AWAY,
        /** So many files are looked into that this one would wait too long. */
        BUSY,
        /** It cannot be kept, as when the disk is full. */
        STORE_AWAY,
        SECRET
    }
}
