package dev.uketsuke.ticket;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The place after one ticket in a list; its text means nothing to others.
 *
 * @param at what the list is ordered by; null for a ticket without a promise
 */
record Cursor(TicketOrder order, @Nullable Instant at, String number) {
    private static final Instant LAST = Instant.parse("9999-12-31T00:00:00Z");
    private static final Pattern NUMBER = Pattern.compile("REQ-[0-9]{4}-[0-9]{6,12}");

    String text() {
        var plain = order.name() + " " + (at == null ? "-" : at) + " " + number;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(StandardCharsets.UTF_8));
    }

    static Cursor of(String text, TicketOrder order) {
        try {
            var parts = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8).split(" ", -1);
            if (parts.length == 3
                    && parts[0].equals(order.name())
                    && NUMBER.matcher(parts[2]).matches()) {
                return new Cursor(order, parts[1].equals("-") ? null : moment(parts[1]), parts[2]);
            }
        } catch (IllegalArgumentException | DateTimeException notOurs) {
            throw new IllegalArgumentException("Not a cursor of this list", notOurs);
        }
        throw new IllegalArgumentException("Not a cursor of this list");
    }

    /** Databases know fewer years than Java. */
    private static Instant moment(String text) {
        var moment = Instant.parse(text);
        if (moment.isBefore(Instant.EPOCH) || moment.isAfter(LAST)) {
            throw new IllegalArgumentException("Not a moment of a ticket");
        }
        return moment;
    }

    @Nullable
    OffsetDateTime timestamp() {
        return at == null ? null : at.atOffset(ZoneOffset.UTC);
    }
}
