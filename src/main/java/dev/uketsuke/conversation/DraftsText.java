package dev.uketsuke.conversation;

import dev.uketsuke.intake.Draft;
import java.math.BigInteger;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What is said of a requester's drafts. */
record DraftsText(Voice voice) {
    private static final int MOST_OFFERED = 3;

    /** All of them with their numbers, and how to have one deleted. */
    Message listed(List<OpenDraft> drafts, String here) {
        if (drafts.isEmpty()) {
            return message(voice.say("draft.none"), List.of("say.another"));
        }
        var lines = new ArrayList<String>();
        for (var at = 0; at < drafts.size(); at++) {
            lines.add(line(at + 1, drafts.get(at), here));
        }
        var text = voice.say("draft.list", Map.of("count", Integer.toString(drafts.size())))
                + "\n\n"
                + String.join("\n", lines)
                + "\n\n"
                + voice.say(drafts.stream().allMatch(draft -> isIn(draft, here)) ? "draft.how" : "draft.how-there");
        var offered = IntStream.rangeClosed(1, Math.min(drafts.size(), MOST_OFFERED))
                .mapToObj(number -> voice.say("draft.say-delete", Map.of("number", Integer.toString(number))))
                .map(words -> new Message.Suggestion(words, words))
                .toList();
        return new Message(Message.From.BOT, text, null, offered, List.of(), null, null);
    }

    private static boolean isIn(OpenDraft draft, String here) {
        return draft.draft().conversation().equals(here);
    }

    private String line(int number, OpenDraft draft, String here) {
        var place = isIn(draft, here)
                ? voice.say("draft.here")
                : voice.say(
                        "draft.there",
                        Map.of("moment", Moments.moment(draft.touchedAt().atZone(voice.zone()), voice.language())));
        return voice.say(
                "draft.line",
                Map.of(
                        "number",
                        Integer.toString(number),
                        "title",
                        title(draft.draft()),
                        "place",
                        place,
                        "known",
                        Integer.toString(draft.known())));
    }

    /** Before the list, when a number is none of it. */
    Message noSuch(BigInteger number, List<OpenDraft> drafts, String here) {
        var list = listed(drafts, here);
        var text = voice.say("draft.no-such", Map.of("number", number.toString())) + "\n\n" + list.text();
        return new Message(list.from(), text, null, list.suggestions(), List.of(), null, null);
    }

    /** Several people read here: nobody's other drafts are shown. */
    Message inGroup() {
        return message(voice.say("draft.group"), List.of());
    }

    String asked(List<Draft> drafts) {
        return voice.say("draft.delete", Map.of("titles", titles(drafts)));
    }

    Message deleted(List<Draft> drafts) {
        return drafts.isEmpty()
                ? message(voice.say("draft.none"), List.of())
                : message(voice.say("draft.deleted", Map.of("titles", titles(drafts))), List.of("say.another"));
    }

    Message kept() {
        return message(voice.say("draft.kept"), List.of());
    }

    /** That drafts are deleted on a day, unless the requester says a word. */
    Message notice(List<Draft> drafts, Instant end) {
        var day = Moments.day(end.atZone(voice.zone()).toLocalDate(), voice.language());
        return message(voice.say("draft.notice", Map.of("titles", titles(drafts), "day", day)), List.of("say.resume"));
    }

    Message expired(List<Draft> drafts) {
        return message(voice.say("draft.expired", Map.of("titles", titles(drafts))), List.of("say.another"));
    }

    private String titles(List<Draft> drafts) {
        var quoted = drafts.stream().map(this::title).map(title -> switch (voice.language()) {
            case JA -> "「" + title + "」";
            case EN -> "\"" + title + "\"";
        });
        return switch (voice.language()) {
            case JA -> quoted.collect(Collectors.joining());
            case EN -> quoted.collect(Collectors.joining(", "));
        };
    }

    private String title(Draft draft) {
        return draft.title().isBlank() ? voice.say("draft.untitled") : Markdown.escape(draft.title());
    }

    private Message message(String text, List<String> suggestions) {
        var offered = suggestions.stream()
                .map(voice::say)
                .map(words -> new Message.Suggestion(words, words))
                .toList();
        return new Message(Message.From.BOT, text, null, offered, List.of(), null, null);
    }
}
