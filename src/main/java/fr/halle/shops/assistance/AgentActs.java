package fr.halle.shops.assistance;

import fr.halle.kernel.PersonId;
import fr.halle.kernel.ShopId;
import fr.halle.organisations.ActedFor;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What agents sent for shops, each once and never changed. */
@Component
public class AgentActs {

    private final JdbcClient jdbc;
    private final ActedFor acted;

    AgentActs(JdbcClient jdbc, ActedFor acted) {
        this.jdbc = jdbc;
        this.acted = acted;
    }

    /** The latest first. */
    public List<AgentAct> of(ShopId shop, int many) {
        return jdbc.sql("select * from shops.agent_act where shop_id = ? order by id desc limit ?")
                .params(shop.value(), many)
                .query(AgentActs::act)
                .list();
    }

    /**
     * Nothing is written of somebody who acts for the shop itself, nor of one who acts for no
     * provider. The contract need not run any more.
     *
     * @param status of the answer; none as long as there is none
     * @return what {@link #answered} takes; empty when nothing was written
     */
    Optional<UUID> note(PersonId person, Sent sent, @Nullable Integer status) {
        var acting = acted.of(person).capacities();
        if (acting.isEmpty()) return Optional.empty();
        return jdbc.sql(
                        """
                        insert into shops.agent_act (shop_id, provider_id, mandate_id, person_id, path, status, at)
                        select s.id, c.provider_id,
                               (select m.id from shops.onboarding_mandate m
                                join shops.assistance_contract of on of.id = m.contract_id
                                where m.shop_id = s.id and of.provider_id = c.provider_id
                                  and m.granted_at <= :began and m.until > :began and coalesce(m.revoked_at > :began, true)
                                order by m.granted_at desc limit 1),
                               :person, :path, :status, :began
                        from shops.shop s
                        join shops.assistance_contract c on c.provider_id = any(:acting)
                        where s.slug = :slug and s.organisation_id <> all(:acting)
                        order by exists (select from shops.onboarding o where o.contract_id = c.id and o.shop_id = s.id) desc
                        limit 1 returning id
                        """)
                .param("person", person.value())
                .param("path", sent.path())
                .param("status", status)
                .param("slug", sent.shop())
                .param(
                        "acting",
                        acting.keySet().stream().map(each -> each.value()).toArray(UUID[]::new))
                .param("began", sent.began().atOffset(ZoneOffset.UTC))
                .query(UUID.class)
                .optional();
    }

    /** Once: an answer that is known is never another one. */
    void answered(UUID act, int status) {
        jdbc.sql("update shops.agent_act set status = ? where id = ? and status is null")
                .params(status, act)
                .update();
    }

    /** Whether this person's provider has, or has had, a mandate of this shop. */
    boolean knows(PersonId person, String slug) {
        var acting = acted.of(person).capacities();
        if (acting.isEmpty()) return false;
        return jdbc.sql(
                        """
                        select exists (select from shops.onboarding_mandate m
                                       join shops.shop s on s.id = m.shop_id
                                       join shops.assistance_contract c on c.id = m.contract_id
                                       where s.slug = ? and c.provider_id = any(?))
                        """)
                .param(slug)
                .param(acting.keySet().stream().map(each -> each.value()).toArray(UUID[]::new))
                .query(Boolean.class)
                .single();
    }

    private static AgentAct act(ResultSet row, int number) throws SQLException {
        int status = row.getInt("status");
        var outcome = row.wasNull() ? AgentAct.Outcome.UNANSWERED : AgentAct.Outcome.of(status);
        return new AgentAct(
                new PersonId(row.getObject("person_id", UUID.class)),
                row.getString("path"),
                outcome,
                row.getObject("mandate_id") != null,
                row.getObject("at", OffsetDateTime.class).toInstant());
    }
}
