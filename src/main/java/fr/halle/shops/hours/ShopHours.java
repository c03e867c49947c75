package fr.halle.shops.hours;

import fr.halle.kernel.PersonId;
import fr.halle.kernel.ShopId;
import fr.halle.shops.Opening;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.util.List;

/**
 * The hours of a shop as its merchant changes them, each change with who and when. Slots are cut
 * from them at every look, so they follow at once; what is already booked stays booked.
 */
@Component
public class ShopHours {

    private final JdbcClient jdbc;
    private final HoursChanges changes;

    ShopHours(JdbcClient jdbc, HoursChanges changes) {
        this.jdbc = jdbc;
        this.changes = changes;
    }

    /** From now on this week, and nothing of the one before. Stretches of a day do not overlap. */
    @Transactional
    public void changeWeek(ShopId shop, List<Opening> openings, PersonId by) {
        lock(shop);
        jdbc.sql("delete from shops.opening where shop_id = ?").param(shop.value()).update();
        jdbc.sql(
                        """
                        insert into shops.opening (shop_id, weekday, opens, closes)
                        select ?, * from unnest(?::smallint[], ?::time[], ?::time[])
                        """)
                .param(shop.value())
                .param(openings.stream().map(o -> o.day().getValue()).toArray(Integer[]::new))
                .param(openings.stream().map(o -> o.opens().toString()).toArray(String[]::new))
                .param(openings.stream().map(o -> o.closes().toString()).toArray(String[]::new))
                .update();
        changes.add(shop, HoursChange.Kind.WEEK, by);
    }

    @Transactional
    public void changePace(ShopId shop, Pace pace, PersonId by) {
        jdbc.sql(
                        """
                        update shops.shop set preparation_minutes = ?, slot_minutes = ?, slot_capacity = ? where id = ?
                        """)
                .params(
                        pace.preparationMinutes(),
                        pace.slotMinutes(),
                        pace.slotCapacity(),
                        shop.value())
                .update();
        changes.add(shop, HoursChange.Kind.PACE, by);
    }

    /** Takes no orders until {@link #resume}. */
    @Transactional
    public void pause(ShopId shop, PersonId by) {
        int paused =
                jdbc.sql(
                                "update shops.shop set paused_at = now() where id = ? and paused_at is null")
                        .param(shop.value())
                        .update();
        if (paused == 1) changes.add(shop, HoursChange.Kind.PAUSED, by);
    }

    @Transactional
    public void resume(ShopId shop, PersonId by) {
        int resumed =
                jdbc.sql(
                                "update shops.shop set paused_at = null where id = ? and paused_at is not null")
                        .param(shop.value())
                        .update();
        if (resumed == 1) changes.add(shop, HoursChange.Kind.RESUMED, by);
    }

    /** Latest first. */
    public List<HoursChange> history(ShopId shop, int many) {
        return changes.latest(shop, many);
    }

    private void lock(ShopId shop) {
        jdbc.sql("select 1 from shops.shop where id = ? for update")
                .param(shop.value())
                .query()
                .listOfRows();
    }
}
