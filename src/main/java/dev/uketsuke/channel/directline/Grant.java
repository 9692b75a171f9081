package dev.uketsuke.channel.directline;

import dev.uketsuke.dialog.Language;
import java.util.List;

/**
 * What a token lets its bearer do: speak as one user in one conversation.
 *
 * @param conversation Direct Line's id of it
 * @param user begins with {@code dl_}
 * @param language spoken until a message says otherwise
 * @param origins sites whose pages may use it; empty when it is not bound to any
 */
record Grant(String conversation, String user, Language language, List<String> origins) {
    Grant {
        origins = List.copyOf(origins);
    }

    Grant speaking(Language spoken) {
        return new Grant(conversation, user, spoken, origins);
    }
}
