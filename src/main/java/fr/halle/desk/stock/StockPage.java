package fr.halle.desk.stock;

import fr.halle.catalog.counting.StockRow;
import fr.halle.desk.Frame;

import org.jspecify.annotations.Nullable;
import org.springframework.web.util.UriComponentsBuilder;

import java.util.List;

/**
 * What is left of what is sold. {@code warning}: at how many the shop is warned, empty for never;
 * {@code recounted}: the one that somebody else counted meanwhile, else empty.
 */
record StockPage(
        Frame frame,
        Search search,
        List<StockRow> rows,
        @Nullable String next,
        Warning warning,
        String recounted) {

    /** What was asked; forms carry it so that one comes back to the same rows. */
    record Search(String name, boolean low, String after) {

        String query() {
            return query("");
        }

        String query(String recounted) {
            var query = UriComponentsBuilder.newInstance();
            if (!name.isEmpty()) query.queryParam("name", "{name}");
            if (low) query.queryParam("low", "true");
            if (!after.isEmpty()) query.queryParam("after", after);
            if (!recounted.isEmpty()) query.queryParam("recounted", recounted);
            return query.encode().buildAndExpand(name).toUriString();
        }
    }

    /** As it stands or as it was typed; {@code field} is empty when nothing is to mend. */
    record Warning(String typed, String field, String problem) {}

    String path() {
        return frame.path() + "/stock";
    }

    String more() {
        return path() + new Search(search.name(), search.low(), String.valueOf(next)).query();
    }

    /** The sentence beside a field; empty when it is right. */
    String problem(String field) {
        return warning.field().equals(field) ? warning.problem() : "";
    }
}
