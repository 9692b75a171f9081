package dev.uketsuke.severity;

import dev.uketsuke.dialog.Provenance;
import dev.uketsuke.dialog.Truth;
import dev.uketsuke.dialog.Wording;
import java.util.List;
import java.util.Map;

/** The article's criteria as a policy, and facts in short, for tests. */
public final class SeverityCriteria {
    public static final List<Criterion> CRITERIA = List.of(
            criterion("A1", Level.A, Criterion.Kind.REQUIRED, Fact.BUSINESS_STOPPED, Truth.YES, 52),
            criterion("A2", Level.A, Criterion.Kind.REQUIRED, Fact.ONGOING, Truth.YES, 52),
            criterion("A3", Level.A, Criterion.Kind.REQUIRED, Fact.PHONE_24X7, Truth.YES, 57),
            criterion("X1", Level.A, Criterion.Kind.EXCLUSION, Fact.ONGOING, Truth.NO, 54),
            criterion("X2", Level.A, Criterion.Kind.EXCLUSION, Fact.ROLLBACK_SOLVES, Truth.YES, 55),
            criterion("X3", Level.A, Criterion.Kind.EXCLUSION, Fact.SCHEDULE_ONLY, Truth.YES, 56),
            criterion("B1", Level.B, Criterion.Kind.SUFFICIENT, Fact.IMPACT_PARTIAL, Truth.YES, 48),
            criterion("C1", Level.C, Criterion.Kind.SUFFICIENT, Fact.IMPACT_MINOR, Truth.YES, 47));

    static final SeverityPolicy POLICY = new SeverityPolicy(CRITERIA, Map.of());

    private SeverityCriteria() {}

    static Facts facts(Object... factsAndTruths) {
        var facts = Facts.NONE;
        for (var i = 0; i < factsAndTruths.length; i += 2) {
            facts = facts.with((Fact) factsAndTruths[i], tapped((Truth) factsAndTruths[i + 1]));
        }
        return facts;
    }

    static FactState tapped(Truth truth) {
        return new FactState(truth, Provenance.TAPPED, null);
    }

    static FactState said(Truth truth, String quote) {
        return new FactState(truth, Provenance.INFERRED, quote);
    }

    private static Criterion criterion(String id, Level level, Criterion.Kind kind, Fact fact, Truth when, int rule) {
        return new Criterion(id, level, kind, fact, when, new Wording(id, id), rule);
    }
}
