package fr.halle.territory;

import org.jspecify.annotations.Nullable;

/** An EPCI with how many communes it has; {@code population}: the newest population municipale. */
public record EpciCount(Epci epci, int communes, @Nullable PopulationFigure population) {

    /** 0 where no figure is known. */
    public int people() {
        return population == null ? 0 : population.people();
    }
}
