package fr.halle;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;

import fr.halle.testing.Sources;
import fr.halle.testing.house.SharesNothing;
import fr.halle.web.spi.Access;

import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.RequestMapping;

import java.util.regex.Pattern;

/** What the whole house keeps to. */
@SharesNothing
class ArchitectureTests {

    private static final int DEPENDENCIES = 5;
    private static final int KERNEL_TYPES = 15;

    private static final JavaClasses HOUSE =
            new ClassFileImporter()
                    .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                    .importPackages("fr.halle");

    @Test
    void modulesReachOneAnotherOnlyAsDeclared() {
        ApplicationModules.of(HalleApplication.class).verify();
    }

    /** It prints a word that it does not know: the three forms of a vote once stood together. */
    @Test
    void templatesUseTheWordsThatJteKnows() {
        var unknown = Pattern.compile("@(switch|case|default|while|foreach|else if)\\b");
        assertThat(Sources.below(Sources.MODULES, ".jte"))
                .isNotEmpty()
                .noneMatch(template -> unknown.matcher(Sources.read(template)).find());
    }

    @Test
    void theKernelIsSmallAndKnowsNoSpring() {
        assertThat(HOUSE)
                .filteredOn(type -> type.getPackageName().equals("fr.halle.kernel"))
                .filteredOn(type -> type.isTopLevelClass() && !isPackageInfo(type))
                .hasSizeLessThanOrEqualTo(KERNEL_TYPES);
        noClasses()
                .that()
                .resideInAPackage("fr.halle.kernel..")
                .and()
                .doNotHaveSimpleName("package-info")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.springframework..")
                .check(HOUSE);
    }

    @Test
    void noClassHidesBehindAnEmptyName() {
        noClasses()
                .should()
                .haveNameMatching(".*(Utils?|Helpers?|Managers?|Impl|Common|Misc)")
                .check(HOUSE);
    }

    @Test
    void nothingNeedsMoreThanFiveOthers() {
        classes()
                .that()
                .areMetaAnnotatedWith(Component.class)
                .should(haveFewDependencies())
                .check(HOUSE);
    }

    /** JdbcClient's streams hold their connection until somebody closes them, and nobody does. */
    @Test
    void listsAreReadAsLists() {
        noClasses().should().callMethod(JdbcClient.MappedQuerySpec.class, "stream").check(HOUSE);
    }

    @Test
    void everyRouteSaysWhoMayCallIt() {
        methods()
                .that(areRoutes())
                .should(
                        new ArchCondition<>("carry @Access, or their class") {
                            @Override
                            public void check(JavaMethod method, ConditionEvents events) {
                                boolean said =
                                        method.isAnnotatedWith(Access.class)
                                                || method.getOwner().isAnnotatedWith(Access.class);
                                events.add(
                                        new SimpleConditionEvent(
                                                method, said, method.getFullName()));
                            }
                        })
                .check(HOUSE);
    }

    private static DescribedPredicate<JavaMethod> areRoutes() {
        return DescribedPredicate.describe(
                "are routes",
                method ->
                        method.isAnnotatedWith(RequestMapping.class)
                                || method.isMetaAnnotatedWith(RequestMapping.class));
    }

    private static ArchCondition<JavaClass> haveFewDependencies() {
        return new ArchCondition<>("take at most " + DEPENDENCIES + " others") {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                for (var constructor : type.getConstructors()) {
                    int taken = constructor.getRawParameterTypes().size();
                    events.add(
                            new SimpleConditionEvent(
                                    type, taken <= DEPENDENCIES, type.getName() + ": " + taken));
                }
            }
        };
    }

    private static boolean isPackageInfo(JavaClass type) {
        return type.getSimpleName().equals("package-info");
    }
}
