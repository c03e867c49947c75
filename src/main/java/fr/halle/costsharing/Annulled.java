package fr.halle.costsharing;

import org.jspecify.annotations.Nullable;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;

/** That something was taken back: it stays, with the reason. */
public record Annulled(LocalDate day, String reason) {

    /** Of columns annulled_on and annulled_for; null: it stands. */
    public static @Nullable Annulled of(ResultSet row) throws SQLException {
        var day = row.getObject("annulled_on", LocalDate.class);
        return day == null ? null : new Annulled(day, row.getString("annulled_for"));
    }
}
