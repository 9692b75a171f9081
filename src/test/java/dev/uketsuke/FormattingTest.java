package dev.uketsuke;

import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javaformat.java.Formatter;
import com.palantir.javaformat.java.ImportOrderer;
import com.palantir.javaformat.java.JavaFormatterOptions;
import com.palantir.javaformat.java.RemoveUnusedImports;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/**
 * The formatter, run where the language level of the sources is known; {@code -Dformat} rewrites what differs.
 *
 * <p>A Maven plugin would run it on the JDK that Maven happens to run on, which cannot parse these sources when it is 17.
 */
@Execution(ExecutionMode.CONCURRENT)
class FormattingTest {
    private static final JavaFormatterOptions.Style STYLE = JavaFormatterOptions.Style.PALANTIR;

    private final Formatter formatter = Formatter.createFormatter(
            JavaFormatterOptions.builder().style(STYLE).formatJavadoc(false).build());

    @Test
    void every_source_file_is_formatted() throws Exception {
        var differing = new ArrayList<Path>();
        for (var file : sources()) {
            var source = Files.readString(file);
            var formatted = formatted(source);
            if (!formatted.equals(source)) {
                differing.add(file);
                if (System.getProperty("format") != null) {
                    Files.writeString(file, formatted);
                }
            }
        }
        assertThat(differing)
                .as("mvn test -Dtest=FormattingTest -Dformat rewrites these")
                .isEmpty();
    }

    private String formatted(String source) throws Exception {
        return formatter.formatSource(
                RemoveUnusedImports.removeUnusedImports(ImportOrderer.reorderImports(source, STYLE)));
    }

    private static List<Path> sources() throws IOException {
        try (var files = Files.walk(Path.of("src"))) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        }
    }
}
