package fr.halle.storefront.place;

import fr.halle.territory.CommuneCount;
import fr.halle.territory.EpciCount;

import java.util.List;
import java.util.Map;

/** {@code shops}: how many have their counter in a commune, by INSEE code. */
record CommunesPage(
        TerritoryPage territory, Map<String, List<CommuneCount>> byEpci, Map<String, Long> shops) {

    List<CommuneCount> of(EpciCount epci) {
        return byEpci.getOrDefault(epci.epci().siren(), List.of());
    }

    long shops(CommuneCount commune) {
        return shops.getOrDefault(commune.inseeCode(), 0L);
    }

    long shops(EpciCount epci) {
        return of(epci).stream().mapToLong(this::shops).sum();
    }
}
