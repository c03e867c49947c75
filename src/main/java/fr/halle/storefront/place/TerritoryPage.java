package fr.halle.storefront.place;

import fr.halle.territory.Convention;
import fr.halle.territory.EpciCount;
import fr.halle.web.ui.Texts;

import org.jspecify.annotations.Nullable;

import java.util.List;

/** The EPCI of the territory, each with its communes, its people and its part of the expenses. */
public record TerritoryPage(List<EpciCount> lines, Convention convention) {

    public int communes() {
        return lines.stream().mapToInt(EpciCount::communes).sum();
    }

    /** Those who signed the convention. */
    public List<EpciCount> partners() {
        return lines.stream().filter(line -> line.epci().conventionPartner()).toList();
    }

    /** The vintage of every figure, or none where they differ: then they do not add up. */
    public @Nullable Integer vintage() {
        var vintages =
                lines.stream()
                        .map(line -> line.population() == null ? 0 : line.population().vintage())
                        .distinct()
                        .toList();
        return vintages.size() == 1 && vintages.getFirst() > 0 ? vintages.getFirst() : null;
    }

    public int people() {
        return lines.stream().mapToInt(EpciCount::people).sum();
    }

    /** « 9 464 », with its year where the years differ: « 9 464 (2026) ». */
    public String people(EpciCount line, Texts texts) {
        if (line.population() == null) return "–";
        var people = texts.number(line.people());
        return vintage() == null ? people + " (" + line.population().vintage() + ")" : people;
    }

    /** « 24,9 % » of an expense; none for who did not sign, or where the years differ. */
    public String share(EpciCount line, Texts texts) {
        var permille = convention.permille(partners()).get(line.epci().siren());
        return permille == null || vintage() == null ? "–" : texts.percent(permille);
    }
}
