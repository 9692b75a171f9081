package dev.uketsuke.channel.card;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonWriteFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import com.microsoft.bot.restclient.serializer.JacksonAdapter;
import com.microsoft.bot.schema.Activity;
import java.io.IOException;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/**
 * Activities as JSON. The SDK's own mapper cannot read a time without a fraction, takes milliseconds for nanoseconds
 * and writes every unknown field twice.
 */
public final class ActivityJson {
    private static final ObjectMapper MAPPER = mapper();

    private ActivityJson() {}

    /**
     * Reads one value of the SDK's schema.
     *
     * @throws IOException when it is no JSON, or not of this shape
     */
    public static <T> T read(byte[] json, Class<T> type) throws IOException {
        T value = MAPPER.readValue(json, type);
        if (value == null) {
            throw new IOException("There is no JSON object");
        }
        return value;
    }

    /** Reads a value that this class wrote. */
    public static <T> T readOwn(String json, Class<T> type) {
        try {
            return MAPPER.readValue(json, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A stored activity cannot be read", e);
        }
    }

    public static byte[] bytes(Object value) {
        try {
            return MAPPER.writeValueAsBytes(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("An activity cannot be written", e);
        }
    }

    public static String string(Object value) {
        try {
            return MAPPER.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("An activity cannot be written", e);
        }
    }

    /** The same mapping for the SDK's connector client. */
    public static JacksonAdapter forConnector() {
        return new JacksonAdapter() {
            @Override
            public ObjectMapper serializer() {
                return MAPPER;
            }
        };
    }

    private static ObjectMapper mapper() {
        // The schema marks its fields; what else looks like a property (teamsActivity, group) is derived.
        return JsonMapper.builder()
                .addModule(new JavaTimeModule())
                .visibility(PropertyAccessor.ALL, JsonAutoDetect.Visibility.NONE)
                .enable(JsonWriteFeature.COMBINE_UNICODE_SURROGATES_IN_UTF8)
                .disable(SerializationFeature.WRITE_DATES_AS_TIMESTAMPS)
                .disable(SerializationFeature.FAIL_ON_EMPTY_BEANS)
                .disable(DeserializationFeature.ADJUST_DATES_TO_CONTEXT_TIME_ZONE)
                .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .addMixIn(Activity.class, ActivityMixin.class)
                .build();
    }

    @SuppressWarnings("UnusedVariable") // read by Jackson
    private abstract static class ActivityMixin {
        @JsonFormat(shape = JsonFormat.Shape.STRING, pattern = "")
        @Nullable
        OffsetDateTime timestamp;

        @JsonInclude(JsonInclude.Include.NON_DEFAULT)
        boolean historyDisclosed;

        // A local time in the schema, sent with an offset by some channels: not worth refusing a message for.
        @JsonIgnore
        @Nullable
        LocalDateTime expiration;
    }
}
