package dev.uketsuke.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who is contacted, and the organisation that is told behind the name. */
class NameAndOrganisationTest {
    @ParameterizedTest
    @CsvSource({
        "'Ichiro Sato, Contoso Retail', Ichiro Sato, Contoso Retail",
        "'Jane Doe, Fabrikam', Jane Doe, Fabrikam",
        "'Maria Lopez, University of Fabrikam', Maria Lopez, University of Fabrikam",
        "'Jane Doe, Contoso Ltd', Jane Doe, Contoso Ltd",
    })
    void what_stands_behind_a_name_is_its_organisation(String text, String name, String organisation) {
        for (var asked : new String[][] {{"contact-name"}, {"contact-name", "organization"}}) {
            var reading = PackagedPackReadingTest.read(text, asked);

            assertThat(Desk.value(reading, "contact-name")).isEqualTo(name);
            assertThat(Desk.value(reading, "organization")).isEqualTo(organisation);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "'Ichiro Sato, Senior Engineer'",
        "'Ichiro Sato, Mr. Suzuki'",
        "'Ichiro Sato and Hanako Suzuki'",
        "'Ichiro Sato, sometimes away'",
    })
    void a_title_or_somebody_else_is_no_organisation(String text) {
        assertThat(Desk.value(PackagedPackReadingTest.read(text, "contact-name"), "organization"))
                .isEqualTo("-");
    }
}
