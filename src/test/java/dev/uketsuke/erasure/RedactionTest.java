package dev.uketsuke.erasure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RedactionTest {
    private static final String ADDRESS =
            "{\"reference\":{\"serviceUrl\":\"https://smba.example/emea/\",\"user\":{\"id\":\"29:sato42\",\"name\":\"Sato\"}}}";

    @ParameterizedTest
    @ValueSource(strings = {"emea", "smba.example", "serviceUrl", "29:sato42", "reference", "name"})
    void where_answers_are_sent_to_stays_whatever_word_of_it_is_purged(String word) {
        assertThat(without(word, ADDRESS)).isEqualTo(ADDRESS);
    }

    @Test
    void names_beside_an_address_are_purged() {
        assertThat(without("sato", ADDRESS)).isEqualTo(ADDRESS.replace("\"Sato\"", "\"[PURGED]\""));
    }

    private static String without(String word, String stored) {
        return Redaction.of(stored, Secret.of(word).orElseThrow(), new TextColumn.Address());
    }
}
