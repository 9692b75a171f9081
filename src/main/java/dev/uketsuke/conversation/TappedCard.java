package dev.uketsuke.conversation;

import java.util.regex.Pattern;

/** A card that was tapped, seen from the conversation as it stands. */
record TappedCard(Snapshot snapshot, String id) {
    private static final Pattern CARD = Pattern.compile("(.+)\\.([0-9]{1,18})\\.[0-9]{1,9}(?:\\.articles)?");

    /** Whether an earlier turn of this conversation made it; of any other one there is nothing to say. */
    boolean isOwn() {
        var made = CARD.matcher(id);
        return made.matches()
                && made.group(1).equals(snapshot.conversationId())
                && Long.parseLong(made.group(2)) < snapshot.seq();
    }

    boolean isOpen() {
        var open = snapshot.intake().open();
        return open != null && open.card().equals(id);
    }

    boolean showsArticles() {
        var request = snapshot.intake().request();
        var shown = request.suggested();
        return shown != null && shown.card().equals(id) && !request.handedOver();
    }
}
