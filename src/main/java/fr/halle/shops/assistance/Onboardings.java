package fr.halle.shops.assistance;

import fr.halle.kernel.PersonId;
import fr.halle.kernel.ShopId;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;

/** The shops that providers accompany, and the stages they have reached. */
@Component
public class Onboardings {

    private final JdbcClient jdbc;
    private final Clock clock;

    Onboardings(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** From the first contact on; nothing changes when the provider accompanies it already. */
    @Transactional
    public void open(ShopId shop, Contract contract, PersonId by) {
        jdbc.sql(
                        """
                        insert into shops.onboarding (contract_id, shop_id) values (?, ?)
                        on conflict do nothing returning id
                        """)
                .params(contract.id(), shop.value())
                .query(UUID.class)
                .optional()
                .ifPresent(id -> reach(id, Stage.CONTACTED, by));
    }

    /**
     * Takes over a shop that was accompanied before it came here, with the days on which it reached
     * what it reached; {@code products} is what its merchant signed for, if so.
     */
    @Transactional
    public UUID takeOver(
            ShopId shop, Contract contract, List<History.Reached> stages, int products) {
        var id =
                jdbc.sql(
                                "insert into shops.onboarding (contract_id, shop_id) values (?, ?) returning id")
                        .params(contract.id(), shop.value())
                        .query(UUID.class)
                        .single();
        for (var each : stages) {
            jdbc.sql("insert into shops.onboarding_stage values (?, ?, ?, ?, ?)")
                    .param(id)
                    .param(each.stage().name())
                    .param(each.by().value())
                    .param(each.at().atOffset(ZoneOffset.UTC))
                    .param(each.stage() == Stage.SIGNED_OFF ? products : null)
                    .update();
        }
        return id;
    }

    /** Of these contracts, whoever has waited longest first, those that are signed last. */
    public List<Onboarding> of(List<Contract> contracts) {
        return jdbc.sql(
                        OnboardingRows.SELECT
                                + """
                                where o.contract_id = any(:contracts)
                                order by st.stage = 'SIGNED_OFF' or d.id is not null, st.reached_at, s.name
                                """)
                .param("contracts", contracts.stream().map(Contract::id).toArray(UUID[]::new))
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .query(OnboardingRows::onboarding)
                .list();
    }

    /** Of this shop: whoever accompanies it last. */
    public List<Onboarding> of(ShopId shop) {
        return jdbc.sql(
                        OnboardingRows.SELECT
                                + " where o.shop_id = :shop order by st.reached_at desc")
                .param("shop", shop.value())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .query(OnboardingRows::onboarding)
                .list();
    }

    /**
     * False when it was reached before, or another one comes first, or its merchant has declined
     * since the page was shown.
     */
    @Transactional
    public boolean advance(Onboarding onboarding, Stage stage, PersonId by) {
        boolean isNext = onboarding.next().filter(stage::equals).isPresent();
        return isNext && stands(onboarding) && reach(onboarding.id(), stage, by);
    }

    /** Nothing was taken back or declined since it was read, nor will be before this is done. */
    private boolean stands(Onboarding onboarding) {
        jdbc.sql("select 1 from shops.onboarding where id = ? for update")
                .param(onboarding.id())
                .query()
                .listOfRows();
        return jdbc.sql(
                        """
                        select exists (select from shops.onboarding_stage where onboarding_id = :id and stage = :stage)
                           and not exists (select from shops.onboarding_decline where onboarding_id = :id and resumed_at is null)
                        """)
                .param("id", onboarding.id())
                .param("stage", onboarding.stage().name())
                .query(Boolean.class)
                .single();
    }

    private boolean reach(UUID onboarding, Stage stage, PersonId by) {
        return jdbc.sql(
                                """
                                insert into shops.onboarding_stage (onboarding_id, stage, reached_by, reached_at)
                                values (?, ?, ?, ?) on conflict do nothing
                                """)
                        .param(onboarding)
                        .param(stage.name())
                        .param(by.value())
                        .param(clock.instant().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }
}
