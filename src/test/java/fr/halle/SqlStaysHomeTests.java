package fr.halle;

import static org.assertj.core.api.Assertions.assertThat;

import fr.halle.testing.Sources;

import org.junit.jupiter.api.Test;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A module's tables are its own affair: no SQL of another's names them, no foreign key crosses. */
class SqlStaysHomeTests {

    private static final Pattern TABLE = Pattern.compile("\\b([a-z][a-z0-9]*)\\.([a-z_0-9]+)\\b");
    private static final Pattern CREATED =
            Pattern.compile(
                    "create (?:table|view|sequence|function|type) ([a-z0-9]+\\.[a-z_0-9]+)");
    private static final Pattern SCHEMA = Pattern.compile("create schema ([a-z_0-9]+)");

    private static final Set<String> TABLES =
            Sources.below(Sources.MODULES, ".sql").stream()
                    .flatMap(file -> CREATED.matcher(Sources.read(file)).results())
                    .map(found -> found.group(1))
                    .collect(Collectors.toSet());

    @Test
    void aModuleHasOneSchemaOfItsOwnName() {
        for (var module : Sources.modules()) {
            var made =
                    Sources.below(Sources.MODULES.resolve(module), ".sql").stream()
                            .flatMap(file -> SCHEMA.matcher(Sources.read(file)).results())
                            .map(found -> found.group(1))
                            .distinct()
                            .toList();
            assertThat(made).isSubsetOf(module).hasSizeLessThanOrEqualTo(1);
        }
    }

    @Test
    void migrationsNameOnlyTheirOwnTables() {
        assertThat(TABLES).hasSizeGreaterThan(20);
        assertThat(strays(".sql", file -> Stream.of(withoutComments(Sources.read(file)))))
                .isEmpty();
    }

    @Test
    void queriesNameOnlyTheirOwnTables() {
        assertThat(strays(".java", file -> Sources.strings(file).stream())).isEmpty();
    }

    private interface Texts {
        Stream<String> of(Path file);
    }

    private static List<String> strays(String ending, Texts texts) {
        var strays = new ArrayList<String>();
        for (var module : Sources.modules()) {
            for (var file : Sources.below(Sources.MODULES.resolve(module), ending)) {
                texts.of(file)
                        // a lone word is the key of a sentence
                        .filter(text -> text.contains(" "))
                        .flatMap(text -> TABLE.matcher(text).results())
                        .filter(found -> TABLES.contains(found.group()))
                        .filter(found -> !found.group(1).equals(module))
                        .forEach(found -> strays.add(file + ": " + found.group()));
            }
        }
        return strays;
    }

    private static String withoutComments(String sql) {
        return sql.replaceAll("--[^\n]*", "");
    }
}
