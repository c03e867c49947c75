package fr.halle.catalog.farm;

import fr.halle.jobs.RecurringJob;
import fr.halle.kernel.ShopId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.time.Duration;

/** Seasons come and go: this touches the products whose day has come, their trigger decides. */
@Component
public class Seasons implements RecurringJob {

    private final JdbcClient jdbc;

    Seasons(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** For a product that its merchant has not under their hands just now. */
    public void set(ShopId shop, String slug, Season season) {
        jdbc.sql(
                        """
                        update catalog.product set season_from = ?, season_until = ?, sold_off_season = ?
                        where shop_id = ? and slug = ?
                        """)
                .params(Season.number(season.from()), Season.number(season.until()))
                .params(season.always(), shop.value(), slug)
                .update();
    }

    @Override
    public String name() {
        return "catalog.seasons";
    }

    @Override
    public Duration every() {
        return Duration.ofMinutes(1);
    }

    @Override
    public void run() {
        jdbc.sql(
                        """
                        update catalog.product set out_of_season_since = out_of_season_since
                        where season_from is not null and (out_of_season_since is null) <> (sold_off_season or
                            catalog.in_season(season_from, season_until, (now() at time zone 'Europe/Paris')::date))
                        """)
                .update();
    }
}
