package dev.uketsuke.handoff;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneOffset;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class TeamsTargetTest extends PostedTargetContract {
    @Override
    OnCallTarget to(String address) {
        return new TeamsTarget(new Webhook(), address);
    }

    @Override
    String text(JsonNode body) {
        var card = card(body);
        return Stream.concat(card.findValuesAsString("text").stream(), card.findValuesAsString("url").stream())
                .collect(Collectors.joining("\n"));
    }

    private static JsonNode card(JsonNode body) {
        assertThat(body.path("type").asString()).isEqualTo("message");
        var attachment = body.path("attachments").path(0);
        assertThat(attachment.path("contentType").asString()).isEqualTo("application/vnd.microsoft.card.adaptive");
        return attachment.path("content");
    }

    @Test
    void a_title_is_shown_as_it_was_written_and_never_as_a_link() {
        target().tell(new Alert("REQ-2026-000001", "[press](https://evil.example) **now**", null, ZoneOffset.UTC, ""));

        var card = card(body(TAKER.getAllServeEvents().getFirst().getRequest()));
        assertThat(card.path("type").asString()).isEqualTo("AdaptiveCard");
        assertThat(StreamSupport.stream(card.path("body").spliterator(), false)).allSatisfy(line -> {
            assertThat(line.path("type").asString()).isEqualTo("RichTextBlock");
            assertThat(line.path("inlines").path(0).path("type").asString()).isEqualTo("TextRun");
        });
        assertThat(text(body(TAKER.getAllServeEvents().getFirst().getRequest())))
                .contains("[press](https://evil.example) **now**", "重大度 A", "severity A");
    }
}
