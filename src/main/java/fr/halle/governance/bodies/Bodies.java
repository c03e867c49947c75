package fr.halle.governance.bodies;

import fr.halle.governance.rules.RuleSet;
import fr.halle.governance.rules.ShippedRules;
import fr.halle.kernel.PersonId;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.SimplePropertyRowMapper;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The bodies, the rules they follow and their colleges. */
@Component
public class Bodies {

    /** From which day on a body follows which set of rules. */
    public record Followed(RuleSet rules, LocalDate since) {}

    private final JdbcClient jdbc;

    Bodies(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Empty where another has this address or this prefix. */
    public Optional<UUID> enter(NewBody body, @Nullable PersonId by) {
        return jdbc.sql(
                        """
                        insert into governance.body (slug, name, kind, authority, siret, prefix, delay_days, delay_article, demonstration, entered_by)
                        values (:slug, :name, :kind, :authority, :siret, :prefix, :days, :article, :demonstration, :by)
                        on conflict do nothing returning id
                        """)
                .param("slug", body.slug())
                .param("name", body.name())
                .param("kind", body.kind().name())
                .param("authority", body.authority())
                .param("siret", body.siret())
                .param("prefix", body.prefix())
                .param("days", body.delayDays())
                .param("article", body.delayArticle())
                .param("demonstration", body.demonstration())
                .param("by", by == null ? null : by.value())
                .query(UUID.class)
                .optional();
    }

    public List<Body> all() {
        return jdbc.sql("select * from governance.body_today order by name collate \"fr-x-icu\"")
                .query(new SimplePropertyRowMapper<>(Body.class))
                .list();
    }

    public Optional<Body> bySlug(String slug) {
        return jdbc.sql("select * from governance.body_today where slug = ?")
                .param(slug)
                .query(Body.class)
                .optional();
    }

    public Body byId(UUID id) {
        return jdbc.sql("select * from governance.body_today where id = ?")
                .param(id)
                .query(Body.class)
                .single();
    }

    /** False where other rules hold from that day on already, or none has this name. */
    public boolean follow(UUID body, String rules, LocalDate since, @Nullable PersonId by) {
        if (ShippedRules.named(rules).isEmpty()) return false;
        return jdbc.sql(
                                """
                                insert into governance.rule_of_body (body, rules, since, entered_by)
                                values (?, ?, ?, ?) on conflict do nothing
                                """)
                        .param(body)
                        .param(rules)
                        .param(since)
                        .param(by == null ? null : by.value())
                        .update()
                == 1;
    }

    /** Latest first. */
    public List<Followed> followed(UUID body) {
        return jdbc.sql(
                        "select rules, since from governance.rule_of_body where body = ? order by since desc")
                .param(body)
                .query(
                        (row, _) ->
                                new Followed(
                                        ShippedRules.named(row.getString(1)).orElseThrow(),
                                        row.getObject(2, LocalDate.class)))
                .list();
    }

    /** The rules that a body follows on that day, if any hold then. */
    public Optional<RuleSet> rulesOn(UUID body, LocalDate day) {
        return rulesOn(followed(body), day);
    }

    public static Optional<RuleSet> rulesOn(List<Followed> followed, LocalDate day) {
        return followed.stream()
                .filter(each -> !day.isBefore(each.since()))
                .map(Followed::rules)
                .findFirst()
                .filter(rules -> rules.holdsOn(day));
    }

    /** Empty where one of the body has this name. */
    public Optional<UUID> found(UUID body, String name, int share) {
        return jdbc.sql(
                        """
                        insert into governance.college (body, name, share) values (?, ?, ?)
                        on conflict do nothing returning id
                        """)
                .params(body, name, share)
                .query(UUID.class)
                .optional();
    }

    public List<College> colleges(UUID body) {
        return jdbc.sql(
                        "select id, name, governance.share_on(id, governance.today()) as share from governance.college where body = ? order by id")
                .param(body)
                .query(new SimplePropertyRowMapper<>(College.class))
                .list();
    }
}
