package dev.uketsuke;

import static org.assertj.core.api.Assertions.assertThat;

import dev.uketsuke.channel.directline.DirectLineClient;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A requester with nothing but plain text over Direct Line's polling gets from the first message to a ticket. */
@WholeApplication
class WholeIntakeTest {
    private static final int MOST_QUESTIONS = 15;

    private static final Map<String, String> JAPANESE = Map.ofEntries(
            Map.entry("issue", "Defender の定義更新が失敗します"),
            Map.entry("split", "1件のまま"),
            Map.entry("choose", "1"),
            Map.entry("request-type", "トラブル"),
            Map.entry("error-messages", "0x80070643"),
            Map.entry("reproduction", "更新ボタンを押すと失敗します"),
            Map.entry("started-at", "3日前の10時頃"),
            Map.entry("frequency", "毎回"),
            Map.entry("recent-changes", "特に変更していません"),
            Map.entry("affected-count", "12台"),
            Map.entry("extent", "大阪支店"),
            Map.entry("os", "Windows Server 2019"),
            Map.entry("product-version", "4.18.25080.5"),
            Map.entry("business-impact", "月末の処理が遅れています"),
            Map.entry("tried-actions", "再起動しました"),
            Map.entry("workaround", "ありません"),
            Map.entry("business-stopped", "いいえ"),
            Map.entry("impact-partial", "はい"),
            Map.entry("contact-name", "高橋 花子"),
            Map.entry("organization", "コントソ商事"),
            Map.entry("phone", "03-1234-5678"),
            Map.entry("emails", "takahashi@contoso.example"),
            Map.entry("contact-method", "メール"),
            Map.entry("review", "記録は同意しません。送信"));

    private static final Map<String, String> ENGLISH = Map.ofEntries(
            Map.entry("issue", "The Defender definition update fails"),
            Map.entry("split", "keep as one"),
            Map.entry("choose", "1"),
            Map.entry("request-type", "A problem to be solved"),
            Map.entry("error-messages", "0x80070643"),
            Map.entry("reproduction", "Press the update button and it fails"),
            Map.entry("started-at", "3 days ago at 10am"),
            Map.entry("frequency", "Every time"),
            Map.entry("recent-changes", "Nothing was changed"),
            Map.entry("affected-count", "12 machines"),
            Map.entry("extent", "Osaka office"),
            Map.entry("os", "Windows Server 2019"),
            Map.entry("product-version", "4.18.25080.5"),
            Map.entry("business-impact", "The month-end run is delayed"),
            Map.entry("tried-actions", "We restarted it"),
            Map.entry("workaround", "None"),
            Map.entry("business-stopped", "No"),
            Map.entry("impact-partial", "Yes"),
            Map.entry("contact-name", "Hanako Takahashi"),
            Map.entry("organization", "Contoso"),
            Map.entry("phone", "+81 3 1234 5678"),
            Map.entry("emails", "takahashi@contoso.example"),
            Map.entry("contact-method", "Email"),
            Map.entry("review", "submit. no recording"));

    @LocalServerPort
    int port;

    @Test
    void in_japanese() throws Exception {
        complete(played("ja-JP", JAPANESE), "ja");
    }

    @Test
    void in_english() throws Exception {
        complete(played("en-US", ENGLISH), "en");
    }

    private JsonNode played(String locale, Map<String, String> answers) throws Exception {
        var requester = DirectLineClient.start(URI.create("http://127.0.0.1:" + port), locale);
        for (var question = 0; question < MOST_QUESTIONS; question++) {
            var asks = requester.awaitAsks();
            requester.say(reply(asks, answers));
            if (asks.contains("review")) {
                return ticket(requester.awaitTickets().getFirst());
            }
        }
        throw new AssertionError("No review after " + MOST_QUESTIONS + " questions: " + requester.activities());
    }

    private static String reply(List<String> asks, Map<String, String> answers) {
        if (asks.contains("review")) {
            return answers.getOrDefault("review", "");
        }
        assertThat(answers).containsKeys(asks.toArray(String[]::new));
        return asks.size() == 1
                ? answers.getOrDefault(asks.getFirst(), "")
                : IntStream.range(0, asks.size())
                        .mapToObj(i -> (i + 1) + ". " + answers.get(asks.get(i)))
                        .collect(Collectors.joining("\n"));
    }

    private JsonNode ticket(String number) throws Exception {
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/api/tickets/" + number))
                .header("Authorization", "Bearer " + WholeApplication.API_TOKEN)
                .build();
        try (var client = HttpClient.newHttpClient()) {
            var answer = client.send(request, BodyHandlers.ofString());
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
            return JsonMapper.shared().readTree(answer.body());
        }
    }

    private static void complete(JsonNode ticket, String language) {
        assertThat(ticket.path("severity").asString())
                .as(ticket.toPrettyString())
                .isEqualTo("B");
        assertThat(ticket.path("language").asString()).isEqualTo(language);
        assertThat(ticket.toString())
                .contains(
                        "0x80070643",
                        "Windows Server 2019",
                        "4.18.25080.5",
                        "+81312345678",
                        "takahashi@contoso.example")
                .contains("\"12\"");
    }
}
