package dev.uketsuke.handoff;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

final class BrokenOnCallFailureAnalyzer extends AbstractFailureAnalyzer<BrokenOnCallException> {
    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, BrokenOnCallException cause) {
        return new FailureAnalysis(
                cause.getMessage(),
                "Correct this setting, or remove it: it is then not told of requests of severity A.",
                cause);
    }
}
