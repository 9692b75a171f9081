package dev.uketsuke.ticket;

import com.google.i18n.phonenumbers.NumberParseException;
import com.google.i18n.phonenumbers.PhoneNumberUtil;
import com.google.i18n.phonenumbers.PhoneNumberUtil.PhoneNumberFormat;
import dev.uketsuke.dialog.Language;
import java.util.Optional;

/** Telephone numbers as people read them: {@code +81 3-1234-5678 ext. 123} for {@code +81312345678;ext=123}. */
public final class Telephone {
    private static final PhoneNumberUtil NUMBERS = PhoneNumberUtil.getInstance();
    private static final String EXTENSION = ";ext=";

    private Telephone() {}

    /** A canonical number in groups, with its country code; as it stands when it is none. */
    public static String readable(String canonical, Language language) {
        var parts = canonical.split(EXTENSION, 2);
        try {
            var number = NUMBERS.format(NUMBERS.parse(parts[0], null), PhoneNumberFormat.INTERNATIONAL);
            return parts.length == 1 ? number : number + extension(parts[1], language);
        } catch (NumberParseException notANumber) {
            return canonical;
        }
    }

    /** A canonical number with its country code apart, as it is dialled there; empty when it is none (#63). */
    static Optional<TicketDocument.Phone> parts(String canonical) {
        var parts = canonical.split(EXTENSION, 2);
        try {
            var number = NUMBERS.parse(parts[0], null);
            return Optional.of(new TicketDocument.Phone(
                    Integer.toString(number.getCountryCode()),
                    NUMBERS.format(number, PhoneNumberFormat.NATIONAL),
                    parts.length == 1 ? null : parts[1]));
        } catch (NumberParseException notANumber) {
            return Optional.empty();
        }
    }

    private static String extension(String digits, Language language) {
        return switch (language) {
            case JA -> " 内線 " + digits;
            case EN -> " ext. " + digits;
        };
    }
}
