package fr.halle.catalog.putting;

import org.jspecify.annotations.NullUnmarked;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.UUID;
import java.util.function.Function;

/** One field of many things as an array, for {@code unnest}; nulls are nulls of SQL. */
@NullUnmarked
final class Columns {

    private Columns() {}

    static <T> String[] texts(Collection<T> all, Function<T, String> field) {
        var column = new String[all.size()];
        int i = 0;
        for (var each : all) column[i++] = field.apply(each);
        return column;
    }

    static <T> Integer[] ints(Collection<T> all, Function<T, Integer> field) {
        var column = new Integer[all.size()];
        int i = 0;
        for (var each : all) column[i++] = field.apply(each);
        return column;
    }

    /** As texts, for the driver knows no arrays of days. */
    static <T> String[] dates(Collection<T> all, Function<T, LocalDate> day) {
        return texts(
                all,
                each -> {
                    var its = day.apply(each);
                    return its == null ? null : its.toString();
                });
    }

    static <T> Long[] longs(Collection<T> all, Function<T, Long> field) {
        var column = new Long[all.size()];
        int i = 0;
        for (var each : all) column[i++] = field.apply(each);
        return column;
    }

    static <T> UUID[] uuids(Collection<T> all, Function<T, UUID> field) {
        var column = new UUID[all.size()];
        int i = 0;
        for (var each : all) column[i++] = field.apply(each);
        return column;
    }

    /** The id in the first column. */
    static UUID id(ResultSet row, int number) throws SQLException {
        return row.getObject(1, UUID.class);
    }
}
