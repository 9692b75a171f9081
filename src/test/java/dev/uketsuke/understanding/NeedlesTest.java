package dev.uketsuke.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.re2j.Pattern;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import dev.uketsuke.content.TrainingFiles;
import java.lang.reflect.Modifier;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NeedlesTest {
    private static final List<Example> EXAMPLES = Examples.in(TrainingFiles.packaged());

    @ParameterizedTest
    @CsvSource(
            delimiter = '=',
            value = {
                "再起動 = 再起動",
                "再?起動 = 起動",
                "(?:昨日|今日)から = 昨日から;今日から",
                "[0-9]{1,3} ?台 = 台",
                "\\bservers?\\b = server",
                "^(?:[a-z]+ )?(?:fail(?:s|ed)?|crash)$ = fail;crash",
                "x+y* = x",
                "(?:業務|仕事)[^。]{0,8}止まる = 止まる",
                "[時分]頃 = 時頃;分頃",
                "a\\.b = a.b"
            })
    void every_match_holds_one_of_them(String expression, String needles) {
        assertThat(Needles.of(expression).strings()).containsExactlyInAnyOrder(needles.split(";"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[一-龥]+",
                ".*",
                "(?:日|[a-z]*)",
                "x?",
                "(?i)abc",
                "[^a]",
                "a{0,3}",
                "\\pL|abc",
                "[\\pL]?",
                "\\p{IsHan}",
                "(?P<n>a)",
                ""
            })
    void of_some_nothing_can_be_said(String expression) {
        assertThat(Needles.of(expression).strings()).isEmpty();
        assertThat(Needles.of(expression).mayMatch("")).isTrue();
    }

    @Test
    void a_pattern_that_minds_no_case_has_none() {
        assertThat(Needles.of(Pattern.compile("abc", Pattern.CASE_INSENSITIVE)).strings())
                .isEmpty();
    }

    @Test
    void they_are_enough_where_the_pattern_is_but_words() {
        assertThat(Needles.of("再起動|reboot")).isEqualTo(new Needles(List.of("reboot", "再起動"), true));
        assertThat(Needles.of("\\breboot").enough()).isFalse();
        assertThat(Needles.of("再起動.").enough()).isFalse();
    }

    /** Every pattern of the package on utterances of all kinds. */
    @Test
    void nothing_is_passed_over_that_would_be_found() {
        var texts = Stream.iterate(0, at -> at + 29)
                .limit(80)
                .map(at -> Folded.of(EXAMPLES.get(at % EXAMPLES.size()).text()).text())
                .toList();
        var patterns = patterns();

        assertThat(patterns).hasSizeGreaterThan(200);
        assertThat(patterns).allSatisfy(pattern -> {
            var needles = Needles.of(pattern);
            texts.forEach(text -> {
                if (needles.strings().isEmpty()) {
                    return;
                }
                var found = pattern.matcher(text).find();
                if (found || needles.enough()) {
                    assertThat(needles.mayMatch(text)).as(text).isEqualTo(found);
                }
            });
        });
    }

    private static List<Pattern> patterns() {
        var patterns = new ArrayList<Pattern>();
        new ClassFileImporter()
                .importPackages("dev.uketsuke.understanding").stream()
                        .filter(one -> !one.getName().endsWith("Test"))
                        .map(JavaClass::reflect)
                        .flatMap(one -> Stream.of(one.getDeclaredFields()))
                        .filter(field -> Modifier.isStatic(field.getModifiers()) && field.getType() == Pattern.class)
                        .forEach(field -> {
                            field.setAccessible(true);
                            try {
                                patterns.add((Pattern) field.get(null));
                            } catch (IllegalAccessException e) {
                                throw new IllegalStateException(e);
                            }
                        });
        return patterns;
    }
}
