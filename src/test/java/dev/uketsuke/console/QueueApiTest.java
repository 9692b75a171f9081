package dev.uketsuke.console;

import static org.assertj.core.api.Assertions.assertThat;

import dev.uketsuke.ticket.Submissions;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class QueueApiTest {
    @RegisterExtension
    static final Desk desk = new Desk();

    private static String taken;
    private static String waiting;

    @BeforeAll
    static void start() throws Exception {
        desk.signIn(Desk.PASSWORD);
        taken = desk.open(Submissions.japanese("c1"));
        waiting = desk.open(Submissions.english("c2"));
        desk.act(taken, Map.of("act", "claimed"));
    }

    @Test
    void filters_and_words_choose_as_on_the_page() throws Exception {
        assertThat(numbers("")).containsExactlyInAnyOrder(taken, waiting);
        assertThat(numbers("?owner=nobody")).containsExactly(waiting);
        assertThat(numbers("?owner=of:" + LocalSignIn.AGENT)).containsExactly(taken);
        assertThat(numbers("?language=ja&status=open")).containsExactly(taken);
        assertThat(numbers("?status=closed")).isEmpty();
        assertThat(numbers("?q=" + waiting)).containsExactly(waiting);
    }

    @Test
    void every_request_tells_where_it_stands() throws Exception {
        var found = read("?status=open").path("requests").path(0);

        assertThat(found.path("url").asString()).isEqualTo("/api/tickets/" + taken);
        assertThat(found.path("state").path("owner").asString()).isEqualTo(LocalSignIn.AGENT);
        assertThat(found.path("state").path("clock").asString()).isEqualTo("running");
    }

    @Test
    void pages_follow_each_other() throws Exception {
        var first = read("?limit=1");
        var second = read("?limit=1&after=" + first.path("next").asString());

        assertThat(second.path("requests").path(0).path("url").asString())
                .isNotEqualTo(first.path("requests").path(0).path("url").asString());
        assertThat(second.has("next")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"status=old", "severity=D", "language=fr", "owner=sato", "late=yes", "limit=0", "after=x"})
    void what_makes_no_sense_is_named(String parameter) throws Exception {
        var answer = desk.api("/api/queue?" + parameter);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(JsonMapper.shared().readTree(answer.body()).path("detail").asString())
                .contains("'" + parameter.split("=")[0] + "'");
    }

    private static List<String> numbers(String query) throws Exception {
        return read(query).path("requests").values().stream()
                .map(request -> request.path("state").path("number").asString())
                .toList();
    }

    private static JsonNode read(String query) throws Exception {
        return JsonMapper.shared().readTree(desk.api("/api/queue" + query).body());
    }
}
