package dev.uketsuke.channel;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Words the refusal to start without a stack trace. */
final class MissingSettingsFailureAnalyzer extends AbstractFailureAnalyzer<MissingSettingsException> {
    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, MissingSettingsException cause) {
        return new FailureAnalysis(
                cause.getMessage(),
                "Set them in the environment or in a configuration file, or start without the profile 'production'"
                        + " to try things out on this machine.",
                cause);
    }
}
