package dev.uketsuke.intake;

import dev.uketsuke.dialog.Questionnaire;
import dev.uketsuke.servicelevel.ServiceLevels;
import dev.uketsuke.severity.SeverityPolicy;

/** What the content decides: which questions, which severity, which promise. */
public record Policy(Questionnaire questionnaire, SeverityPolicy severity, ServiceLevels serviceLevels) {}
