package dev.uketsuke.channel.directline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.uketsuke.SettableClock;
import java.io.ByteArrayOutputStream;
import java.net.URI;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@DirectLineTest
class UploadTest {
    private static final String NAME = "日本語 ログ.html";

    @LocalServerPort
    int port;

    @Autowired
    SmallStore store;

    @Autowired
    SettableClock clock;

    private URI base;
    private DirectLineClient client;

    @BeforeEach
    void start() {
        base = URI.create("http://127.0.0.1:" + port);
        client = DirectLineClient.start(base, "ja-JP");
    }

    @Test
    void a_file_keeps_its_japanese_name_and_is_given_out_only_as_a_download() {
        var answer = upload("ログです", "mark-1", Map.of(NAME, "<script>alert(1)</script>"));

        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        var echo = client.activities().get(1);
        assertThat(echo.path("id")).isEqualTo(Http.json(answer).path("id"));
        assertThat(echo.path("text").asString()).isEqualTo("ログです");
        assertThat(echo.path("channelData").path("clientActivityID").asString()).isEqualTo("mark-1");
        var file = echo.path("attachments").get(0);
        assertThat(file.path("name").asString()).isEqualTo(NAME);
        var download = Http.get(base, file.path("contentUrl").asString(), null);
        assertThat(download.statusCode()).isEqualTo(200);
        assertThat(download.body()).isEqualTo("<script>alert(1)</script>");
        assertThat(download.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(download.headers().firstValue("Content-Disposition").orElseThrow())
                .startsWith("attachment;")
                .contains("filename*=UTF-8''%E6%97%A5%E6%9C%AC%E8%AA%9E%20%E3%83%AD%E3%82%B0.html");
    }

    @Test
    void a_file_s_address_is_of_no_use_to_others_and_expires() {
        upload("", "mark-2", Map.of("a.txt", "a", "b.txt", "b"));
        var files = client.activities().get(1).path("attachments");
        var first = files.get(0).path("contentUrl").asString();
        var second = files.get(1).path("contentUrl").asString();
        var mixed = first.substring(0, first.indexOf("?")) + second.substring(second.indexOf("?"));

        assertThat(Http.get(base, mixed, null).statusCode()).isEqualTo(403);
        assertThat(Http.get(base, first.substring(0, first.indexOf("?")), null).statusCode())
                .isEqualTo(403);
        clock.advance(Duration.ofHours(13));
        assertThat(Http.get(base, first, null).statusCode()).isEqualTo(403);
    }

    @Test
    void the_same_upload_twice_is_taken_once() {
        var before = store.size();

        var first = upload("二回", "mark-3", Map.of("a.txt", "a"));
        var again = upload("二回", "mark-3", Map.of("a.txt", "a"));

        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(again.body()).isEqualTo(first.body());
        assertThat(store.size()).isEqualTo(before + 1);
    }

    /** #74, C7. */
    @Test
    void an_eleventh_file_is_refused_and_nothing_of_the_message_is_kept() {
        var before = store.size();
        var files = new LinkedHashMap<String, String>();
        for (var i = 1; i <= 11; i++) {
            files.put(i + ".txt", "a");
        }

        var answer = upload("多い", "mark-4", files);

        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(Http.json(answer).path("error").path("message").asString()).isEqualTo("「11.txt」は受け取れません。");
        assertThat(store.size()).isEqualTo(before);
        assertThat(client.activities()).hasSize(1);
    }

    /** #74, C7. */
    @Test
    void a_file_that_is_too_large_is_refused_by_the_bot_s_own_words() {
        var address = Http.json(Http.get(base, client.path() + "?watermark=1", client.token()))
                .path("streamUrl")
                .asString();
        try (var stream = StreamClient.open(address)) {
            var answer = upload("大きい", "mark-5", Map.of("large.log", "a".repeat(SmallStore.LIMIT + 1)));

            assertThat(answer.statusCode()).isEqualTo(413);
            assertThat(stream.activity("message").path("text").asString()).isEqualTo("「large.log」は大きすぎます（1 MB まで）。");
        }
        assertThat(client.activities()).hasSize(1);
    }

    /** Before a byte of it is read (#75, #76, C7). */
    @Test
    void a_file_for_the_upload_site_is_known_by_the_size_that_the_client_says() {
        assertThat(saidToHave(1_073_741_825L)).isEqualTo("「dump.log」は 1 GB を超えます（100 GB まで）。");
        assertThat(saidToHave(107_374_182_401L)).isEqualTo("「dump.log」は分割してください（100 GB まで）。");
        assertThat(client.activities()).hasSize(1);
    }

    private String saidToHave(long size) {
        var activity = Map.of("type", "message", "channelData", Map.of("attachmentSizes", List.of(size)));
        var body = new ByteArrayOutputStream();
        part(
                body,
                "name=\"activity\"; filename=\"blob\"",
                "application/vnd.microsoft.activity",
                Http.JSON.writeValueAsString(activity));
        part(body, "name=\"file\"; filename=\"dump.log\"", "application/octet-stream", "a");
        body.writeBytes("--b--\r\n".getBytes(StandardCharsets.UTF_8));
        var answer = send("multipart/form-data; boundary=b", body.toString(StandardCharsets.UTF_8));
        assertThat(answer.statusCode()).isEqualTo(413);
        return Http.json(answer).path("error").path("message").asString();
    }

    @Test
    void a_program_is_refused() {
        assertThat(upload("", "mark-6", Map.of("setup.exe", "MZ")).statusCode()).isEqualTo(415);
    }

    @Test
    void while_too_many_files_are_looked_into_one_can_be_sent_again() {
        var answer = upload("", "mark-9", Map.of("log.busy", "a"));

        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Retry-After")).hasValue("5");
        assertThat(Http.json(answer).path("error").path("message").asString()).isEqualTo("「log.busy」は後ほどお送りください。");
        assertThat(upload("", "mark-9", Map.of("log.txt", "a")).statusCode()).isEqualTo(200);
    }

    @Test
    void a_control_character_in_a_name_is_refused_or_left_out() {
        assertThat(upload("", "mark-7", Map.of("a\0b.txt", "a")).statusCode()).isEqualTo(400);
        assertThat(upload("", "mark-8", Map.of("a\u0007b.txt", "a")).statusCode())
                .isLessThan(500);
    }

    @Test
    void files_that_come_with_a_card_s_values_are_refused_and_not_lost_in_silence() {
        var before = store.size();
        var answer = send(
                "multipart/form-data; boundary=b",
                String.join(
                        "\r\n",
                        "--b",
                        "Content-Disposition: form-data; name=\"activity\"",
                        "",
                        "{\"type\":\"message\",\"value\":{\"card\":\"c\",\"action\":\"answer\"}}",
                        "--b",
                        "Content-Disposition: form-data; name=\"file\"; filename=\"a.txt\"",
                        "",
                        "abc",
                        "--b--",
                        ""));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(Http.json(answer).path("error").path("message").asString()).contains("of their own");
        assertThat(store.size()).isEqualTo(before);
    }

    @Test
    void an_upload_that_breaks_off_is_refused_and_leaves_nothing() {
        var before = store.size();

        var answer = send(
                "multipart/form-data; boundary=b",
                "--b\r\nContent-Disposition: form-data; name=\"file\"; " + "filename=\"a.txt\"\r\n\r\nabc");

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(store.size()).isEqualTo(before);
    }

    @Test
    void a_single_file_may_come_as_the_whole_body() {
        var answer = Http.send(Http.request(base, client.path() + "/upload?userId=dl_x", client.token())
                .header("Content-Type", "text/plain")
                .header("Content-Disposition", "attachment; filename*=UTF-8''%E3%83%AD%E3%82%B0.txt")
                .POST(BodyPublishers.ofString("abc")));

        assertThat(answer.statusCode()).isEqualTo(200);
        var file = client.activities().get(1).path("attachments").get(0);
        assertThat(file.path("name").asString()).isEqualTo("ログ.txt");
    }

    private HttpResponse<String> upload(String text, String mark, Map<String, String> files) {
        var body = new ByteArrayOutputStream();
        var activity = Map.of("type", "message", "text", text, "channelData", Map.of("clientActivityID", mark));
        part(
                body,
                "name=\"activity\"; filename=\"blob\"",
                "application/vnd.microsoft.activity",
                Http.JSON.writeValueAsString(activity));
        files.forEach((name, content) ->
                part(body, "name=\"file\"; filename=\"" + name + "\"", "application/octet-stream", content));
        body.writeBytes("--b--\r\n".getBytes(StandardCharsets.UTF_8));
        return send("multipart/form-data; boundary=b", body.toString(StandardCharsets.UTF_8));
    }

    private HttpResponse<String> send(String type, String body) {
        return Http.send(Http.request(base, client.path() + "/upload?userId=dl_x", client.token())
                .header("Content-Type", type)
                .POST(BodyPublishers.ofString(body)));
    }

    private static void part(ByteArrayOutputStream body, String disposition, String type, String content) {
        var part = "--b\r\nContent-Disposition: form-data; %s\r\nContent-Type: %s\r\n\r\n%s\r\n"
                .formatted(disposition, type, content);
        body.writeBytes(part.getBytes(StandardCharsets.UTF_8));
    }
}
