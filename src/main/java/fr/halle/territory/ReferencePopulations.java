package fr.halle.territory;

import fr.halle.territory.PopulationFigure.Kind;

import java.util.SortedMap;
import java.util.TreeMap;

/** The published figures that come with Halle, for whoever counts without a database. */
public final class ReferencePopulations {

    private ReferencePopulations() {}

    /**
     * People of each EPCI that is partner of the convention, by SIREN; empty where none is
     * published of that kind and vintage.
     */
    public static SortedMap<String, Integer> ofPartners(Kind kind, int vintage) {
        var people = new TreeMap<String, Integer>();
        for (var line : ArdennesFiles.epcis()) {
            var figure = line.population();
            boolean asked = figure.kind() == kind && figure.vintage() == vintage;
            if (asked && line.epci().conventionPartner()) {
                people.put(line.epci().siren(), figure.people());
            }
        }
        return people;
    }
}
