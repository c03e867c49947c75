package fr.halle.territory;

import org.jspecify.annotations.Nullable;

/** A commune in a list; {@code population}: its newest population municipale. */
public record CommuneCount(
        String inseeCode, String name, String epciSiren, @Nullable PopulationFigure population) {}
