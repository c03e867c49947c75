package fr.halle.shops.trader;

import fr.halle.kernel.PersonId;
import fr.halle.kernel.ShopId;
import fr.halle.organisations.Organisations;
import fr.halle.shops.Shop;
import fr.halle.shops.Shops;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

/** Every version of a shop’s terms of sale; none is ever changed. */
@Component
public class TermsVersions {

    private final JdbcClient jdbc;
    private final Shops shops;
    private final Organisations organisations;
    private final Clock clock;

    TermsVersions(JdbcClient jdbc, Shops shops, Organisations organisations, Clock clock) {
        this.jdbc = jdbc;
        this.shops = shops;
        this.organisations = organisations;
        this.clock = clock;
    }

    /** The latest first; none before the trader has said who it is. */
    public List<SalesTerms> of(ShopId shop) {
        return jdbc.sql("select * from shops.sales_terms where shop_id = ? order by version desc")
                .param(shop.value())
                .query(TermsVersions::terms)
                .list();
    }

    /** Of several shops at once, the latest first. */
    public Map<ShopId, List<SalesTerms>> of(Collection<ShopId> shops) {
        var all = new HashMap<ShopId, List<SalesTerms>>();
        jdbc.sql(
                        """
                        select * from shops.sales_terms where shop_id = any(?) order by shop_id, version desc
                        """)
                .param(shops.stream().map(ShopId::value).toArray(UUID[]::new))
                .query(
                        row -> {
                            all.computeIfAbsent(
                                            new ShopId(row.getObject("shop_id", UUID.class)),
                                            _ -> new ArrayList<>())
                                    .add(terms(row, 0));
                        });
        return all;
    }

    /** The version that holds now, of each shop that has one. */
    public Map<ShopId, Integer> inForce(Collection<ShopId> shops) {
        var versions = new HashMap<ShopId, Integer>();
        jdbc.sql(
                        """
                        select shop_id, max(version) as version from shops.sales_terms where shop_id = any(?) group by shop_id
                        """)
                .param(shops.stream().map(ShopId::value).toArray(UUID[]::new))
                .query(
                        row -> {
                            versions.put(
                                    new ShopId(row.getObject("shop_id", UUID.class)),
                                    row.getInt("version"));
                        });
        return versions;
    }

    /** A next version, unless it would say what the last one says. */
    void renew(ShopId id, PersonId by) {
        Shop shop = Objects.requireNonNull(shops.byIds(List.of(id)).get(id));
        var name = organisations.legal(shop.organisation()).name();
        jdbc.sql(
                        """
                        with said as (
                            select :shop::uuid as shop_id, :name::text as legal_name, legal_form, coalesce(siret::text, '') as siret, register,
                                   coalesce(vat_number, '') as vat_number, :contact::text as contact, mediator, mediator_site,
                                   returns_address, returns_days, returns_paid_by
                            from shops.legal_notice where shop_id = :shop),
                        last as (select * from shops.sales_terms where shop_id = :shop order by version desc limit 1)
                        insert into shops.sales_terms (shop_id, legal_name, legal_form, siret, register, vat_number, contact, mediator,
                               mediator_site, returns_address, returns_days, returns_paid_by, version, made_at, made_by)
                        select said.*, coalesce((select version from last), 0) + 1, :at, :by from said
                        where not exists (select from last where
                            (last.legal_name, last.legal_form, last.siret, last.register, last.vat_number, last.contact, last.mediator,
                             last.mediator_site, last.returns_address, last.returns_days, last.returns_paid_by)
                            = (said.legal_name, said.legal_form, said.siret, said.register, said.vat_number, said.contact, said.mediator,
                               said.mediator_site, said.returns_address, said.returns_days, said.returns_paid_by))
                        """)
                .param("shop", id.value())
                .param("name", name)
                .param("contact", shop.address() + "\n" + shop.phone() + "\n" + shop.email())
                .param("at", clock.instant().atOffset(ZoneOffset.UTC))
                .param("by", by.value())
                .update();
    }

    private static SalesTerms terms(ResultSet row, int number) throws SQLException {
        return new SalesTerms(
                row.getInt("version"),
                row.getString("legal_name"),
                row.getString("legal_form"),
                row.getString("siret"),
                row.getString("register"),
                row.getString("vat_number"),
                row.getString("contact"),
                row.getString("mediator"),
                row.getString("mediator_site"),
                row.getString("returns_address"),
                row.getInt("returns_days"),
                Trader.PaidBy.valueOf(row.getString("returns_paid_by")),
                row.getObject("made_at", OffsetDateTime.class).toInstant());
    }
}
