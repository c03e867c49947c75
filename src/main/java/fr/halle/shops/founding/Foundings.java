package fr.halle.shops.founding;

import fr.halle.kernel.PersonId;
import fr.halle.kernel.ShopId;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The shops that are not open yet; a person makes one at a time. */
@Component
public class Foundings {

    private static final int LONGEST = 2_000;

    private static final String SELECT =
            """
            select f.*, array(select x.name from shops.founding_field x where x.founding_id = f.id order by x.name) as names,
                   array(select x.typed from shops.founding_field x where x.founding_id = f.id order by x.name) as texts,
                   coalesce((select r.reason from shops.founding_return r where r.founding_id = f.id and f.asked_at is null
                             order by r.id desc limit 1), '') as returned
            from shops.founding f where f.validated_at is null and f.given_up_at is null and
            """;

    private final JdbcClient jdbc;
    private final Clock clock;

    Foundings(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The one this person is making. */
    public Optional<Founding> of(PersonId person) {
        return jdbc.sql(SELECT + " f.person_id = ?")
                .param(person.value())
                .query(Foundings::founding)
                .optional();
    }

    public Optional<Founding> ofShop(ShopId shop) {
        return jdbc.sql(SELECT + " f.shop_id = ?")
                .param(shop.value())
                .query(Foundings::founding)
                .optional();
    }

    /**
     * As it stands, and nobody else changes it until the caller's transaction ends: a shop is made,
     * given up or opened, one after the other. Empty once it was given up or opened.
     */
    static Optional<Founding> hold(JdbcClient jdbc, UUID id) {
        jdbc.sql("select 1 from shops.founding where id = ? for update")
                .param(id)
                .query()
                .listOfRows();
        return jdbc.sql(SELECT + " f.id = ?").param(id).query(Foundings::founding).optional();
    }

    /** Those an animator is asked to look at, whoever waits longest first. */
    public List<Founding> waiting(boolean everywhere, String[] epcis) {
        return jdbc.sql(
                        SELECT
                                + " f.asked_at is not null and (? or f.epci = any(?)) order by f.asked_at limit 200")
                .params(everywhere, epcis)
                .query(Foundings::founding)
                .list();
    }

    /** Keeps what was typed, and begins where nothing was yet. Empty fields are kept empty. */
    @Transactional
    public void keep(PersonId person, Map<String, String> fields) {
        jdbc.sql(
                        """
                        insert into shops.founding (person_id, begun_at) values (?, ?)
                        on conflict (person_id) where validated_at is null and given_up_at is null do nothing
                        """)
                .params(person.value(), clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        var names = List.copyOf(fields.keySet());
        jdbc.sql(
                        """
                        insert into shops.founding_field (founding_id, name, typed)
                        select f.id, x.name, x.typed from shops.founding f,
                               unnest(?::text[], ?::text[]) as x (name, typed)
                        where f.person_id = ? and f.validated_at is null and f.given_up_at is null
                        on conflict (founding_id, name) do update set typed = excluded.typed
                        """)
                .param(names.toArray(String[]::new))
                .param(names.stream().map(name -> clean(fields.get(name))).toArray(String[]::new))
                .param(person.value())
                .update();
    }

    /** The one that waits, if it waits for these animators. */
    public Optional<Founding> waiting(UUID id, boolean everywhere, String[] epcis) {
        return waiting(everywhere, epcis).stream()
                .filter(founding -> founding.id().equals(id))
                .findFirst();
    }

    /** Forgets all of it, as long as there is no shop. */
    void forget(PersonId person) {
        jdbc.sql(
                        "delete from shops.founding where person_id = ? and shop_id is null and validated_at is null")
                .param(person.value())
                .update();
    }

    private static String clean(@Nullable String typed) {
        var text = typed == null ? "" : typed.replaceAll("[\\p{Cntrl}&&[^\n]]", " ").strip();
        return text.length() > LONGEST ? text.substring(0, LONGEST) : text;
    }

    private static Founding founding(ResultSet row, int number) throws SQLException {
        var names = (String[]) row.getArray("names").getArray();
        var texts = (String[]) row.getArray("texts").getArray();
        var typed = new HashMap<String, String>();
        for (int i = 0; i < names.length; i++) typed.put(names[i], texts[i]);
        @Nullable UUID shop = row.getObject("shop_id", UUID.class);
        @Nullable OffsetDateTime asked = row.getObject("asked_at", OffsetDateTime.class);
        return new Founding(
                row.getObject("id", UUID.class),
                new PersonId(row.getObject("person_id", UUID.class)),
                typed,
                row.getObject("begun_at", OffsetDateTime.class).toInstant(),
                shop == null ? null : new ShopId(shop),
                row.getString("epci"),
                asked == null ? null : asked.toInstant(),
                row.getString("returned"));
    }
}
