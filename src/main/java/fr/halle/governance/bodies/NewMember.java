package fr.halle.governance.bodies;

import org.jspecify.annotations.Nullable;

import java.time.LocalDate;
import java.util.UUID;

/** A mandate to be entered; {@link Member} says what is what. */
public record NewMember(
        @Nullable Integer number,
        String name,
        @Nullable String email,
        @Nullable UUID person,
        @Nullable UUID college,
        String represents,
        @Nullable Office office,
        LocalDate since,
        @Nullable LocalDate until,
        @Nullable UUID substituteOf) {}
