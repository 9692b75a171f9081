package dev.uketsuke.conversation;

import dev.uketsuke.dialog.Slot;
import dev.uketsuke.intake.Request;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The way of a wish for the product: the route, the CSAM for who has one (#97), the requester's words to take along (#91). */
final class FeedbackText {
    private static final Slot SUPPORT_PLAN = new Slot("support-plan");
    private static final Slot ISSUE = new Slot("issue");
    private static final String PREMIER = "unified";
    private static final Pattern NUMBER = Pattern.compile("^\\s*(?:\\(?[0-9]{1,2}[.)）．、]|[①-⑳])\\s*");

    private final Voice voice;
    private final Request request;

    FeedbackText(Voice voice, Request request) {
        this.voice = voice;
        this.request = request;
    }

    String all() {
        return Stream.of(
                        voice.say("remark.feedback-route"),
                        premier() ? voice.say("remark.feedback-route-csam") : "",
                        request.words().isEmpty() ? "" : ownWords())
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("\n\n"));
    }

    /** As answered or, as long as nobody did, as mentioned in passing. */
    private boolean premier() {
        return request.answers().values(SUPPORT_PLAN).contains(PREMIER)
                || voice.pack().policy().question(SUPPORT_PLAN).stream()
                        .flatMap(question -> question.choice(PREMIER).stream())
                        .anyMatch(choice -> request.mentions(choice.cues()));
    }

    /** What the wish is about, without what was told beside it and its number in a list. */
    private String wish() {
        var words =
                request.answers().value(ISSUE).orElseGet(() -> request.words().getLast());
        return NUMBER.matcher(words).replaceFirst("");
    }

    private String ownWords() {
        return voice.say("remark.feedback-words")
                + "\n\n"
                + wish().lines().map(line -> "> " + Markdown.escape(line)).collect(Collectors.joining("\n"));
    }
}
