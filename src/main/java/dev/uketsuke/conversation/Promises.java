package dev.uketsuke.conversation;

import dev.uketsuke.intake.Request;
import dev.uketsuke.servicelevel.FirstResponse;
import dev.uketsuke.severity.Level;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Locale;
import java.util.Map;

/** The promised first response by the clock, in words (#44 to #51); never a time to a solution. */
final class Promises {
    private static final DateTimeFormatter HOURS = DateTimeFormatter.ofPattern("H:mm", Locale.ROOT);

    private final Voice voice;

    Promises(Voice voice) {
        this.voice = voice;
    }

    /** What would be promised if the request were submitted now with this level. */
    FirstResponse of(Request request, Level level, ZonedDateTime now) {
        return request.promise(voice.pack().policy(), level, voice.language(), now.toInstant());
    }

    String sentence(FirstResponse promise) {
        return switch (promise) {
            case FirstResponse.NotPromised _ -> voice.say("promise.none");
            case FirstResponse.Promised promised ->
                promised.aroundTheClock()
                        ? voice.say(
                                "promise.around-the-clock",
                                Map.of(
                                        "when",
                                        when(promised.due()),
                                        "plan",
                                        voice.say(promised.plan().name())))
                        : voice.say(
                                "promise.business",
                                Map.of(
                                        "when",
                                        when(promised.due()),
                                        "plan",
                                        voice.say(promised.plan().name()),
                                        "opens",
                                        opens(),
                                        "closes",
                                        closes()));
        };
    }

    /** When somebody is there, where no time is promised. */
    String desk() {
        return voice.say("promise.desk", Map.of("opens", opens(), "closes", closes()));
    }

    String shortly(FirstResponse promise) {
        return switch (promise) {
            case FirstResponse.NotPromised _ -> voice.say("promise.short-none");
            case FirstResponse.Promised promised -> voice.say("promise.short", Map.of("when", when(promised.due())));
        };
    }

    /** Names the weekdays before the promised moment on which the desk is closed; empty when there is none. */
    String closedDays(FirstResponse promise, ZonedDateTime now) {
        if (!(promise instanceof FirstResponse.Promised promised) || promised.aroundTheClock()) {
            return "";
        }
        var calendar = voice.pack().policy().serviceLevels().calendar();
        var last = promised.due().atZone(calendar.zone()).toLocalDate();
        var closed = new ArrayList<String>();
        for (LocalDate day = now.withZoneSameInstant(calendar.zone()).toLocalDate();
                !day.isAfter(last);
                day = day.plusDays(1)) {
            if (calendar.weekdays().contains(day.getDayOfWeek()) && !calendar.isBusinessDay(day)) {
                closed.add(Moments.shortDay(day, voice.language()));
            }
        }
        return closed.isEmpty() ? "" : voice.say("promise.closed", Map.of("days", voice.list(closed)));
    }

    String opens() {
        return HOURS.format(voice.pack().policy().serviceLevels().calendar().opens());
    }

    String closes() {
        return HOURS.format(voice.pack().policy().serviceLevels().calendar().closes());
    }

    private String when(Instant due) {
        return Moments.moment(due.atZone(voice.zone()), voice.language());
    }
}
