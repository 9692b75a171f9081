package dev.uketsuke.conversation;

import dev.uketsuke.severity.Criterion;
import java.util.Map;
import java.util.stream.Collectors;

/** The written criteria of the severities, for a requester who asks what counts as which (#43 to #57). */
record CriteriaText(Voice voice) {
    String all() {
        var lines = voice.pack().policy().severity().criteria().stream()
                .map(criterion -> "- " + line(criterion))
                .collect(Collectors.joining("\n"));
        return voice.say("criteria.intro") + "\n\n" + lines + "\n\n" + source();
    }

    private String line(Criterion criterion) {
        var level = Map.of("level", criterion.level().name());
        var state = switch (criterion.kind()) {
            case REQUIRED -> voice.say("criteria.required", level);
            case SUFFICIENT -> voice.say("criteria.sufficient", level);
            case EXCLUSION -> voice.say("severity.excluded", level);
        };
        return voice.say("severity.line", Map.of("state", state, "criterion", voice.say(criterion.text())));
    }

    /** Where the criteria stand, and as of when (#4). */
    String source() {
        var pack = voice.pack();
        return voice.say(
                "severity.source",
                Map.of(
                        "source", voice.say(pack.source()),
                        "date", pack.sourceDate().toString(),
                        "url", pack.sourceUrl()));
    }
}
