package fr.halle.shops.trader;

import fr.halle.kernel.PersonId;
import fr.halle.kernel.ShopId;
import fr.halle.shops.LegalNotice;
import fr.halle.shops.LegalNotices;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/** Keeps what traders say of themselves; each change makes new terms of sale. */
@Component
public class Traders {

    private final JdbcClient jdbc;
    private final LegalNotices notices;
    private final TermsVersions terms;
    private final Clock clock;

    Traders(JdbcClient jdbc, LegalNotices notices, TermsVersions terms, Clock clock) {
        this.jdbc = jdbc;
        this.notices = notices;
        this.terms = terms;
        this.clock = clock;
    }

    public Trader of(ShopId shop) {
        var notice = notices.of(shop);
        return jdbc.sql("select * from shops.legal_notice where shop_id = ?")
                .param(shop.value())
                .query((row, number) -> trader(notice, row))
                .optional()
                .orElse(new Trader(notice, false, "", 14, Trader.PaidBy.SHOPPER, null));
    }

    /** {@code lawful}: the person certifies it now; what was certified before stays certified. */
    @Transactional
    public void put(ShopId shop, Trader trader, boolean lawful, PersonId by) {
        var now = clock.instant().atOffset(ZoneOffset.UTC);
        jdbc.sql("update shops.legal_notice set vat_exempt = false where shop_id = ?")
                .param(shop.value())
                .update();
        notices.put(shop, trader.notice());
        jdbc.sql(
                        """
                        update shops.legal_notice set vat_exempt = ?, returns_address = ?, returns_days = ?, returns_paid_by = ?,
                               lawful_at = case when ? then coalesce(lawful_at, ?) end,
                               lawful_by = case when ? then coalesce(lawful_by, ?) end
                        where shop_id = ?
                        """)
                .param(trader.vatExempt())
                .param(trader.returnsAddress())
                .param(trader.returnsDays())
                .param(trader.returnsPaidBy().name())
                .param(lawful)
                .param(now)
                .param(lawful)
                .param(by.value())
                .param(shop.value())
                .update();
        terms.renew(shop, by);
    }

    private static Trader trader(LegalNotice notice, ResultSet row) throws SQLException {
        @Nullable OffsetDateTime lawful = row.getObject("lawful_at", OffsetDateTime.class);
        return new Trader(
                notice,
                row.getBoolean("vat_exempt"),
                row.getString("returns_address"),
                row.getInt("returns_days"),
                Trader.PaidBy.valueOf(row.getString("returns_paid_by")),
                lawful == null ? null : lawful.toInstant());
    }
}
