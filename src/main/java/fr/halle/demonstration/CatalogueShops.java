package fr.halle.demonstration;

import fr.halle.kernel.ShopId;
import fr.halle.kernel.Slug;
import fr.halle.organisations.OrganisationKind;
import fr.halle.organisations.Organisations;
import fr.halle.organisations.Siren;
import fr.halle.shops.NewShop;
import fr.halle.shops.Opening;
import fr.halle.shops.Shops;
import fr.halle.shops.Trade;
import fr.halle.territory.Commune;
import fr.halle.territory.Territory;

import org.springframework.stereotype.Component;

import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Gives the merchants of a large catalogue a shop in the communes of the territory. */
@Component
class CatalogueShops {

    private static final String LARGEST = "08105";
    private static final List<String> DRAWINGS =
            List.of("shop-goods", "shop-farm", "shop-craft", "shop-books");

    private final Organisations organisations;
    private final Shops shops;
    private final Territory territory;

    CatalogueShops(Organisations organisations, Shops shops, Territory territory) {
        this.organisations = organisations;
        this.shops = shops;
        this.territory = territory;
    }

    /** The shops by merchant; those that stand already are found again. */
    Map<String, ShopId> open(Set<String> merchants) {
        var communes =
                territory.communes().stream()
                        .sorted(Comparator.comparing(Commune::inseeCode))
                        .toList();
        var open = new HashMap<String, ShopId>();
        for (var merchant : merchants) {
            int number = open.size() + 1;
            open.put(merchant, shops.open(shop(merchant, number, place(number, communes))));
        }
        return open;
    }

    /** One in five is in the largest town; the others go round the territory. */
    private static Commune place(int number, List<Commune> communes) {
        if (number % 5 != 0) return communes.get(number * 97 % communes.size());
        return communes.stream()
                .filter(commune -> commune.inseeCode().equals(LARGEST))
                .findFirst()
                .orElseGet(communes::getFirst);
    }

    private NewShop shop(String merchant, int number, Commune commune) {
        var owner =
                organisations.register(
                        Siren.beginningWith("8%07d".formatted(number)).value(),
                        merchant,
                        OrganisationKind.MERCHANT);
        var slug = Slug.of(merchant).value();
        return new NewShop(
                slug,
                owner,
                merchant,
                trade(merchant),
                commune.inseeCode(),
                number + " rue du Marché",
                commune.postcodes().getFirst() + " " + commune.name(),
                "03 53 01 %02d %02d".formatted(number / 100, number % 100),
                slug + "@demo.halle.example",
                "",
                DRAWINGS.get(number % DRAWINGS.size()),
                60,
                60,
                20,
                week(number));
    }

    private static Trade trade(String merchant) {
        return switch (merchant.split(" ")[0]) {
            case "Ferme", "Jardin" -> Trade.FARMER;
            case "Atelier", "Fabrique" -> Trade.CRAFTSPERSON;
            default -> Trade.SHOPKEEPER;
        };
    }

    /** Five days with a break at noon; every third shop has its Sunday morning too. */
    private static List<Opening> week(int number) {
        var morning = LocalTime.of(8 + number % 2, 0);
        var week =
                IntStream.rangeClosed(2, 6)
                        .mapToObj(DayOfWeek::of)
                        .flatMap(
                                day ->
                                        Stream.of(
                                                new Opening(day, morning, LocalTime.of(12, 30)),
                                                new Opening(
                                                        day,
                                                        LocalTime.of(14, 0),
                                                        LocalTime.of(18 + number % 2, 30))));
        var sunday = new Opening(DayOfWeek.SUNDAY, morning, LocalTime.of(12, 0));
        return Stream.concat(week, number % 3 == 0 ? Stream.of(sunday) : Stream.empty()).toList();
    }
}
