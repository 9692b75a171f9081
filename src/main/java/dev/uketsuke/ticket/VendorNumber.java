package dev.uketsuke.ticket;

import java.text.Normalizer;
import java.util.Optional;
import java.util.regex.Pattern;

/** The number that Microsoft gives a support request: sixteen digits. */
public final class VendorNumber {
    /** Their mails write it behind "TrackingID#". */
    private static final Pattern WRITTEN =
            Pattern.compile("(?:tracking ?id|sr)?\\s*[#:]?\\s*([0-9][0-9 -]{14,40})", Pattern.CASE_INSENSITIVE);

    private static final int DIGITS = 16;
    private static final int LONGEST = 100;

    private VendorNumber() {}

    /** The number without what it is written with; empty when it is none. */
    public static Optional<String> of(String written) {
        if (written.length() > LONGEST) {
            return Optional.empty();
        }
        var found = WRITTEN.matcher(
                Normalizer.normalize(written, Normalizer.Form.NFKC).strip());
        return found.matches()
                ? Optional.of(found.group(1).replaceAll("[ -]", "")).filter(number -> number.length() == DIGITS)
                : Optional.empty();
    }
}
