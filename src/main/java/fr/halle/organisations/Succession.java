package fr.halle.organisations;

import fr.halle.kernel.OrganisationId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.time.Instant;
import java.time.ZoneOffset;

/** One gives an organisation up, another takes it. */
@Component
public class Succession {

    private final JdbcClient jdbc;

    Succession(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Nobody acts for it from that instant, and nobody is invited to: whoever comes may take it.
     */
    public void release(OrganisationId organisation, Instant at) {
        jdbc.sql(
                        """
                        update organisations.mandate set until = greatest(:at, since + interval '1 microsecond')
                        where organisation_id = :organisation and (until is null or until > :at)
                        """)
                .param("organisation", organisation.value())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
        jdbc.sql("delete from organisations.invitation where organisation_id = ?")
                .param(organisation.value())
                .update();
    }

    /** Two who take it in the same moment do so one after the other. */
    public void hold(OrganisationId organisation) {
        jdbc.sql("select 1 from organisations.organisation where id = ? for update")
                .param(organisation.value())
                .query()
                .listOfRows();
    }

    /** As whoever takes it writes it; nothing changes while somebody acts for it. */
    public void rename(OrganisationId organisation, String name, Instant at) {
        jdbc.sql(
                        """
                        update organisations.organisation o set name = ?
                        where o.id = ? and not exists (select from organisations.mandate m
                                where m.organisation_id = o.id and coalesce(m.until > ?, true))
                        """)
                .params(name, organisation.value(), at.atOffset(ZoneOffset.UTC))
                .update();
    }
}
