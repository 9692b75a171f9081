package dev.uketsuke.conversation;

import dev.uketsuke.intake.Request;
import dev.uketsuke.servicelevel.FirstResponse;
import dev.uketsuke.severity.Level;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What is said once a request is with the agents: number, promise, how it goes on. */
final class SubmittedText {
    private SubmittedText() {}

    static String of(Voice voice, String number, Request request, FirstResponse promise) {
        var lines = new ArrayList<String>();
        lines.add(voice.say("submitted.one", Map.of("number", number)));
        if (!request.reachable()) {
            lines.add(voice.say("submitted.no-contact"));
            lines.add(voice.say("promise.after-contact"));
            if (request.humanWanted()) {
                lines.addAll(whenSomebodyIsThere(voice));
            }
            return String.join("\n\n", lines);
        }
        lines.add(new Promises(voice).sentence(promise));
        if (promise instanceof FirstResponse.NotPromised) {
            lines.addAll(whenSomebodyIsThere(voice));
        }
        if (promise instanceof FirstResponse.Promised promised && promised.level() == Level.A) {
            lines.add(voice.say("submitted.phone"));
        }
        lines.add(voice.say("submitted.next"));
        return String.join("\n\n", lines);
    }

    private static List<String> whenSomebodyIsThere(Voice voice) {
        return List.of(new Promises(voice).desk(), voice.say("submitted.delivered"));
    }
}
