package dev.uketsuke.understanding.assist;

import dev.uketsuke.understanding.NoProposalException;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.client.ClientHttpResponse;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.web.client.RestClient;
import org.springframework.web.client.RestClientException;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * An endpoint for chat completions as OpenAI, Azure OpenAI (its v1 path) and many servers of one's own offer it. Called once
 * a message, never again; redirects are not followed.
 */
public final class ChatCompletions implements ChatModel {
    private static final int LARGEST = 64 * 1024;
    private static final Duration CONNECT = Duration.ofSeconds(1);
    private static final JsonMapper JSON = JsonMapper.shared();

    private final RestClient http;
    private final URI uri;
    private final String model;
    private final Clock clock;

    public ChatCompletions(AssistSettings settings, Clock clock) {
        var client = HttpClient.newBuilder()
                // Servers of one's own stumble over the upgrade to HTTP/2 that a plain connection would ask for.
                .version(HttpClient.Version.HTTP_1_1)
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(settings.timeout().compareTo(CONNECT) < 0 ? settings.timeout() : CONNECT)
                .build();
        var factory = new JdkClientHttpRequestFactory(client);
        factory.setReadTimeout(settings.timeout());
        this.http = RestClient.builder()
                .requestFactory(factory)
                .defaultHeader(HttpHeaders.AUTHORIZATION, "Bearer " + settings.key())
                .build();
        this.uri = URI.create(settings.url() + "/chat/completions");
        this.model = settings.model();
        this.clock = clock;
    }

    @Override
    public String answer(String instructions, String text, JsonNode schema) throws NoProposalException {
        try {
            return http.post()
                    .uri(uri)
                    .contentType(MediaType.APPLICATION_JSON)
                    .accept(MediaType.APPLICATION_JSON)
                    .body(JSON.writeValueAsBytes(request(instructions, text, schema)))
                    .exchange((_, response) -> read(response));
        } catch (NoAnswer e) {
            throw new NoProposalException(e.reason, e.pause);
        } catch (RestClientException e) {
            // Its message holds the address, its cause may hold more: neither is kept.
            throw new NoProposalException("it was not reached in time or not at all");
        }
    }

    private JsonNode request(String instructions, String text, JsonNode schema) {
        var request = JSON.createObjectNode().put("model", model);
        var messages = request.putArray("messages");
        messages.addObject().put("role", "system").put("content", instructions);
        messages.addObject().put("role", "user").put("content", text);
        var format = request.putObject("response_format").put("type", "json_schema");
        format.putObject("json_schema")
                .put("name", "reading")
                .put("strict", true)
                .set("schema", schema);
        return request;
    }

    private String read(ClientHttpResponse response) throws IOException {
        if (!response.getStatusCode().is2xxSuccessful()) {
            throw new NoAnswer(
                    "it answered HTTP " + response.getStatusCode().value(),
                    pause(response.getHeaders().getFirst(HttpHeaders.RETRY_AFTER)));
        }
        var body = response.getBody().readNBytes(LARGEST + 1);
        if (body.length > LARGEST) {
            throw new NoAnswer("its answer is larger than " + LARGEST + " bytes", Duration.ZERO);
        }
        return content(body);
    }

    private static String content(byte[] body) {
        try {
            var choice = JSON.readTree(body).path("choices").path(0);
            var content = choice.path("message").path("content");
            if ("stop".equals(choice.path("finish_reason").asString("")) && content.isString()) {
                return content.asString();
            }
            throw new NoAnswer("it refused, or its answer was cut short", Duration.ZERO);
        } catch (JacksonException e) {
            throw new NoAnswer("its answer is not JSON", Duration.ZERO);
        }
    }

    /** Seconds or a date, as HTTP has it. */
    private Duration pause(@Nullable String retryAfter) {
        if (retryAfter == null) {
            return Duration.ZERO;
        }
        try {
            return retryAfter.matches("[0-9]{1,9}")
                    ? Duration.ofSeconds(Long.parseLong(retryAfter))
                    : Duration.between(
                            clock.instant(), ZonedDateTime.parse(retryAfter, DateTimeFormatter.RFC_1123_DATE_TIME));
        } catch (DateTimeException noDate) {
            return Duration.ZERO;
        }
    }

    /** Leaves the exchange. */
    private static final class NoAnswer extends RuntimeException {
        private static final long serialVersionUID = 1L;

        private final String reason;
        private final Duration pause;

        NoAnswer(String reason, Duration pause) {
            super(reason, null, false, false);
            this.reason = reason;
            this.pause = pause;
        }
    }
}
