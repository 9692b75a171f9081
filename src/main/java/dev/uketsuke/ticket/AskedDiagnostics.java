package dev.uketsuke.ticket;

import dev.uketsuke.intake.Diagnostics;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the requester was asked to attach, by the symptom.
 *
 * @param sent whether any file came
 */
public record AskedDiagnostics(List<String> asked, boolean sent) {
    public AskedDiagnostics {
        asked = List.copyOf(asked);
    }

    static @Nullable AskedDiagnostics of(Submission submission, boolean sent) {
        return Diagnostics.topic(submission.request())
                .flatMap(submission.pack().solutions()::of)
                .map(solution -> solution.in(submission.language()).diagnostics())
                .filter(items -> !items.isEmpty())
                .map(items -> new AskedDiagnostics(
                        items.stream().map(item -> item.replace("`", "")).toList(), sent))
                .orElse(null);
    }
}
