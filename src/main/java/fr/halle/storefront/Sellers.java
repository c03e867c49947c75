package fr.halle.storefront;

import fr.halle.organisations.Organisations;
import fr.halle.shops.LegalNotice;
import fr.halle.shops.LegalNotices;
import fr.halle.shops.Shop;

import org.springframework.stereotype.Component;

/** Who stands behind a shop: the legal person, and what it must say of itself. */
@Component
record Sellers(Organisations organisations, LegalNotices notices) {

    record Seller(Organisations.Legal legal, LegalNotice notice) {}

    Seller of(Shop shop) {
        return new Seller(organisations.legal(shop.organisation()), notices.of(shop.id()));
    }
}
