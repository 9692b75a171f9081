package dev.uketsuke.conversation;

import dev.uketsuke.intake.Intake;
import dev.uketsuke.intake.Outage;
import java.util.List;
import java.util.Map;

/**
 * The known outages in a conversation's first answer, and again when a request begins that describes one: an offer beside
 * whatever else is said, which can be passed over.
 */
final class OutageBanners {
    private static final int MOST = 3;

    private OutageBanners() {}

    /**
     * The banners of a turn.
     *
     * @param before the intake that the turn began with
     * @param after the intake as the turn left it
     */
    static List<Message> of(Intake before, Intake after, Voice voice, String card) {
        var request = after.request();
        if (request.handedOver() || request.outage().isPresent()) {
            return List.of();
        }
        var first = Reply.isFirst(before, after) && !request.words().isEmpty();
        return voice.pack().policy().outages().stream()
                .filter(outage -> !before.welcomed() || (first && outage.isTold(request)))
                .limit(MOST)
                .map(outage -> banner(outage, outage.isTold(request), voice, card + "." + outage.id()))
                .toList();
    }

    private static Message banner(Outage outage, boolean told, Voice voice, String card) {
        var cards = new Cards(voice, card);
        var text = voice.say(
                told ? "outage.told" : "outage.banner", Map.of("notice", Markdown.escape(voice.say(outage.notice()))));
        var button = cards.sameHere(outage.id(), voice.say("outage.same"));
        return new Message(
                Message.From.BOT,
                text,
                cards.card("decision", text, Map.of("buttons", List.of(button))).toString(),
                List.of(),
                List.of(),
                null,
                null);
    }
}
