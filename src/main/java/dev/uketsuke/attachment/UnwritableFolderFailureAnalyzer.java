package dev.uketsuke.attachment;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says what to do when files cannot be kept. */
final class UnwritableFolderFailureAnalyzer extends AbstractFailureAnalyzer<UnwritableFolderException> {
    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, UnwritableFolderException cause) {
        return new FailureAnalysis(
                "The data folder " + cause.folder() + " cannot be written.",
                "Make the folder writable for the user that runs Uketsuke, or name another one with UKETSUKE_DATA.",
                cause);
    }
}
