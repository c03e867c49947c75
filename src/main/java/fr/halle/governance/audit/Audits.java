package fr.halle.governance.audit;

import fr.halle.governance.corrected.Corrected;
import fr.halle.governance.corrected.Corrections;
import fr.halle.kernel.PersonId;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** Audits, their findings and what was decided about each. */
@Component
public class Audits {

    private static final String LOCK =
            "select pg_advisory_xact_lock(hashtextextended('governance.audit ' || ?, 0))";

    private final JdbcClient jdbc;
    private final Corrections corrections;

    Audits(JdbcClient jdbc, Corrections corrections) {
        this.jdbc = jdbc;
        this.corrections = corrections;
    }

    /** The last one first. */
    List<Audit> all() {
        return jdbc.sql(
                        "select id, title, auditor, day, scope, demonstration from governance.audit order by day desc, id desc")
                .query(new SimplePropertyRowMapper<>(Audit.class))
                .list();
    }

    Optional<Audit> byId(UUID id) {
        return all().stream().filter(each -> each.id().equals(id)).findFirst();
    }

    public UUID enter(Audit audit, PersonId by) {
        return jdbc.sql(
                        """
                        insert into governance.audit (title, auditor, day, scope, demonstration, entered_by)
                        values (:title, :auditor, :day, :scope, :demonstration, :by) returning id
                        """)
                .param("title", audit.title())
                .param("auditor", audit.auditor())
                .param("day", audit.day())
                .param("scope", audit.scope())
                .param("demonstration", audit.demonstration())
                .param("by", by.value())
                .query(UUID.class)
                .single();
    }

    /** The next number is taken under the audit's own lock. */
    @Transactional
    public UUID find(UUID audit, FindingKind kind, String sentence, String detail, PersonId by) {
        lock(audit);
        return jdbc.sql(
                        """
                        insert into governance.finding (audit, position, kind, sentence, detail, entered_by)
                        select :audit, coalesce(max(position), 0) + 1, :kind, :sentence, :detail, :by
                          from governance.finding where audit = :audit
                        returning id
                        """)
                .param("audit", audit)
                .param("kind", kind.name())
                .param("sentence", sentence)
                .param("detail", detail)
                .param("by", by.value())
                .query(UUID.class)
                .single();
    }

    /** False once something was decided about it. */
    @Transactional
    boolean correct(UUID id, FindingForm form, PersonId by) {
        lock(id);
        var finding = finding(id).orElseThrow();
        if (!finding.decisions().isEmpty()) return false;
        var words = (finding.sentence() + "\n\n" + finding.detail()).strip();
        var before = new Corrected.Before(words, finding.kind().name(), null);
        corrections.write(id, before, form.said(), by);
        return true;
    }

    List<Corrected> corrected(UUID finding) {
        return corrections.of(finding);
    }

    /** One after the other, until their commit. */
    private void lock(UUID id) {
        jdbc.sql(LOCK).param(id.toString()).query((_, _) -> id).single();
    }

    /** False where the deliberation was not published. */
    @Transactional
    public boolean answer(UUID finding, UUID deliberation, PersonId by, Instant at) {
        lock(finding);
        return jdbc.sql(
                                """
                                insert into governance.finding_decision (finding, deliberation, decided_by, decided_at)
                                select :finding, id, :by, :at from governance.deliberation
                                 where id = :deliberation and published_on is not null
                                """)
                        .param("finding", finding)
                        .param("deliberation", deliberation)
                        .param("by", by.value())
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    @Transactional
    public void decline(UUID finding, String reason, PersonId by, Instant at) {
        lock(finding);
        jdbc.sql(
                        "insert into governance.finding_decision (finding, reason, decided_by, decided_at) values (?, ?, ?, ?)")
                .params(finding, reason, by.value(), at.atOffset(ZoneOffset.UTC))
                .update();
    }

    List<Finding> findings(UUID audit) {
        return findings(audit, null);
    }

    Optional<Finding> finding(UUID id) {
        return findings(null, id).stream().findFirst();
    }

    private List<Finding> findings(@Nullable UUID audit, @Nullable UUID id) {
        var decisions = decisions(audit, id);
        return jdbc.sql(
                        """
                        select * from governance.finding_said
                         where audit = cast(:audit as uuid) or id = cast(:id as uuid) order by position
                        """)
                .param("audit", audit)
                .param("id", id)
                .query((row, _) -> finding(row, decisions))
                .list();
    }

    private Map<UUID, List<Decision>> decisions(@Nullable UUID audit, @Nullable UUID id) {
        return jdbc
                .sql(
                        """
                        select d.finding, d.deliberation, a.number, a.subject, d.reason, d.decided_by as by, d.decided_at as at
                          from governance.finding_decision d join governance.finding f on f.id = d.finding
                          left join governance.deliberation a on a.id = d.deliberation
                         where f.audit = cast(:audit as uuid) or f.id = cast(:id as uuid) order by d.id
                        """)
                .param("audit", audit)
                .param("id", id)
                .query(new SimplePropertyRowMapper<>(Decision.class))
                .list()
                .stream()
                .collect(Collectors.groupingBy(Decision::finding));
    }

    private static Finding finding(ResultSet row, Map<UUID, List<Decision>> decisions)
            throws SQLException {
        var id = row.getObject("id", UUID.class);
        return new Finding(
                id,
                row.getObject("audit", UUID.class),
                row.getInt("position"),
                FindingKind.valueOf(row.getString("kind")),
                row.getString("sentence"),
                row.getString("detail"),
                decisions.getOrDefault(id, List.of()));
    }
}
