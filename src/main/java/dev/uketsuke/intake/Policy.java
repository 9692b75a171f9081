package dev.uketsuke.intake;

import dev.uketsuke.dialog.Question;
import dev.uketsuke.dialog.Questionnaire;
import dev.uketsuke.dialog.Slot;
import dev.uketsuke.servicelevel.ServiceLevels;
import dev.uketsuke.severity.Fact;
import dev.uketsuke.severity.SeverityPolicy;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the content decides: which questions, which severity, which promise.
 *
 * @param emergency what comes before any form; null when the desk has nothing to say then
 * @param others products that are not covered
 * @param outages what the desk knows to be out
 * @param contradictions what cannot both be true
 * @param files what may be attached to one request
 */
public record Policy(
        Questionnaire questionnaire,
        SeverityPolicy severity,
        ServiceLevels serviceLevels,
        @Nullable Emergency emergency,
        OtherProducts others,
        List<Outage> outages,
        List<Contradiction> contradictions,
        FileLimits files) {
    public Policy {
        outages = List.copyOf(outages);
        contradictions = List.copyOf(contradictions);
    }

    /** A policy that tells of no other products. */
    public Policy(
            Questionnaire questionnaire,
            SeverityPolicy severity,
            ServiceLevels serviceLevels,
            @Nullable Emergency emergency) {
        this(
                questionnaire,
                severity,
                serviceLevels,
                emergency,
                OtherProducts.NONE,
                List.of(),
                List.of(),
                FileLimits.OF_THE_ARTICLE);
    }

    /** A policy without an emergency, for which nothing contradicts anything. */
    public Policy(Questionnaire questionnaire, SeverityPolicy severity, ServiceLevels serviceLevels) {
        this(questionnaire, severity, serviceLevels, null);
    }

    /** The policy with these outages and no others. */
    public Policy with(List<Outage> known) {
        return new Policy(questionnaire, severity, serviceLevels, emergency, others, known, contradictions, files);
    }

    Optional<Outage> outage(String id) {
        return outages.stream().filter(outage -> outage.id().equals(id)).findFirst();
    }

    /** How a slot or a fact is asked. */
    public Optional<Question> question(Slot slot) {
        return questionnaire
                .question(slot)
                .or(() -> Fact.of(slot)
                        .flatMap(
                                fact -> Optional.ofNullable(severity.questions().get(fact))));
    }

    /** All that can be asked: the questionnaire's questions and those behind the facts. */
    public List<Question> questions() {
        return Stream.concat(questionnaire.questions().stream(), severity.questions().values().stream())
                .toList();
    }

    /** Whether the desk's country works on a day: no weekend, holiday or yearly closing. */
    public boolean worksOn(LocalDate day) {
        return serviceLevels.calendar().isBusinessDay(day);
    }
}
