package fr.halle.storefront.season;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

class SeasonTests {

    @Test
    void everyMonthHasSomething() {
        assertThat(Season.read().stream().map(Season.Line::month).collect(Collectors.toSet()))
                .isEqualTo(IntStream.rangeClosed(1, 12).boxed().collect(Collectors.toSet()));
    }

    @Test
    void namesAislesThatTheMarketHas() throws IOException {
        Set<String> aisles;
        try (var lines = Files.lines(Path.of("src/main/resources/demonstration/categories.csv"))) {
            aisles = lines.map(line -> line.split(",")[0]).collect(Collectors.toSet());
        }
        var unknown = new TreeSet<String>();
        Season.read().forEach(line -> unknown.add(line.category()));
        unknown.removeAll(aisles);
        assertThat(unknown).isEmpty();
    }
}
