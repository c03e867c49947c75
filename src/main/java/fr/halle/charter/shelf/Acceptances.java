package fr.halle.charter.shelf;

import fr.halle.kernel.PersonId;
import fr.halle.kernel.ShopId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

/** Which versions a shop has accepted: written once, by the first who does. */
@Component
public class Acceptances {

    private final JdbcClient jdbc;

    Acceptances(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Newest version first. */
    public List<Acceptance> of(ShopId shop) {
        return jdbc.sql(
                        "select version, accepted_by, accepted_at from charter.acceptance where shop_id = ? order by version desc")
                .param(shop.value())
                .query(
                        (row, number) ->
                                new Acceptance(
                                        row.getInt("version"),
                                        new PersonId(row.getObject("accepted_by", UUID.class)),
                                        row.getObject("accepted_at", OffsetDateTime.class)
                                                .toInstant()))
                .list();
    }

    /** A version that is not published cannot be accepted: then nothing happens. */
    public void accept(ShopId shop, int version, PersonId by, Instant at) {
        jdbc.sql(
                        """
                        insert into charter.acceptance (shop_id, version, accepted_by, accepted_at)
                        select :shop, number, :by, :at from charter.version where number = :version and published_at is not null
                        on conflict do nothing
                        """)
                .param("shop", shop.value())
                .param("version", version)
                .param("by", by.value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }
}
