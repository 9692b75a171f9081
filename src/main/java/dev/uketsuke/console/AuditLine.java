package dev.uketsuke.console;

import dev.uketsuke.dialog.Language;
import dev.uketsuke.erasure.Audit;
import dev.uketsuke.ticket.Display;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the audit as an administrator reads it.
 *
 * @param at in the desk's time zone
 * @param number of the request; null when it is about no single one
 * @param mark by which the same person is known again; null when it is about no single one
 */
record AuditLine(
        String at,
        String actor,
        String kind,
        @Nullable String number,
        @Nullable String mark,
        Map<String, Long> counts) {
    private static final String NUMBER = "REQ-";
    private static final String NOBODY = "-";
    private static final int LONGEST_MARK = 12;

    static AuditLine of(Audit.Entry entry, ZoneId zone, Language language) {
        var subject = entry.subject();
        var request = subject.startsWith(NUMBER);
        return new AuditLine(
                Display.moment(entry.at().atOffset(ZoneOffset.UTC), zone, language),
                entry.actor(),
                entry.kind(),
                request ? subject : null,
                request || subject.equals(NOBODY)
                        ? null
                        : subject.substring(0, Math.min(subject.length(), LONGEST_MARK)),
                entry.counts());
    }
}
