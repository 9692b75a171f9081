package dev.uketsuke.conversation;

import dev.uketsuke.dialog.Slot;
import dev.uketsuke.intake.Request;
import dev.uketsuke.servicelevel.Plan;
import dev.uketsuke.severity.Level;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** How soon somebody is contacted first, for a requester who asks (#2, #44 to #51). */
record HowFastText(Voice voice, Request request) {
    private static final Slot SUPPORT_PLAN = new Slot("support-plan");

    /** The times of the requester's plan, or of the first plan that has any. */
    String all() {
        var levels = voice.pack().policy().serviceLevels();
        var plan = levels.plan(request.answers().value(SUPPORT_PLAN).orElse(null))
                .filter(HowFastText::promises)
                .or(() -> levels.plans().stream().filter(HowFastText::promises).findFirst());
        if (plan.isEmpty()) {
            return voice.say("promise.none") + "\n\n" + new Promises(voice).desk();
        }
        var promises = new Promises(voice);
        return voice.say(
                "remark.how-fast",
                Map.of(
                        "plan", voice.say(plan.get().name()),
                        "a", duration(plan.get(), Level.A),
                        "b", duration(plan.get(), Level.B),
                        "c", duration(plan.get(), Level.C),
                        "opens", promises.opens(),
                        "closes", promises.closes()));
    }

    private static boolean promises(Plan plan) {
        return plan.firstResponse().keySet().containsAll(List.of(Level.values()));
    }

    private String duration(Plan plan, Level level) {
        Duration duration = Objects.requireNonNull(plan.firstResponse().get(level));
        return duration.toMinutesPart() == 0
                ? voice.say("duration.hours", Map.of("count", Long.toString(duration.toHours())))
                : voice.say("duration.minutes", Map.of("count", Long.toString(duration.toMinutes())));
    }
}
