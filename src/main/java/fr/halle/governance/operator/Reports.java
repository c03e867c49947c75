package fr.halle.governance.operator;

import fr.halle.governance.files.Paper;
import fr.halle.kernel.PersonId;

import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What operators handed in: written once, corrected by another. */
@Component
public class Reports {

    /** A report to be handed in; {@code figures} by objective. */
    public record NewReport(
            UUID contract,
            LocalDate beginsOn,
            LocalDate endsOn,
            String summary,
            String body,
            @Nullable UUID corrects,
            @Nullable Paper paper,
            Map<UUID, BigDecimal> figures) {}

    private static final String REPORT =
            """
            select r.id, r.contract, r.begins_on, r.ends_on, r.summary, r.body, r.corrects, later.id as corrected_by, r.file_name,
                   r.handed_in_by, r.handed_in_at,
                   array(select objective from governance.figure f where f.report = r.id order by objective) as objectives,
                   array(select reached from governance.figure f where f.report = r.id order by objective) as reached
              from governance.operator_report r left join governance.operator_report later on later.corrects = r.id
            """;

    private final JdbcClient jdbc;

    Reports(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The latest period first, and of one period what was handed in last. */
    List<Report> of(UUID contract) {
        return jdbc.sql(
                        REPORT
                                + " where r.contract = ? order by r.ends_on desc, r.handed_in_at desc")
                .param(contract)
                .query((row, _) -> report(row))
                .list();
    }

    Optional<Report> byId(UUID id) {
        return jdbc.sql(REPORT + " where r.id = ?")
                .param(id)
                .query((row, _) -> report(row))
                .optional();
    }

    Optional<Paper> paper(UUID id) {
        return jdbc.sql(
                        "select file_name, file_type, bytes from governance.operator_report where id = ? and bytes is not null")
                .param(id)
                .query((row, _) -> new Paper(row.getString(1), row.getString(2), row.getBytes(3)))
                .optional();
    }

    /** Empty where what it corrects was corrected before, or is not of the same contract. */
    @Transactional
    public Optional<UUID> handIn(NewReport report, PersonId by) {
        try {
            var id = written(report, by);
            id.ifPresent(known -> count(known, report.figures()));
            return id;
        } catch (DuplicateKeyException e) {
            return Optional.empty();
        }
    }

    private Optional<UUID> written(NewReport report, PersonId by) {
        var paper = report.paper();
        return jdbc.sql(
                        """
                        insert into governance.operator_report (contract, begins_on, ends_on, summary, body, corrects, file_name, file_type, bytes, handed_in_by)
                        select :contract, :begins, :ends, :summary, :body, :corrects, :name, :type, :bytes, :by
                         where cast(:corrects as uuid) is null
                            or exists (select from governance.operator_report where id = :corrects and contract = :contract)
                        returning id
                        """)
                .param("contract", report.contract())
                .param("begins", report.beginsOn())
                .param("ends", report.endsOn())
                .param("summary", report.summary())
                .param("body", report.body())
                .param("corrects", report.corrects())
                .param("name", paper == null ? null : paper.name())
                .param("type", paper == null ? null : paper.type())
                .param("bytes", paper == null ? null : paper.bytes())
                .param("by", by.value())
                .query(UUID.class)
                .optional();
    }

    private void count(UUID report, Map<UUID, BigDecimal> figures) {
        var objectives = List.copyOf(figures.keySet());
        jdbc.sql(
                        """
                        insert into governance.figure (report, objective, reached)
                        select :report, objective, reached from unnest(cast(:objectives as uuid[]), cast(:reached as numeric[])) as f(objective, reached)
                        """)
                .param("report", report)
                .param("objectives", objectives.stream().map(UUID::toString).toArray(String[]::new))
                .param(
                        "reached",
                        objectives.stream()
                                .map(each -> String.valueOf(figures.get(each)))
                                .toArray(String[]::new))
                .update();
    }

    private static Report report(ResultSet row) throws SQLException {
        return new Report(
                row.getObject("id", UUID.class),
                row.getObject("contract", UUID.class),
                row.getObject("begins_on", LocalDate.class),
                row.getObject("ends_on", LocalDate.class),
                row.getString("summary"),
                row.getString("body"),
                row.getObject("corrects", UUID.class),
                row.getObject("corrected_by", UUID.class),
                row.getString("file_name"),
                row.getObject("handed_in_by", UUID.class),
                row.getTimestamp("handed_in_at").toInstant(),
                figures(row));
    }

    private static Map<UUID, BigDecimal> figures(ResultSet row) throws SQLException {
        var objectives = (UUID[]) row.getArray("objectives").getArray();
        var reached = (BigDecimal[]) row.getArray("reached").getArray();
        var figures = new HashMap<UUID, BigDecimal>();
        for (int i = 0; i < objectives.length; i++) figures.put(objectives[i], reached[i]);
        return figures;
    }
}
