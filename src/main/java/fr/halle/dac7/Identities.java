package fr.halle.dac7;

import fr.halle.organisations.Organisations;
import fr.halle.shops.LegalNotice;
import fr.halle.shops.Shop;

import org.jspecify.annotations.Nullable;

import java.util.Locale;
import java.util.regex.Pattern;

/** Who a seller is, from what its shop says of itself. */
final class Identities {

    private static final Pattern PLACE = Pattern.compile("(\\d{5})\\s+(.+)");
    private static final Pattern SOLE_TRADER =
            Pattern.compile("\\bei\\b|individuel|micro|auto-?entrepreneu");

    private Identities() {}

    /** {@code notice}: none while it has said nothing. */
    static Seller.Identity of(Shop shop, Organisations.Legal legal, @Nullable LegalNotice notice) {
        var place = PLACE.matcher(shop.town());
        boolean whole = place.matches();
        var form = notice == null ? "" : notice.legalForm().toLowerCase(Locale.ROOT);
        return new Seller.Identity(
                legal.siren(),
                legal.name(),
                notice == null ? null : notice.vatNumber(),
                shop.street(),
                whole ? place.group(1) : "",
                whole ? place.group(2) : shop.town(),
                SOLE_TRADER.matcher(form).find());
    }
}
