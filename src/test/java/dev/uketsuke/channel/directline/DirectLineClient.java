package dev.uketsuke.channel.directline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;

/** A requester who uses Direct Line by polling, with nothing but plain HTTP. */
public final class DirectLineClient {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final URI base;
    private final String locale;
    private final String token;
    private final String conversation;
    private final List<JsonNode> seen = new ArrayList<>();
    private String watermark = "";
    private int awaited;

    private DirectLineClient(URI base, String locale, String token, String conversation) {
        this.base = base;
        this.locale = locale;
        this.token = token;
        this.conversation = conversation;
    }

    /**
     * Opens a conversation as the chat page does.
     *
     * @param base such as {@code http://127.0.0.1:8080}
     * @param locale such as {@code ja-JP}
     */
    public static DirectLineClient start(URI base, String locale) {
        var given = Http.json(Http.post(base, "/api/webchat/token", null, Map.of("locale", locale)));
        return start(base, locale, given.path("token").asString());
    }

    static DirectLineClient start(URI base, String locale, String token) {
        var started = Http.json(Http.post(base, "/v3/directline/conversations", token, Map.of("locale", locale)));
        return new DirectLineClient(
                base,
                locale,
                started.path("token").asString(),
                started.path("conversationId").asString());
    }

    public String conversation() {
        return conversation;
    }

    public String token() {
        return token;
    }

    /** Where this conversation is found on the server. */
    public String path() {
        return "/v3/directline/conversations/" + conversation;
    }

    /**
     * Writes something; what the bot answers comes later.
     *
     * @return the id of the message
     */
    public String say(String text) {
        return say(text, UUID.randomUUID().toString());
    }

    /** Writes something under a mark of its own: the same mark twice is the same message twice. */
    public String say(String text, String mark) {
        return send(Map.of("text", text, "channelData", Map.of("clientActivityID", mark)));
    }

    /** Taps a card's button with these inputs filled in. */
    public String tap(String card, String action, Map<String, String> inputs) {
        var value = new TreeMap<String, Object>(inputs);
        value.put("card", card);
        value.put("action", action);
        var mark = UUID.randomUUID().toString();
        return send(Map.of("value", value, "channelData", Map.of("postBack", true, "clientActivityID", mark)));
    }

    /**
     * Writes something and attaches a file.
     *
     * @return the status of the answer, and its body
     */
    public Map.Entry<Integer, String> attach(String text, String name, byte[] content) {
        var body = new ByteArrayOutputStream();
        var activity = Map.of("type", "message", "locale", locale, "text", text);
        body.writeBytes(("--b\r\nContent-Disposition: form-data; name=\"activity\"\r\n\r\n"
                        + Http.JSON.writeValueAsString(activity)
                        + "\r\n--b\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name + "\"\r\n\r\n")
                .getBytes(StandardCharsets.UTF_8));
        body.writeBytes(content);
        body.writeBytes("\r\n--b--\r\n".getBytes(StandardCharsets.UTF_8));
        var answer = Http.send(Http.request(base, path() + "/upload?userId=dl_x", token)
                .header("Content-Type", "multipart/form-data; boundary=b")
                .POST(BodyPublishers.ofByteArray(body.toByteArray())));
        return Map.entry(answer.statusCode(), answer.body());
    }

    /** Everything seen so far, oldest first; a message that was replaced stands there in all its states. */
    public List<JsonNode> activities() {
        poll();
        return List.copyOf(seen);
    }

    /** Waits for a bot's message that asks something and was not awaited before; what it asks. */
    public List<String> awaitAsks() {
        return intake(awaitActivity(activity -> !intake(activity).path("asks").isEmpty()))
                .path("asks")
                .valueStream()
                .map(JsonNode::asString)
                .toList();
    }

    /** Waits for the numbers of submitted requests. */
    public List<String> awaitTickets() {
        return intake(awaitActivity(
                        activity -> !intake(activity).path("tickets").isEmpty()))
                .path("tickets")
                .valueStream()
                .map(JsonNode::asString)
                .toList();
    }

    /** Waits for the first activity of its kind after all that were awaited before. */
    public JsonNode awaitActivity(Predicate<JsonNode> wanted) {
        return await().atMost(PATIENCE)
                .pollInterval(Duration.ofMillis(50))
                .until(() -> next(wanted), Optional::isPresent)
                .orElseThrow();
    }

    private Optional<JsonNode> next(Predicate<JsonNode> wanted) {
        poll();
        while (awaited < seen.size()) {
            var activity = seen.get(awaited++);
            if (wanted.test(activity)) {
                return Optional.of(activity);
            }
        }
        return Optional.empty();
    }

    private static JsonNode intake(JsonNode activity) {
        return activity.path("channelData").path("intake");
    }

    private String send(Map<String, Object> content) {
        var activity = new TreeMap<>(content);
        activity.put("type", "message");
        activity.put("locale", locale);
        var answer = Http.post(base, path() + "/activities", token, activity);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return Http.json(answer).path("id").asString();
    }

    private void poll() {
        var answer = Http.get(base, path() + "/activities?watermark=" + watermark, token);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        var set = Http.json(answer);
        set.path("activities").forEach(seen::add);
        watermark = set.path("watermark").asString();
    }
}
