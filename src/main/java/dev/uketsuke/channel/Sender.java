package dev.uketsuke.channel;

import com.microsoft.bot.schema.Activity;
import dev.uketsuke.privacy.Fingerprint;
import dev.uketsuke.requester.Identity;
import java.util.Locale;
import java.util.regex.Pattern;

/** Who speaks in an activity, as its channel authenticated them. */
final class Sender {
    private static final String TEAMS = "msteams";
    private static final Pattern OBJECT_ID = Pattern.compile("[0-9A-Fa-f]{8}(?:-[0-9A-Fa-f]{4}){3}-[0-9A-Fa-f]{12}");

    private Sender() {}

    /**
     * The requester's id: in Teams the account's, which is the same in every chat. In a group it is the group's own, since
     * all of its members read what is said there: nobody's details may be shown to them.
     */
    static String id(Activity activity) {
        if (Boolean.TRUE.equals(activity.getConversation().isGroup())) {
            return Identity.GROUP + Fingerprint.hex(activity.getConversation().getId());
        }
        var account = activity.getFrom().getAadObjectId();
        return TEAMS.equals(activity.getChannelId())
                        && account != null
                        && OBJECT_ID.matcher(account).matches()
                ? "aad:" + account.toLowerCase(Locale.ROOT)
                : activity.getFrom().getId();
    }
}
