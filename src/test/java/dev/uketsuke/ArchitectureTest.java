package dev.uketsuke;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaConstructor;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.Clock;
import java.time.InstantSource;
import java.util.Calendar;
import java.util.Date;
import java.util.GregorianCalendar;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.springframework.modulith.core.ApplicationModules;

/** The table of packages in the README, enforced. */
@Execution(ExecutionMode.CONCURRENT)
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
    void nobody_reads_the_wall_clock_but_where_a_server_and_a_command_get_theirs() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName("dev.uketsuke.conversation.ConversationConfiguration")
                .and()
                .doNotHaveFullyQualifiedName("dev.uketsuke.command.CommandLine")
                .should()
                .accessTargetWhere(DescribedPredicate.describe(
                        "the time comes from the Clock that is passed in", access -> readsClock(access.getTarget())))
                .check(classes);
    }

    private static boolean readsClock(AccessTarget target) {
        var owner = target.getOwner();
        return target instanceof CodeUnitAccessTarget unit
                && switch (unit.getName()) {
                    case "now" -> owner.getPackageName().startsWith("java.time") && !takes(unit, Clock.class);
                    case "system", "systemUTC", "systemDefaultZone", "tickMillis", "tickSeconds", "tickMinutes" ->
                        owner.isAssignableTo(InstantSource.class);
                    case "currentTimeMillis" -> owner.isEquivalentTo(System.class);
                    case "getInstance" -> owner.isEquivalentTo(Calendar.class);
                    case JavaConstructor.CONSTRUCTOR_NAME ->
                        owner.isEquivalentTo(GregorianCalendar.class)
                                || (owner.isEquivalentTo(Date.class)
                                        && unit.getRawParameterTypes().isEmpty());
                    default -> false;
                };
    }

    private static boolean takes(CodeUnitAccessTarget unit, Class<?> parameter) {
        return unit.getRawParameterTypes().stream().anyMatch(type -> type.isEquivalentTo(parameter));
    }
}
