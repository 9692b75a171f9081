package dev.uketsuke.command;

import dev.uketsuke.content.PackLoader;
import dev.uketsuke.intake.Policy;
import dev.uketsuke.privacy.SecretGuard;
import dev.uketsuke.understanding.Understanding;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * {@code analyze}: says of each JSON line of standard input what the bot understands of it, one line of JSON each. A line
 * that cannot be read gets a line {@code {"id"?,"error"}}, and the rest goes on.
 */
final class AnalyzeCommand {
    private static final int FINE = 0;
    private static final int WRONG_USE = 2;
    private static final int LONGEST_VALUE = 50_000_000;

    private final BufferedReader in;
    private final PrintStream out;
    private final PrintStream err;
    private final Clock clock;
    private final JsonMapper json = JsonMapper.builder(JsonFactory.builder()
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxStringLength(LONGEST_VALUE)
                            .build())
                    .build())
            .build();

    AnalyzeCommand(BufferedReader in, PrintStream out, PrintStream err, Clock clock) {
        this.in = in;
        this.out = out;
        this.err = err;
        this.clock = clock;
    }

    int run(List<String> arguments) {
        if (!arguments.isEmpty()) {
            err.println("usage: analyze < lines.jsonl");
            return WRONG_USE;
        }
        Policy policy = new PackLoader().loadPackaged().policy();
        var analysis = new Analysis(new SecretGuard(), Understanding.offline(), policy);
        try {
            for (var line = in.readLine(); line != null; line = in.readLine()) {
                if (!line.isBlank()) {
                    out.println(json.writeValueAsString(answer(analysis, line)));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return FINE;
    }

    private JsonNode answer(Analysis analysis, String line) {
        @Nullable JsonNode node = null;
        try {
            node = json.readTree(line);
            return analysis.of(AnalyzedLine.read(node, clock));
        } catch (JacksonException e) {
            return error(node, "is not JSON: " + e.getOriginalMessage());
        } catch (IllegalArgumentException e) {
            return error(node, e.getMessage());
        } catch (RuntimeException | StackOverflowError e) {
            err.println("a line could not be analyzed: " + e.getClass().getName());
            return error(node, "could not be analyzed");
        }
    }

    private JsonNode error(@Nullable JsonNode node, @Nullable String message) {
        var answer = json.createObjectNode();
        if (node != null && node.path("id").isValueNode() && !node.path("id").isNull()) {
            answer.set("id", node.path("id"));
        }
        return answer.put("error", message);
    }
}
