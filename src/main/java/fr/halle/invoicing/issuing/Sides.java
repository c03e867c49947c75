package fr.halle.invoicing.issuing;

import fr.halle.invoicing.paper.Party;
import fr.halle.kernel.ShopId;
import fr.halle.ordering.placed.Purchase;
import fr.halle.organisations.Organisations;
import fr.halle.shops.Shop;
import fr.halle.shops.Shops;
import fr.halle.shops.trader.Traders;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

/** Who sells and who buys, as they are today. */
@Component
class Sides {

    private static final Pattern PLACE = Pattern.compile("(\\d{5})\\s+(.+)");

    private final Shops shops;
    private final Organisations organisations;
    private final Traders traders;

    /** {@code franchise}: below the threshold, so that there is no VAT on anything. */
    record Seller(Party party, boolean franchise) {}

    Sides(Shops shops, Organisations organisations, Traders traders) {
        this.shops = shops;
        this.organisations = organisations;
        this.traders = traders;
    }

    /** None while it has said neither its VAT number nor that it has none. */
    Optional<Seller> seller(ShopId id) {
        var trader = traders.of(id);
        if (trader.notice().vatNumber() == null && !trader.vatExempt()) return Optional.empty();
        return Optional.of(new Seller(shop(id), trader.vatExempt()));
    }

    Party buyer(Purchase purchase, Wish wish) {
        var email = purchase.contact().email();
        @Nullable Party to = wish.to();
        if (to != null) {
            return new Party(to.name(), to.form(), to.registration(), to.address(), email);
        }
        return shop(Objects.requireNonNull(purchase.buyer()).id());
    }

    private Party shop(ShopId id) {
        var shop = Objects.requireNonNull(shops.byIds(List.of(id)).get(id));
        var legal = organisations.legal(shop.organisation());
        var notice = traders.of(id).notice();
        @Nullable String siret = notice.siret();
        return new Party(
                legal.name(),
                notice.legalForm(),
                new Party.Registration(
                        legal.siren(),
                        siret != null && siret.startsWith(legal.siren()) ? siret : null,
                        notice.vatNumber(),
                        notice.register()),
                address(shop),
                shop.email());
    }

    private static Party.Address address(Shop shop) {
        var place = PLACE.matcher(shop.town());
        return place.matches()
                ? new Party.Address(shop.street(), place.group(1), place.group(2))
                : new Party.Address(shop.street(), "", shop.town());
    }
}
