package dev.uketsuke.requester;

import dev.uketsuke.dialog.Slot;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Facts about a person, which hold from one request to the next; a fact about a problem is never one of them. */
public final class PersonalDetails {
    public static final Slot NAME = new Slot("contact-name");
    public static final Slot ORGANIZATION = new Slot("organization");
    public static final Slot EMAILS = new Slot("emails");

    /** By which somebody can be reached: what "my contact details" means. */
    public static final Set<Slot> CONTACT = Stream.concat(
                    Stream.of(NAME, ORGANIZATION, EMAILS), slots("phone", "contact-method"))
            .collect(Collectors.toUnmodifiableSet());

    public static final Set<Slot> ALL = Stream.concat(
                    CONTACT.stream(), slots("time-zone", "support-language", "support-plan", "accessibility"))
            .collect(Collectors.toUnmodifiableSet());

    /** A value that is longer is not remembered. */
    static final int LONGEST_VALUE = 500;

    private static final int MOST_VALUES = 20;

    private PersonalDetails() {}

    /** Those of some values that may be kept of a person. */
    static Map<Slot, List<String>> of(Map<Slot, List<String>> values) {
        var kept = new LinkedHashMap<Slot, List<String>>();
        values.forEach((slot, all) -> {
            if (ALL.contains(slot) && all.size() <= MOST_VALUES && all.stream().allMatch(PersonalDetails::fits)) {
                kept.put(slot, all);
            }
        });
        return kept;
    }

    private static boolean fits(String value) {
        return !value.isBlank() && value.length() <= LONGEST_VALUE;
    }

    private static Stream<Slot> slots(String... names) {
        return Stream.of(names).map(Slot::new);
    }
}
