package dev.uketsuke.servicelevel;

import dev.uketsuke.dialog.Language;
import dev.uketsuke.servicelevel.ResponseTime.Counting;
import dev.uketsuke.severity.Level;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The plans and the calendar, and what they promise.
 *
 * @param countInBusinessTime whether the hours of a promise run only while the desk is open (C12); otherwise they run by
 *     the wall clock, and a promise that falls outside business hours moves to the next opening
 * @param aroundTheClock the levels that are answered day and night, by support language (#46, #51)
 */
public record ServiceLevels(
        List<Plan> plans,
        BusinessCalendar calendar,
        boolean countInBusinessTime,
        Map<Language, Set<Level>> aroundTheClock) {
    public ServiceLevels {
        plans = List.copyOf(plans);
        aroundTheClock = Map.copyOf(aroundTheClock);
    }

    public Optional<Plan> plan(@Nullable String id) {
        return plans.stream().filter(plan -> plan.id().equals(id)).findFirst();
    }

    /** When the first response is due for a request submitted at a moment. */
    public FirstResponse firstResponse(
            @Nullable String planId, Level level, Language supportLanguage, Instant submitted) {
        return responseTime(planId, level, supportLanguage)
                .<FirstResponse>map(time ->
                        new FirstResponse.Promised(time.due(submitted), level, time.plan(), time.aroundTheClock()))
                .orElseGet(FirstResponse.NotPromised::new);
    }

    /** How long a response may take; empty for a plan of which nothing is promised. */
    public Optional<ResponseTime> responseTime(@Nullable String planId, Level level, Language supportLanguage) {
        return plan(planId)
                .flatMap(plan -> Optional.ofNullable(plan.firstResponse().get(level))
                        .map(time -> new ResponseTime(plan, time, counting(level, supportLanguage), calendar)));
    }

    private Counting counting(Level level, Language supportLanguage) {
        if (aroundTheClock.getOrDefault(supportLanguage, Set.of()).contains(level)) {
            return Counting.AROUND_THE_CLOCK;
        }
        return countInBusinessTime ? Counting.BUSINESS_HOURS : Counting.NEXT_OPENING;
    }
}
