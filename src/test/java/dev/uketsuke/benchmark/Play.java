package dev.uketsuke.benchmark;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One requester's side of an intake, told by what the bot asked last. */
final class Play {
    static final List<String> TYPED = List.of(
            "営業部の Windows 11 23H2 端末30台で、昨日10時頃から Outlook が起動しません。エラーは 0x80070005 です。"
                    + "前日に Intune で ASR ルールをブロックに変えました。再起動と Office の修復は試しました。",
            "見積もりの送付が遅れていますが、Web 版でしのいでいます。毎回発生します。",
            "アイコンをクリックすると数秒でアクセスが拒否されましたと出ます。監査に戻すと起動します。");
    static final List<String> SDK = List.of("hi", "Car", "Taro", "yes", "30");

    private static final JsonMapper JSON = JsonMapper.shared();
    private static final Map<String, String> VALUES = Map.ofEntries(
            Map.entry("issue", "Outlook が起動しない"),
            Map.entry("title", "Outlook が起動しない"),
            Map.entry("affected-count", "30"),
            Map.entry("started-at", "昨日"),
            Map.entry("contact-name", "佐藤 一郎"),
            Map.entry("organization", "コントソ"),
            Map.entry("phone", "03-1234-5678"),
            Map.entry("emails", "sato@example.com"),
            Map.entry("os", "Windows 11 23H2"));

    private final String conversation;
    private int sent;
    private JsonNode intake = JSON.createObjectNode();

    Play(String conversation) {
        this.conversation = conversation;
    }

    String typed(String text) {
        return activity("\"text\":" + JSON.writeValueAsString(text));
    }

    /** Whether the bot's last question came on a card. */
    boolean hasCard() {
        return intake.path("card").isString();
    }

    /** The last card, filled in; what has no value of its own is left empty. */
    String card() {
        var asks = intake.path("asks").valueStream().map(JsonNode::asString).toList();
        var inputs = asks.stream()
                .filter(VALUES::containsKey)
                .map(slot -> ",\"%s\":%s".formatted(slot, JSON.writeValueAsString(VALUES.get(slot))))
                .collect(Collectors.joining());
        var action = asks.contains("review") ? "submit" : "answer";
        return activity("\"value\":{\"card\":%s,\"action\":\"%s\"%s}"
                .formatted(JSON.writeValueAsString(intake.path("card").asString()), action, inputs));
    }

    void heard(String body) {
        for (var activity : JSON.readTree(body).path("activities")) {
            var asked = activity.path("channelData").path("intake");
            if (asked.has("asks")) {
                intake = asked;
            }
        }
    }

    private String activity(String content) {
        return """
                {"type":"message","id":"%s-%d","timestamp":"2026-11-22T01:00:00.123Z","channelId":"test",\
                "serviceUrl":"http://127.0.0.1:9/","deliveryMode":"expectReplies","locale":"ja-JP",\
                "from":{"id":"u-%s","role":"user"},"recipient":{"id":"bot","role":"bot"},\
                "conversation":{"id":"%s"},%s}""".formatted(conversation, sent++, conversation, conversation, content);
    }
}
