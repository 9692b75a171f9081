package dev.uketsuke.channel.directline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.uketsuke.SettableClock;
import java.net.URI;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

@DirectLineTest
class StreamTest {
    @LocalServerPort
    int port;

    @Autowired
    SettableClock clock;

    @Autowired
    LoopbackDesk desk;

    @Autowired
    Streams streams;

    private URI base;
    private DirectLineClient client;

    @BeforeEach
    void open() {
        base = URI.create("http://127.0.0.1:" + port);
        client = DirectLineClient.start(base, "ja-JP");
    }

    @Test
    void a_stream_replays_what_was_said_and_goes_on_with_what_is_said() {
        client.say("前の話", "mark-1");

        try (var stream = StreamClient.open(address(""))) {
            var replay = stream.set();
            assertThat(replay.path("activities")).hasSize(3);
            assertThat(replay.path("watermark").asString()).isEqualTo("3");

            client.say("次の話", "mark-2");

            var echo = stream.activity("message");
            assertThat(echo.path("channelData").path("clientActivityID").asString())
                    .isEqualTo("mark-2");
        }
    }

    @Test
    void a_client_that_comes_back_misses_nothing_and_gets_nothing_twice() {
        var ids = new ArrayList<String>();
        String watermark;
        try (var stream = StreamClient.open(address(""))) {
            var set = stream.set();
            set.path("activities").forEach(activity -> ids.add(id(activity)));
            watermark = set.path("watermark").asString();
        }
        client.say("切れている間の話", "mark-3");

        try (var stream = StreamClient.open(address(watermark))) {
            stream.set().path("activities").forEach(activity -> ids.add(id(activity)));
        }

        assertThat(ids).hasSize(3).doesNotHaveDuplicates();
    }

    @Test
    void a_replaced_message_comes_again_under_its_id_and_time() {
        try (var stream = StreamClient.open(address(""))) {
            var original = stream.activity("message");
            clock.advance(Duration.ofMinutes(1));

            desk.replace(client.conversation(), id(original), "済みました");

            var replaced = stream.activity("message");
            assertThat(id(replaced)).isEqualTo(id(original));
            assertThat(replaced.path("timestamp")).isEqualTo(original.path("timestamp"));
            assertThat(replaced.path("text").asString()).isEqualTo("済みました");
        }
        try (var stream = StreamClient.open(address(""))) {
            assertThat(stream.set().path("activities")).hasSize(1);
        }
    }

    @Test
    void the_bot_shows_that_it_works_until_it_answers() {
        try (var stream = StreamClient.open(address(""))) {
            client.say("think");

            assertThat(stream.activity("typing").path("from").path("role").asString())
                    .isEqualTo("bot");
        }
        assertThat(client.activities())
                .extracting(activity -> activity.path("type").asString())
                .containsOnly("message");
    }

    @Test
    void empty_frames_keep_a_stream_open_in_both_directions() {
        try (var stream = StreamClient.open(address(""))) {
            stream.set();
            stream.send("");
            streams.keepAlive();

            assertThat(stream.frame()).isEmpty();
        }
    }

    @Test
    void a_stream_takes_no_messages() {
        try (var stream = StreamClient.open(address(""))) {
            stream.send("{}");

            assertThat(stream.closedWith()).isEqualTo(1003);
        }
    }

    @Test
    void one_stream_too_many_closes_the_oldest() {
        var open = new ArrayList<StreamClient>();
        for (var i = 0; i < 9; i++) {
            var stream = StreamClient.open(address(""));
            stream.set();
            open.add(stream);
        }

        assertThat(open.getFirst().closedWith()).isEqualTo(1012);
        client.say("残りに届きます");
        assertThat(id(open.getLast().activity("message"))).isNotEmpty();
        open.forEach(StreamClient::close);
    }

    @Test
    void an_upgrade_without_a_valid_ticket_is_refused_with_403() {
        var address = address("");
        var foreign = address(DirectLineClient.start(base, "ja-JP"), "");
        var mixed = address.substring(0, address.indexOf("t=")) + foreign.substring(foreign.indexOf("t="));

        assertThat(StreamClient.refused(address + "x", null)).isEqualTo(403);
        assertThat(StreamClient.refused(address.substring(0, address.indexOf("&t=")), null))
                .isEqualTo(403);
        assertThat(StreamClient.refused(mixed, null)).isEqualTo(403);

        clock.advance(Duration.ofSeconds(60));
        assertThat(StreamClient.refused(address, null)).isEqualTo(101);
        clock.advance(Duration.ofSeconds(31));
        assertThat(StreamClient.refused(address, null)).isEqualTo(403);
    }

    @Test
    void an_upgrade_from_a_foreign_page_is_refused_with_403() {
        assertThat(StreamClient.refused(address(""), "https://evil.example")).isEqualTo(403);
        assertThat(StreamClient.refused(address(""), "null")).isEqualTo(403);
        assertThat(StreamClient.refused(address(""), "http://127.0.0.1:" + port))
                .isEqualTo(101);
    }

    @Test
    void many_messages_at_once_arrive_in_order_and_once() {
        try (var stream = StreamClient.open(address(""))) {
            for (var i = 0; i < 50; i++) {
                client.say("think " + i);
            }
            var texts = new ArrayList<String>();
            while (texts.size() < 50) {
                for (var activity : stream.set().path("activities")) {
                    if (activity.path("text").asString("").startsWith("think")) {
                        texts.add(activity.path("text").asString());
                    }
                }
            }
            assertThat(new HashSet<>(texts)).hasSize(50);
            assertThat(texts).first().isEqualTo("think 0");
            assertThat(texts).last().isEqualTo("think 49");
        }
    }

    private String address(String watermark) {
        return address(client, watermark);
    }

    private String address(DirectLineClient client, String watermark) {
        return Http.json(Http.get(base, client.path() + "?watermark=" + watermark, client.token()))
                .path("streamUrl")
                .asString();
    }

    private static String id(JsonNode activity) {
        return activity.path("id").asString();
    }
}
