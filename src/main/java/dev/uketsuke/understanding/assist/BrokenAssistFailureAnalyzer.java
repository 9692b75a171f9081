package dev.uketsuke.understanding.assist;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Words the refusal to start without a stack trace. */
final class BrokenAssistFailureAnalyzer extends AbstractFailureAnalyzer<BrokenAssistException> {
    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, BrokenAssistException cause) {
        return new FailureAnalysis(
                cause.getMessage(),
                "Correct these settings, or remove all of uketsuke.assist: messages are then read without help.",
                cause);
    }
}
