package dev.uketsuke.conversation;

import dev.uketsuke.dialog.Truth;
import dev.uketsuke.intake.Request;
import dev.uketsuke.severity.Criterion;
import dev.uketsuke.severity.Suggestion.Finding;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A criterion and what a request says to it, in words. */
record FindingText(Voice voice, Request request) {
    private static final int LONGEST_QUOTE = 80;
    private static final int LONGEST_YES = 4;

    /** For a card or a message. */
    String line(Finding finding) {
        var quote = quote(finding);
        return sentence(
                finding,
                "**" + state(finding) + "**",
                quote == null ? null : Markdown.escapeShort(quote, LONGEST_QUOTE));
    }

    /** For readers that show no Markdown. */
    String plain(Finding finding) {
        var quote = quote(finding);
        return sentence(finding, state(finding), quote == null ? null : Markdown.shorten(quote, LONGEST_QUOTE));
    }

    String label(Finding finding) {
        var fact = finding.criterion().fact();
        var question = voice.pack().policy().severity().questions().get(fact);
        return question == null ? fact.slot().name() : voice.say(question.label());
    }

    /** What the criteria are about, each named once. */
    String labels(List<Finding> findings) {
        return voice.list(findings.stream().map(this::label).distinct().toList());
    }

    /** What the criteria are about and how it stands, so that the name of a fact is not taken for its state. */
    String points(List<Finding> findings) {
        return voice.list(findings.stream().map(this::point).distinct().toList());
    }

    /** What the criteria ask for, in the words of the answer that would meet them. */
    String needs(List<Finding> findings) {
        return voice.list(findings.stream()
                .map(finding -> point(finding, finding.criterion().when().key()))
                .distinct()
                .toList());
    }

    private String point(Finding finding) {
        return finding.met() == Truth.UNKNOWN ? label(finding) : point(finding, key(finding));
    }

    private String point(Finding finding, String answer) {
        var question = voice.pack()
                .policy()
                .severity()
                .questions()
                .get(finding.criterion().fact());
        return question == null
                ? label(finding)
                : voice.say(
                        "severity.point",
                        Map.of("label", label(finding), "answer", question.display(answer, voice.language())));
    }

    /** Which answer it is; what was not said itself follows from other words. */
    private String key(Finding finding) {
        var criterion = finding.criterion();
        if (request.facts().truth(criterion.fact()) != Truth.UNKNOWN) {
            return request.facts().key(criterion.fact());
        }
        return Truth.of((finding.met() == Truth.YES) == (criterion.when() == Truth.YES))
                .key();
    }

    private String sentence(Finding finding, String state, @Nullable String quote) {
        var text = voice.say(finding.criterion().text());
        return quote == null
                ? voice.say("severity.line", Map.of("state", state, "criterion", text))
                : voice.say("severity.line-quoted", Map.of("state", state, "criterion", text, "quote", quote));
    }

    /** The requester's words; a bare yes, or a tap, in the words of the choice it stands for. */
    private @Nullable String quote(Finding finding) {
        var quote = finding.quote();
        if (finding.met() == Truth.UNKNOWN) {
            return null;
        }
        if (quote != null && quote.codePointCount(0, quote.length()) > LONGEST_YES) {
            return quote;
        }
        var fact = finding.criterion().fact();
        var question = voice.pack().policy().severity().questions().get(fact);
        return question == null || request.facts().truth(fact) == Truth.UNKNOWN
                ? quote
                : question.display(request.facts().key(fact), voice.language());
    }

    private String state(Finding finding) {
        var level = Map.of("level", finding.criterion().level().name());
        var exclusion = finding.criterion().kind() == Criterion.Kind.EXCLUSION;
        return switch (finding.met()) {
            case YES -> exclusion ? voice.say("severity.excluded", level) : voice.say("severity.met");
            case NO -> exclusion ? voice.say("severity.not-excluded", level) : voice.say("severity.not-met");
            case UNKNOWN -> exclusion ? voice.say("severity.unknown-exclusion", level) : voice.say("severity.unknown");
        };
    }
}
