package dev.uketsuke.intake;

import dev.uketsuke.dialog.Question;
import dev.uketsuke.dialog.Questionnaire;
import dev.uketsuke.dialog.Slot;
import dev.uketsuke.servicelevel.ServiceLevels;
import dev.uketsuke.severity.Fact;
import dev.uketsuke.severity.SeverityPolicy;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the content decides: which questions, which severity, which promise.
 *
 * @param emergency what comes before any form; null when the desk has nothing to say then
 * @param others products that are not covered
 */
public record Policy(
        Questionnaire questionnaire,
        SeverityPolicy severity,
        ServiceLevels serviceLevels,
        @Nullable Emergency emergency,
        OtherProducts others) {
    /** A policy that tells of no other products. */
    public Policy(
            Questionnaire questionnaire,
            SeverityPolicy severity,
            ServiceLevels serviceLevels,
            @Nullable Emergency emergency) {
        this(questionnaire, severity, serviceLevels, emergency, OtherProducts.NONE);
    }

    /** A policy without an emergency. */
    public Policy(Questionnaire questionnaire, SeverityPolicy severity, ServiceLevels serviceLevels) {
        this(questionnaire, severity, serviceLevels, null);
    }

    /** How a slot or a fact is asked. */
    public Optional<Question> question(Slot slot) {
        return questionnaire
                .question(slot)
                .or(() -> Fact.of(slot)
                        .flatMap(
                                fact -> Optional.ofNullable(severity.questions().get(fact))));
    }

    /** Whether the desk's country works on a day: no weekend, holiday or yearly closing. */
    public boolean worksOn(LocalDate day) {
        return serviceLevels.calendar().isBusinessDay(day);
    }
}
