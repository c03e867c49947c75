package fr.halle.shops.assistance;

import fr.halle.kernel.PersonId;
import fr.halle.kernel.ShopId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Granted by the merchant, ended by the merchant; asked at every request of an agent. */
@Component
public class OnboardingMandates {

    private static final String SELECT =
            """
            select m.*, c.provider_id from shops.onboarding_mandate m
            join shops.assistance_contract c on c.id = m.contract_id
            """;

    private final JdbcClient jdbc;
    private final Onboardings onboardings;
    private final MandateRequests requests;
    private final MerchantsWord word;
    private final Clock clock;

    OnboardingMandates(
            JdbcClient jdbc,
            Onboardings onboardings,
            MandateRequests requests,
            MerchantsWord word,
            Clock clock) {
        this.jdbc = jdbc;
        this.onboardings = onboardings;
        this.requests = requests;
        this.word = word;
        this.clock = clock;
    }

    /** Of this shop, the latest first. */
    public List<OnboardingMandate> of(ShopId shop) {
        return jdbc.sql(SELECT + " where m.shop_id = ? order by m.granted_at desc")
                .param(shop.value())
                .query(OnboardingMandate::of)
                .list();
    }

    /** The one that holds now; there is never more than one. */
    public Optional<OnboardingMandate> live(ShopId shop) {
        var now = clock.instant();
        return of(shop).stream().filter(each -> each.holdsAt(now)).findFirst();
    }

    /**
     * False when one holds already. It answers what the provider asked for, and the provider
     * accompanies the shop from then on.
     */
    @Transactional
    public boolean grant(ShopId shop, Contract contract, NewMandate mandate, PersonId by) {
        var id = insert(shop, contract, mandate, by);
        if (id.isEmpty()) return false;
        onboardings.open(shop, contract, by);
        word.resume(shop, contract, by);
        requests.answer(shop, id.get(), by);
        return true;
    }

    /** Ends the one that holds; an agent's next request is refused. Empty when none holds. */
    @Transactional
    public Optional<OnboardingMandate> revoke(ShopId shop, PersonId by) {
        var live = live(shop);
        live.ifPresent(
                mandate ->
                        jdbc.sql(
                                        """
                                        update shops.onboarding_mandate set revoked_by = ?, revoked_at = greatest(granted_at, ?)
                                        where id = ? and revoked_at is null
                                        """)
                                .param(by.value())
                                .param(clock.instant().atOffset(ZoneOffset.UTC))
                                .param(mandate.id())
                                .update());
        return live;
    }

    private Optional<UUID> insert(ShopId shop, Contract contract, NewMandate mandate, PersonId by) {
        return jdbc.sql(
                        """
                        insert into shops.onboarding_mandate (shop_id, contract_id, scopes, granted_by, granted_at, until)
                        values (?, ?, ?, ?, ?, ?) on conflict do nothing returning id
                        """)
                .param(shop.value())
                .param(contract.id())
                .param(mandate.scopes().stream().map(Enum::name).toArray(String[]::new))
                .param(by.value())
                .param(clock.instant().atOffset(ZoneOffset.UTC))
                .param(mandate.until().atOffset(ZoneOffset.UTC))
                .query(UUID.class)
                .optional();
    }
}
