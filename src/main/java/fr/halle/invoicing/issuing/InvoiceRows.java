package fr.halle.invoicing.issuing;

import fr.halle.invoicing.paper.Entry;
import fr.halle.invoicing.paper.Party;
import fr.halle.invoicing.paper.Rate;
import fr.halle.invoicing.paper.Unit;
import fr.halle.kernel.Language;
import fr.halle.kernel.ShopId;
import fr.halle.kernel.Vat;
import fr.halle.ordering.OrderId;

import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Reads invoices as they were issued, with what was credited of them since. */
@Component
class InvoiceRows {

    private final JdbcClient jdbc;

    /** An invoice as far as a credit note has to know it. */
    record Invoice(
            UUID id,
            ShopId shop,
            UUID purchase,
            OrderId order,
            String number,
            String orderNumber,
            LocalDate issuedOn,
            LocalDate suppliedOn,
            boolean acrossTheCounter,
            Language language,
            Money gross) {}

    /** {@code left}: what was invoiced of it and not credited since. */
    record Open(Entry entry, Money left) {}

    /** An invoice of which so much stands, after all credit notes, the merchant's own too. */
    record Standing(UUID id, UUID purchase, OrderId order, Money left) {}

    InvoiceRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Held against others who would credit it, until the caller's transaction ends: by its series,
     * since nobody may lock what nobody may change.
     */
    Invoice locked(UUID id) {
        jdbc.sql(
                        """
                        select 1 from invoicing.series where shop_id = (select shop_id from invoicing.document where id = ?)
                        for update
                        """)
                .param(id)
                .query()
                .listOfRows();
        return jdbc.sql("select * from invoicing.document where id = ? and kind = 'INVOICE'")
                .param(id)
                .query((row, _) -> invoice(row))
                .single();
    }

    List<Open> lines(UUID invoice) {
        return jdbc.sql(
                        """
                        select l.*, l.gross_cents - coalesce((select sum(c.gross_cents) from invoicing.line c
                            join invoicing.document d on d.id = c.document_id
                            where d.corrects = l.document_id and c.position = l.position), 0) as left_cents
                        from invoicing.line l where l.document_id = ? order by l.position
                        """)
                .param(invoice)
                .query((row, _) -> new Open(entry(row), euros(row.getLong("left_cents"))))
                .list();
    }

    /** By rate, what was invoiced and not credited since. */
    Map<Rate, Money> rates(UUID invoice) {
        return jdbc
                .sql(
                        """
                        select r.*, r.gross_cents - coalesce((select sum(c.gross_cents) from invoicing.rate c
                            join invoicing.document d on d.id = c.document_id
                            where d.corrects = r.document_id and c.vat_permille = r.vat_permille and c.category = r.category), 0) as left_cents
                        from invoicing.rate r where r.document_id = ? order by r.vat_permille, r.category
                        """)
                .param(invoice)
                .query((row, _) -> Map.entry(rate(row), euros(row.getLong("left_cents"))))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    Party party(UUID document, String side) {
        return jdbc.sql("select * from invoicing.party where document_id = ? and side = ?")
                .params(document, side)
                .query((row, _) -> party(row))
                .single();
    }

    /** So many invoices after that one, in the order of their ids. */
    List<Standing> after(UUID last, int many) {
        return jdbc.sql(
                        """
                        select d.id, d.purchase_id, d.order_id, d.gross_cents - coalesce((select sum(c.gross_cents)
                            from invoicing.document c where c.corrects = d.id), 0) - coalesce(m.made_cents, 0) as left_cents
                        from invoicing.document d left join invoicing.credit_due m on m.invoice_id = d.id where d.kind = 'INVOICE' and d.id > ? order by d.id limit ?
                        """)
                .params(last, many)
                .query(
                        (row, _) ->
                                new Standing(
                                        row.getObject("id", UUID.class),
                                        row.getObject("purchase_id", UUID.class),
                                        new OrderId(row.getObject("order_id", UUID.class)),
                                        euros(row.getLong("left_cents"))))
                .list();
    }

    private static Invoice invoice(ResultSet row) throws SQLException {
        return new Invoice(
                row.getObject("id", UUID.class),
                new ShopId(row.getObject("shop_id", UUID.class)),
                row.getObject("purchase_id", UUID.class),
                new OrderId(row.getObject("order_id", UUID.class)),
                row.getString("number"),
                row.getString("order_number"),
                row.getObject("issued_on", LocalDate.class),
                row.getObject("supplied_on", LocalDate.class),
                row.getBoolean("at_counter"),
                Language.valueOf(row.getString("language")),
                euros(row.getLong("gross_cents")));
    }

    private static Entry entry(ResultSet row) throws SQLException {
        return new Entry(
                row.getInt("position"),
                row.getString("name"),
                row.getBigDecimal("quantity"),
                Unit.valueOf(row.getString("unit")),
                rate(row),
                euros(row.getLong("gross_cents")));
    }

    private static Rate rate(ResultSet row) throws SQLException {
        return new Rate(
                new Vat(row.getInt("vat_permille")),
                Rate.Category.valueOf(row.getString("category")));
    }

    private static Party party(ResultSet row) throws SQLException {
        return new Party(
                row.getString("name"),
                row.getString("form"),
                new Party.Registration(
                        row.getString("siren"),
                        row.getString("siret"),
                        row.getString("vat_number"),
                        row.getString("register")),
                new Party.Address(
                        row.getString("street"), row.getString("postcode"), row.getString("town")),
                row.getString("email"));
    }

    private static Money euros(long cents) {
        return Money.ofMinor(CurrencyUnit.EUR, cents);
    }
}
