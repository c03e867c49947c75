package fr.halle.shops;

import fr.halle.kernel.ShopId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** What the law wants to be read of each shop. */
@Component
public class LegalNotices {

    private final JdbcClient jdbc;

    LegalNotices(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Empty where the merchant has said nothing yet. */
    public LegalNotice of(ShopId shop) {
        return of(List.of(shop)).getOrDefault(shop, LegalNotice.NOTHING);
    }

    /** Of those that have said something, in one statement. */
    public Map<ShopId, LegalNotice> of(Collection<ShopId> shops) {
        var notices = new HashMap<ShopId, LegalNotice>();
        jdbc.sql(
                        """
                        select n.*, exists (select from shops.sales_terms t where t.shop_id = n.shop_id) as has_terms
                        from shops.legal_notice n where shop_id = any(?)
                        """)
                .param(shops.stream().map(ShopId::value).toArray(UUID[]::new))
                .query(
                        row -> {
                            notices.put(
                                    new ShopId(row.getObject("shop_id", UUID.class)), notice(row));
                        });
        return notices;
    }

    private static LegalNotice notice(ResultSet row) throws SQLException {
        return new LegalNotice(
                row.getString("legal_form"),
                row.getString("siret"),
                row.getString("vat_number"),
                row.getString("register"),
                row.getString("mediator"),
                row.getString("mediator_site"),
                row.getBoolean("has_terms"));
    }

    public void put(ShopId shop, LegalNotice notice) {
        jdbc.sql(
                        """
                        insert into shops.legal_notice (shop_id, legal_form, siret, vat_number, register, mediator, mediator_site)
                        values (?, ?, ?, ?, ?, ?, ?)
                        on conflict (shop_id) do update set legal_form = excluded.legal_form, siret = excluded.siret,
                            vat_number = excluded.vat_number, register = excluded.register, mediator = excluded.mediator,
                            mediator_site = excluded.mediator_site
                        """)
                .param(shop.value())
                .param(notice.legalForm())
                .param(notice.siret())
                .param(notice.vatNumber())
                .param(notice.register())
                .param(notice.mediator())
                .param(notice.mediatorSite())
                .update();
    }
}
