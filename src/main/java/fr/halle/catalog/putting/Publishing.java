package fr.halle.catalog.putting;

import fr.halle.catalog.checking.PublicationCheck;
import fr.halle.catalog.entries.Standing;
import fr.halle.kernel.ProductId;
import fr.halle.kernel.ShopId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

/**
 * Puts on sale what a file says is on sale, unless the charter stands in the way: that is left a
 * draft, with why. What is on sale already stays, for the charter has its own ways with it.
 */
@Component
public class Publishing {

    record Result(Set<UUID> shown, List<Held> held, List<Integer> scores) {}

    private final JdbcClient jdbc;
    private final PublicationCheck check;

    Publishing(JdbcClient jdbc, PublicationCheck check) {
        this.jdbc = jdbc;
        this.check = check;
    }

    Result publish(ShopId shop, Collection<Target> targets) {
        var whole = targets.stream().filter(Target::whole).toList();
        var verdicts = check.verdicts(shop, whole.stream().map(Publishing::id).toList());
        var waiting = waiting(whole);
        var free = new ArrayList<UUID>();
        var held = new ArrayList<Held>();
        for (var target : whole) {
            var verdict = verdicts.get(id(target));
            if (verdict == null || !waiting.contains(target.product())) continue;
            if (verdict.obstacles().isEmpty()) free.add(target.product());
            for (var each : verdict.obstacles()) {
                held.add(
                        new Held(
                                target.entry().row(),
                                each.rule(),
                                each.sentenceKey(),
                                each.arguments()));
            }
        }
        var scores = verdicts.values().stream().map(PublicationCheck.Verdict::score).toList();
        return new Result(shown(free), held, scores);
    }

    /** What the charter kept and may think better of now; gives what came on sale. */
    public Set<UUID> again(ShopId shop, Collection<ProductId> products) {
        var free = new ArrayList<UUID>();
        check.verdicts(shop, products)
                .forEach(
                        (product, verdict) -> {
                            if (verdict.obstacles().isEmpty()) free.add(product.value());
                        });
        return shown(free);
    }

    private static ProductId id(Target target) {
        return new ProductId(Objects.requireNonNull(target.product()));
    }

    /** Drafts and what is in the archive; what rests for its days comes back by itself. */
    private Set<UUID> waiting(Collection<Target> targets) {
        var wanted =
                targets.stream()
                        .filter(each -> each.entry().standing() == Standing.SALE)
                        .map(Target::product)
                        .toArray(UUID[]::new);
        return new HashSet<>(
                jdbc.sql(
                                """
                                select p.id from catalog.product p
                                where p.id = any(?) and p.withdrawn_at is not null and p.resting_since is null
                                  and exists (select from catalog.offer o where o.product_id = p.id and o.withdrawn_at is null)
                                """)
                        .param(wanted)
                        .query(UUID.class)
                        .list());
    }

    /** What a moderator withholds stays away: the table's trigger sees to it. */
    private Set<UUID> shown(List<UUID> products) {
        if (products.isEmpty()) return Set.of();
        record Shelved(UUID id, boolean shown, boolean rests) {}
        var shelved =
                jdbc.sql(
                                """
                                update catalog.product set published_at = coalesce(published_at, now()), withdrawn_at = null
                                where id = any(?)
                                returning id, withdrawn_at is null as shown, resting_since is not null as rests
                                """)
                        .param(products.toArray(UUID[]::new))
                        .query(Shelved.class)
                        .list();
        var away = shelved.stream().filter(each -> !each.shown() && !each.rests());
        waitForModeration(away.map(Shelved::id).toArray(UUID[]::new));
        var shown = shelved.stream().filter(Shelved::shown);
        return new HashSet<>(shown.map(Shelved::id).toList());
    }

    /** They come on sale when that ends. */
    private void waitForModeration(UUID[] products) {
        if (products.length == 0) return;
        jdbc.sql(
                        """
                        insert into catalog.withheld_product (withholding_id, product_id)
                        select w.id, p.id from catalog.withholding w join catalog.product p on p.shop_id = w.shop_id
                        where p.id = any(?) and w.lifted_at is null and (w.product_id is null or w.product_id = p.id)
                        on conflict do nothing
                        """)
                .param(products)
                .update();
    }
}
