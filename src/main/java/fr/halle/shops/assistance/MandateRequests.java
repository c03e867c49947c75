package fr.halle.shops.assistance;

import fr.halle.kernel.OrganisationId;
import fr.halle.kernel.PersonId;
import fr.halle.kernel.ShopId;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;

/** A provider asks a merchant for a mandate; nothing holds until the merchant grants it. */
@Component
public class MandateRequests {

    private final JdbcClient jdbc;
    private final Clock clock;

    MandateRequests(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** False when one waits for its answer already. */
    public boolean ask(UUID onboarding, NewMandate wanted, PersonId by) {
        return jdbc.sql(
                                """
                                insert into shops.mandate_request (onboarding_id, scopes, last_day, asked_by, asked_at)
                                values (?, ?, ?, ?, ?) on conflict do nothing
                                """)
                        .param(onboarding)
                        .param(wanted.scopes().stream().map(Enum::name).toArray(String[]::new))
                        .param(wanted.lastDay())
                        .param(by.value())
                        .param(clock.instant().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    /** The one that waits for this shop's answer, the latest if several providers ask. */
    public Optional<MandateRequest> waiting(ShopId shop) {
        return jdbc.sql(
                        """
                        select r.*, c.provider_id, c.id as contract_id from shops.mandate_request r
                        join shops.onboarding o on o.id = r.onboarding_id
                        join shops.assistance_contract c on c.id = o.contract_id
                        where o.shop_id = ? and r.answered_at is null order by r.asked_at desc limit 1
                        """)
                .param(shop.value())
                .query(MandateRequests::request)
                .optional();
    }

    /** With the mandate that was granted, or with none, which is no. */
    public void answer(ShopId shop, @Nullable UUID mandate, PersonId by) {
        jdbc.sql(
                        """
                        update shops.mandate_request r set answered_by = ?, answered_at = ?, mandate_id = ?
                        from shops.onboarding o
                        where o.id = r.onboarding_id and o.shop_id = ? and r.answered_at is null
                        """)
                .param(by.value())
                .param(clock.instant().atOffset(ZoneOffset.UTC))
                .param(mandate)
                .param(shop.value())
                .update();
    }

    private static MandateRequest request(ResultSet row, int number) throws SQLException {
        return new MandateRequest(
                new OrganisationId(row.getObject("provider_id", UUID.class)),
                row.getObject("contract_id", UUID.class),
                new NewMandate(
                        OnboardingMandate.scopes(row, "scopes"),
                        row.getObject("last_day", LocalDate.class)),
                new PersonId(row.getObject("asked_by", UUID.class)),
                row.getObject("asked_at", OffsetDateTime.class).toInstant());
    }
}
