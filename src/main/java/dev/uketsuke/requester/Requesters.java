package dev.uketsuke.requester;

import dev.uketsuke.dialog.Slot;
import java.util.List;
import java.util.Map;

/** What is known of each person; nobody sees what is known of another. */
public interface Requesters {
    Profile find(Identity who);

    /**
     * Replaces what is remembered of somebody who agreed to it; anything but facts about the person is left out.
     *
     * @param consent the latest, with its moment and wording
     */
    void remember(Identity who, Map<Slot, List<String>> details, Consent consent);

    /** Replaces what is remembered of somebody whose consent still stands; of anybody else nothing. */
    void refresh(Identity who, Map<Slot, List<String>> details);

    /** Replaces what the sign-in told of somebody. */
    void signedIn(Identity who, Map<Slot, List<String>> details);

    /** Deletes everything that is known of somebody, the consent too. */
    void forget(Identity who);
}
