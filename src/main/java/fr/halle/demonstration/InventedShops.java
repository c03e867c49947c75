package fr.halle.demonstration;

import de.siegmar.fastcsv.reader.NamedCsvRecord;

import fr.halle.identity.Identity;
import fr.halle.kernel.Language;
import fr.halle.kernel.OrganisationId;
import fr.halle.kernel.ShopId;
import fr.halle.organisations.Capacity;
import fr.halle.organisations.OrganisationKind;
import fr.halle.organisations.Organisations;
import fr.halle.shops.NewShop;
import fr.halle.shops.Opening;
import fr.halle.shops.Shops;
import fr.halle.shops.Trade;
import fr.halle.territory.Commune;
import fr.halle.territory.Territory;

import org.springframework.stereotype.Component;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Opens the invented shops, and lets one invented person act for each. */
@Component
class InventedShops {

    private static final List<String> DAYS =
            List.of("mon", "tue", "wed", "thu", "fri", "sat", "sun");

    private final Organisations organisations;
    private final Identity identity;
    private final Shops shops;
    private final Territory territory;
    private final Clock clock;

    InventedShops(
            Organisations organisations,
            Identity identity,
            Shops shops,
            Territory territory,
            Clock clock) {
        this.organisations = organisations;
        this.identity = identity;
        this.shops = shops;
        this.territory = territory;
        this.clock = clock;
    }

    /** The shops by slug. */
    Map<String, ShopId> open() {
        var owners = new HashMap<String, OrganisationId>();
        var open = new HashMap<String, ShopId>();
        var lines = CsvFiles.lines("shops");
        var communes =
                territory.communes(
                        lines.stream()
                                .map(line -> line.getField("commune_insee"))
                                .collect(Collectors.toSet()));
        for (var line : lines) {
            var slug = line.getField("slug");
            var owner =
                    organisations.register(
                            line.getField("siren"),
                            line.getField("legal_name"),
                            OrganisationKind.MERCHANT);
            owners.put(slug, owner);
            var commune = Objects.requireNonNull(communes.get(line.getField("commune_insee")));
            open.put(slug, shops.open(shop(line, owner, town(commune))));
        }
        CsvFiles.lines("people").forEach(line -> settle(line, owners));
        return open;
    }

    private void settle(NamedCsvRecord line, Map<String, OrganisationId> owners) {
        var language = Language.valueOf(line.getField("language").toUpperCase(Locale.ROOT));
        var person =
                identity.registerInvented(line.getField("email"), line.getField("name"), language);
        var organisation = owners.get(line.getField("acts_for"));
        if (organisation == null) return;
        var capacity = Capacity.valueOf(line.getField("capacity"));
        organisations.authorise(person, organisation, capacity, clock.instant());
    }

    /** « 08000 Charleville-Mézières ». */
    private static String town(Commune commune) {
        return commune.postcodes().getFirst() + " " + commune.name();
    }

    private static NewShop shop(NamedCsvRecord line, OrganisationId owner, String town) {
        return new NewShop(
                line.getField("slug"),
                owner,
                line.getField("name"),
                Trade.valueOf(line.getField("trade")),
                line.getField("commune_insee"),
                line.getField("street"),
                town,
                line.getField("phone"),
                line.getField("email"),
                line.getField("story"),
                line.getField("art"),
                Integer.parseInt(line.getField("preparation_minutes")),
                Integer.parseInt(line.getField("slot_minutes")),
                Integer.parseInt(line.getField("slot_capacity")),
                Stream.of(line.getField("hours").split(";")).flatMap(InventedShops::day).toList());
    }

    /** « tue 07:00-12:30 14:00-19:00 » is two openings. */
    private static Stream<Opening> day(String hours) {
        var words = hours.split(" ");
        var day = DayOfWeek.of(1 + DAYS.indexOf(words[0]));
        return Stream.of(words)
                .skip(1)
                .map(times -> times.split("-"))
                .map(
                        times ->
                                new Opening(
                                        day, LocalTime.parse(times[0]), LocalTime.parse(times[1])));
    }
}
