package fr.halle.territory;

/**
 * How many people live in a commune or an EPCI, as counted in one way for one vintage. Two figures
 * compare only when kind and vintage agree.
 *
 * @param vintage the year from which the figure is the legal one
 */
public record PopulationFigure(Kind kind, int vintage, int people) {

    /** INSEE's two ways of counting. CGCT R2151-1. */
    public enum Kind {
        /** Everyone who usually lives there, counted once in the country. */
        MUNICIPALE,
        /** Municipale and those counted apart: students away, people in institutions. */
        TOTALE
    }
}
