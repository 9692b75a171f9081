package dev.uketsuke.browser;

import com.deque.html.axecore.results.Rule;
import com.deque.html.axecore.selenium.AxeBuilder;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.openqa.selenium.chrome.ChromeDriver;

/** What stands in the way of people with disabilities on the page that is open. */
final class Axe {
    private Axe() {}

    static List<String> serious(ChromeDriver driver) {
        return violations(driver, violation -> Set.of("serious", "critical").contains(violation.getImpact()));
    }

    static List<String> all(ChromeDriver driver) {
        return violations(driver, _ -> true);
    }

    /** What colours alone decide. */
    static List<String> contrast(ChromeDriver driver) {
        return violations(new AxeBuilder().withOnlyRules(List.of("color-contrast")), driver, _ -> true);
    }

    private static List<String> violations(ChromeDriver driver, Predicate<Rule> counting) {
        return violations(new AxeBuilder(), driver, counting);
    }

    private static List<String> violations(AxeBuilder axe, ChromeDriver driver, Predicate<Rule> counting) {
        return axe.analyze(driver).getViolations().stream()
                .filter(counting)
                .map(Axe::described)
                .toList();
    }

    private static String described(Rule violation) {
        return violation.getId() + " (" + violation.getImpact() + "): " + violation.getHelp() + "\n"
                + violation.getNodes().stream().map(node -> node.getHtml()).collect(Collectors.joining("\n"));
    }
}
