package fr.halle.invoicing.issuing;

import fr.halle.ordering.OrderId;

import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;

/**
 * An invoice or a credit note, for lists. {@code corrects}: the number of the invoice it credits.
 */
public record Issued(
        UUID id,
        boolean credit,
        String number,
        LocalDate issuedOn,
        OrderId order,
        String orderNumber,
        String buyer,
        String siren,
        Money net,
        Money tax,
        Money gross,
        @Nullable String corrects) {

    static final String SELECT =
            """
            select d.id, d.kind, d.number, d.issued_on, d.order_id, d.order_number, d.net_cents, d.tax_cents, d.gross_cents,
                   b.name as buyer, coalesce(b.siren, '') as siren, c.number as corrected
            from invoicing.document d
            join invoicing.party b on b.document_id = d.id and b.side = 'BUYER'
            left join invoicing.document c on c.id = d.corrects
            """;

    static Issued of(ResultSet row, int number) throws SQLException {
        return new Issued(
                row.getObject("id", UUID.class),
                row.getString("kind").equals("CREDIT_NOTE"),
                row.getString("number"),
                row.getObject("issued_on", LocalDate.class),
                new OrderId(row.getObject("order_id", UUID.class)),
                row.getString("order_number"),
                row.getString("buyer"),
                row.getString("siren"),
                euros(row.getLong("net_cents")),
                euros(row.getLong("tax_cents")),
                euros(row.getLong("gross_cents")),
                row.getString("corrected"));
    }

    static Money euros(long cents) {
        return Money.ofMinor(CurrencyUnit.EUR, cents);
    }
}
