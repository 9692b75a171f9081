package dev.uketsuke.channel;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.microsoft.bot.builder.TurnContext;
import com.microsoft.bot.connector.authentication.AuthenticationConstants;
import com.microsoft.bot.connector.authentication.ClaimsIdentity;
import com.microsoft.bot.schema.Activity;
import com.microsoft.bot.schema.ResourceResponse;
import dev.uketsuke.attachment.Attachment;
import dev.uketsuke.channel.card.MessageActivities;
import dev.uketsuke.conversation.ChannelDriver;
import dev.uketsuke.conversation.Message;
import dev.uketsuke.conversation.OutgoingRow;
import dev.uketsuke.conversation.Snapshot;
import dev.uketsuke.conversation.Turns;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** Runs turns and sends rows through the Bot Framework: Teams, the emulator and whatever else it connects. */
final class BotFrameworkDriver implements ChannelDriver {
    static final String TEAMS = "msteams";

    private static final String OWN_DIRECT_LINE = "directline";
    private static final long PATIENCE_SECONDS = 20;

    private final ConnectorAdapter adapter;
    private final ServiceUrls serviceUrls;
    private final ClaimsIdentity identity;
    private final IntakeBot bot = new IntakeBot();
    /** How much of a row in several activities has been sent, while the rest is tried again. */
    private final Cache<String, Sent> begun =
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
                : List.of(MessageActivities.whole(row, Attachment::id));
        var key = row.conversationId() + "|" + row.seq();
        var sent = Objects.requireNonNull(begun.get(key, _ -> new Sent()));
        await(adapter.continueConversation(identity, address, scope(), context -> {
            // The SDK makes up an id for the event that continues a conversation; answers must not refer to it.
            context.getActivity().setId(address.getActivityId());
            return row.replaces() ? update(context, row, activities, sent) : send(context, activities, sent);
        }));
        begun.invalidate(key);
        return sent.id;
    }

    /**
     * A replacement that the channel cannot show in place is not shown at all: it says nothing new. One without any
     * content takes the message away.
     */
    private static CompletableFuture<Void> update(
            TurnContext context, OutgoingRow row, List<Activity> activities, Sent sent) {
        if (row.channelMessageId() == null
                || !TEAMS.equals(context.getActivity().getChannelId())) {
            return CompletableFuture.completedFuture(null);
        }
        sent.id = row.channelMessageId();
        if (activities.isEmpty()) {
            return context.deleteActivity(row.channelMessageId());
        }
        var activity = activities.getLast();
        activity.setId(row.channelMessageId());
        return context.updateActivity(activity).thenAccept(_ -> {});
    }

    private static CompletableFuture<Void> send(TurnContext context, List<Activity> activities, Sent sent) {
        var done = CompletableFuture.<Void>completedFuture(null);
        for (var activity : activities.subList(sent.count.get(), activities.size())) {
            done = done.thenCompose(_ -> context.sendActivity(activity)).thenAccept(sent::add);
        }
        return done;
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

    /** How many activities of a row were sent, and the id of the last. */
    private static final class Sent {
        private final AtomicInteger count = new AtomicInteger();

        private volatile @Nullable String id;

        private void add(ResourceResponse response) {
            id = blankIsNull(response.getId());
            count.incrementAndGet();
        }
    }

    private static @Nullable String blankIsNull(@Nullable String id) {
        return id == null || id.isBlank() ? null : id;
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
