package dev.uketsuke.conversation;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import dev.uketsuke.privacy.SecretGuard;
import dev.uketsuke.privacy.SecretKind;
import dev.uketsuke.privacy.Unseen;
import java.time.Clock;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Messages in which something was hidden that may be no secret, as they were said: in the memory of this instance alone,
 * for ten minutes, never written anywhere.
 */
final class Originals {
    private static final Duration KEPT = Duration.ofMinutes(10);
    private static final Pattern CARD = Pattern.compile(".*\\.([0-9]{1,18})\\.0");
    private static final long MOST_CHARS = 10_000_000;

    private final SecretGuard guard;
    private final Cache<String, Kept> byCard;

    Originals(SecretGuard guard, Clock clock) {
        this.guard = guard;
        Ticker ticker =
                () -> Duration.between(java.time.Instant.EPOCH, clock.instant()).toNanos();
        byCard = Caffeine.newBuilder()
                .expireAfterWrite(KEPT)
                .maximumWeight(MOST_CHARS)
                .weigher((String card, Kept kept) -> kept.said.length() + kept.stored.length())
                .ticker(ticker)
                .build();
    }

    /** Id of the card that asks whether what was hidden in a message is a secret. */
    static String card(String conversationId, long seq) {
        return "%s.%d.0".formatted(conversationId, seq);
    }

    /** The message that a tap says holds no secret. */
    static Optional<Long> seq(Utterance utterance) {
        return utterance instanceof Utterance.Tapped tapped && tapped.action() == Utterance.Action.NOT_SECRET
                ? Optional.of(CARD.matcher(tapped.card()))
                        .filter(Matcher::matches)
                        .map(matcher -> Long.valueOf(matcher.group(1)))
                : Optional.empty();
    }

    void keep(Accepted accepted, Utterance said, CleanUtterance clean) {
        if (said instanceof Utterance.Said(var text, var _)
                && clean.utterance() instanceof Utterance.Said(var stored, var _)
                && !clean.doubtful().isEmpty()
                && !clean.cut()) {
            byCard.put(card(accepted.conversationId(), accepted.seq()), new Kept(Unseen.without(text), stored));
        }
    }

    /** The message behind a card, with nothing but what surely is a secret hidden; empty when it is gone. */
    Optional<CleanUtterance> of(String card) {
        return Optional.ofNullable(byCard.getIfPresent(card))
                .map(kept -> Cleaning.clean(
                        new Utterance.Restored(card, kept.said, kept.stored), guard, EnumSet.allOf(SecretKind.class)));
    }

    /** A message as it was said and as it was stored; it never shows its words. */
    private static final class Kept {
        final String said;
        final String stored;

        Kept(String said, String stored) {
            this.said = said;
            this.stored = stored;
        }
    }
}
