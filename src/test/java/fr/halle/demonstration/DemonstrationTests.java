package fr.halle.demonstration;

import static org.assertj.core.api.Assertions.assertThat;

import static java.util.stream.Collectors.toSet;

import fr.halle.identity.Identity;
import fr.halle.organisations.Capacity;
import fr.halle.organisations.Organisations;
import fr.halle.shops.Shop;
import fr.halle.shops.Shops;
import fr.halle.territory.Territory;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A newcomer finds a whole territory, however often and however many times at once Halle starts.
 */
@SpringBootTest(properties = "halle.demo=true")
class DemonstrationTests {

    private static final List<String> TABLES =
            List.of(
                    "territory.commune",
                    "organisations.organisation",
                    "organisations.mandate",
                    "identity.person",
                    "shops.shop",
                    "shops.opening",
                    "catalog.category",
                    "catalog.product",
                    "catalog.offer",
                    "catalog.stock");

    @Autowired Loading loading;
    @Autowired Shops shops;
    @Autowired Territory territory;
    @Autowired Identity identity;
    @Autowired Organisations organisations;
    @Autowired Clock clock;
    @Autowired JdbcClient jdbc;

    @Test
    void fillsTheHall() {
        var all = shops.all();
        var communes = territory.communes(all.stream().map(Shop::commune).collect(toSet()));
        assertThat(all).hasSizeGreaterThanOrEqualTo(24);
        assertThat(all.stream().map(Shop::trade).distinct()).hasSize(4);
        assertThat(communes.values().stream().map(commune -> commune.epciSiren()).distinct())
                .hasSize(8);
        assertThat(count("catalog.product")).isGreaterThanOrEqualTo(300);
        assertThat(shops.weeks(all.stream().map(Shop::id).toList()).values())
                .hasSameSizeAs(all)
                .allSatisfy(week -> assertThat(week.openings()).isNotEmpty());
    }

    @Test
    void letsEachMerchantActForTheirShop() {
        var baker = identity.byEmail("fournil@demo.halle.example").orElseThrow();
        var bakery = shops.bySlug("fournil-du-sanglier-savant").orElseThrow();
        assertThat(organisations.actedForBy(baker.id(), clock.instant()))
                .isEqualTo(Map.of(bakery.organisation(), Capacity.OWNER));
        var shopper = identity.byEmail("marguerite@demo.halle.example").orElseThrow();
        assertThat(organisations.actedForBy(shopper.id(), clock.instant())).isEmpty();
    }

    @Test
    void loadsNothingWhenEverythingIsThere() {
        assertThat(loading.loadOnce()).isFalse();
    }

    @Test
    void doublesNothingWhenTheFilesHaveChangedAndSeveralProcessesStartAtOnce() throws Exception {
        var before = counts();
        jdbc.sql("update demonstration.loaded set fingerprint = 'other files'").update();
        Callable<Boolean> start = () -> loading.loadOnce();
        try (var processes = Executors.newVirtualThreadPerTaskExecutor()) {
            var loaded = processes.invokeAll(IntStream.range(0, 4).mapToObj(_ -> start).toList());
            int loadings = 0;
            for (var one : loaded) if (one.get()) loadings++;
            assertThat(loadings).isEqualTo(1);
        }
        assertThat(counts()).isEqualTo(before);
    }

    private String counts() {
        return TABLES.stream()
                .map(table -> table + ": " + count(table))
                .collect(Collectors.joining(", "));
    }

    private int count(String table) {
        return jdbc.sql("select count(*) from " + table).query(Integer.class).single();
    }
}
