package fr.halle.catalog.imports;

import fr.halle.catalog.entries.Problem;
import fr.halle.catalog.intake.Findings;
import fr.halle.web.ui.Texts;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** The rows of the products of a file that have something to mend, each with what it is. */
@Component
class Corrections {

    private final JdbcClient jdbc;
    private final Findings findings;

    Corrections(JdbcClient jdbc, Findings findings) {
        this.jdbc = jdbc;
        this.findings = findings;
    }

    record Row(List<String> cells, List<Problem> problems) {

        String why(Texts texts) {
            return problems.stream()
                    .map(
                            each ->
                                    each.column().isEmpty()
                                            ? each.what().in(texts)
                                            : each.column() + ": " + each.what().in(texts))
                    .collect(Collectors.joining(" "));
        }
    }

    List<Row> of(UUID id) {
        Map<Integer, List<Problem>> problems =
                findings.problems(id, Integer.MAX_VALUE).stream()
                        .collect(Collectors.groupingBy(Problem::row));
        return jdbc.sql(
                        """
                        select r.number, r.cells from catalog.import_row r
                        join catalog.import_product p on p.import_id = r.import_id and p.number = r.product
                        where r.import_id = ? and p.outcome = 'WRONG' order by r.number
                        """)
                .param(id)
                .query(
                        (row, number) ->
                                new Row(
                                        Arrays.asList((String[]) row.getArray("cells").getArray()),
                                        problems.getOrDefault(row.getInt("number"), List.of())))
                .list();
    }
}
