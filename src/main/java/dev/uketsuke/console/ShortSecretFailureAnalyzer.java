package dev.uketsuke.console;

import dev.uketsuke.privacy.ShortSecretException;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says what to do when a secret can be guessed. */
final class ShortSecretFailureAnalyzer extends AbstractFailureAnalyzer<ShortSecretException> {
    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, ShortSecretException cause) {
        return new FailureAnalysis(
                cause.getMessage() + ".",
                "Set a longer random one, such as the output of 'openssl rand -hex 32', or none: " + cause.without()
                        + ".",
                cause);
    }
}
