package dev.uketsuke.content;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says at start-up what is wrong with the content instead of printing a stack trace. */
final class BrokenPackFailureAnalyzer extends AbstractFailureAnalyzer<BrokenPackException> {
    @Override
    protected @Nullable FailureAnalysis analyze(Throwable rootFailure, BrokenPackException cause) {
        return new FailureAnalysis(
                "The content cannot be used:\n\n" + cause.getMessage(),
                "Correct the files named above; 'java -jar uketsuke.jar check <folder>' checks them without starting.",
                cause);
    }
}
