package fr.halle.shops.founding;

import fr.halle.kernel.ShopId;
import fr.halle.kernel.Slug;
import fr.halle.organisations.OrganisationKind;
import fr.halle.organisations.Organisations;
import fr.halle.shops.NewShop;
import fr.halle.shops.Opening;
import fr.halle.shops.ShopSuspended;
import fr.halle.shops.Shops;
import fr.halle.shops.hours.ShopHours;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Makes the shop once the first four steps are right: there, and seen by its team alone. */
@Component
public class Making {

    private static final int PREPARATION_MINUTES = 60;
    private static final int SLOT_MINUTES = 30;
    private static final int SLOT_CAPACITY = 5;
    private static final String ART = "shop-goods";

    private final JdbcClient jdbc;
    private final Parts parts;
    private final FreeSlug slugs;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    /** What a shop is made of. */
    @Component
    record Parts(
            Shops shops,
            ShopHours hours,
            Organisations organisations,
            FoundingCheck check,
            Taken taken) {}

    Making(
            JdbcClient jdbc,
            Parts parts,
            FreeSlug slugs,
            Clock clock,
            ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.parts = parts;
        this.slugs = slugs;
        this.clock = clock;
        this.events = events;
    }

    /**
     * The person becomes an owner of the business. Empty when somebody else was faster, or they
     * gave it up in another window; the same form twice makes one shop.
     */
    @Transactional
    public Optional<ShopId> make(Founding asked, List<Opening> week) {
        var held = Foundings.hold(jdbc, asked.id());
        if (held.isEmpty()) return Optional.empty();
        var founding = held.get();
        var now = clock.instant();
        var known = founding.shop();
        if (known != null) {
            rewrite(founding, known);
            parts.hours().changeWeek(known, week, founding.person());
            return Optional.of(known);
        }
        var siren = new Siret(Siret.figures(founding.typed("siret"))).siren();
        var owner =
                parts.organisations()
                        .register(siren, founding.typed("legal-name"), OrganisationKind.MERCHANT);
        parts.taken().hold(owner);
        if (parts.taken().by(siren, founding.person())) return Optional.empty();
        parts.taken().rename(owner, founding.typed("legal-name"));
        parts.organisations().authorise(founding.person(), owner, now);
        var commune = parts.check().commune(founding).orElseThrow();
        var shop =
                parts.shops()
                        .open(
                                new NewShop(
                                        slugs.of(founding.typed("name")).value(),
                                        owner,
                                        founding.typed("name"),
                                        FoundingCheck.trade(founding.typed("trade")).orElseThrow(),
                                        commune.inseeCode(),
                                        founding.typed("street"),
                                        founding.typed("postcode") + " " + commune.name(),
                                        founding.typed("phone"),
                                        founding.typed("email"),
                                        founding.typed("story"),
                                        ART,
                                        PREPARATION_MINUTES,
                                        SLOT_MINUTES,
                                        SLOT_CAPACITY,
                                        week));
        hide(founding, shop, commune.epciSiren(), now);
        return Optional.of(shop);
    }

    /** As long as it is not validated, what is typed in a step is what the shop is. */
    private void rewrite(Founding founding, ShopId shop) {
        var commune = parts.check().commune(founding).orElseThrow();
        jdbc.sql(
                        """
                        update shops.shop set name = ?, trade = ?, commune = ?, street = ?, town = ?, phone = ?, email = ?, story = ?
                        where id = ?
                        """)
                .params(
                        founding.typed("name"),
                        founding.typed("trade"),
                        commune.inseeCode(),
                        founding.typed("street"),
                        founding.typed("postcode") + " " + commune.name(),
                        founding.typed("phone"),
                        founding.typed("email"),
                        founding.typed("story"),
                        shop.value())
                .update();
        jdbc.sql("update shops.founding set epci = ? where id = ?")
                .params(commune.epciSiren(), founding.id())
                .update();
    }

    private void hide(Founding founding, ShopId shop, String epci, Instant now) {
        jdbc.sql("update shops.founding set shop_id = ?, epci = ? where id = ?")
                .params(shop.value(), epci, founding.id())
                .update();
        jdbc.sql(
                        """
                        insert into shops.legal_notice (shop_id, siret) values (?, ?)
                        on conflict (shop_id) do nothing
                        """)
                .params(shop.value(), Siret.figures(founding.typed("siret")))
                .update();
        events.publishEvent(
                new ShopSuspended(
                        shop, founding.id(), founding.person(), now, ShopSuspended.Until.OPENING));
    }

    /** « fournil-du-lac », or with a number where that address is or was another’s. */
    @Component
    record FreeSlug(JdbcClient jdbc) {

        Slug of(String name) {
            var wanted = Slug.of(name.length() > 60 ? name.substring(0, 60) : name).value();
            var taken =
                    jdbc.sql(
                                    """
                                    select slug from shops.shop where slug like :like
                                    union select slug from shops.former_slug where slug like :like
                                    """)
                            .param("like", wanted + "%")
                            .query(String.class)
                            .list();
            var free = wanted;
            for (int i = 2; taken.contains(free); i++) free = wanted + "-" + i;
            return new Slug(Objects.requireNonNull(free));
        }
    }
}
