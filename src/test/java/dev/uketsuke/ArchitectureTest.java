package dev.uketsuke;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

/** The table of packages in the README, enforced. */
class ArchitectureTest {
    private static final String[] PURE = {
        "dev.uketsuke.dialog..",
        "dev.uketsuke.privacy..",
        "dev.uketsuke.severity..",
        "dev.uketsuke.servicelevel..",
        "dev.uketsuke.intake.."
    };

    private static JavaClasses classes;

    @BeforeAll
    static void read() {
        classes = new ClassFileImporter()
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_PACKAGE_INFOS)
                .importPackages("dev.uketsuke");
    }

    @Test
    void packages_use_only_what_they_declare() {
        ApplicationModules.of(UketsukeApplication.class).verify();
    }

    @Test
    void pure_packages_know_no_framework() {
        noClasses()
                .that()
                .resideInAnyPackage(PURE)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "org.springframework..",
                        "com.microsoft..",
                        "com.fasterxml..",
                        "tools.jackson..",
                        "java.sql..",
                        "javax.sql..",
                        "jakarta..")
                .check(classes);
    }

    @Test
    void only_the_channel_knows_the_bot_framework_and_its_json() {
        noClasses()
                .that()
                .resideOutsideOfPackage("dev.uketsuke.channel..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "com.microsoft.bot..",
                        "com.fasterxml.jackson.core..",
                        "com.fasterxml.jackson.databind..",
                        "com.auth0..")
                .check(classes);
    }

    @Test
    void nobody_reads_the_wall_clock() {
        noClasses()
                .should()
                .callMethodWhere(DescribedPredicate.describe(
                        "now() without a clock",
                        call -> call.getTarget().getName().equals("now")
                                && call.getTarget().getRawParameterTypes().isEmpty()
                                && isTime(call.getTargetOwner())))
                .check(classes);
    }

    private static boolean isTime(JavaClass owner) {
        return owner.isEquivalentTo(Instant.class)
                || owner.isEquivalentTo(LocalDate.class)
                || owner.isEquivalentTo(LocalDateTime.class)
                || owner.isEquivalentTo(OffsetDateTime.class)
                || owner.isEquivalentTo(ZonedDateTime.class)
                || owner.isEquivalentTo(Clock.class);
    }
}
