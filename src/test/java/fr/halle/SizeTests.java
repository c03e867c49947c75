package fr.halle;

import static org.assertj.core.api.Assertions.assertThat;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import fr.halle.testing.Sources;

import org.junit.jupiter.api.Test;

import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/** Sizes that keep us honest: a long file usually holds two things. */
class SizeTests {

    private static final long LONGEST_JAVA = 200;
    private static final long LONGEST_TEMPLATE = 80;
    private static final long FILES_IN_A_FOLDER = 25;
    private static final long SMALL = 80;

    /** We want nine in ten; this is where the application stands, and it may only rise. */
    private static final double SMALL_SHARE = 0.77;

    @Test
    void aJavaFileIsReadInOneSitting() {
        assertThat(longerThan(LONGEST_JAVA, "src", ".java")).isEmpty();
    }

    @Test
    void mostJavaFilesFitOnAScreen() {
        var all = Sources.below(Sources.PROJECT.resolve("src/main"), ".java").size();
        var longer = longerThan(SMALL, "src/main", ".java").size();
        assertThat(1 - (double) longer / all).isGreaterThanOrEqualTo(SMALL_SHARE);
    }

    @Test
    void aTemplateFitsOnAScreen() {
        assertThat(longerThan(LONGEST_TEMPLATE, "src/main/java", ".jte")).isEmpty();
    }

    @Test
    void aFolderIsKnownByHeart() {
        var crowded =
                Sources.below(Sources.PROJECT.resolve("src"), ".java").stream()
                        .collect(groupingBy(Path::getParent, TreeMap::new, counting()));
        crowded.values().removeIf(files -> files <= FILES_IN_A_FOLDER);
        assertThat(crowded).isEmpty();
    }

    private static Map<String, Long> longerThan(long lines, String folder, String ending) {
        var found = new TreeMap<String, Long>();
        for (var file : Sources.below(Sources.PROJECT.resolve(folder), ending)) {
            if (Sources.lines(file) > lines) found.put(file.toString(), Sources.lines(file));
        }
        return found;
    }
}
