package dev.uketsuke.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import dev.uketsuke.dialog.Slot;
import dev.uketsuke.dialog.Truth;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EvidenceTest {
    private static final Learned LEARNED = Learned.packaged();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "夜間も電話に出られます。 | 夜間も電話に出られます | true",
                "夜間も電話に出られますとは言えません。 | 夜間も電話に出られます | false",
                "Please call me any time day or night. | call me any time day or night | true",
                "You can't call me any time day or night, only in office hours. | call me any time day or night | false",
            })
    void half_of_a_sentence_does_not_state_what_the_whole_denies(String text, String quote, boolean stated) {
        var said = Folded.of(text);
        var findings = new Findings(said, List.of());
        var evidence = new Evidence(said, Nameless.of(said, List.of(), new Structures()));
        evidence.addFact(
                findings, new Proposal.Stated(new Slot("phone-24x7"), Truth.YES, quote), new FactCues(), LEARNED);

        assertThat(findings.has(new Slot("phone-24x7"))).isEqualTo(stated);
    }
}
