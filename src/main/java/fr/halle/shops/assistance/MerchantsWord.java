package fr.halle.shops.assistance;

import fr.halle.kernel.PersonId;
import fr.halle.kernel.ShopId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.UUID;

/** What nobody says for a merchant: that the work is done, or that it will not go on. */
@Component
public class MerchantsWord {

    private final JdbcClient jdbc;
    private final Clock clock;

    MerchantsWord(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * The merchant signs what is on the shelf: so many products, today. False unless it was checked
     * and is neither signed nor declined.
     */
    @Transactional
    public boolean signOff(Onboarding onboarding, int products, PersonId merchant) {
        lock(onboarding.id());
        return jdbc.sql(
                                """
                                insert into shops.onboarding_stage (onboarding_id, stage, reached_by, reached_at, products)
                                select :id, 'SIGNED_OFF', :by, :at, :products
                                where exists (select from shops.onboarding_stage where onboarding_id = :id and stage = 'CHECKED')
                                  and not exists (select from shops.onboarding_decline
                                                  where onboarding_id = :id and resumed_at is null)
                                on conflict do nothing
                                """)
                        .param("id", onboarding.id())
                        .param("by", merchant.value())
                        .param("at", now())
                        .param("products", products)
                        .update()
                == 1;
    }

    /** Neither stuck nor paid for from now on. False when it is signed, or declined already. */
    @Transactional
    public boolean decline(Onboarding onboarding, String reason, PersonId merchant) {
        lock(onboarding.id());
        return jdbc.sql(
                                """
                                insert into shops.onboarding_decline (onboarding_id, reason, declined_by, declined_at)
                                select :id, :reason, :by, :at
                                where not exists (select from shops.onboarding_stage
                                                  where onboarding_id = :id and stage = 'SIGNED_OFF')
                                on conflict do nothing
                                """)
                        .param("id", onboarding.id())
                        .param("reason", reason)
                        .param("by", merchant.value())
                        .param("at", now())
                        .update()
                == 1;
    }

    /**
     * It goes on under this contract, as far as it had come. Whoever declines in the same moment is
     * waited for: the last word is this one.
     */
    void resume(ShopId shop, Contract contract, PersonId merchant) {
        jdbc.sql("select 1 from shops.onboarding where shop_id = ? and contract_id = ? for update")
                .params(shop.value(), contract.id())
                .query()
                .listOfRows();
        jdbc.sql(
                        """
                        update shops.onboarding_decline d set resumed_by = ?, resumed_at = ? from shops.onboarding o
                        where o.id = d.onboarding_id and o.shop_id = ? and o.contract_id = ? and d.resumed_at is null
                        """)
                .params(merchant.value(), now(), shop.value(), contract.id())
                .update();
    }

    /** Merchant and agent take turns: nothing is taken back that is being signed. */
    private void lock(UUID onboarding) {
        jdbc.sql("select 1 from shops.onboarding where id = ? for update")
                .param(onboarding)
                .query(Integer.class)
                .single();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
