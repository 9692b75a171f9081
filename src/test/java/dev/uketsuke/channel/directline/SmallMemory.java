package dev.uketsuke.channel.directline;

import dev.uketsuke.dialog.Slot;
import dev.uketsuke.requester.Consent;
import dev.uketsuke.requester.Identity;
import dev.uketsuke.requester.Profile;
import dev.uketsuke.requester.Requesters;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Keeps what sign-ins tell in memory. */
final class SmallMemory implements Requesters {
    private final Map<Identity, Profile> profiles = new ConcurrentHashMap<>();

    @Override
    public Profile find(Identity who) {
        return profiles.getOrDefault(who, Profile.NOBODY);
    }

    @Override
    public void remember(Identity who, Map<Slot, List<String>> details, Consent consent) {
        profiles.put(who, new Profile(consent, details, find(who).signedIn()));
    }

    @Override
    public void refresh(Identity who, Map<Slot, List<String>> details) {
        profiles.computeIfPresent(
                who,
                (_, profile) ->
                        profile.remembers() ? new Profile(profile.consent(), details, profile.signedIn()) : profile);
    }

    @Override
    public void signedIn(Identity who, Map<Slot, List<String>> details) {
        profiles.put(who, new Profile(find(who).consent(), find(who).remembered(), details));
    }

    @Override
    public void forget(Identity who) {
        profiles.remove(who);
    }
}
