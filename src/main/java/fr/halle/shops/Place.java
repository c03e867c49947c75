package fr.halle.shops;

import org.jspecify.annotations.Nullable;

import java.sql.ResultSet;
import java.sql.SQLException;

/** A point on the ground, in degrees (WGS 84). */
public record Place(double latitude, double longitude) {

    static @Nullable Place of(ResultSet row) throws SQLException {
        double latitude = row.getDouble("latitude");
        return row.wasNull() ? null : new Place(latitude, row.getDouble("longitude"));
    }
}
