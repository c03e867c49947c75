package fr.halle.storefront.listing;

import fr.halle.storefront.ShopRow;
import fr.halle.web.ui.Texts;

import java.util.List;

/** The shops that fit, one group for each EPCI that has some; or one group, nearest first. */
record ShopsPage(Asked.Answer asked, Ground ground, List<Group> groups) {

    record Group(String siren, String name, List<ShopRow> shops) {}

    int count() {
        return groups.stream().mapToInt(group -> group.shops().size()).sum();
    }

    long openCount() {
        return groups.stream()
                .flatMap(group -> group.shops().stream())
                .filter(ShopRow::isOpen)
                .count();
    }

    Choices choices() {
        return asked.choices();
    }

    List<ListingPage.Chip> chips(Texts texts) {
        return new Chips(asked.filters(), choices(), ground, texts).all();
    }
}
