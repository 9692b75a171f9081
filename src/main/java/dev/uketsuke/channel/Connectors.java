package dev.uketsuke.channel;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.microsoft.bot.connector.ConnectorClient;
import com.microsoft.bot.connector.authentication.AppCredentials;
import com.microsoft.bot.connector.authentication.MicrosoftAppCredentials;
import com.microsoft.bot.connector.rest.RestConnectorClient;
import com.microsoft.bot.restclient.RestClient;
import com.microsoft.bot.restclient.ServiceResponseBuilder;
import com.microsoft.bot.restclient.retry.RetryStrategy;
import dev.uketsuke.channel.card.ActivityJson;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import okhttp3.Dispatcher;
import okhttp3.OkHttpClient;
import okhttp3.Response;
import org.jspecify.annotations.Nullable;
import retrofit2.Retrofit;

/**
 * Clients of the channels' connectors, one per address. The SDK's own waits two minutes, retries behind our back,
 * follows redirects, writes times wrongly and is kept for every address that any caller ever named.
 */
final class Connectors {
    /** Stands for the address where there is none; nothing answers there. */
    private static final String NOWHERE = "https://no-service-url.invalid/";

    private static final int MOST_PER_HOST = 64;

    private final OkHttpClient http;
    private final Cache<String, ConnectorClient> clients =
            Caffeine.newBuilder().maximumSize(100).build();

    Connectors() {
        var dispatcher = new Dispatcher();
        dispatcher.setMaxRequestsPerHost(MOST_PER_HOST);
        this.http = new OkHttpClient.Builder()
                .dispatcher(dispatcher)
                .callTimeout(Duration.ofSeconds(20))
                .followRedirects(false)
                .build();
    }

    ConnectorClient to(@Nullable String serviceUrl, @Nullable AppCredentials credentials) {
        var url = serviceUrl == null ? NOWHERE : serviceUrl;
        return clients.get(url, _ -> client(url, credentials == null ? MicrosoftAppCredentials.empty() : credentials));
    }

    private ConnectorClient client(String url, AppCredentials credentials) {
        return new RestConnectorClient(new RestClient.Builder(http.newBuilder(), new Retrofit.Builder())
                .withBaseUrl(url)
                .withCredentials(credentials)
                .withSerializerAdapter(ActivityJson.forConnector())
                .withResponseBuilderFactory(new ServiceResponseBuilder.Factory())
                .withRetryStrategy(new Never())
                .withConnectionTimeout(5, TimeUnit.SECONDS)
                .withReadTimeout(15, TimeUnit.SECONDS)
                .build());
    }

    /** The outgoing row is tried again instead. */
    private static final class Never extends RetryStrategy {
        Never() {
            super("never", false);
        }

        @Override
        public boolean shouldRetry(int retryCount, Response response) {
            return false;
        }
    }
}
