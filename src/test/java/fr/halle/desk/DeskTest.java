package fr.halle.desk;

import static org.assertj.core.api.Assertions.assertThat;

import fr.halle.testing.Answer;
import fr.halle.testing.Browser;
import fr.halle.testing.Buyer;
import fr.halle.testing.Form;
import fr.halle.testing.Stall;
import fr.halle.testing.WholeHalle;

import java.util.List;
import java.util.UUID;

/** What tests of the merchant's pages say again and again. */
public abstract class DeskTest extends WholeHalle {

    /** An order as the counter knows it. */
    protected record Placed(UUID id, String callName, String code) {}

    protected Buyer merchant(Stall stall) {
        var merchant = buyer();
        var form = merchant.get("/sign-in").form("/sign-in").without("password");
        var entered = new Form("/demonstration/sign-in", form.fields());
        assertThat(merchant.send(entered.with("email", stall.merchant())).status()).isEqualTo(302);
        return merchant;
    }

    protected Browser browser(Stall stall) {
        return new Browser(port).enterAs(stall.merchant());
    }

    /** Ordered, to be paid on collection, in the first free slot. */
    protected Placed order(Stall stall, int good, int quantity) {
        var shopper = buyer();
        shopper.put(stall.offers().get(good).id(), String.valueOf(quantity));
        var placed = shopper.send(shopper.checkout("on-collection", "rose@example.org"));
        assertThat(placed.location()).as(placed.summary()).startsWith("/purchases/");
        return placed(placed.location());
    }

    protected Placed order(Stall stall) {
        return order(stall, 0, 1);
    }

    protected Placed placed(String path) {
        return jdbc.sql(
                        """
                        select c.id, c.call_name, c.code from fulfilment.consignment c
                        join ordering.shop_order o on o.id = c.id join ordering.purchase p on p.id = o.purchase_id
                        where p.token = ?
                        """)
                .param(path.substring("/purchases/".length()))
                .query(Placed.class)
                .single();
    }

    /** The order is for a slot of so many hours from now. */
    protected void move(Stall stall, Placed order, int hours) {
        jdbc.sql(
                        """
                        with s as (insert into fulfilment.slot (shop_id, starts_at, ends_at, capacity, taken)
                            values (:shop, date_trunc('hour', now()) + :hours * interval '1 hour',
                                    date_trunc('hour', now()) + (:hours + 1) * interval '1 hour', 500, 1)
                            on conflict (shop_id, starts_at) do update set taken = 1 returning *)
                        update fulfilment.consignment c set starts_at = s.starts_at, ends_at = s.ends_at from s where c.id = :order
                        """)
                .param("shop", stall.shop().value())
                .param("hours", hours)
                .param("order", order.id())
                .update();
    }

    protected static String counter(Stall stall) {
        return "/counter/" + stall.slug();
    }

    protected static Answer handOver(Buyer merchant, Stall stall, Placed order) {
        var page = merchant.get(counter(stall) + "/orders/" + order.id());
        return merchant.send(page.form("/handover").with("code", order.code()));
    }

    protected static List<String> texts(Answer page, String selector) {
        return page.page().select(selector).eachText();
    }
}
