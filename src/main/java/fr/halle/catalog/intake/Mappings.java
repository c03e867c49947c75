package fr.halle.catalog.intake;

import fr.halle.catalog.mapping.Guess;
import fr.halle.catalog.mapping.Heading;
import fr.halle.catalog.mapping.Mapping;
import fr.halle.catalog.mapping.Shape;
import fr.halle.kernel.PersonId;
import fr.halle.kernel.ShopId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** What each shop has said of the columns of its files, by their headings. */
@Component
public class Mappings {

    private final JdbcClient jdbc;

    Mappings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Said before by this shop, or known by everybody; empty where it must be asked. */
    public Optional<Mapping> known(ShopId shop, List<String> headings) {
        var said =
                jdbc.sql(
                                "select fields from catalog.import_mapping where shop_id = ? and headings = ?")
                        .params(shop.value(), Heading.fingerprint(headings))
                        .query(
                                (row, number) ->
                                        Arrays.asList((String[]) row.getArray("fields").getArray()))
                        .optional()
                        .map(fields -> Mapping.of(headings, fields));
        if (said.isPresent()) return said;
        return Shape.of(headings) == Shape.OTHER
                ? Optional.empty()
                : Optional.of(Guess.of(headings));
    }

    public void remember(ShopId shop, Mapping mapping, PersonId by) {
        jdbc.sql(
                        """
                        insert into catalog.import_mapping (shop_id, headings, fields, remembered_by) values (?, ?, ?, ?)
                        on conflict (shop_id, headings) do update set fields = excluded.fields,
                            remembered_by = excluded.remembered_by, remembered_at = now()
                        """)
                .param(shop.value())
                .param(Heading.fingerprint(mapping.headings()))
                .param(mapping.names())
                .param(by.value())
                .update();
    }
}
