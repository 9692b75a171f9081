package dev.uketsuke.channel;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.microsoft.bot.builder.BotCallbackHandler;
import com.microsoft.bot.connector.authentication.AuthenticationConstants;
import com.microsoft.bot.connector.authentication.ClaimsIdentity;
import com.microsoft.bot.connector.rest.ErrorResponseException;
import com.microsoft.bot.schema.Activity;
import com.microsoft.bot.schema.ConversationReference;
import dev.uketsuke.channel.card.MessageActivities;
import dev.uketsuke.conversation.ChannelDriver;
import dev.uketsuke.conversation.Delivery;
import dev.uketsuke.conversation.Message;
import dev.uketsuke.conversation.OutgoingRow;
import dev.uketsuke.conversation.Snapshot;
import dev.uketsuke.conversation.Turns;
import dev.uketsuke.conversation.UndeliverableException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** Runs turns and sends rows through the Bot Framework: Teams, the emulator and whatever else it connects. */
final class BotFrameworkDriver implements ChannelDriver {
    static final String TEAMS = "msteams";

    private static final String OWN_DIRECT_LINE = "directline";
    private static final long PATIENCE_SECONDS = 20;
    private static final int FORBIDDEN = 403;
    private static final int NOT_FOUND = 404;
    private static final Set<Integer> IRREPLACEABLE = Set.of(FORBIDDEN, NOT_FOUND, 405);

    private final ConnectorAdapter adapter;
    private final ServiceUrls serviceUrls;
    private final ClaimsIdentity identity;
    private final IntakeBot bot = new IntakeBot();
    /** How much of a row in several activities has been sent, while the rest is tried again. */
    private final Cache<String, PartialSend> begun =
            Caffeine.newBuilder().maximumSize(10_000).build();

    BotFrameworkDriver(ConnectorAdapter adapter, BotSettings settings) {
        this.adapter = adapter;
        this.serviceUrls = new ServiceUrls(settings);
        this.identity = identity(settings.appId());
    }

    /** The name under which conversations of a channel are kept; Direct Line through Azure is not our own. */
    static String channel(String channelId) {
        return channelId.equals(OWN_DIRECT_LINE) ? "azure-" + OWN_DIRECT_LINE : channelId;
    }

    @Override
    public boolean serves(String channel) {
        return !channel.equals(OWN_DIRECT_LINE);
    }

    @Override
    public List<OutgoingRow> run(Snapshot snapshot, Turns turns) {
        var turn = new BotTurn(snapshot, turns);
        await(adapter.processActivity(identity, Envelope.open(snapshot), context -> {
            context.getTurnState().add(turn);
            return bot.onTurn(context);
        }));
        return turn.rows();
    }

    @Override
    public @Nullable String send(OutgoingRow row, @Nullable String reference) {
        if (reference == null || row.message().from() == Message.From.REQUESTER) {
            return null;
        }
        var address = ConversationAddress.read(reference).reference();
        if (!serviceUrls.allowed(address.getServiceUrl())) {
            throw new IllegalStateException("Nothing is sent to " + address.getServiceUrl()
                    + ": it is not in uketsuke.bot.allowed-service-urls");
        }
        var activities = TEAMS.equals(address.getChannelId())
                ? MessageActivities.apart(row)
                : List.of(MessageActivities.withoutFiles(row));
        if (row.replaces()) {
            return replace(row, address, activities);
        }
        var key = row.conversationId() + "|" + row.seq();
        var part = Objects.requireNonNull(begun.get(key, _ -> new PartialSend(activities)));
        var attempt = part.begin();
        try {
            converse(address, context -> part.send(attempt, context::sendActivity));
        } catch (ErrorResponseException e) {
            throw undeliverable(e);
        }
        begun.invalidate(key);
        return part.id();
    }

    /** Whoever blocked or removed the bot, or left the conversation, is not reached by trying again. */
    private static RuntimeException undeliverable(ErrorResponseException e) {
        return switch (e.response().code()) {
            case FORBIDDEN -> new UndeliverableException(Delivery.Failure.REFUSED, e);
            case NOT_FOUND -> new UndeliverableException(Delivery.Failure.GONE, e);
            default -> e;
        };
    }

    /**
     * A replacement that the channel cannot show in place is not shown at all: it says nothing new. One without any
     * content takes the message away.
     */
    private @Nullable String replace(OutgoingRow row, ConversationReference address, List<Activity> activities) {
        var id = row.channelMessageId();
        if (id == null || !TEAMS.equals(address.getChannelId())) {
            return null;
        }
        try {
            converse(address, context -> {
                if (activities.isEmpty()) {
                    return context.deleteActivity(id);
                }
                var activity = activities.getLast();
                activity.setId(id);
                return context.updateActivity(activity).thenAccept(_ -> {});
            });
        } catch (ErrorResponseException e) {
            // It is gone, perhaps by an attempt of ours whose answer was late; trying again would only hold up the
            // rest.
            if (!IRREPLACEABLE.contains(e.response().code())) {
                throw e;
            }
        }
        return id;
    }

    private void converse(ConversationReference address, BotCallbackHandler said) {
        await(adapter.continueConversation(identity, address, scope(), context -> {
            // The SDK makes up an id for the event that continues a conversation; answers must not refer to it.
            context.getActivity().setId(address.getActivityId());
            return said.invoke(context);
        }));
    }

    private static String scope() {
        return AuthenticationConstants.TO_CHANNEL_FROM_BOT_OAUTH_SCOPE;
    }

    /** Who we are to the connector: the token that a request came with is not kept. */
    private static ClaimsIdentity identity(@Nullable String appId) {
        return appId == null
                ? new ClaimsIdentity(AuthenticationConstants.ANONYMOUS_AUTH_TYPE)
                : new ClaimsIdentity(
                        "ExternalBearer",
                        Map.of(
                                AuthenticationConstants.AUDIENCE_CLAIM, appId,
                                AuthenticationConstants.APPID_CLAIM, appId));
    }

    private static void await(CompletableFuture<?> work) {
        try {
            work.get(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            throw unwrapped(e);
        } catch (TimeoutException e) {
            throw new IllegalStateException("The channel did not answer in time", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while waiting for the channel", e);
        }
    }

    private static RuntimeException unwrapped(Throwable e) {
        var cause = e.getCause();
        return switch (cause) {
            case null -> new IllegalStateException(e);
            case CompletionException wrapped -> unwrapped(wrapped);
            case RuntimeException known -> known;
            default -> new IllegalStateException(cause);
        };
    }
}
