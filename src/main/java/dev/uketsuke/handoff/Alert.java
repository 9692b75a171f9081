package dev.uketsuke.handoff;

import dev.uketsuke.privacy.Unseen;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What those on call are told of a request of severity A; every line in both languages, for nobody knows which they read.
 *
 * @param title of the request, on one line
 * @param due until when the first response is promised; null when nothing is promised
 * @param zone in which it is told
 * @param link to the request; empty when nobody has set where the console is
 */
record Alert(String number, String title, @Nullable Instant due, ZoneId zone, String link) {
    static final String WHAT = "重大度 A のお問い合わせです。 / A request of severity A.";

    private static final DateTimeFormatter TO_THE_MINUTE =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm '('VV')'", Locale.ROOT);

    Alert {
        title = Unseen.without(title)
                .replaceAll("[\\s\\p{Cntrl}\\u0085\\u2028\\u2029]+", " ")
                .strip();
    }

    /** The same for every repeat, and for no other request. */
    String key() {
        return number;
    }

    String headline() {
        return "[A] " + number + " " + title;
    }

    /** Empty when nothing is promised. */
    String promise() {
        return due == null ? "" : "最初のご連絡の期限 / First response due: " + TO_THE_MINUTE.format(due.atZone(zone));
    }
}
