package fr.halle.governance.annexed;

import fr.halle.governance.files.Paper;
import fr.halle.kernel.PersonId;

import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Files of the annexes of a text: they stand from the first signature on. */
@Repository
public class AnnexFiles {

    /** Whoever signs stops whoever writes, and the other way round. */
    private static final String LOCK = "select 1 from governance.agreement where id = ? for update";

    private final JdbcClient jdbc;

    AnnexFiles(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Of every annex. */
    public List<AnnexFile> of(UUID agreement) {
        return jdbc.sql(
                        """
                        select id, annex, name, length(content) as bytes, sha256 from governance.annex_file
                         where agreement = ? order by annex, id
                        """)
                .param(agreement)
                .query(new SimplePropertyRowMapper<>(AnnexFile.class))
                .list();
    }

    /** For whoever writes it. */
    public Optional<Paper> paper(UUID file) {
        return paper("true", file);
    }

    /** Nobody else is told of a text before its first signature, nor of one that was given up. */
    Optional<Paper> published(UUID file) {
        return paper(
                """
                exists (select from governance.party p where p.agreement = f.agreement and signed_on is not null)
                   and not exists (select from governance.abandoned_text t where t.agreement = f.agreement)
                """,
                file);
    }

    private Optional<Paper> paper(String where, UUID file) {
        return jdbc.sql(
                        "select name, media_type as type, content as bytes from governance.annex_file f where id = ? and "
                                + where)
                .param(file)
                .query(Paper.class)
                .optional();
    }

    /** False where there is no such annex, or somebody has signed. */
    @Transactional
    public boolean add(UUID agreement, int annex, Paper paper, PersonId by) {
        if (isSigned(agreement)) return false;
        return jdbc.sql(
                                """
                                insert into governance.annex_file (agreement, annex, name, media_type, content, added_by)
                                select agreement, number, ?, ?, ?, ? from governance.annex where agreement = ? and number = ?
                                """)
                        .params(paper.name(), paper.type(), paper.bytes(), by.value())
                        .params(agreement, annex)
                        .update()
                == 1;
    }

    /** False where it is not there any more, or somebody has signed. */
    @Transactional
    public boolean remove(UUID agreement, UUID file) {
        if (isSigned(agreement)) return false;
        return jdbc.sql("delete from governance.annex_file where agreement = ? and id = ?")
                        .params(agreement, file)
                        .update()
                == 1;
    }

    /** Reads it once whoever was signing is done. */
    private boolean isSigned(UUID agreement) {
        jdbc.sql(LOCK).param(agreement).query().listOfRows();
        return jdbc.sql(
                        "select exists (select from governance.party where agreement = ? and signed_on is not null)")
                .param(agreement)
                .query(Boolean.class)
                .single();
    }
}
