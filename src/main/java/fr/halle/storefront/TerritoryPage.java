package fr.halle.storefront;

import static fr.halle.territory.PopulationFigure.Kind.MUNICIPALE;

import fr.halle.territory.Epci;
import fr.halle.territory.PopulationFigure;
import fr.halle.web.ui.Texts;

import org.jspecify.annotations.Nullable;

import java.util.List;

/** The EPCI of the territory, each with its communes and its people. */
record TerritoryPage(List<Line> lines) {

    /** {@code population} is the newest population municipale, if one is known. */
    record Line(Epci epci, int communes, @Nullable PopulationFigure population) {

        static Line of(Epci epci, int communes, List<PopulationFigure> figures) {
            var newest = figures.stream().filter(figure -> figure.kind() == MUNICIPALE).findFirst();
            return new Line(epci, communes, newest.orElse(null));
        }

        /** « 9 464 (2026) » where the table's title does not say the year of all. */
        String people(Texts texts, @Nullable Integer vintageOfAll) {
            if (population == null) return "–";
            var people = texts.number(population.people());
            return vintageOfAll == null ? people + " (" + population.vintage() + ")" : people;
        }
    }

    int communes() {
        return lines.stream().mapToInt(Line::communes).sum();
    }

    long partners() {
        return lines.stream().filter(line -> line.epci().conventionPartner()).count();
    }

    /** The vintage of every figure, or none where they differ: then they do not add up. */
    @Nullable Integer vintage() {
        var vintages =
                lines.stream()
                        .map(line -> line.population() == null ? 0 : line.population().vintage())
                        .distinct()
                        .toList();
        return vintages.size() == 1 && vintages.getFirst() > 0 ? vintages.getFirst() : null;
    }

    int people() {
        return lines.stream()
                .mapToInt(line -> line.population() == null ? 0 : line.population().people())
                .sum();
    }
}
