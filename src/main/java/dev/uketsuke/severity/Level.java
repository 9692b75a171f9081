package dev.uketsuke.severity;

/** The three severities (#43); 重大度, 重要度 and 緊急度 all mean this (#62). */
public enum Level {
    /** Major impact, around the clock (#49, #51). */
    A,
    /** Partial impact (#48). */
    B,
    /** Minor impact (#47). */
    C
}
