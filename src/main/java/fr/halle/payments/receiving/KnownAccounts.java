package fr.halle.payments.receiving;

import fr.halle.kernel.OrganisationId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** The accounts to which payees were or will be paid, at whatever provider. */
@Component
public class KnownAccounts {

    private final JdbcClient jdbc;

    /**
     * @param reference the account as its provider names it
     */
    public record Account(OrganisationId payee, String provider, String reference) {}

    KnownAccounts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Of those who have one, oldest first, in one statement. */
    public Map<OrganisationId, List<Account>> of(Collection<OrganisationId> payees) {
        return jdbc
                .sql(
                        """
                        select organisation, provider, reference from payments.payee_account
                         where organisation = any(?) order by opened_at, provider
                        """)
                .param(payees.stream().map(OrganisationId::value).toArray(UUID[]::new))
                .query(
                        (row, _) ->
                                new Account(
                                        new OrganisationId(
                                                row.getObject("organisation", UUID.class)),
                                        row.getString("provider"),
                                        row.getString("reference")))
                .list()
                .stream()
                .collect(Collectors.groupingBy(Account::payee));
    }
}
