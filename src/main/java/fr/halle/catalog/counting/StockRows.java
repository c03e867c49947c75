package fr.halle.catalog.counting;

import fr.halle.kernel.OfferId;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;

/** How a stock is read from the tables. */
final class StockRows {

    private StockRows() {}

    static StockRow row(ResultSet row) throws SQLException {
        return new StockRow(
                new OfferId(row.getObject("id", UUID.class)),
                row.getString("slug"),
                row.getString("name"),
                row.getString("label"),
                row.getInt("available"),
                row.getInt("version"),
                row.getObject("low_at", Integer.class),
                row.getBoolean("low"),
                row.getInt("emptied"),
                row.getBoolean("for_shops"));
    }
}
