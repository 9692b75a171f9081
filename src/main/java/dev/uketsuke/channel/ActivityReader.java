package dev.uketsuke.channel;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.bot.schema.Activity;
import com.microsoft.bot.schema.ActivityTypes;
import com.microsoft.bot.schema.Attachment;
import com.microsoft.bot.schema.Entity;
import dev.uketsuke.channel.card.CardSubmit;
import dev.uketsuke.conversation.Utterance;
import dev.uketsuke.dialog.Language;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads activities as Teams and the other channels of the Bot Framework send them. */
final class ActivityReader {
    /** The invoke of a card's {@code Action.Execute}. */
    static final String CARD_ACTION = "adaptiveCard/action";

    private static final ZoneId USUAL_ZONE = ZoneId.of("Asia/Tokyo");

    private ActivityReader() {}

    /** What the activity says, in order; a message and its files are two things. */
    static List<Incoming> read(Activity activity) {
        return switch (activity.getType()) {
            case ActivityTypes.MESSAGE -> message(activity);
            case ActivityTypes.INVOKE -> List.of(new Incoming(key(activity), invoke(activity)));
            case ActivityTypes.CONVERSATION_UPDATE -> List.of(joined(activity, !isEmpty(activity.getMembersAdded())));
            case ActivityTypes.INSTALLATION_UPDATE -> List.of(joined(activity, "add".equals(activity.getAction())));
            default -> List.of(unsupported(activity));
        };
    }

    private static List<Incoming> message(Activity activity) {
        var key = messageKey(activity);
        var tapped = CardSubmit.read(activity.getValue());
        if (tapped.isPresent()) {
            return List.of(new Incoming(key, tapped.get()));
        }
        var said = new ArrayList<Incoming>();
        var text = text(activity);
        var files = files(activity);
        if (text.isEmpty() && activity.getValue() != null) {
            said.add(new Incoming(key, new Utterance.Unsupported(Incoming.VALUE)));
        } else if (!text.isEmpty() || !files) {
            said.add(new Incoming(key, new Utterance.Said(text, List.of())));
        }
        if (files) {
            said.add(new Incoming(key + "#files", new Utterance.Unsupported(Incoming.FILE)));
        }
        return said;
    }

    private static Utterance invoke(Activity activity) {
        if (CARD_ACTION.equals(activity.getName())
                && activity.getValue() instanceof Map<?, ?> value
                && value.get("action") instanceof Map<?, ?> action) {
            var tapped = CardSubmit.read(action.get("data"));
            if (tapped.isPresent()) {
                return tapped.get();
            }
        }
        return new Utterance.Unsupported(ActivityTypes.INVOKE);
    }

    /** One key for all: Teams tells of one arrival twice, and a second welcome is one too many. */
    private static Incoming joined(Activity activity, boolean arrived) {
        return arrived ? new Incoming("joined", new Utterance.Joined()) : unsupported(activity);
    }

    private static Incoming unsupported(Activity activity) {
        return new Incoming(key(activity), new Utterance.Unsupported(activity.getType()));
    }

    private static String messageKey(Activity activity) {
        return Objects.requireNonNullElseGet(
                activity.getId(), () -> UUID.randomUUID().toString());
    }

    /** An edit has the id of the message that it edits, so the key needs more. */
    private static String key(Activity activity) {
        return "%s:%s:%s".formatted(activity.getType(), messageKey(activity), activity.getTimestamp());
    }

    /** The words without the mention that a channel demands and the blanks that it leaves. */
    private static String text(Activity activity) {
        var text = Objects.requireNonNullElse(activity.getText(), "");
        for (var mention : mentions(activity).toList()) {
            text = text.replace(mention, "");
        }
        return text.replace("&nbsp;", " ").replace('\u00a0', ' ').strip();
    }

    private static Stream<String> mentions(Activity activity) {
        return entities(activity, "mention")
                .filter(mention -> activity.getRecipient()
                        .getId()
                        .equals(string(mention.getProperties().get("mentioned"), "id")))
                .map(mention -> mention.getProperties().get("text"))
                .filter(text ->
                        text != null && text.isTextual() && !text.textValue().isEmpty())
                .map(JsonNode::textValue);
    }

    /** Whether files came; Teams adds the message once more as HTML, which is none. */
    private static boolean files(Activity activity) {
        return !isEmpty(activity.getAttachments())
                && activity.getAttachments().stream()
                        .filter(Objects::nonNull)
                        .map(Attachment::getContentType)
                        .anyMatch(type -> !"text/html".equals(type));
    }

    static Language language(Activity activity) {
        var locale = activity.getLocale();
        return Language.ofTag(locale == null ? clientInfo(activity, "locale").orElse(null) : locale);
    }

    static ZoneId zone(Activity activity) {
        return Stream.of(Optional.ofNullable(activity.getLocalTimezone()), clientInfo(activity, "timezone"))
                .flatMap(Optional::stream)
                .flatMap(ActivityReader::parse)
                .findFirst()
                .orElse(USUAL_ZONE);
    }

    private static Stream<ZoneId> parse(String zone) {
        try {
            return Stream.of(ZoneId.of(zone));
        } catch (DateTimeException e) {
            return Stream.empty();
        }
    }

    private static Optional<String> clientInfo(Activity activity, String field) {
        return entities(activity, "clientInfo")
                .map(info -> info.getProperties().get(field))
                .filter(value -> value != null && value.isTextual())
                .map(JsonNode::textValue)
                .findFirst();
    }

    private static Stream<Entity> entities(Activity activity, String type) {
        return activity.getEntities() == null
                ? Stream.empty()
                : activity.getEntities().stream()
                        .filter(entity -> entity != null && type.equalsIgnoreCase(entity.getType()));
    }

    private static @Nullable String string(@Nullable JsonNode object, String field) {
        return object == null ? null : object.path(field).textValue();
    }

    private static boolean isEmpty(@Nullable List<?> list) {
        return list == null || list.isEmpty();
    }
}
