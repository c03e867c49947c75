package fr.halle.shops.assistance;

import fr.halle.kernel.PersonId;
import fr.halle.kernel.ShopId;

import org.jspecify.annotations.Nullable;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Objects;
import java.util.UUID;

/** One statement for whatever is known of how shops come along. */
final class OnboardingRows {

    static final String SELECT =
            """
            select o.*, s.slug, s.name, s.commune, st.stage, st.reached_at, st.reached_by, coalesce(st.products, 0) as products,
                   (select coalesce(sum(h.quarters), 0) from shops.onboarding_hours h
                    where h.onboarding_id = o.id and h.withdrawn_at is null) as quarters,
                   case when d.id is null then
                        (select b.reason from shops.onboarding_obstacle b
                         where b.onboarding_id = o.id and b.said_at >= st.reached_at order by b.said_at desc limit 1)
                        else d.reason end as obstacle,
                   d.id is not null as declined,
                   (select m.until from shops.onboarding_mandate m
                    where m.shop_id = o.shop_id and m.contract_id = o.contract_id
                      and m.revoked_at is null and m.until > :now limit 1) as mandate_until,
                   exists (select from shops.mandate_request r where r.onboarding_id = o.id and r.answered_at is null) as asked
            from shops.onboarding o
            join shops.shop s on s.id = o.shop_id
            left join shops.onboarding_decline d on d.onboarding_id = o.id and d.resumed_at is null
            cross join lateral (
                select * from shops.onboarding_stage x where x.onboarding_id = o.id
                order by array_position(array ['SIGNED_OFF', 'CHECKED', 'LISTED', 'DATA_RECEIVED', 'CONTACTED'], x.stage)
                limit 1) st
            """;

    private OnboardingRows() {}

    static Onboarding onboarding(ResultSet row, int number) throws SQLException {
        @Nullable OffsetDateTime until = row.getObject("mandate_until", OffsetDateTime.class);
        return new Onboarding(
                row.getObject("id", UUID.class),
                row.getObject("contract_id", UUID.class),
                new ShopId(row.getObject("shop_id", UUID.class)),
                row.getString("slug"),
                row.getString("name"),
                row.getString("commune"),
                Stage.valueOf(row.getString("stage")),
                row.getObject("reached_at", OffsetDateTime.class).toInstant(),
                new PersonId(row.getObject("reached_by", UUID.class)),
                row.getInt("products"),
                row.getInt("quarters"),
                Objects.requireNonNullElse(row.getString("obstacle"), ""),
                until == null ? null : until.toInstant(),
                row.getBoolean("asked"),
                row.getBoolean("declined"));
    }
}
