package dev.uketsuke.channel;

import com.microsoft.bot.schema.Activity;
import dev.uketsuke.privacy.SecretGuard;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/** What every activity must have before the SDK sees it: the SDK takes an empty channel id for a trusted one. */
final class ActivityCheck {
    private static final int LONGEST_ID = 512;

    private ActivityCheck() {}

    /**
     * Passes, or says which field is wrong.
     *
     * @param answeredInline whether nothing will be sent to the activity's service URL
     * @throws RefusedException with 400
     */
    static void check(Activity activity, boolean answeredInline, SecretGuard guard) {
        required("type", activity.getType(), 64);
        // Longer ones would not fit the column; none of the Bot Framework's own is.
        required("channelId", activity.getChannelId(), 24);
        required(
                "conversation.id",
                activity.getConversation() == null
                        ? null
                        : activity.getConversation().getId(),
                LONGEST_ID);
        required(
                "from.id",
                activity.getFrom() == null ? null : activity.getFrom().getId(),
                256);
        required(
                "recipient.id",
                activity.getRecipient() == null ? null : activity.getRecipient().getId(),
                LONGEST_ID);
        if (activity.getId() != null) {
            required("id", activity.getId(), LONGEST_ID);
            if (!guard.isCleanId(activity.getId())) {
                throw new RefusedException(HttpStatus.BAD_REQUEST, "id holds a secret: send one without.");
            }
        }
        var urlNeeded = !answeredInline || activity.getServiceUrl() != null;
        if (urlNeeded && ServiceUrls.parse(activity.getServiceUrl()).isEmpty()) {
            throw new RefusedException(
                    HttpStatus.BAD_REQUEST, "serviceUrl must be an http or https URL, without user name or query.");
        }
    }

    private static void required(String field, @Nullable String value, int longest) {
        if (value == null || value.isBlank()) {
            throw new RefusedException(HttpStatus.BAD_REQUEST, field + " is missing.");
        }
        if (value.length() > longest || value.codePoints().anyMatch(ActivityCheck::unprintable)) {
            throw new RefusedException(
                    HttpStatus.BAD_REQUEST, "%s must have at most %d printable characters.".formatted(field, longest));
        }
    }

    private static boolean unprintable(int point) {
        return Character.isISOControl(point) || Character.getType(point) == Character.SURROGATE;
    }
}
