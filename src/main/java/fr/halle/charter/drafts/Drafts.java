package fr.halle.charter.drafts;

import fr.halle.charter.rules.Rule;
import fr.halle.charter.versions.Version;
import fr.halle.kernel.PersonId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;

/** Writes the draft. A version once published is out of its reach. */
@Component
class Drafts {

    private final JdbcClient jdbc;

    Drafts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A copy of the version published last; nothing when there is a draft already. */
    @Transactional
    void start(PersonId by, Instant at) {
        int drafted =
                jdbc.sql(
                                """
                                insert into charter.version (number, drafted_by, drafted_at)
                                select max(number) + 1, :by, :at from charter.version on conflict do nothing
                                """)
                        .param("by", by.value())
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .update();
        if (drafted == 0) return;
        jdbc.sql(
                        """
                        insert into charter.rule
                        select number + 1, code, position, kind, least, most, words, aisles, trades, weight, blocking, silent
                        from charter.rule join charter.version on number = version
                        where number = (select max(number) from charter.version where published_at is not null)
                        """)
                .update();
    }

    @Transactional
    void change(Version draft, Version.WrittenRule written) {
        Rule rule = written.rule();
        int changed =
                jdbc.sql(
                                """
                                update charter.rule set least = :least, most = :most, words = :words, aisles = :aisles, trades = :trades,
                                    weight = :weight, blocking = :blocking, silent = :silent
                                where version = :version and code = :code
                                """)
                        .param("least", rule.parameters().least())
                        .param("most", rule.parameters().most())
                        .param("words", rule.parameters().words().toArray(String[]::new))
                        .param("aisles", rule.scope().aisles().toArray(String[]::new))
                        .param(
                                "trades",
                                rule.scope().trades().stream()
                                        .map(Enum::name)
                                        .toArray(String[]::new))
                        .param("weight", rule.weight())
                        .param("blocking", rule.blocking())
                        .param("silent", written.silent())
                        .param("version", draft.number())
                        .param("code", rule.code())
                        .update();
        if (changed == 1) {
            jdbc.sql(
                            "update charter.version set revision = revision + 1 where number = ? and published_at is null")
                    .param(draft.number())
                    .update();
        }
    }

    @Transactional
    void discard() {
        jdbc.sql("delete from charter.version where published_at is null").update();
    }

    /** False when it was changed or published meanwhile: its effect is then not the one seen. */
    boolean publish(
            Version draft, String why, Instant effective, int graceDays, PersonId by, Instant at) {
        UUID person = by.value();
        return jdbc.sql(
                                """
                                update charter.version set why = :why, published_by = :by, published_at = :at,
                                    effective_at = greatest(:effective, :at), grace_days = :grace
                                where number = :number and revision = :revision and published_at is null
                                """)
                        .param("why", why)
                        .param("by", person)
                        .param("at", at.atOffset(ZoneOffset.UTC))
                        .param("effective", effective.atOffset(ZoneOffset.UTC))
                        .param("grace", graceDays)
                        .param("number", draft.number())
                        .param("revision", draft.revision())
                        .update()
                == 1;
    }
}
