package fr.halle;

import static org.assertj.core.api.Assertions.assertThat;

import fr.halle.testing.Sources;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * docs/modules.md and the README say what the code declares, and the code declares what it uses.
 */
class ModulesTests {

    private static final Pattern ROW = Pattern.compile("(?m)^\\| `(\\w+)` \\| (.*?) \\|");
    private static final Pattern NAME = Pattern.compile("`(\\w+)`");
    private static final Pattern BRANCH = Pattern.compile("(?m)^ +(\\w+)/ ");

    @Test
    void theTableSaysWhoMayUseWhom() {
        var table = new TreeMap<String, List<String>>();
        var page = Sources.read(Sources.PROJECT.resolve("docs/modules.md"));
        ROW.matcher(page).results().forEach(row -> table.put(row.group(1), names(row.group(2))));
        assertThat(table).isEqualTo(declared());
    }

    @Test
    void noDeclarationIsWiderThanWhatIsUsed() {
        var modules = ApplicationModules.of(HalleApplication.class);
        var used = new TreeMap<String, List<String>>();
        for (var module : Sources.modules()) {
            used.put(
                    module,
                    modules
                            .getModuleByName(module)
                            .orElseThrow()
                            .getDirectDependencies(modules)
                            .stream()
                            .map(use -> use.getTargetModule().getIdentifier().toString())
                            .filter(ModulesTests::isWorthSaying)
                            .distinct()
                            .sorted()
                            .toList());
        }
        assertThat(declared()).isEqualTo(used);
    }

    @Test
    void theTreeInTheReadmeIsTheTree() {
        var readme = Sources.read(Sources.PROJECT.resolve("README.md"));
        var tree = readme.substring(readme.indexOf("src/main/java/fr/halle/"));
        tree = tree.substring(0, tree.indexOf("```"));
        assertThat(BRANCH.matcher(tree).results().map(branch -> branch.group(1)).sorted())
                .isEqualTo(Sources.modules());
    }

    private static Map<String, List<String>> declared() {
        var declared = new TreeMap<String, List<String>>();
        for (var module : Sources.modules()) declared.put(module, allowed(module));
        return declared;
    }

    private static List<String> allowed(String module) {
        try {
            return Arrays.stream(
                            Class.forName("fr.halle." + module + ".package-info")
                                    .getAnnotation(ApplicationModule.class)
                                    .allowedDependencies())
                    .map(name -> name.replaceAll("::.*", ""))
                    .filter(ModulesTests::isWorthSaying)
                    .distinct()
                    .sorted()
                    .toList();
        } catch (ClassNotFoundException e) {
            throw new AssertionError(module + " has no package-info", e);
        }
    }

    /** Everybody may use these. */
    private static boolean isWorthSaying(String module) {
        return !module.equals("kernel") && !module.equals("web");
    }

    private static List<String> names(String cell) {
        return NAME.matcher(cell)
                .results()
                .map(name -> name.group(1))
                .sorted()
                .collect(Collectors.toList());
    }
}
