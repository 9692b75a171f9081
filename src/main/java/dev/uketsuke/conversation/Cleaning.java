package dev.uketsuke.conversation;

import dev.uketsuke.attachment.Attachment;
import dev.uketsuke.dialog.Slot;
import dev.uketsuke.privacy.Finding;
import dev.uketsuke.privacy.SecretGuard;
import dev.uketsuke.privacy.SecretKind;
import dev.uketsuke.privacy.Unseen;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Makes one utterance fit to be stored (#34 to #41). */
final class Cleaning {
    static final int LONGEST_TEXT = 100_000;
    private static final int LONGEST_VALUE = 20_000;
    private static final int LONGEST_NAME = 255;
    private static final int MOST_VALUES = 100;
    private static final int MOST_ATTACHMENTS = 10;

    private final SecretGuard guard;
    private final Set<SecretKind> noSecrets;
    private final Set<SecretKind> doubtful = EnumSet.noneOf(SecretKind.class);
    private final Set<SecretKind> masked = EnumSet.noneOf(SecretKind.class);
    private boolean cut;

    private Cleaning(SecretGuard guard, Set<SecretKind> noSecrets) {
        this.guard = guard;
        this.noSecrets = noSecrets;
    }

    /** @param noSecrets kinds of which the requester said that what looks like them is none */
    static CleanUtterance clean(Utterance utterance, SecretGuard guard, Set<SecretKind> noSecrets) {
        var cleaning = new Cleaning(guard, noSecrets);
        var clean = cleaning.clean(utterance);
        return new CleanUtterance(clean, cleaning.masked, cleaning.doubtful, cleaning.cut);
    }

    private Utterance clean(Utterance utterance) {
        return switch (utterance) {
            case Utterance.Said(var text, var attachments) ->
                new Utterance.Said(Unseen.nothing(text) ? "" : text(text, LONGEST_TEXT), attachments(attachments));
            case Utterance.Tapped(var card, var action, var about, var values) ->
                new Utterance.Tapped(card(card), action, about, values(values));
            case Utterance.Restored(var card, var text, var before) ->
                new Utterance.Restored(card(card), text(text, LONGEST_TEXT), before);
            case Utterance.Joined joined -> joined;
            case Utterance.Unsupported(var type) -> new Utterance.Unsupported(text(type, LONGEST_NAME));
        };
    }

    /** An id of ours is random, and one in some thousands looks like a password. */
    private String card(String card) {
        return Ids.CARD.matcher(card).matches() ? card : text(card, LONGEST_NAME);
    }

    private Map<Slot, String> values(Map<Slot, String> values) {
        var clean = new LinkedHashMap<Slot, String>();
        values.entrySet().stream()
                .limit(MOST_VALUES)
                .forEach(entry -> clean.put(entry.getKey(), text(entry.getValue(), LONGEST_VALUE)));
        cut |= values.size() > MOST_VALUES;
        return clean;
    }

    private List<Attachment> attachments(List<Attachment> attachments) {
        cut |= attachments.size() > MOST_ATTACHMENTS;
        return attachments.stream()
                .limit(MOST_ATTACHMENTS)
                .map(file -> new Attachment(
                        file.id(),
                        text(file.name(), LONGEST_NAME),
                        file.type(),
                        file.size(),
                        file.sha256(),
                        file.scan(),
                        file.details()))
                .toList();
    }

    private String text(String text, int longest) {
        var hidden = guard.mask(Unseen.without(text), noSecrets);
        hidden.findings().forEach(this::note);
        // Cut after masking: half a secret would no longer be recognised as one.
        var kept = start(hidden.text(), longest);
        cut |= kept.length() < hidden.text().length();
        return kept;
    }

    private void note(Finding finding) {
        masked.add(finding.kind());
        if (finding.confidence() == Finding.Confidence.MEDIUM) {
            doubtful.add(finding.kind());
        }
    }

    static String start(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        var end = Character.isHighSurrogate(text.charAt(longest - 1)) ? longest - 1 : longest;
        return text.substring(0, end);
    }
}
