package dev.uketsuke.privacy;

/** A secret that the operator set is short enough to be guessed; the program cannot start. Never holds the secret. */
public final class ShortSecretException extends IllegalStateException {
    private static final long serialVersionUID = 1L;

    private final String without;

    /**
     * @param setting the property and its environment variable
     * @param without what happens when it is not set
     */
    public ShortSecretException(String setting, int shortest, String without) {
        super(setting + " has fewer than " + shortest + " characters");
        this.without = without;
    }

    public String without() {
        return without;
    }
}
