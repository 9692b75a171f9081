package dev.uketsuke.conversation;

import dev.uketsuke.intake.Doubt;
import dev.uketsuke.intake.Request;
import java.time.Duration;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.node.ObjectNode;

/** Asks with two buttons whether a draft from before a pause is gone on with. */
record IdleCard(Cards cards, Request request, Doubt.Idle doubt, ZoneId zone) {
    private static final int LONGEST_TITLE = 60;
    private static final Duration NAMED_BY_WEEKDAY = Duration.ofDays(6);

    String text() {
        var title = Markdown.escapeShort(request.title(), LONGEST_TITLE);
        return cards.voice().say("idle.asked", Map.of("day", day(), "title", title));
    }

    /** A weekday that came round again would name another day. */
    private String day() {
        var recent = Duration.between(doubt.since(), doubt.said()).compareTo(NAMED_BY_WEEKDAY) < 0;
        var pattern = switch (cards.voice().language()) {
            case JA -> recent ? "EEEE" : "M月d日";
            case EN -> recent ? "EEEE" : "d MMMM";
        };
        var locale = cards.voice().language().locale();
        return DateTimeFormatter.ofPattern(pattern, locale).format(doubt.since().atZone(zone));
    }

    List<ObjectNode> buttons() {
        return List.of(button(IdleAnswer.GO_ON), button(IdleAnswer.ANEW));
    }

    private ObjectNode button(String key) {
        return cards.choosing(key, cards.voice().say("idle." + key));
    }
}
