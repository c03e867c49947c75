package fr.halle.invoicing.issuing;

import fr.halle.kernel.ShopId;
import fr.halle.kernel.Vat;

import org.joda.money.Money;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.time.LocalDate;
import java.util.function.Consumer;

/** What was issued, a row for each rate of each document: what an accountant enters. */
@Component
public class TaxRows {

    private final JdbcClient jdbc;

    /** Amounts of a credit note are negative here: they are taken off. */
    public record TaxRow(Issued document, Vat vat, Money net, Money tax, Money gross) {}

    TaxRows(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** In the order of numbers, the last day included, through a cursor. */
    @Transactional(readOnly = true)
    public void each(ShopId shop, LocalDate from, LocalDate to, Consumer<TaxRow> reader) {
        jdbc.sql(
                        """
                        select s.*, r.vat_permille, r.net_cents as rate_net, r.tax_cents as rate_tax, r.gross_cents as rate_gross
                        from (%s where d.shop_id = ? and d.issued_on between ? and ?) s
                        join invoicing.rate r on r.document_id = s.id
                        order by s.number, r.vat_permille, r.category
                        """
                                .formatted(Issued.SELECT))
                .withFetchSize(500)
                .params(shop.value(), from, to)
                .query(
                        row -> {
                            var issued = Issued.of(row, 0);
                            long sign = issued.credit() ? -1 : 1;
                            reader.accept(
                                    new TaxRow(
                                            issued,
                                            new Vat(row.getInt("vat_permille")),
                                            Issued.euros(sign * row.getLong("rate_net")),
                                            Issued.euros(sign * row.getLong("rate_tax")),
                                            Issued.euros(sign * row.getLong("rate_gross"))));
                        });
    }
}
