package dev.uketsuke.command;

import java.util.Locale;

/**
 * How many of how many, with the interval by Wilson that holds the true share in 95 of 100 cases.
 *
 * @param of may be 0: then nothing is known, and the interval is 0 to 1
 */
record Share(int hits, int of) {
    private static final double Z = 1.96;

    double value() {
        return of == 0 ? Double.NaN : (double) hits / of;
    }

    double low() {
        return of == 0 ? 0 : Math.max(0, middle() - reach());
    }

    double high() {
        return of == 0 ? 1 : Math.min(1, middle() + reach());
    }

    private double middle() {
        return (value() + Z * Z / (2 * of)) / (1 + Z * Z / of);
    }

    private double reach() {
        return Z * Math.sqrt(value() * (1 - value()) / of + Z * Z / (4.0 * of * of)) / (1 + Z * Z / of);
    }

    /** Such as {@code 30.8 % [25.5, 36.6] 81/263}. */
    @Override
    public String toString() {
        return of == 0
                ? "none"
                : String.format(
                        Locale.ROOT, "%5.1f %% [%.1f, %.1f] %d/%d", 100 * value(), 100 * low(), 100 * high(), hits, of);
    }
}
