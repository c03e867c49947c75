package fr.halle.shops.details;

import fr.halle.kernel.PersonId;
import fr.halle.kernel.ShopId;
import fr.halle.kernel.Slug;
import fr.halle.shops.Shop;
import fr.halle.shops.ShopAddresses;
import fr.halle.shops.ShopChanged;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** Renames a shop, rewrites its story and how it is reached. */
@Component
public class ShopDetails {

    /** Names, story, telephone and e-mail as they shall be. */
    public record Wanted(String name, String story, String phone, String email) {}

    /** Which of them somebody changed: NAME, STORY, PHONE, EMAIL. */
    public record Change(List<String> fields, Instant at, PersonId by) {}

    private final JdbcClient jdbc;
    private final ShopAddresses addresses;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    ShopDetails(
            JdbcClient jdbc,
            ShopAddresses addresses,
            Clock clock,
            ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.addresses = addresses;
        this.clock = clock;
        this.events = events;
    }

    /**
     * The address it stands under from now on. A new name brings a new address when that is free,
     * and the old one leads there.
     */
    @Transactional
    public String change(Shop shop, Wanted wanted, PersonId by) {
        var fields = fields(shop, wanted);
        if (fields.isEmpty()) return shop.slug();
        jdbc.sql("update shops.shop set name = ?, story = ?, phone = ?, email = ? where id = ?")
                .params(
                        wanted.name(),
                        wanted.story(),
                        wanted.phone(),
                        wanted.email(),
                        shop.id().value())
                .update();
        jdbc.sql(
                        """
                        insert into shops.details_change (shop_id, fields, changed_at, changed_by) values (?, ?, ?, ?)
                        """)
                .param(shop.id().value())
                .param(fields.toArray(String[]::new))
                .param(clock.instant().atOffset(ZoneOffset.UTC))
                .param(by.value())
                .update();
        events.publishEvent(new ShopChanged(shop.id()));
        var next = Slug.of(wanted.name());
        boolean moved = fields.contains("NAME") && addresses.rename(shop.slug(), next);
        return moved ? next.value() : shop.slug();
    }

    /** Latest first. */
    public List<Change> history(ShopId shop, int many) {
        return jdbc.sql(
                        "select * from shops.details_change where shop_id = ? order by id desc limit ?")
                .params(shop.value(), many)
                .query(
                        (row, number) ->
                                new Change(
                                        List.of((String[]) row.getArray("fields").getArray()),
                                        row.getObject("changed_at", OffsetDateTime.class)
                                                .toInstant(),
                                        new PersonId(row.getObject("changed_by", UUID.class))))
                .list();
    }

    private static List<String> fields(Shop shop, Wanted wanted) {
        var fields = new ArrayList<String>();
        if (!shop.name().equals(wanted.name())) fields.add("NAME");
        if (!shop.story().equals(wanted.story())) fields.add("STORY");
        if (!shop.phone().equals(wanted.phone())) fields.add("PHONE");
        if (!shop.email().equals(wanted.email())) fields.add("EMAIL");
        return fields;
    }
}
