package dev.uketsuke.conversation;

import dev.uketsuke.dialog.Slot;
import dev.uketsuke.intake.Request;
import dev.uketsuke.servicelevel.FirstResponse;
import dev.uketsuke.severity.Level;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What is said once a request is with the agents: number, promise, how it goes on. */
final class SubmittedText {
    private static final List<Slot> REACHED_BY = List.of(new Slot("phone"), new Slot("emails"));

    private SubmittedText() {}

    static String of(Voice voice, String number, Request request, FirstResponse promise) {
        var lines = new ArrayList<String>();
        lines.add(voice.say("submitted.one", Map.of("number", number)));
        lines.add(new Promises(voice).sentence(promise));
        if (promise instanceof FirstResponse.Promised promised && promised.level() == Level.A) {
            lines.add(voice.say("submitted.phone"));
        }
        var reached = REACHED_BY.stream()
                .anyMatch(slot -> !request.answers().values(slot).isEmpty());
        lines.add(voice.say(reached ? "submitted.next" : "submitted.no-contact"));
        return String.join("\n\n", lines);
    }
}
