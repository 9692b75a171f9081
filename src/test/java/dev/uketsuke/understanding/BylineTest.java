package dev.uketsuke.understanding;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Who signs in one line, or in two, with where they belong (#63). */
@Execution(ExecutionMode.CONCURRENT)
class BylineTest {
    private static final String MAIL = "Defender blocks our CRM since Monday. Restarting did not help.";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\n\nMark O'Leary / Fabrikam Ltd",
                "\nMark O'Leary / Fabrikam Ltd",
                "\nMark O'Leary | Fabrikam Ltd",
                "\nMark O'Leary - Fabrikam Ltd",
                "\nMark O'Leary\nFabrikam Ltd",
                "\n\nBest regards\nMark O'Leary, Fabrikam Ltd",
                " Mark O'Leary / Fabrikam Ltd",
                "\nThanks,\nMark O'Leary / Fabrikam Ltd",
            })
    void is_the_contact_and_no_part_of_the_matter(String signed) {
        var reading = PackagedPackReadingTest.read(MAIL + signed, "issue");

        assertThat(Desk.values(reading))
                .containsEntry("contact-name", "Mark O'Leary")
                .containsEntry("organization", "Fabrikam Ltd");
        assertThat(Desk.value(reading, "issue")).doesNotContain("Leary");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\n\nMark O'Leary / Fabrikam",
                "\nBest regards\nMark O'Leary | Fabrikam",
                "\nCheers,\nMark O'Leary - Fabrikam"
            })
    void a_closing_or_a_blank_line_stands_for_the_form_of_the_company(String signed) {
        assertThat(Desk.values(PackagedPackReadingTest.read(MAIL + signed, "issue")))
                .containsEntry("contact-name", "Mark O'Leary")
                .containsEntry("organization", "Fabrikam");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Defender blocks two programs.\nMicrosoft Word / Excel",
                "It fails in both.\nWindows Server / Azure",
                "These teams are affected.\nSales Team / Finance Team",
                "It fails in both browsers.\nGoogle Chrome / Mozilla Firefox",
                "It fails in both browsers.\n\nGoogle Chrome / Mozilla Firefox",
                "The file does not open.\nAdobe Acrobat - Access Denied",
                "Two programs are blocked.\nAutodesk Inventor / Dassault Catia",
                "These are blocked.\nFinance Department, Contoso Ltd",
                "These are blocked.\nService Desk / Contoso Ltd",
                "Our PCs cannot scan. Finance Department, Contoso Ltd",
            })
    void what_is_affected_signs_nothing(String mail) {
        assertThat(Desk.values(PackagedPackReadingTest.read(mail, "issue"))).doesNotContainKeys("contact-name");
    }
}
