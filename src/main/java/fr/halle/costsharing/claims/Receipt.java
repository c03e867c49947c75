package fr.halle.costsharing.claims;

import fr.halle.costsharing.Annulled;

import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;

/**
 * What was received of a claim.
 *
 * @param amount with the claim's sign
 * @param annulled null: it stands
 */
record Receipt(
        UUID id, LocalDate day, Money amount, String reference, @Nullable Annulled annulled) {

    static Receipt of(ResultSet row) throws SQLException {
        return new Receipt(
                row.getObject("id", UUID.class),
                row.getObject("day", LocalDate.class),
                ClaimRow.euros(row, "cents"),
                row.getString("reference"),
                Annulled.of(row));
    }
}
