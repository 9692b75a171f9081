package dev.uketsuke.channel;

import com.microsoft.bot.builder.BotCallbackHandler;
import com.microsoft.bot.builder.BotFrameworkAdapter;
import com.microsoft.bot.builder.TurnContext;
import com.microsoft.bot.connector.ConnectorClient;
import com.microsoft.bot.connector.authentication.AppCredentials;
import com.microsoft.bot.connector.authentication.AuthenticationConfiguration;
import com.microsoft.bot.schema.Activity;
import com.microsoft.bot.schema.ActivityTypes;
import com.microsoft.bot.schema.ResourceResponse;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;

/** The SDK's adapter without its traps. */
class ConnectorAdapter extends BotFrameworkAdapter {
    private final Connectors connectors;

    ConnectorAdapter(AppCredentials credentials, Connectors connectors) {
        super(credentials, new AuthenticationConfiguration(), null, null, null);
        this.connectors = connectors;
    }

    /** Without {@code Locale.setDefault}, by which one requester changes the language of the whole machine. */
    @Override
    protected CompletableFuture<Void> runPipeline(TurnContext context, BotCallbackHandler callback) {
        return getMiddlewareSet().receiveActivityWithStatus(context, callback);
    }

    @Override
    protected CompletableFuture<ConnectorClient> getOrCreateConnectorClient(
            @Nullable String serviceUrl, @Nullable AppCredentials credentials) {
        return CompletableFuture.completedFuture(connectors.to(serviceUrl, credentials));
    }

    /** Traces tell what goes on inside; they stay inside. */
    @Override
    public CompletableFuture<ResourceResponse[]> sendActivities(TurnContext context, List<Activity> activities) {
        var shown = activities.stream()
                .filter(activity -> !ActivityTypes.TRACE.equals(activity.getType()))
                .toList();
        return shown.isEmpty()
                ? CompletableFuture.completedFuture(new ResourceResponse[0])
                : super.sendActivities(context, shown);
    }
}
