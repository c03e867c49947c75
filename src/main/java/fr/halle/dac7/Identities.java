package fr.halle.dac7;

import fr.halle.kernel.OrganisationId;
import fr.halle.organisations.Organisations;
import fr.halle.payments.receiving.KnownAccounts;
import fr.halle.shops.LegalNotice;
import fr.halle.shops.LegalNotices;
import fr.halle.shops.Shop;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

/**
 * Who sellers are, from what their first shop says of itself, what sole traders said of themselves,
 * and where they are paid.
 */
@Component
class Identities {

    private static final Pattern PLACE = Pattern.compile("(\\d{5})\\s+(.+)");
    private static final Pattern SOLE_TRADER =
            Pattern.compile("\\bei\\b|individuel|micro|auto-?entrepreneu");

    private final Organisations organisations;
    private final LegalNotices notices;
    private final SoleTraders traders;
    private final KnownAccounts accounts;

    Identities(
            Organisations organisations,
            LegalNotices notices,
            SoleTraders traders,
            KnownAccounts accounts) {
        this.organisations = organisations;
        this.notices = notices;
        this.traders = traders;
        this.accounts = accounts;
    }

    /** By the first shop of each. */
    Map<OrganisationId, Seller.Identity> of(Collection<Shop> first) {
        var owners = first.stream().map(Shop::organisation).toList();
        var legals = organisations.legals(owners);
        var said = notices.of(first.stream().map(Shop::id).toList());
        var people = traders.of(owners);
        var paid = accounts.of(owners);
        var identities = new HashMap<OrganisationId, Seller.Identity>();
        for (var shop : first) {
            var owner = shop.organisation();
            identities.put(
                    owner,
                    identity(
                            shop,
                            Objects.requireNonNull(legals.get(owner)),
                            said.get(shop.id()),
                            people.get(owner),
                            paid.getOrDefault(owner, List.of())));
        }
        return identities;
    }

    /** {@code notice}: none while it has said nothing. */
    private static Seller.Identity identity(
            Shop shop,
            Organisations.Legal legal,
            @Nullable LegalNotice notice,
            @Nullable SoleTrader person,
            List<KnownAccounts.Account> accounts) {
        var place = PLACE.matcher(shop.town());
        boolean whole = place.matches();
        var form = notice == null ? "" : notice.legalForm().toLowerCase(Locale.ROOT);
        boolean individual = SOLE_TRADER.matcher(form).find();
        return new Seller.Identity(
                legal.siren(),
                legal.name(),
                notice == null ? null : notice.vatNumber(),
                shop.street(),
                whole ? place.group(1) : "",
                whole ? place.group(2) : shop.town(),
                individual,
                individual ? person : null,
                accounts);
    }
}
