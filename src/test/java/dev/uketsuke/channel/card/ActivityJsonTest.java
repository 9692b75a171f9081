package dev.uketsuke.channel.card;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.microsoft.bot.schema.Activity;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ActivityJsonTest {
    @ParameterizedTest
    @CsvSource({
        "2026-11-22T10:00:00Z, 0",
        "2026-11-22T10:00:00.5Z, 500000000",
        "2026-11-22T10:00:00.123Z, 123000000",
        "2026-11-22T10:00:00.1234567Z, 123456700",
        "2026-11-22T19:00:00.123+09:00, 123000000"
    })
    void a_time_keeps_its_fraction_in_both_directions(String written, int nanos) throws IOException {
        var activity = read("{\"type\":\"message\",\"timestamp\":\"" + written + "\"}");

        assertThat(activity.getTimestamp().getNano()).isEqualTo(nanos);
        assertThat(activity.getTimestamp()).isEqualTo(OffsetDateTime.parse(written));
        assertThat(OffsetDateTime.parse(written(activity.getTimestamp()))).isEqualTo(OffsetDateTime.parse(written));
    }

    private static String written(OffsetDateTime time) {
        var activity = new Activity("message");
        activity.setTimestamp(time);
        var json = ActivityJson.string(activity);
        return json.replaceFirst(".*\"timestamp\":\"([^\"]*)\".*", "$1");
    }

    @Test
    void an_unknown_field_is_kept_and_written_once() throws IOException {
        var json = ActivityJson.string(read("""
                {"type":"message","timestamp":"2026-11-22T10:00:00Z","moreOfIt":{"a":1},
                 "from":{"id":"u","tag":"x"},"conversation":{"id":"c","isGroup":true},
                 "entities":[{"type":"clientInfo","timezone":"Asia/Tokyo"}]}
                """));

        assertThat(json)
                .isEqualTo("{\"type\":\"message\",\"timestamp\":\"2026-11-22T10:00:00Z\","
                        + "\"from\":{\"id\":\"u\",\"tag\":\"x\"},\"conversation\":{\"isGroup\":true,\"id\":\"c\"},"
                        + "\"entities\":[{\"type\":\"clientInfo\",\"timezone\":\"Asia/Tokyo\"}],"
                        + "\"moreOfIt\":{\"a\":1}}");
    }

    @Test
    void an_expiration_with_an_offset_is_no_reason_to_refuse_a_message() throws IOException {
        assertThat(read("{\"type\":\"message\",\"text\":\"a\",\"expiration\":\"2026-11-22T10:00:00+09:00\"}")
                        .getText())
                .isEqualTo("a");
    }

    @ParameterizedTest
    @CsvSource(
            value = {"{", "null", "[]", "\"text\"", "{\"type\":{}}"},
            delimiter = '\t',
            quoteCharacter = '~')
    void what_is_no_activity_is_refused(String json) {
        assertThatThrownBy(() -> read(json)).isInstanceOf(IOException.class);
    }

    private static Activity read(String json) throws IOException {
        return ActivityJson.read(json.getBytes(StandardCharsets.UTF_8), Activity.class);
    }
}
