package fr.halle.demonstration;

import fr.halle.demonstration.council.InventedPartnership;
import fr.halle.territory.TerritoryImport;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.time.Duration;

/**
 * Loads all of it or nothing, in one transaction; processes that start together take turns, and
 * only the first loads.
 */
@Component
class Loading {

    private static final Logger log = LoggerFactory.getLogger(Loading.class);
    private static final long LOCK = 0x48616c6c65_01L; // « Halle », 1

    private final JdbcClient jdbc;
    private final TerritoryImport territory;
    private final InventedShops shops;
    private final InventedProducts products;
    private final Trimmings trimmings;

    /** What an open shop with full shelves has besides, and who looks after it all. */
    @Component
    record Trimmings(
            InventedNotices notices,
            InventedReductions reductions,
            Farming farming,
            People people,
            InventedPartnership partnership) {}

    /** Who looks after it all, and helps. */
    @Component
    record People(InventedRoles roles, InventedAssistance assistance) {}

    /** What farms sell, the week in which they do, and what is not simply new. */
    @Component
    record Farming(InventedFarms farms, InventedWeek week, InventedSecondLives secondLives) {}

    Loading(
            JdbcClient jdbc,
            TerritoryImport territory,
            InventedShops shops,
            InventedProducts products,
            Trimmings trimmings) {
        this.jdbc = jdbc;
        this.territory = territory;
        this.shops = shops;
        this.products = products;
        this.trimmings = trimmings;
    }

    /** False when everything was there already. */
    @Transactional
    boolean loadOnce() {
        long start = System.nanoTime();
        var fingerprint = CsvFiles.fingerprint();
        jdbc.sql("select pg_advisory_xact_lock(?)").param(LOCK).query().listOfRows();
        if (isLoaded(fingerprint)) return false;
        territory.importArdennes();
        var open = shops.open();
        products.list(open);
        trimmings.notices().put(open);
        trimmings.reductions().announce(open);
        trimmings.farming().farms().tend(open);
        trimmings.farming().week().begin(open);
        trimmings.farming().secondLives().tell(open);
        trimmings.people().roles().grant();
        trimmings.people().assistance().begin(open);
        trimmings.partnership().begin();
        mark(fingerprint);
        log.info(
                "Demonstration: the Ardennes and their invented shops were loaded in {} ms",
                Duration.ofNanos(System.nanoTime() - start).toMillis());
        return true;
    }

    private boolean isLoaded(String fingerprint) {
        return jdbc.sql("select exists (select from demonstration.loaded where fingerprint = ?)")
                .param(fingerprint)
                .query(Boolean.class)
                .single();
    }

    private void mark(String fingerprint) {
        jdbc.sql(
                        """
                        insert into demonstration.loaded (id, fingerprint) values (1, ?)
                        on conflict (id) do update set fingerprint = excluded.fingerprint, loaded_at = now()
                        """)
                .param(fingerprint)
                .update();
    }
}
