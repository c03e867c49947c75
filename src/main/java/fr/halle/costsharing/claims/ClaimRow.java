package fr.halle.costsharing.claims;

import fr.halle.costsharing.Annulled;

import org.joda.money.CurrencyUnit;
import org.joda.money.Money;
import org.jspecify.annotations.Nullable;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;

/** A claim as a row says it. */
final class ClaimRow {

    private ClaimRow() {}

    static Claim of(ResultSet row) throws SQLException {
        var issued = day(row, "issued_on");
        return new Claim(
                id(row, "id"),
                row.getInt("year"),
                row.getInt("number"),
                row.getString("siren"),
                row.getString("party"),
                row.getObject("called_on", LocalDate.class),
                row.getObject("owed_since", LocalDate.class),
                euros(row, "cents"),
                euros(row, "received"),
                euros(row, "set_off"),
                day(row, "received_on"),
                issued == null
                        ? null
                        : new Title(row.getString("title_number"), issued, day(row, "charged_on")),
                contest(row),
                origin(row),
                Annulled.of(row));
    }

    private static @Nullable Contest contest(ResultSet row) throws SQLException {
        var contested = day(row, "contested_on");
        if (contested == null) return null;
        var settled = day(row, "settled_on");
        var settlement =
                settled == null
                        ? null
                        : new Contest.Settlement(
                                settled,
                                row.getString("settled_for"),
                                row.getObject("correction", UUID.class),
                                euros(row, "correction_cents").abs());
        return new Contest(contested, row.getString("reason"), settlement);
    }

    private static Claim.@Nullable Origin origin(ResultSet row) throws SQLException {
        var corrects = row.getObject("corrects", UUID.class);
        if (corrects == null) return null;
        var name = row.getString("origin_name");
        return new Claim.Origin(corrects, name, row.getString("corrected_for"));
    }

    static Money euros(ResultSet row, String column) throws SQLException {
        return Money.ofMinor(CurrencyUnit.EUR, row.getLong(column));
    }

    private static UUID id(ResultSet row, String column) throws SQLException {
        return row.getObject(column, UUID.class);
    }

    private static @Nullable LocalDate day(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }
}
